import fc from 'fast-check';
import { HEADER_EXPRESSIONS } from '../../../src/lexicon/headerExpressions';
import { HEADER_WORDS } from '../../../src/lexicon/headerWords';
import { CORE } from '../../../src/lexicon/roles';
import { readHeader } from '../../../src/read/columns/readHeader';
import { mayBeCore } from '../../../src/read/columns/tableWords';
import { readPeriod } from '../../../src/read/period/readPeriod';
import { polarityOf } from '../../../src/read/target/measure/polarityOf';
import { readMethod } from '../../../src/read/target/measure/readMethod';
import { readTarget } from '../../../src/read/target/readTarget';
import { readStatusWord } from '../../../src/read/value/readStatusWord';
import { readValue } from '../../../src/read/value/readValue';
import { sentence, storedCell } from './arbitraries';
import { PATIENCE, runs } from './runs';

const PERIOD_WORDS = [
  '2023',
  'T2',
  'kv',
  'Q4',
  'jan',
  'helår',
  '23',
  '-',
  '–',
  '/',
  ':',
  '2022',
  'utfall',
  'per',
  '31',
  'aug',
];

test(
  'no sentence makes the readers throw, numbers are numbers, and the same sentence is read the same way again',
  () => {
    const property = fc.property(sentence, fc.option(sentence), (text, context) => {
      const target = readTarget(text, context);
      const { target: level, targetHigh, baseline, baselineYear, deadlineYear, measurable } = target;
      for (const value of [level, targetHigh, baseline, baselineYear, deadlineYear]) {
        expect(value === null || Number.isFinite(value)).toBe(true);
      }
      if (measurable === true) expect(level).not.toBeNull();
      expect(readTarget(text, context)).toEqual(target);
      polarityOf(text);
      readMethod(text);
    });
    fc.assert(property, runs(9000));
  },
  PATIENCE,
);

test(
  'the cheap look never passes over a header of a goal table',
  () => {
    const word = fc.constantFrom(
      ...[...HEADER_EXPRESSIONS, ...HEADER_WORDS].flatMap(({ words }) =>
        words.split('|').map((one) => one.replaceAll('*', '')),
      ),
    );
    const joined = fc.array(
      fc.tuple(word, fc.constantFrom(' ', '/', ' och ', ' (', ')', '-\n', ': ', '\u00ad', ' 2023 ')),
      { minLength: 1, maxLength: 4 },
    );
    const header = fc.oneof(
      joined.map((parts) => parts.flat().join('')),
      sentence,
    );
    const property = fc.property(header, (text) => {
      const [role] = readHeader(text).roles;
      if (CORE.has(role)) expect([text, mayBeCore(text)]).toEqual([text, true]);
    });
    fc.assert(property, runs(3000));
  },
  PATIENCE,
);

test(
  'no cell makes the readers throw, and what is read as a number is one',
  () => {
    const property = fc.property(storedCell, fc.option(sentence), (cell, context) => {
      const reading = readValue(cell, context);
      if (reading.kind === 'number') expect(Number.isFinite(reading.value)).toBe(true);
      expect(readValue(cell, context)).toEqual(reading);
      if (typeof cell.value === 'string') readStatusWord(cell.value);
    });
    fc.assert(property, runs(8000));
  },
  PATIENCE,
);

test(
  'what is read as a period has a first and a last day in order',
  () => {
    const words = fc.array(fc.constantFrom(...PERIOD_WORDS), { maxLength: 5 }).map((list) => list.join(' '));
    const property = fc.property(
      fc.oneof(words, fc.string()),
      fc.option(fc.integer({ min: 1990, max: 2100 })),
      (text, year) => {
        const period = readPeriod(text, year);
        if (period) expect(period.start <= period.end && /^\d{4}-\d\d-\d\d$/.test(period.end)).toBe(true);
      },
    );
    fc.assert(property, runs(2000));
  },
  PATIENCE,
);

test.each(['Färre än 1constructor', '5 toString', '12 __proto__'])(
  'found before: a word that every object answers to multiplies nothing: %s',
  (value) => {
    const reading = readValue({ value });
    expect(reading.kind === 'number' && Number.isFinite(reading.value)).toBe(true);
  },
);
