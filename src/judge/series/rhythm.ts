import type { Assumption } from '../../model/assumptions';
import type { Indicator, Rhythm } from '../../model/goalTable';
import type { PeriodKind } from '../../model/period';
import { addMonths, endOfYear, yearOfDay } from '../../model/calendar';

/** Months between two measurements. */
export const MONTHS: Readonly<Record<Rhythm, number>> = {
  month: 1,
  quarter: 3,
  tertial: 4,
  half: 6,
  year: 12,
  biennial: 24,
  triennial: 36,
};

/** When the period of a value ends, and what kind of period it is. */
export interface Ending {
  readonly end: number;
  readonly kind: PeriodKind | null;
}

/** The longest spacing, in days, that still is each rhythm: half-way to the next, in months of 30.4 days. */
const UP_TO: readonly (readonly [Rhythm, number])[] = [
  ['month', 60],
  ['quarter', 106],
  ['tertial', 152],
  ['half', 273],
  ['year', 547],
  ['biennial', 912],
];

/** A measure that is taken once a year or less often. */
export function isYearlyRhythm(rhythm: Rhythm | null): boolean {
  return rhythm !== null && MONTHS[rhythm] >= 12;
}

/** The rhythm of a spacing in days. */
export function rhythmOfSpacing(days: number): Rhythm {
  return UP_TO.find(([, longest]) => days <= longest)?.[0] ?? 'triennial';
}

/** The smallest distance between two different days in ascending order; null with fewer than two. */
export function smallestGap(days: readonly number[]): number | null {
  let smallest: number | null = null;
  for (let i = 1; i < days.length; i++) {
    const gap = (days[i] ?? 0) - (days[i - 1] ?? 0);
    if (gap > 0 && (smallest === null || gap < smallest)) smallest = gap;
  }
  return smallest;
}

/**
 * How often the measure is taken: a correction; the spacing of the row's own values in the deadline's year; the
 * follow-up method; the smallest gap between its values (of interim reports alone, their rhythm); that of a named national survey, yearly for KPI ids; else the
 * book's own periods.
 * @param slots the periods of the row's own values, ascending
 * @param gaps the periods for which it has none
 */
export function rhythmOf(
  indicator: Indicator,
  slots: readonly Ending[],
  gaps: readonly Pick<Ending, 'end'>[],
  deadlineYear: number | null,
  bookRhythm: Rhythm | null,
): { readonly rhythm: Rhythm | null; readonly assumptions: readonly Assumption[] } {
  if (indicator.rhythm?.corrected) return { rhythm: indicator.rhythm.value, assumptions: [] };
  const ends = slots.map(({ end }) => end);
  const within = smallestGap(ends.filter((end) => yearOfDay(end) === deadlineYear));
  if (within !== null) return fromValues(within);
  if (indicator.rhythm) {
    const { value: rhythm, text } = indicator.rhythm;
    return { rhythm, assumptions: [{ code: 'rhythm.fromMethod', params: { rhythm, text } }] };
  }
  const overall = smallestGap(ends);
  const source = sourceOf(indicator);
  const reports = overall !== null && source === null ? ofReports(overall, slots) : null;
  if (reports !== null)
    return { rhythm: reports, assumptions: [{ code: 'rhythm.fromReports', params: { rhythm: reports } }] };
  if (overall !== null) return fromValues(overall);
  if (isOfYearsEnd(slots[0], gaps)) return fromValues(DAYS_OF_YEAR);
  if (source !== null) {
    const { rhythm, name } = source;
    return { rhythm, assumptions: [{ code: 'rhythm.fromSource', params: { rhythm, source: name } }] };
  }
  return {
    rhythm: bookRhythm,
    assumptions: bookRhythm ? [{ code: 'rhythm.fromBook', params: { rhythm: bookRhythm } }] : [],
  };
}

/**
 * T2 of one year beside T2 of another are the values of interim reports, not of a yearly measure, and so is a first quarter
 * beside that of another year: the year's own is still to come. Null for all other values.
 */
export function ofReports(gap: number, slots: readonly Ending[]): Rhythm | null {
  if (!isYearlyRhythm(rhythmOfSpacing(gap))) return null;
  if (slots.every(({ end }) => isInterimDay(end))) return 'tertial';
  return slots.every(({ kind, end }) => kind === 'quarter' && !isLastDay(end)) ? 'quarter' : null;
}

const DAYS_OF_YEAR = 365;

/** "T1 | T2 | T3", of which only the last was filled in: the only value there is was taken when the year was over. */
function isOfYearsEnd(only: Ending | undefined, gaps: readonly Pick<Ending, 'end'>[]): boolean {
  if (only === undefined || !isLastDay(only.end)) return false;
  return gaps.some(({ end }) => end < only.end && yearOfDay(end) === yearOfDay(only.end));
}

function isLastDay(day: number): boolean {
  return day === endOfYear(yearOfDay(day));
}

/** The last of April or of August, when interim reports (delårsrapporter) are made up. */
function isInterimDay(day: number): boolean {
  return [4, 8].some((left) => addMonths(day, left) === endOfYear(yearOfDay(day)));
}

function fromValues(gap: number): { readonly rhythm: Rhythm; readonly assumptions: readonly Assumption[] } {
  const rhythm = rhythmOfSpacing(gap);
  return { rhythm, assumptions: [{ code: 'rhythm.fromValues', params: { rhythm } }] };
}

/** A national source with its rhythm: a known survey, or yearly for a KPI id. Null when neither is named. */
function sourceOf(indicator: Indicator): { readonly rhythm: Rhythm; readonly name: string } | null {
  const survey = indicator.source?.survey;
  if (survey) return { rhythm: survey.value, name: survey.text };
  const kpi = kpiIdsOf(indicator)[0];
  return kpi === undefined ? null : { rhythm: 'year', name: kpi };
}

/** The KPI ids that the target or its follow-up method names. */
export function kpiIdsOf({ target, source }: Indicator): readonly string[] {
  return target.kpiIds.length > 0 ? target.kpiIds : (source?.kpiIds ?? []);
}
