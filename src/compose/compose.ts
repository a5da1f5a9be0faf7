import { absoluteReference } from '../model/address';
import type { Plan } from '../model/plan';
import type { Language } from '../model/policy';
import type { Problem } from '../model/problems';
import type { WorkbookReading } from '../model/reading';
import type { Changes } from '../model/report';
import type { Snapshot } from '../model/snapshot';
import type { Judgement } from '../model/verdict';
import { countStatuses, distinctGoals } from '../model/distinct';
import { columnGroups, tablesBySheet } from '../ownsheets/columnGroups';
import { LANGUAGE_MARK, PLAN_YEAR_MARK, findOwnSheet, statusesName, storedPlanYear } from '../ownsheets/marks';
import { rememberColours } from './charts/chartColours';
import { CHART_DATA_LOOK, writeChartData } from './charts/chartDataSheet';
import { CHARTS_LOOK, writeCharts } from './charts/chartSheet';
import type { Draft } from './sheets/draft';
import { finish, newDraft, setName } from './sheets/draft';
import { goalCounter } from './overview/goalCount';
import { HISTORY_LOOK, writeHistory } from './trail/historySheet';
import { OVERVIEW_LOOK, writeOverview } from './overview/overview';
import { ownSheet } from './sheets/ownSheet';
import { packCharts, rowChartsOf } from './charts/packCharts';
import { writeSettingMessages } from './settings/settingsSheet';
import type { StatusCells } from './overview/statusCount';
import { statusColumns } from './statusColumns/statusColumns';
import { TRAIL_LOOK, writeTrail } from './trail/trailSheet';

export interface Composition {
  readonly plan: Plan;
  /** Takes the plan back. It is for the workbook as the plan left it: whoever applies it says which version that is. */
  readonly inverse: Plan;
  readonly changes: Changes;
  /** What was met while laying out: things of ours that the user deleted, headers that were taken. */
  readonly problems: readonly Problem[];
}

/**
 * What is to be written so that the workbook shows the judgement, and the way back. Only what differs from what
 * stands there is written: composing again from the result gives a plan without actions.
 *
 * @param judgement its tables are those of the reading, in the same order
 * @param options.language what is written in a workbook that has no language of its own yet; after that its own wins
 * @param options.remakes sheets and charts that the user deleted are made again
 * @throws Fault `book.noRoom` when a sheet has no empty columns left
 */
export function compose(
  snapshot: Snapshot,
  reading: WorkbookReading,
  judgement: Judgement,
  options: { readonly language: Language; readonly remakes?: boolean },
): Composition {
  const language = reading.language ?? options.language;
  const draft = newDraft(snapshot, { colours: reading.policy.colours, remakes: options.remakes ?? false });
  const cells = goalSheets(draft, reading, judgement, language);
  ownSheets(draft, reading, judgement, cells, language);
  writeSettingMessages(draft, reading.problems, language);
  setName(draft, null, LANGUAGE_MARK, `"${language}"`);
  if (judgement.planYear !== null && storedPlanYear(snapshot) === null) {
    setName(draft, null, PLAN_YEAR_MARK, `"${judgement.planYear}"`);
  }
  const deleted = [...draft.deletedCharts].map(([sheet, count]): Problem => {
    return { code: 'own.chartsDeleted', params: { count }, sheet, cell: null };
  });
  return { ...finish(draft), problems: [...draft.problems, ...deleted] };
}

/** The sheets are asked for in the order in which their tabs are to stand. */
function ownSheets(
  draft: Draft,
  reading: WorkbookReading,
  judgement: Judgement,
  cells: StatusCells,
  language: Language,
): void {
  const { policy, history = [], elsewhere = new Set() } = reading;
  const overviewSheet = ownSheet(draft, 'overview', OVERVIEW_LOOK, language);
  const isTraced = judgement.tables.some(({ verdicts, setAside }) => verdicts.length + setAside.length > 0);
  const hasTrail = isTraced || findOwnSheet(draft.snapshot, 'trail') !== null;
  const trailSheet = hasTrail ? ownSheet(draft, 'trail', TRAIL_LOOK, language) : null;
  const isJudged = judgement.tables.some(({ verdicts }) => verdicts.length > 0);
  const chartSheet = isJudged ? ownSheet(draft, 'charts', CHARTS_LOOK, language) : null;
  const historySheet = isJudged ? ownSheet(draft, 'history', HISTORY_LOOK, language) : null;
  const dataSheet = isJudged ? ownSheet(draft, 'chartData', CHART_DATA_LOOK, language) : null;

  const isNamed = trailSheet !== null && writeTrail(draft, trailSheet, judgement, reading, language);
  const charts = packCharts(draft, judgement, history, cells, language);
  const data = dataSheet && writeChartData(draft, dataSheet, judgement, rowChartsOf(charts), language);
  if (overviewSheet) {
    const goalCount = goalCounter(judgement, distinctGoals(judgement).length, isNamed);
    const sources = { cells, goalCount, groups: charts.groups, data, isPart: elsewhere.size > 0 };
    writeOverview(draft, overviewSheet, judgement, policy, sources, language);
  }
  if (chartSheet && data) writeCharts(draft, chartSheet, judgement, charts, data, language);
  if (data) rememberColours(draft);
  if (historySheet) writeHistory(draft, historySheet, { judgement, elsewhere }, language);
}

/** Writes the status columns, and names the cells in which statuses stand. */
function goalSheets(draft: Draft, reading: WorkbookReading, judgement: Judgement, language: Language): StatusCells {
  const { columns, labels, owedColumns: owed } = reading.policy;
  const places: (string | null)[] = [];
  const verdictsOf = new Map(reading.tables.map((table, n) => [table, judgement.tables[n]?.verdicts ?? []]));
  const tablesOf = tablesBySheet(reading.tables);
  for (const sheet of draft.snapshot.sheets) {
    const groups = columnGroups(draft.snapshot, tablesOf.get(sheet.id) ?? []);
    for (const [table, group] of groups) {
      const verdicts = verdictsOf.get(table) ?? [];
      const cells = statusColumns(draft, sheet, table, verdicts, group, { columns, owed, labels, language });
      places.push(cells && absoluteReference(sheet.name, cells));
    }
  }
  const counts = countStatuses(judgement.tables.flatMap(({ verdicts }) => verdicts));
  const isWhole = places.every((place) => place !== null);
  if (!isWhole) return { names: [], counts };
  places.forEach((place, n) => {
    setName(draft, null, statusesName(n + 1), place);
  });
  return { names: places.map((_, n) => statusesName(n + 1)), counts };
}
