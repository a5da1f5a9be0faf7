import { yearOf } from '../../model/calendar';
import type { Role } from '../../model/goalTable';
import { readPeriod } from '../period/readPeriod';
import type { HeaderColumn } from '../columns/region';

/** What is known beside the sheet of the year that "T1" and "jan–aug" are of. */
export interface UndatedYear {
  /** The year that is assumed where no header of a table says one; null for none. */
  readonly assumed: number | null;
  /** The year of today or of the as-of date asked for: what is later has not begun; null where nobody knows. */
  readonly now: number | null;
  /** The year that somebody said: that of the as-of date asked for, or the plan year in the settings. */
  readonly told: number | null;
}

export const NO_YEAR: UndatedYear = { assumed: null, told: null, now: null };

/** The year of the parts in a table, and whether nothing in its headers tells it. */
export interface YearOfParts {
  readonly year: number | null;
  readonly isAssumed: boolean;
}

/**
 * The year of the headers of a table that name only a part of one ("T1", "jan–aug"), on a sheet that carries none: that
 * of the outcomes beside them, or the next one, which has begun; else of the targets or, without any date, the assumed one.
 */
export function yearOfParts(columns: readonly HeaderColumn[], { assumed, told }: UndatedYear): YearOfParts {
  const dated = columns.filter(({ header }) => header.period !== null);
  const planned = yearsOf(dated.filter((each) => TARGETS.has(roleOf(each))));
  const measured = dated.filter((each) => !BESIDES.has(roleOf(each)));
  const foreseen = yearsOf(dated.filter((each) => roleOf(each) === 'forecast'));
  if (measured.length + foreseen.length > 0) {
    const last = Math.max(...yearsOf(measured), ...foreseen);
    const isNext = !foreseen.includes(last) && hasBegunNext(columns, measured, planned, last, told);
    return { year: isNext ? last + 1 : last, isAssumed: false };
  }
  if (assumed !== null && planned.includes(assumed)) return { year: assumed, isAssumed: new Set(planned).size > 1 };
  if (planned.length > 0) return { year: Math.min(...planned), isAssumed: false };
  const others = yearsOf(dated.filter((each) => roleOf(each) === 'comparison'));
  if (others.length > 0) return { year: Math.max(...others), isAssumed: false };
  const isTimed = columns.some(({ header }) => header.timed);
  return isTimed && assumed !== null ? { year: assumed, isAssumed: true } : { year: null, isAssumed: false };
}

const TARGETS: ReadonlySet<Role> = new Set<Role>(['goal', 'target']);
/** Columns whose year is not that of what was measured. */
const BESIDES: ReadonlySet<Role> = new Set<Role>(['goal', 'target', 'baseline', 'forecast', 'comparison']);

/** The latest year that a header of values says itself: "Nuläge 2024", whatever year the sheet is for. */
export function latestSaid(columns: readonly HeaderColumn[]): number | null {
  const years = columns.flatMap(({ header: { text, roles } }) => {
    const period = roles[0] !== 'baseline' && BESIDES.has(roles[0] ?? 'other') ? null : readPeriod(text);
    return period === null ? [] : [yearOf(period.end)];
  });
  return years.length === 0 ? null : Math.max(...years);
}

/**
 * The parts belong to the year after the last measured one: "Utfall 2023 | T1 | T2", "Mål 2024 | T1 | Utfall 2023", or
 * any order where the user says that the book is about the next year. "T1 | T2 | Utfall 2023" is one year in its order.
 */
function hasBegunNext(
  columns: readonly HeaderColumn[],
  measured: readonly HeaderColumn[],
  planned: readonly number[],
  last: number,
  told: number | null,
): boolean {
  const ofLast = measured.filter((each) => yearOfColumn(each) === last);
  if (!ofLast.every(({ header }) => header.period?.kind === 'year')) return false;
  if (planned.includes(last + 1) || told === last + 1) return true;
  return !planned.includes(last) && areAfter(columns, ofLast, last);
}

/** Parts that stand right of the columns of a year, the earlier ones first. */
function areAfter(columns: readonly HeaderColumn[], ofYear: readonly HeaderColumn[], year: number): boolean {
  const parts = columns.filter(({ header }) => header.timed && header.period === null);
  const edge = Math.max(...ofYear.map(({ column }) => column));
  const ends = parts.map(({ header }) => readPeriod(header.text, year)?.end ?? '');
  return parts.every(({ column }) => column > edge) && ends.every((end, i) => i === 0 || (ends[i - 1] ?? '') <= end);
}

function roleOf({ header }: HeaderColumn): Role {
  return header.roles[0] ?? 'other';
}

function yearsOf(columns: readonly HeaderColumn[]): number[] {
  return columns.map(yearOfColumn);
}

function yearOfColumn({ header }: HeaderColumn): number {
  return yearOf(header.period?.end ?? '');
}
