import { cut, wrap } from './fitLines';

test('cuts what does not fit', () => {
  expect([cut('mål', 3), cut('målvärde', 4), cut('mål', Infinity)]).toEqual(['mål', 'mål…', 'mål']);
});

test.each<[string, number, string[]]>([
  ['ett två tre', Infinity, ['ett två tre']],
  ['ett två tre', 7, ['ett två', 'tre']],
  ['  ett två tre', 6, ['  ett', '  två', '  tre']],
  ['sammansättning ja', 6, ['samma…', 'ja']],
  ['', 80, ['']],
])('wraps %j to %d', (line, width, lines) => {
  expect(wrap(line, width)).toEqual(lines);
});
