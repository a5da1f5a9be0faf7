import { Fault } from '../../../model/faults';

/**
 * What a workbook may grow to when it is unpacked. Generous for real workbooks (a sheet of a million filled cells
 * is about 60 MB), far below what would exhaust a browser.
 */
const MEGABYTE = 1024 * 1024;

/** One part; below the longest string a JavaScript engine can hold. */
export const LARGEST_PART = 480 * MEGABYTE;
/** All parts together. */
export const LARGEST_TOTAL = 1024 * MEGABYTE;
export const MOST_ENTRIES = 20_000;
/** From this total on, a package packed tighter than the ratio is a bomb, not a workbook. */
export const SUSPICIOUS_TOTAL = 64 * MEGABYTE;
export const SUSPICIOUS_RATIO = 200;

/** A workbook that would unpack to so many bytes, where so many are the most; told in whole megabytes. */
export function tooLarge(bytes: number, most: number): Fault<'file.tooLarge'> {
  return new Fault('file.tooLarge', { megabytes: Math.ceil(bytes / MEGABYTE), most: Math.floor(most / MEGABYTE) });
}
