import { rangeAddress } from '../model/address';
import type { IsoDate } from '../model/calendar';
import type { GoalTable, Role, RoleReason } from '../model/goalTable';
import { lowestGoals } from '../model/distinct';
import { eachGoalOnce } from '../model/goalOrder';
import type { Period } from '../model/period';
import type { Language } from '../model/policy';
import type { WorkbookReading } from '../model/reading';
import type { SheetSnapshot, Snapshot } from '../model/snapshot';
import { ownSheetOf } from '../ownsheets/marks';

/** What stands in a workbook before anything is judged, as far as the pane shows it. */
export interface Found {
  readonly tables: readonly FoundTable[];
  /** The sheets with goal tables, in the order of the workbook. */
  readonly sheets: readonly FoundSheet[];
  /** Names of the user's sheets that hold something, and no goal table. */
  readonly without: readonly string[];
  /** Periods that the workbook has outcomes for, the latest first. */
  readonly periods: readonly { readonly label: string; readonly end: IsoDate }[];
  /** The workbook's own language; null until the first run. */
  readonly language: Language | null;
}

/** How much a sheet holds in all its goal tables, each indicator and each goal once. */
export interface FoundSheet {
  readonly sheet: string;
  readonly indicators: number;
  readonly goals: number;
  readonly activities: number;
}

export interface FoundTable {
  readonly sheet: string;
  readonly range: string;
  readonly columns: readonly FoundColumn[];
}

export interface FoundColumn {
  /** Zero-based. */
  readonly column: number;
  readonly header: string;
  readonly role: Role;
  readonly also: readonly Role[];
  readonly period: string | null;
  readonly reason: RoleReason;
}

/** Sums the reading of a workbook up for the first look at it. */
export function foundIn(snapshot: Snapshot, reading: WorkbookReading): Found {
  const withTables = new Set(reading.tables.map(({ sheetId }) => sheetId));
  const isWithout = (sheet: SheetSnapshot): boolean =>
    sheet.visible && !withTables.has(sheet.id) && ownSheetOf(snapshot, sheet.id) === null && isFilled(sheet);
  return {
    tables: reading.tables.map(tableOf),
    sheets: sheetsOf(reading.tables),
    without: snapshot.sheets.filter(isWithout).map(({ name }) => name),
    periods: periodsOf(reading.tables),
    language: reading.language,
  };
}

function sheetsOf(tables: readonly GoalTable[]): FoundSheet[] {
  return [...new Set(tables.map(({ sheet }) => sheet))].map((sheet) => {
    const own = tables.filter((table) => table.sheet === sheet);
    const indicators = new Set(own.flatMap((table) => table.indicators.map(({ id }) => id)));
    const goals = eachGoalOnce(
      own.flatMap((table) => table.goals),
      (goal) => goal,
    );
    return {
      sheet,
      indicators: indicators.size,
      goals: lowestGoals(goals.map((goal) => ({ goal }))).length,
      activities: own.flatMap(({ activities }) => activities).length,
    };
  });
}

function isFilled({ rows }: SheetSnapshot): boolean {
  return rows.some(({ values }) => values.some((value) => value !== null && value !== undefined));
}

function tableOf(table: GoalTable): FoundTable {
  return {
    sheet: table.sheet,
    range: rangeAddress(table.range),
    columns: table.columns.map(({ column, header, role, also, period, reason }) => ({
      column,
      header,
      role,
      also,
      period: period?.label ?? null,
      reason,
    })),
  };
}

function periodsOf(tables: readonly GoalTable[]): Found['periods'] {
  const byEnd = new Map<IsoDate, Period>();
  const periods = tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ measurements }) =>
      measurements.flatMap(({ period, value }) => (period && value !== null ? [period] : [])),
    ),
  );
  // Of two periods that end on the same day the shorter one is what a tertial report is called by.
  for (const period of periods) {
    const known = byEnd.get(period.end);
    if (!known || period.start > known.start) byEnd.set(period.end, period);
  }
  return [...byEnd.values()].sort((a, b) => b.end.localeCompare(a.end)).map(({ label, end }) => ({ label, end }));
}
