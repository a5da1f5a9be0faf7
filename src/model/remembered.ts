/** Entries that a memory holds before it starts anew; texts of a workbook's columns repeat, sentences do not. */
const MOST = 2000;

/**
 * A pure function of a text that remembers what it gave: columns of a workbook repeat the same few texts thousands of
 * times. Longer texts than `longest` are not remembered, and a full memory is emptied, so that it never grows large.
 */
export function remembered<T>(read: (text: string) => T, longest = 120): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return read(text);
    let result = known.get(text);
    if (result === undefined && !known.has(text)) {
      if (known.size >= MOST) known.clear();
      known.set(text, (result = read(text)));
    }
    return result as T;
  };
}
