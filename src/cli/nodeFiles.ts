import { constants, type Stats } from 'node:fs';
import { access, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { FileAccess, FileStat, OpenFile } from './files';
import { errorCode } from './files';

/** The files of the machine. */
export const nodeFiles: FileAccess = {
  stat: async (path) => {
    try {
      const found = await stat(path);
      return { kind: kindOf(found), size: found.size, modified: found.mtimeMs, mode: found.mode & 0o777 };
    } catch (error) {
      return nullWhenMissing(error);
    }
  },
  read: async (path, most) => {
    const file = await open(path, 'r');
    try {
      const bytes = Buffer.allocUnsafe(most);
      let length = 0;
      for (let read = -1; read !== 0 && length < most; length += read) {
        read = (await file.read(bytes, length, most - length, length)).bytesRead;
      }
      return bytes.subarray(0, length);
    } finally {
      await file.close();
    }
  },
  checkWritable: (path) => access(path, constants.W_OK),
  realPath: async (path) => {
    try {
      return await realpath(path);
    } catch (error) {
      nullWhenMissing(error);
      return path;
    }
  },
  create: async (path, mode): Promise<OpenFile> => {
    const file = await open(path, 'wx');
    // The permissions given to `open` are cut by the process's mask; a replaced file keeps exactly its own.
    if (mode !== null) await file.chmod(mode);
    return {
      write: (bytes) => file.writeFile(bytes),
      sync: () => file.sync(),
      close: () => file.close(),
    };
  },
  rename,
  remove: (path) => rm(path, { force: true }),
  syncFolder: async (folder) => {
    // Windows has no handle for a folder; its file system keeps renames by itself.
    if (process.platform === 'win32') return;
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  },
  pause: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
};

function kindOf(found: Stats): FileStat['kind'] {
  if (found.isFile()) return 'file';
  return found.isDirectory() ? 'directory' : 'other';
}

function nullWhenMissing(error: unknown): FileStat | null {
  if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return null;
  throw error;
}
