import { PhraseTable } from './phrases';
import { tokenise } from './tokens';

const table = new PhraseTable([
  ['till', 'to'],
  ['till och med', 'until'],
  ['understig*', 'below'],
  ['%-enhet*', 'points'],
  ['högst', 'atMost'],
  ['år', 'year'],
] as const);
const find = (text: string): string | null => table.at(tokenise(text), 0)?.meaning ?? null;

test.each([
  ['till 2030', 'to'],
  ['till och med 2030', 'until'],
  ['till och från', 'to'],
  ['understiger', 'below'],
  ['%-enheter', 'points'],
  ['hogst', 'atMost'],
  ['ar', 'year'],
  ['är', null],
  ['tills', null],
])('%j begins with the phrase for %j', (text, meaning) => {
  expect(find(text)).toBe(meaning);
});
