import type { Period } from '../../model/period';
import { readPeriod } from '../period/readPeriod';

/** "T1: 84 %", "1300 (t.o.m. augusti)", "84 % per 31/8": where a part of the year stands beside a value. */
const PLACES: readonly RegExp[] = [
  /^(?:utfall |resultat )?([^:()]{2,20}?)\s?:\s?[-+−≈~<>]?\s?\d/iu,
  /\d[^()]*\(([^()]{2,30})\)\s*$/u,
  /\d[^()]*?\s((?:per|t\.?\s?o\.?\s?m\.?|tom|till och med|efter)\s[^()]{2,20})$/iu,
];
/** Words that stand before the part and are no part of its name. */
const LEADING = /^(?:per|den|efter|utfall|värde|i)\s+/iu;

/** "81 % (vt 2025)": the term in which a survey was made, once a year. */
const TERM = /^(?:[vh]t|vår|höst)/iu;

/**
 * The part of a year up to which a value in a column for the whole year goes, where its own cell says so.
 *
 * @param text the cell as written; @param year the column's year.
 * @returns null when the cell names no part, or says more than a time ("84 % (enkät april)").
 */
export function partInCell(text: string, year: number): Period | null {
  for (const place of PLACES) {
    const written = place.exec(text)?.[1]?.trim().replace(LEADING, '').replace(LEADING, '') ?? '';
    const part = written === '' ? null : readPeriod(written, year);
    if (!part || part.kind === 'year' || TERM.test(written) || !part.end.startsWith(String(year))) continue;
    if (part.label !== written && part.label !== `${written} ${year}`) continue;
    return { kind: 'months', start: `${year}-01-01`, end: part.end, label: part.label };
  }
  return null;
}
