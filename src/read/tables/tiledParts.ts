import { addDays, yearOf, type IsoDate } from '../../model/calendar';
import { groupBy } from '../../model/groupBy';
import type { Period, PeriodKind } from '../../model/period';
import type { HeaderColumn } from '../columns/region';

/** Spans of so many months from January on that are parts of a year with a name of their own. */
const NAMED: Readonly<Record<number, PeriodKind>> = { 3: 'quarter', 4: 'tertial', 6: 'half' };

/**
 * "Jan–mar | Apr–jun | Jul–sep": spans that follow each other are the quarters of a year, so that "jan–mar" is no sum since
 * January as it is alone or beside "jan–jun".
 */
export function withTiledParts(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const tiles = new Set(
    [...groupsOf(columns.filter(isSpan))].filter(follow).flatMap((group) => group.map(({ column }) => column)),
  );
  return columns.map((each) => {
    const { period } = each.header;
    if (!tiles.has(each.column) || period === null) return each;
    const kind = NAMED[monthsIn(period)];
    return {
      ...each,
      header: { ...each.header, ...(kind ? { period: { ...period, kind }, spread: null } : { spread: 'part' }) },
    };
  });
}

/** Columns of one role and one year. */
function groupsOf(columns: readonly HeaderColumn[]): Iterable<HeaderColumn[]> {
  return groupBy(
    columns,
    ({ header: { roles, period } }) => `${roles[0] ?? ''} ${String(period && yearOf(period.end))}`,
  ).values();
}

function isSpan({ header: { period, spread } }: HeaderColumn): boolean {
  return period?.kind === 'months' && (spread === null || period.start.endsWith('-01-01'));
}

/** Two or more spans of one length from January on, without a gap between them. */
function follow(columns: readonly HeaderColumn[]): boolean {
  const periods = columns
    .flatMap(({ header }) => header.period ?? [])
    .toSorted((a, b) => a.start.localeCompare(b.start));
  const [first] = periods;
  return (
    first !== undefined &&
    periods.length > 1 &&
    first.start.endsWith('-01-01') &&
    periods.every((period, i) => monthsIn(period) === monthsIn(first) && (i === 0 || follows(period, periods[i - 1])))
  );
}

function follows({ start }: Period, before: Period | undefined): boolean {
  return before !== undefined && start === addDays(before.end, 1);
}

function monthsIn({ start, end }: Period): number {
  return monthOf(end) - monthOf(start) + 1;
}

function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}
