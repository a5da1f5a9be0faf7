import { Fault } from '../../model/faults';

/** The fault for a part of the file that cannot be understood; `part` is its name inside the package. */
export function broken(part: string, cause?: unknown): Fault<'file.broken'> {
  return new Fault('file.broken', { part }, cause === undefined ? undefined : { cause });
}
