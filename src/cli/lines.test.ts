import { linesOf } from './lines';

const bytes = (text: string) => new TextEncoder().encode(text);

async function read(...chunks: Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(stream(chunks))) lines.push(line);
  return lines;
}

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

it.each([
  ['nothing', '', []],
  ['one line without end', 'a', ['a']],
  ['a line feed at the end begins no line', 'a\nb\n', ['a', 'b']],
  ['empty lines between', 'a\n\nb', ['a', '', 'b']],
  ['Windows line ends', 'a\r\nb\r\n', ['a', 'b']],
  ['a byte order mark', '\ufeffa\n', ['a']],
  ['a Unicode line separator is no line end', 'a\u2028b', ['a\u2028b']],
])('%s', async (_, text, lines) => {
  expect(await read(bytes(text))).toEqual(lines);
});

it('puts together letters and lines that are cut anywhere', async () => {
  const text = 'ska öka från 60 %\r\ntill minst 70 %\nåäö';
  const all = bytes(text);
  for (let cut = 0; cut <= all.length; cut++) {
    expect(await read(all.subarray(0, cut), all.subarray(cut))).toEqual([
      'ska öka från 60 %',
      'till minst 70 %',
      'åäö',
    ]);
  }
});

it('takes time in proportion to the length of a line', async () => {
  const chunk = bytes('x'.repeat(65_536));
  const [line = ''] = await read(...Array.from({ length: 400 }, () => chunk));
  expect(line).toHaveLength(400 * 65_536);
});
