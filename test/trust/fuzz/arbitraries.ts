import fc from 'fast-check';
import type { CellValue } from '../../../src/model/snapshot';
import { rowsOf, type TargetCase } from '../../corpus/corpus';

const SENTENCES = rowsOf<TargetCase>('targets.jsonl').map(({ text }) => text);
const WORDS = [...new Set(SENTENCES.flatMap((text) => text.split(' ')))];
const BETWEEN = [
  '%',
  '-',
  '–',
  '(',
  ')',
  ',',
  '.',
  '2024',
  '1 000',
  '0,5',
  '≥',
  '<',
  'minst',
  'högst',
  'till',
  'från',
  '\n',
  '‰',
];

/** Texts in scripts, directions and forms that a Swedish goal table seldom has. */
const STRANGE = [
  'مرحبا 90 %',
  '\u202Eminst 90 %\u202C',
  '目標 80%',
  '👩‍👩‍👧 70 %',
  'Mål\u0000',
  'a\u0308ldre',
  '\uFEFFminst 5 %',
  'äldre\u00ADomsorg 90 %',
  'ＡＢＣ１２３',
].concat(['=1+1', '+46 8 123', '@mål', "'=x", '-2 %', '\t', '１２ ％', 'constructor', '__proto__']);

/** A sentence of the corpus, words of it in any order, one with a piece replaced, or anything. */
export const sentence: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SENTENCES) },
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom(...WORDS, ...BETWEEN), { maxLength: 18 }).map((words) => words.join(' ')),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...SENTENCES), fc.nat(200), fc.nat(20), fc.constantFrom(...WORDS, ...BETWEEN, ...STRANGE))
      .map(([text, at, length, by]) => text.slice(0, at) + by + text.slice(at + length)),
  },
  { weight: 1, arbitrary: fc.constantFrom(...STRANGE) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);

const FORMATS = [
  '0',
  '0%',
  '0.0 %',
  '0.00" kr"',
  '# ##0',
  'yyyy-mm-dd',
  '@',
  '[<1]0%;0',
  '[Red]-0',
  '"',
  '0.0"%"',
  '?/?',
  'General',
];
const TYPED = rowsOf<{ readonly text?: string }>('values.jsonl').flatMap(({ text }) =>
  text === undefined ? [] : [text],
);

/** What a measurement's cell holds: what people type, numbers of any size, errors, truth values. */
export const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TYPED) },
  { weight: 4, arbitrary: fc.integer({ min: -50, max: 1500 }).map((tenths) => tenths / 10) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>({ error: '#DIV/0!' }, { error: '#N/A' }, true, false, null) },
  { weight: 1, arbitrary: sentence },
);

/** A stored value with its number format. */
export const storedCell: fc.Arbitrary<{ value: string | number; numberFormat?: string }> = fc.oneof(
  value.filter((cell) => typeof cell === 'string' || typeof cell === 'number').map((cell) => ({ value: cell })),
  fc.record({ value: fc.double(), numberFormat: fc.oneof(fc.constantFrom(...FORMATS), fc.string({ maxLength: 12 })) }),
);
