import { basename, dirname, join } from 'node:path';
import type { FileAccess } from './files';
import { errorCode } from './files';
import { NotWritten } from './writeFailure';

/** On Windows a virus scanner or an indexer can hold the file for a moment. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY']);
const RETRY_AFTER = [20, 50, 100, 200, 400, 800];

/**
 * Puts `bytes` at `path` whole or not at all: written to a file beside it, brought to the disk, then renamed.
 * What stood there keeps its permissions, and a link keeps pointing. Rejects with the file error or with `NotWritten`,
 * after the file beside it is gone; what stood at `path` then still stands. `unique` makes the name of the file beside it.
 */
export async function atomicWrite(files: FileAccess, path: string, bytes: Uint8Array, unique: string): Promise<void> {
  const target = await files.realPath(path);
  const before = await files.stat(target);
  if (before) await files.checkWritable(target);
  const folder = dirname(target);
  const beside = join(folder, `.${basename(target)}.${unique}.tmp`);
  try {
    await writeNew(files, beside, bytes, before?.mode ?? null);
    await renameWhenFree(files, beside, target);
  } catch (error) {
    await files.remove(beside).catch(() => undefined);
    throw error;
  }
  // The result stands: a folder that cannot be synced is no reason to say that it does not.
  await files.syncFolder(folder).catch(() => undefined);
}

async function writeNew(files: FileAccess, path: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  const file = await files.create(path, mode);
  try {
    await file.write(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  // Some network shares cut a file short at their quota and say nothing.
  const size = (await files.stat(path))?.size ?? 0;
  if (size !== bytes.length) {
    throw new NotWritten('cutShort', `only ${String(size)} of ${String(bytes.length)} bytes were written`);
  }
}

async function renameWhenFree(files: FileAccess, from: string, to: string): Promise<void> {
  for (const wait of RETRY_AFTER) {
    try {
      await files.rename(from, to);
      return;
    } catch (error) {
      if (!HELD.has(errorCode(error))) throw error;
      await files.pause(wait);
    }
  }
  await files.rename(from, to).catch((error: unknown) => {
    // The folder took the new file, so what keeps the old one from being replaced is whoever holds it.
    if (HELD.has(errorCode(error))) throw new NotWritten('inUse', String(error), { cause: error });
    throw error;
  });
}
