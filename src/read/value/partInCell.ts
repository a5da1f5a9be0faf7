import type { Period } from '../../model/period';
import { beforeParts, partsBesideValues, surveyTerms } from '../../lexicon/valueWords';
import { readPeriod } from '../period/readPeriod';

/**
 * The part of a year up to which a value in a column for the whole year goes, where its own cell says so.
 *
 * @param text the cell as written; @param year the column's year.
 * @returns null when the cell names no part, or says more than a time ("84 % (enkät april)").
 */
export function partInCell(text: string, year: number): Period | null {
  for (const place of partsBesideValues) {
    const written = place.exec(text)?.[1]?.trim().replace(beforeParts, '').replace(beforeParts, '') ?? '';
    const part = written === '' ? null : readPeriod(written, year);
    if (!part || part.kind === 'year' || surveyTerms.test(written) || !part.end.startsWith(String(year))) continue;
    if (part.label !== written && part.label !== `${written} ${year}`) continue;
    return { kind: 'months', start: `${year}-01-01`, end: part.end, label: part.label };
  }
  return null;
}
