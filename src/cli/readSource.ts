import { Fault } from '../model/faults';
import type { FileAccess, FileStat } from './files';

export interface Source {
  readonly bytes: Uint8Array;
  readonly stat: FileStat;
}

/** The bytes of the file that the user named; throws a `file.…` fault when there are none to be had. */
export async function readSource(files: FileAccess, path: string): Promise<Source> {
  const stat = await files.stat(path).catch((error: unknown) => {
    throw new Fault('file.unreadable', { file: path }, { cause: error });
  });
  if (!stat) throw new Fault('file.notFound', { file: path });
  if (stat.isDirectory) throw new Fault('file.isDirectory', { file: path });
  const bytes = await files.read(path).catch((error: unknown) => {
    throw new Fault('file.unreadable', { file: path }, { cause: error });
  });
  if (bytes.length === 0) throw new Fault('file.empty', { file: path });
  return { bytes, stat };
}
