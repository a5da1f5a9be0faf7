import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TargetReading } from '../../src/model/target';

/** A sentence of the corpus with what is expected of it. */
export interface TargetCase {
  readonly id: string;
  readonly text: string;
  readonly context?: string | null;
  readonly expect: Partial<Record<TargetKey, unknown>>;
  readonly accept?: Partial<Record<TargetKey, readonly unknown[]>>;
  readonly implied?: string | null;
}

/** The keys that are compared, as the corpus labels them; a day only where a row names one. */
export const TARGET_KEYS = [
  'measurable',
  'comparator',
  'target',
  'targetHigh',
  'baseline',
  'baselineYear',
  'unit',
  'deadlineYear',
  'deadlineText',
  'perPeriod',
  'scale',
  'kpiIds',
  'stretch',
  'deadlineDate',
] as const satisfies readonly (keyof TargetReading)[];

/** One of the compared keys. */
export type TargetKey = (typeof TARGET_KEYS)[number];

const ABSENT: Partial<Record<TargetKey, unknown>> = { measurable: false, kpiIds: [] };

/** The rows of a corpus file. */
export function rowsOf<T>(file: string): T[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

/** What a reading has wrong, key by key; empty when it is right. */
export function mistakesIn(reading: TargetReading, expected: TargetCase): string[] {
  const unknown = Object.keys(expected.expect).filter((key) => !(TARGET_KEYS as readonly string[]).includes(key));
  if (unknown.length > 0) return unknown.map((key) => `${key} is compared by nothing`);
  return TARGET_KEYS.flatMap((key) => {
    if (key === 'deadlineDate' && expected.expect.deadlineDate === undefined) return [];
    const wanted = expected.expect[key] ?? ABSENT[key] ?? null;
    const good = [wanted, ...(expected.accept?.[key] ?? [])].some((value) => same(value, reading[key]));
    return good ? [] : [`${key}: ${JSON.stringify(reading[key])}, not ${JSON.stringify(wanted)}`];
  });
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 1e-9;
  return JSON.stringify(a) === JSON.stringify(b);
}
