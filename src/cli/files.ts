/** What stands at a path. */
export interface FileStat {
  /** `other` is a device, a pipe or a socket: it has no end that could be read to, and no place to put a file. */
  readonly kind: 'file' | 'directory' | 'other';
  readonly size: number;
  readonly modified: number;
  /** Permission bits, carried over to the file that replaces it. */
  readonly mode: number;
}

/** A new file that is being written. */
export interface OpenFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Returns when the bytes are on the disk itself. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The few things the command line does with files. Everything rejects with Node's error, told apart by its `code`;
 * tests put a layer here that fails where they say.
 */
export interface FileAccess {
  /** Null when nothing stands there. */
  stat(path: string): Promise<FileStat | null>;
  /** The first bytes of a file, so many at most. */
  read(path: string, most: number): Promise<Uint8Array>;
  /** Rejects when the user may not write what stands at the path. */
  checkWritable(path: string): Promise<void>;
  /** The path with its links followed; the path itself when nothing stands there. */
  realPath(path: string): Promise<string>;
  /** Opens a file that must not exist yet, with these permissions; null gives those of any new file. */
  create(path: string, mode: number | null): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes a rename in the folder last through a power cut, where the system can. */
  syncFolder(folder: string): Promise<void>;
  pause(milliseconds: number): Promise<void>;
}

/** The `code` of a file error ("ENOENT"), or an empty string. */
export function errorCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : '';
}
