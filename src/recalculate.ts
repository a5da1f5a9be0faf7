import { compose } from './compose/compose';
import { buildReport } from './compose/report';
import { judge } from './judge/judge';
import type { GoalTable } from './model/goalTable';
import { yearOf, type IsoDate } from './model/calendar';
import { Fault } from './model/faults';
import { comparable } from './model/identity';
import type { Plan } from './model/plan';
import type { Language } from './model/policy';
import type { WorkbookReading } from './model/reading';
import type { Report } from './model/report';
import type { Snapshot } from './model/snapshot';
import type { Judgement } from './model/verdict';
import { readPeriod } from './read/period/readPeriod';
import type { Undated } from './read/assumedYear';
import { noGoalsFault } from './read/goalsWithoutHeader';
import { readWorkbook } from './read/readWorkbook';

export interface RecalculateOptions {
  /** A date or a period as it is written in the workbook ("T2 2023"); absent: the latest period that is filled in. */
  readonly asOf?: string;
  /** Names of the sheets to read; absent: all. */
  readonly sheets?: readonly string[];
  /** The language of the report, and of what is written in a workbook that has none of its own. */
  readonly language?: Language;
  readonly today: IsoDate;
  /** Sheets and charts of Målkoll's that the user deleted are made again. */
  readonly remakes?: boolean;
}

export interface Recalculation {
  readonly report: Report;
  readonly plan: Plan;
  /** Takes the plan back. */
  readonly inverse: Plan;
}

/** What a workbook says about its goals and how they stand, before anything is composed. */
export interface Judged {
  readonly reading: WorkbookReading;
  readonly judgement: Judgement;
  /** The language asked for, else the workbook's own, else Swedish. */
  readonly language: Language;
}

/**
 * The main job: reads the goal tables of a workbook, judges every indicator, and says what is to be written.
 * @throws Fault `book.noSuchSheet`, `book.noGoals`, `book.noRoom`, or `option.asOf` for a date nobody can read
 */
export function recalculate(snapshot: Snapshot, options: RecalculateOptions): Recalculation {
  const { reading, judgement, language } = judgeWorkbook(snapshot, options);
  const { plan, inverse, changes, problems } = compose(snapshot, reading, judgement, {
    language,
    remakes: options.remakes ?? false,
  });
  const report = buildReport(
    { ...reading, problems: [...reading.problems, ...problems] },
    judgement,
    changes,
    language,
  );
  return { report, plan, inverse };
}

/**
 * Reads and judges, and leaves it there: what a report on the workbook is made of.
 * @throws Fault as `recalculate`, except `book.noRoom`
 */
export function judgeWorkbook(snapshot: Snapshot, options: RecalculateOptions): Judged {
  const { asOf, sheets, today } = options;
  checkSheets(snapshot, sheets ?? []);
  const undated = undatedAt(asOf, today);
  const read = readWorkbook(snapshot, sheets ? { sheets, undated } : { undated });
  const reading = { ...read, tables: read.tables.filter(isFilledIn) };
  if (reading.tables.length === 0) throw noGoalsFault(reading.problems);
  const judgement = judge(reading, { asOf: asOf === undefined ? null : asOfDate(asOf, reading, undated.year), today });
  return { reading, judgement, language: options.language ?? reading.language ?? 'sv' };
}

/** The year of a book that names none: that of the as-of date, else that of today or, when it lies ahead, the one before. */
function undatedAt(asOf: string | undefined, today: IsoDate): Undated {
  const named = asOf === undefined ? null : readPeriod(asOf, null);
  return named ? { year: yearOf(named.end), until: null } : { year: yearOf(today), until: today };
}

/** A table with headers alone is found, but there is nothing to judge in it. */
function isFilledIn({ goals, indicators, activities }: GoalTable): boolean {
  return goals.length + indicators.length + activities.length > 0;
}

function checkSheets(snapshot: Snapshot, wanted: readonly string[]): void {
  const known = new Set(snapshot.sheets.map(({ name }) => comparable(name)));
  const unknown = wanted.find((name) => !known.has(comparable(name)));
  if (unknown !== undefined) throw new Fault('book.noSuchSheet', { sheet: unknown });
}

/** The last day of what the user named; a period without a year is one of the plan's year. */
function asOfDate(text: string, { tables, planYear: remembered }: WorkbookReading, undated: number): IsoDate {
  const year = tables.find(({ planYear }) => planYear !== null)?.planYear ?? remembered ?? undated;
  const period = readPeriod(text, year);
  if (!period) throw new Fault('option.asOf', { text });
  return period.end;
}
