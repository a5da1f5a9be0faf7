/**
 * A text that XML and Word can hold: without control characters and halves of characters, line breaks and tabs as
 * blanks, in NFC. Marks that turn the direction of writing are taken out too, since they can make a text read otherwise
 * than it is.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\n\v\f\r \u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}
