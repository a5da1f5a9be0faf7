/** The words of a table written as one text: separated by commas, over as many lines as it takes. */
export function words(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');
}
