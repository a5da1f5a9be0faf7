/**
 * The lines of a UTF-8 stream, however large, without their line ends (LF or CRLF) and without a byte order mark.
 * A line feed at the very end ends the last line and begins no other.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...further] = decoder.decode(chunk, { stream: true }).split('\n');
    begun.push(first);
    for (const next of further) {
      yield withoutReturn(begun.join(''));
      begun = [next];
    }
  }
  const last = begun.join('') + decoder.decode();
  if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
