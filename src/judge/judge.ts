import { type IsoDate, endOfYear, yearOf } from '../model/calendar';
import type { GoalTable } from '../model/goalTable';
import type { Change } from '../model/history';
import type { WorkbookReading } from '../model/reading';
import { goalKey } from '../model/goalOrder';
import type { GoalVerdict, Judgement, TableJudgement, Verdict } from '../model/verdict';
import { judgeActivity } from './goals/activities';
import { defaultAsOf } from './dates/asOf';
import { withBaselinesInTargetUnits } from './aims/baselineUnit';
import { bookRhythmOf } from './series/bookRhythm';
import { compareHistory } from './progress/compareHistory';
import { rememberingDays, type Env } from './env';
import { withGroupGaps } from './series/groupGaps';
import { judgeGoals, type TableOfGoals } from './goals/goals';
import { judgeIndicator } from './judgeIndicator';
import { differencesIn, ownDiffers } from './goals/ownAssessment';
import { pastDates } from './dates/pastDates';
import { poolIndicators, type Pooled } from './series/pool';
import { findAlike } from './smart/alike';
import { factsOf } from './smart/context';
import { reviewPlan, reviewTable } from './smart/plan';
import { reviewOf } from './smart/review';
import { withSharesOfAll } from './sums/shareOfAll';
import { withSumsSoFar } from './sums/sumsSoFar';
import { unsureTargetsIn } from './aims/unsureTargets';

/**
 * Judges every indicator of a workbook and rolls the verdicts up to its goals.
 * @param options.asOf the as-of date; null for the end of the latest period that is at least half filled
 * @param options.today the date of the run; nothing else tells the time
 */
export function judge(
  asRead: WorkbookReading,
  { asOf: given, today }: { readonly asOf: IsoDate | null; readonly today: IsoDate },
): Judgement {
  const days = rememberingDays();
  const inUnits = withGroupGaps(withSharesOfAll(withSumsSoFar(withBaselinesInTargetUnits(asRead))));
  const { asOf, problems } = given === null ? defaultAsOf(inUnits, today, days.day) : { asOf: given, problems: [] };
  const planYear = inUnits.tables.some(hasNoYear) ? (inUnits.planYear ?? reportedYear(inUnits, asOf)) : null;
  // Earlier days are seen from the same plan year, as they are once the book remembers it.
  const reading = { ...inUnits, planYear: inUnits.planYear ?? planYear };
  const pooled = poolIndicators(reading.tables);
  const envAt = (table: GoalTable, date: IsoDate): Env => envOf(table, reading, date, days);
  const judged = reading.tables.map((table, i) => judgeTable(table, pooled.tables[i] ?? [], envAt(table, asOf), asOf));
  const goals = judgeGoals(judged, reading.policy);
  const tables = judged.map((each) => withGoals(each, goals));
  const again = (date: IsoDate, ids: ReadonlySet<string> | null): readonly Verdict[] =>
    reading.tables.flatMap((table, i) =>
      judgeOnly(ids, pooled.tables[i] ?? [], seenFrom(days.day(asOf), envAt(table, date))),
    );
  const past = pastDates(reading, asOf, days.day, (date) => again(date, null));
  const verdicts = tables.flatMap((table) => table.verdicts);
  const at = { asOf, preset: reading.policy.preset };
  const { history = [], elsewhere } = reading;
  const ofThese = elsewhere ? history.filter((row) => !elsewhere.has(row.indicator)) : history;
  const { comparison, changes } = compareHistory(verdicts, ofThese, at, again);
  return {
    asOf,
    preset: at.preset,
    labels: reading.policy.labels,
    tables: changes.size === 0 ? tables : tables.map((table) => withChanges(table, changes)),
    planYear,
    problems: [...problems, ...pooled.problems, ...tables.flatMap(differencesIn), ...tables.flatMap(unsureTargetsIn)],
    planReview: reviewPlan(tables),
    history: comparison,
    past,
  };
}

/**
 * The year that a book without one is about: the as-of date's; in its first months, while the year before is being closed
 * and no value of the new one is there, the year before.
 */
