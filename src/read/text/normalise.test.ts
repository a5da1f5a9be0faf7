import { normalise, withoutDots } from './normalise';

test.each([
  ['  68,4 %\n', '68,4 %'],
  ['68,4\u00a0%', '68,4 %'],
  ['10\u202f000', '10 000'],
  ['a\t\r\nb', 'a b'],
  ['\u22125,2', '-5,2'],
  ['90\u201495', '90–95'],
  ['o\u0308ka', 'öka'],
  ['mål\u00advärde', 'målvärde'],
  ['\ufeffMål', 'Mål'],
  ['９５％', '95%'],
])('%j is read as %j', (text, plain) => {
  expect(normalise(text)).toBe(plain);
});

test('a word without its dots is what a bad scan leaves', () => {
  expect(withoutDots('överstiga')).toBe('overstiga');
  expect(withoutDots('lägre än')).toBe('lagre an');
});
