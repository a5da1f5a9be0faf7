import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './malkoll';

/** A labelled sentence of the corpus; `accept` has further values per key that a careful reader may give. */
export interface CorpusEntry {
  readonly id: string;
  readonly text: string;
  readonly expect: Readonly<Record<string, unknown>>;
  readonly accept?: Readonly<Record<string, readonly unknown[]>>;
}

/** The corpus by id. */
export function corpus(): ReadonlyMap<string, CorpusEntry> {
  const lines = readFileSync(join(root, 'test/corpus/targets.jsonl'), 'utf8').trim().split('\n');
  return new Map(lines.map((line) => JSON.parse(line) as CorpusEntry).map((entry) => [entry.id, entry]));
}

/** The keys whose reading is neither the expected one nor accepted, as "unit: kr instead of %". */
export function misreadings(
  reading: Readonly<Record<string, unknown>>,
  { expect, accept = {} }: CorpusEntry,
): string[] {
  return Object.entries(expect).flatMap(([key, expected]) => {
    const allowed = [expected, ...(accept[key] ?? [])].map((value) => JSON.stringify(value));
    const read = JSON.stringify(reading[key] ?? null);
    return allowed.includes(read) ? [] : [`${key}: ${read} instead of ${allowed.join(' or ')}`];
  });
}
