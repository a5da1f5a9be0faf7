import type { FileAccess } from '../../src/cli/files';

/** An error as Node's file functions throw it. */
export function fileError(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code });
}

export interface Failing {
  readonly files: FileAccess;
  /** What was called, in order: "stat", "create", "write", … */
  readonly calls: readonly string[];
}

/**
 * The files of `inner` where a write ends after so many bytes: with the error, or as if all had been written (null).
 */
export function shortFiles(inner: FileAccess, length: number, code: string | null): FileAccess {
  return {
    ...inner,
    create: async (path, mode) => {
      const file = await inner.create(path, mode);
      return {
        ...file,
        write: async (bytes) => {
          await file.write(bytes.subarray(0, length));
          if (code !== null) throw fileError(code);
        },
      };
    },
  };
}

/** The files of `inner`, where `fails` says for each call, counted from 1, which error it ends in (null: none). */
export function failingFiles(inner: FileAccess, fails: (call: number, name: string) => string | null): Failing {
  const calls: string[] = [];
  const guarded = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    calls.push(name);
    const code = fails(calls.length, name);
    if (code !== null) throw fileError(code);
    return work();
  };
  const files: FileAccess = {
    stat: (path) => guarded('stat', () => inner.stat(path)),
    read: (path, most) => guarded('read', () => inner.read(path, most)),
    checkWritable: (path) => guarded('checkWritable', () => inner.checkWritable(path)),
    realPath: (path) => guarded('realPath', () => inner.realPath(path)),
    create: async (path, mode) => {
      const file = await guarded('create', () => inner.create(path, mode));
      return {
        write: (bytes) => guarded('write', () => file.write(bytes)),
        sync: () => guarded('sync', () => file.sync()),
        // A handle that says it failed to close is closed all the same, as on real systems.
        close: async () => {
          await file.close();
          await guarded('close', () => Promise.resolve());
        },
      };
    },
    rename: (from, to) => guarded('rename', () => inner.rename(from, to)),
    remove: (path) => inner.remove(path),
    syncFolder: (folder) => guarded('syncFolder', () => inner.syncFolder(folder)),
    pause: () => Promise.resolve(),
  };
  return { files, calls };
}
