import type { ValueReading } from '../../src/model/measurement';
import { readValue } from '../../src/read/value/readValue';
import { rowsOf } from './corpus';

interface ValueCase {
  readonly id: string;
  readonly text: string;
  readonly numFmt?: string;
  /** The header above, where it decides. */
  readonly context?: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

/** A reading under the corpus's own names. */
function labelled(reading: ValueReading): Record<string, unknown> {
  if (reading.kind === 'multi') {
    const groups = reading.values.map(({ group }) => (group === 'women' ? 'K' : group === 'men' ? 'M' : group));
    return { ...reading, values: reading.values.map(({ value }) => value), groups };
  }
  if (reading.kind !== 'number') return { ...reading };
  const { approximate: approx, bound: cmp, of: den, alternative: altValue, answers: n } = reading;
  return { ...reading, approx, cmp, den, altValue, n };
}

describe.each(['values.jsonl', 'own-values.jsonl'])('%s', (file) => {
  const cases = rowsOf<ValueCase>(file);
  test.each(cases.map((row) => [row.id, row.text, row] as const))('%s %s', (_id, text, row) => {
    const value = row.numFmt === undefined ? text : Number(text);
    const { note: _note, ...expected } = row.expect;
    expect(labelled(readValue({ value, numberFormat: row.numFmt }, row.context))).toMatchObject(expected);
  });
});
