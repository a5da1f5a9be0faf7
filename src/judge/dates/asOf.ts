import type { IsoDate } from '../../model/calendar';
import type { GoalTable, Indicator } from '../../model/goalTable';
import type { Period, PeriodKind } from '../../model/period';
import type { Problem } from '../../model/problems';
import type { WorkbookReading } from '../../model/reading';
import { bookRhythmOf } from '../series/bookRhythm';
import type { Env } from '../env';
import { isYearly } from '../series/point';
import { isYearlyRhythm, kpiIdsOf, rhythmOf } from '../series/rhythm';

/** A period is full enough when this share of the indicators due in it have a value. */
const FULL_ENOUGH = 0.5;

/** How well a period is filled; periods that end the same day are one. */
interface Filling {
  readonly label: string;
  readonly sheet: string;
  due: number;
  filled: number;
}

/**
 * The as-of date when none is given: the end of the latest period, not after today, in which at least half of the
 * indicators due have a value; today when no period has values, or when the column of the running year is as full for
 * measures that are taken once a year. Later, sparser periods are named. What stands in a column without any period
 * counts as measured now, but not after the plan year: beside last year's outcome it is the news.
 */
export function defaultAsOf(
  reading: WorkbookReading,
  today: IsoDate,
  day: Env['day'],
): { readonly asOf: IsoDate; readonly problems: readonly Problem[] } {
  const ended = endedPeriods(reading, today, day);
  ended.sort(([a], [b]) => (a < b ? 1 : -1));
  const full = ended.findIndex(([, filling]) => isFull(filling));
  const asOf = ended[Math.max(full, 0)]?.[0] ?? today;
  const problems = ended.slice(0, Math.max(full, 0)).map(([, { label, sheet, due, filled }]): Problem => {
    return { code: 'period.sparse', params: { period: label, count: filled, of: due }, sheet, cell: null };
  });
  return { asOf, problems };
}

/** The ends of the periods, up to a day, in which at least half of the indicators due have a value; in no order. */
export function fullPeriods(reading: WorkbookReading, until: IsoDate, day: Env['day']): IsoDate[] {
  return endedPeriods(reading, until, day).flatMap(([end, filling]) => (isFull(filling) ? [end] : []));
}

function isFull({ due, filled }: Filling): boolean {
  return filled >= FULL_ENOUGH * due;
}

/** Periods with values that have ended, and how well each is filled. */
function endedPeriods({ tables, policy }: WorkbookReading, today: IsoDate, day: Env['day']): [IsoDate, Filling][] {
  const periods = new Map<IsoDate, Filling>();
  for (const table of tables) {
    const bookRhythm = bookRhythmOf(table, day);
    for (const indicator of table.indicators) {
      const lag = indicator.lag ?? (kpiIdsOf(indicator).length > 0 ? policy.lag.kpi : 0);
      const isOut = (end: IsoDate): boolean => day(end) + lag <= day(today);
      fill(periods, table, indicator, isYearlyRhythm(rhythmIn(table, indicator, bookRhythm, day)), isOut, today);
    }
  }
  return [...periods].filter(([end, { filled }]) => end <= today && filled > 0);
}

function rhythmIn(
  table: GoalTable,
  indicator: Indicator,
  bookRhythm: ReturnType<typeof bookRhythmOf>,
  day: Env['day'],
): typeof bookRhythm {
  const slots: { readonly end: number; readonly kind: PeriodKind }[] = [];
  const gaps: typeof slots = [];
  for (const { value, period } of indicator.measurements) {
    if (period) (value === null ? gaps : slots).push({ end: day(period.end), kind: period.kind });
  }
  slots.sort((a, b) => a.end - b.end);
  return rhythmOf(indicator, slots, gaps, indicator.target.deadlineYear ?? table.planYear, bookRhythm).rhythm;
}

/** Counts an indicator in each period in which it has a value or should have one. */
function fill(
  periods: Map<IsoDate, Filling>,
  { sheet, planYear }: GoalTable,
  indicator: Indicator,
  yearly: boolean,
  isOut: (end: IsoDate) => boolean,
  today: IsoDate,
): void {
  const own = new Map<IsoDate, { label: string; due: boolean; filled: boolean }>();
  const now = undatedUntil(planYear, today);
  for (const { period: stated, value } of indicator.measurements) {
    const period = stated ?? now;
    // What stands in the column of a whole year counts from the day it stands there; see countsAt.
    const isBegun = yearly && isYearly(period) && stated !== null && stated.start <= today && today < stated.end;
    const end = isBegun ? today : period.end;
    const isDue = isBegun || ((!yearly || isYearly(period)) && isOut(period.end));
    const seen = own.get(end);
    own.set(end, {
      label: seen?.label ?? period.label,
      due: (seen?.due ?? false) || isDue,
      filled: (seen?.filled ?? false) || value !== null,
    });
  }
  for (const [end, { label, due, filled }] of own) {
    if (!due && !filled) continue;
    const period = periods.get(end) ?? { label, sheet, due: 0, filled: 0 };
    period.due += 1;
    period.filled += filled ? 1 : 0;
    periods.set(end, period);
  }
}

/** When a column without any period was measured, as far as anyone can tell: now, or when the plan year ended. */
function undatedUntil(planYear: number | null, today: IsoDate): Pick<Period, 'kind' | 'end' | 'label'> {
  const lastDay = planYear === null ? today : `${String(planYear)}-12-31`;
  const end = lastDay < today ? lastDay : today;
  return { kind: 'date', end, label: end };
}