function reportedYear({ tables }: WorkbookReading, asOf: IsoDate): number {
  const year = yearOf(asOf);
  if (asOf.slice(5) > CLOSED_BY) return year;
  const ends = tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ measurements }) =>
      measurements.flatMap(({ value, period }) => (value !== null && period !== null ? yearOf(period.end) : [])),
    ),
  );
  return !ends.includes(year) && ends.includes(year - 1) ? year - 1 : year;
}

/** Until then the books of the year before are closed. */
const CLOSED_BY = '04-15';

/** An earlier date seen from a later one, as it is seen when the later one stands in the history. */
function seenFrom(later: number, env: Env): Env {
  return { ...env, historyUntil: Math.max(later, env.historyUntil ?? later) };
}

/** Judges some indicators, or all (null), by themselves, each once: no review, no roll-up. */
function judgeOnly(ids: ReadonlySet<string> | null, indicators: readonly Pooled[], env: Env): readonly Verdict[] {
  const wanted = indicators.filter(({ indicator, sameAs }) => sameAs === null && (ids?.has(indicator.id) ?? true));
  return wanted.map(({ indicator }) => judgeIndicator(indicator, env));
}

function withChanges(table: TableJudgement, changes: ReadonlyMap<string, Change>): TableJudgement {
  const verdicts = table.verdicts.map((verdict) => ({
    ...verdict,
    changed: changes.get(verdict.indicator.id) ?? null,
  }));
  return { ...table, verdicts };
}

/** A table judged, before what stands in all tables is rolled up to its goals. */
interface JudgedTable extends TableOfGoals {
  readonly table: GoalTable;
  readonly facts: ReturnType<typeof factsOf>;
}

function judgeTable(table: GoalTable, indicators: readonly Pooled[], env: Env, asOf: IsoDate): JudgedTable {
  const facts = factsOf(table);
  const alike = findAlike(indicators.map(({ indicator }) => indicator));
  const verdicts = indicators.map(({ indicator, sameAs }): Verdict => {
    const verdict = judgeIndicator(indicator, env);
    const smart = reviewOf(verdict, facts, alike.get(indicator) ?? []);
    return { ...verdict, smart, sameAs, ownDiffers: ownDiffers(indicator.ownAssessment, verdict.status) };
  });
  return { table, facts, verdicts, activities: table.activities.map((activity) => judgeActivity(activity, asOf)) };
}

function withGoals(
  { table, facts, verdicts, activities }: JudgedTable,
  judged: ReadonlyMap<string, GoalVerdict>,
): TableJudgement {
  const goals = table.goals.flatMap((goal) => judged.get(goalKey(goal)) ?? []);
  const { sheet, setAside = [] } = table;
  return { sheet, verdicts, goals, activities, setAside, findings: reviewTable(table, facts, goals) };
}

function envOf(
  table: GoalTable,
  { policy, history, planYear }: WorkbookReading,
  asOf: IsoDate,
  days: Pick<Env, 'day' | 'date'>,
): Env {
  const year = planYear ?? yearOf(asOf);
  const judgedAt = (history ?? []).map((row) => days.day(row.asOf));
  return {
    ...days,
    policy,
    asOf: days.day(asOf),
    undatedAt: Math.min(days.day(asOf), table.planYear === null ? Infinity : endOfYear(table.planYear)),
    planYear: planYearAt(table, table.planYear === null ? year : yearOf(asOf)),
    planStart: table.planStart ?? null,
    deadlineYear: table.planYear ?? (hasPeriods(table) ? year : null),
    bookRhythm: bookRhythmOf(table, days.day),
    historyUntil: judgedAt.length === 0 ? null : judgedAt.reduce((a, b) => Math.max(a, b)),
    hasComparisons: table.columns.some(({ role }) => role === 'comparison'),
  };
}

/** Nothing says which year the plan is for, though its values have periods. */
function hasNoYear(table: GoalTable): boolean {
  return table.planYear === null && hasPeriods(table);
}

function hasPeriods({ indicators }: GoalTable): boolean {
  return indicators.some(({ measurements }) => measurements.some(({ period }) => period !== null));
}

/** The plan year that sets the baseline: of a span, the as-of date's year. */
function planYearAt({ planStart, planYear }: GoalTable, year: number): number {
  if (planYear === null) return year;
  return planStart === null || planStart === undefined ? planYear : Math.min(Math.max(year, planStart), planYear);
}
