import { readTarget } from '../../src/read/target/readTarget';
import { mistakesIn, rowsOf, type TargetCase } from './corpus';

const given = rowsOf<TargetCase>('targets.jsonl');
const own = rowsOf<TargetCase>('own-targets.jsonl');

const doubtful = rowsOf<TargetCase>('doubtful-targets.jsonl');

test.each(doubtful.map((row) => [row.id, row.text, row] as const))('%s: the reader asks: %s', (_id, text, row) => {
  const reading = readTarget(text, row.context);
  expect(reading.sure && reading.measurable !== false).toBe(false);
});

describe.each([
  ['targets.jsonl', given],
  ['own-targets.jsonl', own],
] as const)('%s', (_, cases) => {
  test.each(cases.map((row) => [row.id, row.text, row] as const))('%s %s', (_id, text, row) => {
    const reading = readTarget(text, row.context);
    expect(mistakesIn(reading, row)).toEqual([]);
    if (row.implied !== undefined) expect(reading.impliedComparator).toBe(row.implied);
  });

  test('a reader need hardly ever ask', () => {
    const unsure = cases.filter((row) => !readTarget(row.text, row.context).sure);
    expect(unsure.length / cases.length).toBeLessThan(0.04);
  });
});
