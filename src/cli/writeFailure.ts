import type { WriteFailure } from '../model/faults';
import { errorCode } from './files';

/** A file that did not come to stand for a reason that the system's error does not tell. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';

  constructor(
    readonly reason: WriteFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const BY_CODE: Readonly<Record<string, WriteFailure>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  EROFS: 'noPermission',
  EBUSY: 'inUse',
  ETXTBSY: 'inUse',
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
};

/** Why a file could not be written, by the error that it ended in; `detail` is the system's name for that. */
export function writeFailure(error: unknown): { readonly reason: WriteFailure; readonly detail: string } {
  if (error instanceof NotWritten) return { reason: error.reason, detail: errorCode(error.cause) };
  const detail = errorCode(error);
  return { reason: BY_CODE[detail] ?? 'other', detail };
}
