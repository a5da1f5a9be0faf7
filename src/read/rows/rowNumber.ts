/** "A", "1", "2.1": what numbers a row, and says nothing of it. */
export function isRowNumber(text: string): boolean {
  return /^(?:\p{L}|\p{L}?\d{1,2}(?:\.\d{1,2})*)\.?$/u.test(text.trim());
}
