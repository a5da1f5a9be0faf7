import { tokenise } from './tokens';

const keys = (text: string): string[] => tokenise(text).map(({ kind, key }) => `${kind}:${key}`);
const numbers = (text: string): number[] => tokenise(text).flatMap(({ number }) => (number ? [number.value] : []));

test.each([
  ['Minst 70 %', ['word:minst', 'number:70', 'sign:%']],
  ['ska 6ka', ['word:ska', 'word:öka']],
  ['f6rbättra', ['word:förbättra']],
  ['U28523 och CO2', ['word:u28523', 'word:och', 'word:co2']],
  ['2025-12-31', ['date:2025-12-31']],
  ['31/12 2025', ['date:31/12 2025']],
  ['≥ 30 <= 5', ['sign:≥', 'number:30', 'sign:<=', 'number:5']],
  ['Nöjd-Medborgar-Index', ['word:nöjd-medborgar-index']],
])('%j is cut into %j', (text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test.each([
  ['1 234,5', [1234.5]],
  ['från -34 till 10', [-34, 10]],
  ['75-80', [75, 80]],
  ['75 – 80', [75, 80]],
  ['(-3)', [-3]],
  ['åk 9 250 poäng', [9, 250]],
  ['kvartal 2 2024', [2, 2024]],
  ['1 000 000', [1_000_000]],
  ['1'.repeat(400), []],
])('the numbers of %j are %j', (text, expected) => {
  expect(numbers(text)).toEqual(expected);
});
