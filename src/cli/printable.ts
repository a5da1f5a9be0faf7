/** Control characters but for line ends, and marks that turn the direction of writing or end a line unseen. */
export const UNPRINTABLE = /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text as it can be shown on a terminal: control characters, which could move the cursor, recolour or rename the
 * window, are taken out but for line ends, and so are the marks that turn the direction of writing. What a workbook or
 * a piped file holds may be anybody's.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}
