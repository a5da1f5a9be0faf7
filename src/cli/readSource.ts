import { Fault } from '../model/faults';
import { LARGEST_TOTAL, tooLarge } from '../workbook/xlsx/zip/limits';
import type { FileAccess, FileStat } from './files';

export interface Source {
  readonly bytes: Uint8Array;
  readonly stat: FileStat;
}

/**
 * The bytes of the file that the user named; throws a `file.…` fault when there are none to be had, and `book.changed`
 * when somebody else wrote it meanwhile: what was read is then neither the old file nor the new one. Only an ordinary
 * file is read, for a device has no end.
 */
export async function readSource(files: FileAccess, path: string): Promise<Source> {
  const unreadable = (error: unknown): never => {
    throw new Fault('file.unreadable', { file: path }, { cause: error });
  };
  const stat = await files.stat(path).catch(unreadable);
  if (!stat) throw new Fault('file.notFound', { file: path });
  if (stat.kind === 'directory') throw new Fault('file.isDirectory', { file: path });
  if (stat.kind === 'other') throw new Fault('file.noFile', { file: path });
  if (stat.size === 0) throw new Fault('file.empty', { file: path });
  if (stat.size > LARGEST_TOTAL) throw tooLarge(stat.size, LARGEST_TOTAL);
  const bytes = await files.read(path, stat.size).catch(unreadable);
  const now = await files.stat(path).catch(unreadable);
  if (bytes.length !== stat.size || now?.size !== stat.size || now.modified !== stat.modified) {
    throw new Fault('book.changed', {});
  }
  return { bytes, stat };
}
