import { dirname, extname, join, basename } from 'node:path';
import { Fault } from '../model/faults';
import { atomicWrite } from './atomicWrite';
import { readSource } from './readSource';
import type { Terminal } from './terminal';
import { writeFailure } from './writeFailure';

/** "plan.xlsx" → "plan.malkoll.xlsx", in the same folder and with the same extension. */
export function besideFile(file: string): string {
  const extension = extname(file);
  return join(dirname(file), `${basename(file, extension)}.malkoll${extension}`);
}

/**
 * Refuses (`output.exists`) when something stands at `path` that somebody may miss, told by `isOurs`, and the user did
 * not say `--force`. A folder, a device or a pipe there is `output.failed`, forced or not.
 */
export async function checkDestination(
  terminal: Terminal,
  path: string,
  { force, isOurs }: { readonly force: boolean; readonly isOurs: (bytes: Uint8Array) => boolean },
): Promise<void> {
  const found = await terminal.files.stat(path).catch((error: unknown) => {
    throw notWritten(path, error);
  });
  if (!found) return;
  if (found.kind !== 'file') throw new Fault('output.failed', { file: path, reason: 'noFile', detail: '' });
  if (force || (await isRecognised(terminal, path, isOurs))) return;
  throw new Fault('output.exists', { file: path });
}

/** Writes the result, whole or not at all. */
export async function writeDestination(terminal: Terminal, path: string, bytes: Uint8Array): Promise<void> {
  try {
    await atomicWrite(terminal.files, path, bytes, terminal.unique());
  } catch (error) {
    throw notWritten(path, error);
  }
}

function notWritten(file: string, error: unknown): Fault<'output.failed'> {
  return new Fault('output.failed', { file, ...writeFailure(error) }, { cause: error });
}

async function isRecognised(
  terminal: Terminal,
  path: string,
  isOurs: (bytes: Uint8Array) => boolean,
): Promise<boolean> {
  try {
    return isOurs((await readSource(terminal.files, path)).bytes);
  } catch {
    return false;
  }
}
