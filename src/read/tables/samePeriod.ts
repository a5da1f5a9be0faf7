import { SAME_PERIOD_WORDS } from '../../lexicon/headers';
import { lastDayOfMonth, yearOf, type IsoDate } from '../../model/calendar';
import type { Period } from '../../model/period';
import { patternOf } from '../columns/headerPattern';
import { plainHeader } from '../columns/plainHeader';
import type { HeaderColumn } from '../columns/region';

const SAME_PERIOD = patternOf(SAME_PERIOD_WORDS);

/**
 * "Utfall jan–aug 2025 | Samma period 2024": of the year that it names, else of the year before, and of that year the part
 * which the nearest other column names.
 */
export function withSamePeriods(columns: readonly HeaderColumn[]): HeaderColumn[] {
  return columns.map((column) => {
    const { header } = column;
    if (!SAME_PERIOD.test(plainHeader(header.text))) return column;
    const part = nearestPart(columns, column);
    if (part === null) return column;
    const year = header.period?.kind === 'year' ? yearOf(header.period.end) : yearOf(part.end) - 1;
    return { ...column, header: { ...header, period: inYear(part, year), timed: true } };
  });
}

/** The part of a year in the header nearest to a column, of two the left one. */
function nearestPart(columns: readonly HeaderColumn[], from: HeaderColumn): Period | null {
  const at = columns.indexOf(from);
  const parts = columns.flatMap(({ header: { period, text } }, i) =>
    period && period.kind !== 'year' && !SAME_PERIOD.test(plainHeader(text))
      ? [{ period, away: Math.abs(i - at) }]
      : [],
  );
  return parts.toSorted((a, b) => a.away - b.away)[0]?.period ?? null;
}

function inYear(period: Period, year: number): Period {
  const by = year - yearOf(period.end);
  const label = period.label.replace(String(yearOf(period.end)), String(year));
  return { ...period, label, start: shifted(period.start, by), end: shifted(period.end, by) };
}

/** The same day in another year; the last day of a month stays the last one. */
function shifted(date: IsoDate, by: number): IsoDate {
  const year = yearOf(date) + by;
  const month = Number(date.slice(5, 7));
  const isLast = date === lastDayOfMonth(yearOf(date), month);
  return isLast ? lastDayOfMonth(year, month) : `${String(year)}${date.slice(4)}`;
}
