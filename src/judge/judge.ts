import { yearOf, type IsoDate } from '../model/calendar';
import type { GoalTable } from '../model/goalTable';
import type { WorkbookReading } from '../model/reading';
import type { Judgement, TableJudgement } from '../model/verdict';
import { rememberingDays, type Env } from './env';
import { judgeGoals } from './goals';
import { judgeIndicator } from './judgeIndicator';

/**
 * Judges every indicator of a workbook and rolls the verdicts up to its goals.
 * @param options.asOf the as-of date; null for the end of the latest period that is at least half filled
 * @param options.today the date of the run; nothing else tells the time
 */
export function judge(
  reading: WorkbookReading,
  options: { readonly asOf: IsoDate | null; readonly today: IsoDate },
): Judgement {
  const asOf = options.asOf ?? options.today;
  const tables = reading.tables.map((table) => judgeTable(table, reading, asOf));
  return {
    asOf,
    preset: reading.policy.preset,
    tables,
    assumptions: [],
    problems: [],
    planReview: { indicators: 0, judgeable: 0, findings: [] },
    history: null,
  };
}

function judgeTable(table: GoalTable, reading: WorkbookReading, asOf: IsoDate): TableJudgement {
  const env = envOf(table, reading, asOf);
  const verdicts = table.indicators.map((indicator) => judgeIndicator(indicator, env));
  return {
    sheet: table.sheet,
    verdicts,
    goals: judgeGoals(table, verdicts, reading.policy),
    activities: table.activities.map((activity) => ({ activity, late: false })),
    findings: [],
  };
}

function envOf(table: GoalTable, { policy }: WorkbookReading, asOf: IsoDate): Env {
  const days = rememberingDays();
  const year = yearOf(asOf);
  const hasPeriods = table.indicators.some(({ measurements }) => measurements.some(({ period }) => period !== null));
  return {
    ...days,
    policy,
    asOf: days.day(asOf),
    planYear: planYearAt(table, year),
    deadlineYear: table.planYear ?? (hasPeriods ? year : null),
    bookRhythm: null,
    historyUntil: null,
    hasComparisons: table.columns.some(({ role }) => role === 'comparison'),
  };
}

/** The plan year that sets the baseline: of a span, the as-of date's year. */
function planYearAt({ planStart, planYear }: GoalTable, year: number): number {
  if (planYear === null) return year;
  return planStart === null || planStart === undefined ? planYear : Math.min(Math.max(year, planStart), planYear);
}
