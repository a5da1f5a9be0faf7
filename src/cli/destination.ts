import { dirname, extname, join, basename } from 'node:path';
import { Fault } from '../model/faults';
import { isMarked } from '../ownsheets/marks';
import { openXlsx } from '../workbook/xlsx/openXlsx';
import { atomicWrite } from './atomicWrite';
import type { RecalculateCommand } from './options';
import type { Source } from './readSource';
import { readSource } from './readSource';
import type { Terminal } from './terminal';

/** "plan.xlsx" → "plan.malkoll.xlsx", in the same folder and with the same extension. */
export function besideFile(file: string): string {
  const extension = extname(file);
  return join(dirname(file), `${basename(file, extension)}.malkoll${extension}`);
}

/** Where the result of the command is written. */
export function destinationOf(command: RecalculateCommand): string {
  return command.inPlace ? command.file : (command.out ?? besideFile(command.file));
}

/**
 * Refuses (`output.exists`) when something stands at the destination that Målkoll did not write and the user did not
 * say `--force`. Målkoll's own work is known by its marks.
 */
export async function checkDestination(terminal: Terminal, command: RecalculateCommand): Promise<void> {
  const path = destinationOf(command);
  if (command.inPlace) return;
  const found = await terminal.files.stat(path).catch((error: unknown) => {
    throw new Fault('output.failed', { file: path }, { cause: error });
  });
  if (!found) return;
  if (found.isDirectory) throw new Fault('output.failed', { file: path });
  if (command.force || (await isOurs(terminal, path))) return;
  throw new Fault('output.exists', { file: path });
}

/** Writes the result, whole or not at all. `source` is FILE as it was read: replaced in place only while it is still that. */
export async function writeDestination(
  terminal: Terminal,
  command: RecalculateCommand,
  bytes: Uint8Array,
  source: Source,
): Promise<void> {
  const path = destinationOf(command);
  if (command.inPlace) await checkUnchanged(terminal, command.file, source);
  try {
    await atomicWrite(terminal.files, path, bytes, terminal.unique());
  } catch (error) {
    throw new Fault('output.failed', { file: path }, { cause: error });
  }
}

async function checkUnchanged(terminal: Terminal, file: string, { stat }: Source): Promise<void> {
  const now = await terminal.files.stat(file).catch(() => null);
  if (!now || now.size !== stat.size || now.modified !== stat.modified) throw new Fault('book.changed', {});
}

async function isOurs(terminal: Terminal, path: string): Promise<boolean> {
  try {
    const { bytes } = await readSource(terminal.files, path);
    return isMarked(await (await openXlsx(bytes)).snapshot());
  } catch {
    return false;
  }
}
