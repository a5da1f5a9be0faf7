/**
 * Names of settings that come in a row for each of some things: "labelMet" → "Benämning: Uppnått".
 * @param kind the beginning of their codes
 * @param things what each is called, by its key
 */
export function settingNamesFor(
  kind: 'label' | 'colour' | 'column',
  word: string,
  things: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(things).map(([key, name]) => [
      `${kind}${key.charAt(0).toUpperCase()}${key.slice(1)}`,
      `${word}: ${name}`,
    ]),
  );
}
