import type { GoalTable } from './goalTable';
import type { HistoryRow } from './history';
import type { Language, Policy } from './policy';
import type { Problem } from './problems';

/** Everything that a workbook says about its goals, before anything is judged. */
export interface WorkbookReading {
  /** In the order of the sheets, from top to bottom on a sheet. Empty when the workbook holds no goal table. */
  readonly tables: readonly GoalTable[];
  readonly policy: Policy;
  /** The workbook's own language, stored at the first run; null before that. */
  readonly language: Language | null;
  /**
   * The plan year of tables that carry none: the one chosen, else the one taken at the first run, else the one that their
   * periods without a year were taken to be of; absent or null where nothing tells.
   */
  readonly planYear?: number | null;
  /** What concerns the workbook rather than one of its tables: conflicts between tables, settings that cannot be read. */
  readonly problems: readonly Problem[];
  /** What was judged at earlier as-of dates; absent when the workbook has no history. */
  readonly history?: readonly HistoryRow[];
  /** Ids of indicators that stand only on sheets that were not asked for: what is written of them is neither new nor gone. */
  readonly elsewhere?: ReadonlySet<string>;
}

/** All problems that were met: first those of the tables. */
export function allProblems(
  { tables, problems }: WorkbookReading,
  judged: readonly Problem[] = [],
): readonly Problem[] {
  return [...tables.flatMap((table) => table.problems), ...problems, ...judged];
}
