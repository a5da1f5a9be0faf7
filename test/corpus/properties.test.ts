import fc from 'fast-check';
import { polarityOf } from '../../src/read/target/polarityOf';
import { readMethod } from '../../src/read/target/readMethod';
import { readTarget } from '../../src/read/target/readTarget';
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
      expect(target.measurable === true).toBe(target.target !== null);
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

test.each(LONG)('a cell of 100 000 characters is read at once: %s', (_, text) => {
  const start = process.cpuUsage();
  readTarget(text, text);
  readValue({ value: text });
  readValue({ value: 1, numberFormat: text });
  polarityOf(text);
  readMethod(text);
  readStatusWord(text);
  const { user, system } = process.cpuUsage(start);
  // In microseconds of this process, so that other work on the machine does not count: two for each character.
  expect(user + system).toBeLessThan(200_000);
});
