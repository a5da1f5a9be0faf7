import { comparable, keyOf } from './identity';

test.each([
  ['a soft hyphen', 'Andelen nöjda bru\u00adkare'],
  ['a zero-width space', 'Andelen nöjda\u200b brukare'],
  ['no-break and double blanks', 'Andelen\u00a0nöjda  brukare '],
  ['a line break', 'Andelen nöjda\r\nbrukare'],
  ['letters with their dots apart', 'Andelen no\u0308jda brukare'],
  ['a byte order mark and direction marks', '\ufeffAndelen nöjda brukare\u200e'],
  ['a final full stop and capitals', 'ANDELEN nöjda brukare.'],
])('%s makes no other text', (_, written) => {
  expect(comparable(written)).toBe('andelen nöjda brukare');
  expect(keyOf([written])).toBe(keyOf(['Andelen nöjda brukare']));
});

test('a dash is a hyphen, whichever the program put there', () => {
  expect(comparable('16–24\u2011åringar')).toBe('16-24-åringar');
});

test('another word is another text', () => {
  expect(keyOf(['Andelen nöjda brukare'])).not.toBe(keyOf(['Andelen nöjda kunder']));
});
