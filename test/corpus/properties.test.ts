import fc from 'fast-check';
import { polarityOf } from '../../src/read/target/measure/polarityOf';
import { readMethod } from '../../src/read/target/measure/readMethod';
import { readTarget } from '../../src/read/target/readTarget';
import { PhraseTable } from '../../src/read/text/phrases';
import { readStatusWord } from '../../src/read/value/readStatusWord';
import { readValue } from '../../src/read/value/readValue';
import { rowsOf, type TargetCase } from './corpus';

const sentences = rowsOf<TargetCase>('targets.jsonl').map((row) => row.text);

/** Words of the corpus in any order, with numbers and signs between: what a reader meets when a table is a mess. */
const jumbled = fc
  .array(fc.constantFrom(...new Set(sentences.flatMap((text) => text.split(' '))), '%', '-', '–', '(', ')', '2024', '1 000'), { maxLength: 40 })
  .map((words) => words.join(' '));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }), jumbled);

test('nothing that stands in a cell makes the readers throw, and a number is a number', () => {
  fc.assert(
    fc.property(anyText, fc.option(anyText), (text, context) => {
      const target = readTarget(text, context);
      for (const value of [target.target, target.targetHigh, target.baseline, target.baselineYear, target.deadlineYear]) {
        expect(value === null || Number.isFinite(value)).toBe(true);
      }
      // "Bland de 25 % bästa" has a number, and others decide what it is.
      const isRankShare = target.measurable === 'relative' && target.comparator === 'atMost' && target.unit === '%';
      expect(target.measurable === true || (isRankShare && target.target !== null)).toBe(target.target !== null);
      const value = readValue({ value: text }, context);
      if (value.kind === 'number') expect(Number.isFinite(value.value)).toBe(true);
      polarityOf(text);
      readMethod(text);
      readStatusWord(text);
    }),
    { numRuns: 500 },
  );
});

test('a stored number and its format never make the reader throw', () => {
  const formats = fc.string({ unit: fc.constantFrom('0', '#', '?', '.', ',', '%', '"', ';', '\\', '_', '[', ']', 'y', 'm', 'd', ' ', 'k', 'r'), maxLength: 12 });
  fc.assert(
    fc.property(fc.double(), formats, (value, numberFormat) => {
      const reading = readValue({ value, numberFormat });
      if (reading.kind === 'number') expect(Number.isFinite(reading.value)).toBe(true);
    }),
  );
});

test('spaces of another kind, a final full stop and composed letters change nothing', () => {
  const plain = ({ text: _text, ...reading }: ReturnType<typeof readTarget>): object => ({ ...reading, deadlineText: reading.deadlineText?.normalize('NFC') });
  fc.assert(
    fc.property(fc.constantFrom(...sentences.filter((text) => !/[.\n]/.test(text))), (text) => {
      const reading = plain(readTarget(text));
      expect(plain(readTarget(` ${text.replaceAll(' ', ' ')} `))).toEqual(reading);
      expect(plain(readTarget(text.normalize('NFD')))).toEqual(reading);
    }),
  );
});

/** Texts that make a careless pattern go quadratic or worse, of 100 000 characters. */
const LONG: readonly (readonly [string, string])[] = [
  ['digits', '1'.repeat(100_000)],
  ['groups of thousands', '1 000 '.repeat(16_666)],
  ['decimals', '1,'.repeat(50_000)],
  ['dots', '1.111'.repeat(20_000)],
  ['years', '2024, '.repeat(16_666)],
  ['parentheses', '('.repeat(100_000)],
  ['spaces', ' '.repeat(100_000)],
  ['hyphens', 'a-'.repeat(50_000)],
  ['comparators', 'minst '.repeat(16_666)],
  ['time cues', 'fram till och med '.repeat(5_555)],
  ['negations', 'ska inte öka '.repeat(7_692)],
  ['combining marks', 'o\u0308'.repeat(50_000)],
  ['emoji', '😊'.repeat(50_000)],
  ['shares', 'nio av tio '.repeat(9_090)],
  ['quotes', '"'.repeat(100_000)],
  ['digits that end in a letter', `${'1'.repeat(99_999)}x`],
  ['a long word', 'sjukfrånvaro'.repeat(8_333)],
];

/** Look-ups in the language tables while a text is read: what the reader's work grows with. */
function lookUps(text: string): number {
  const at = jest.spyOn(PhraseTable.prototype, 'at');
  readTarget(text, text);
  const count = at.mock.calls.length;
  at.mockRestore();
  return count;
}

test.each(LONG)('a text twice as long is at most twice the work: %s', (_, text) => {
  // Both are shorter than what the reader cuts off.
  const [half, whole] = [lookUps(text.slice(0, 300)), lookUps(text.slice(0, 600))];
  expect(whole).toBeLessThanOrEqual(2 * half + 100);
});

test.each(LONG)('a cell of 100 000 characters is read like its beginning: %s', (_, text) => {
  expect(lookUps(text)).toBeLessThanOrEqual(lookUps(text.slice(0, 10_000)) * 1.1 + 100);
  for (const read of [readTarget, polarityOf, readMethod, readStatusWord]) expect(() => read(text)).not.toThrow();
  expect(() => readValue({ value: text })).not.toThrow();
  expect(() => readValue({ value: 1, numberFormat: text })).not.toThrow();
});

test('any text twice over is at most twice the work', () => {
  fc.assert(
    fc.property(fc.oneof(jumbled, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      expect(lookUps(`${text} ${text}`)).toBeLessThanOrEqual(2 * lookUps(text) * 1.25 + 200);
    }),
  );
});
