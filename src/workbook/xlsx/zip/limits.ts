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

/** Bytes as whole megabytes, for messages. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / MEGABYTE);
}
