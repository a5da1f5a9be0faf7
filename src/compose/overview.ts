import type { Language, Policy } from '../model/policy';
import { distinctGoals } from '../model/distinct';
import type { Judgement } from '../model/verdict';
import { formatShare } from '../i18n/formatQuantity';
import { summary } from '../i18n/summary';
import { texts } from '../i18n/texts';
import { wasMade } from '../ownsheets/findList';
import { activityContent } from './activities';
import { chartLooks } from './chartColours';
import type { ChartData } from './chartDataSheet';
import { changesContent, changesHeading } from './changesList';
import { deviationContent } from './deviations';
import { distributionContent } from './distribution';
import type { Draft } from './draft';
import { plan } from './draft';
import { writeField } from './field';
import { HEADING_FORMAT, LEAD_FORMAT, OVERVIEW_WIDTHS, QUIET_FORMAT } from './formats';
import { chartedGoals, goalChart, goalChartSentence } from './goalCharts';
import type { GoalCounter } from './goalCount';
import { goalContent } from './goalRows';
import type { HeadedList } from './overviewLists';
import { writeHeadedLists } from './overviewLists';
import type { ListSheet } from './ownList';
import type { SheetLook } from './ownSheet';
import { writeTitle } from './pageTitle';
import type { RowChart } from './rowChart';
import { HIGHEST_ROW } from './rowHeight';
import type { StatusCells } from './statusCount';
import { writeChart } from './writeChart';
import { writeList } from './writeList';

/*
 * Where things stand when the sheet is made; after that the user may move them. Rows are counted from 0.
 */
const DISTRIBUTION = 6;
const CHART_LEFT = 3;
const CHART_RIGHT = 10;
const GOAL_CHART = 20;
/** Deviations leave columns between what is missing and where the indicator stands, for what is missing is long. */
const PLACE_COLUMN = 10;

export const OVERVIEW_LOOK: SheetLook = {
  freezeRows: 2,
  gridlines: false,
  fitToWidth: true,
  titleRows: [0, 1],
  // The motivation of an own assessment, who made it and when, stand right of what is printed.
  printColumns: [0, PLACE_COLUMN + 1],
  widths: OVERVIEW_WIDTHS,
};

/** What the sheet counts with: its own formulas, and the charts with the cells that they read. */
export interface OverviewSources {
  readonly cells: StatusCells;
  readonly goalCount: GoalCounter;
  readonly groups: RowChart;
  /** Null when the user deleted the sheet of chart data. */
  readonly data: ChartData | null;
}

/** Writes the sheet for the nämnd: how it stands, goal by goal, and what departs from the plan. */
export function writeOverview(
  draft: Draft,
  sheet: ListSheet,
  judgement: Judgement,
  policy: Policy,
  sources: OverviewSources,
  language: Language,
): void {
  const { data, cells } = sources;
  const say = texts(language).sheets.overview;
  writeTitle(draft, sheet, 'overview', judgement, language);
  const lines = [
    ['rule', ruleInForce(judgement, policy, language), QUIET_FORMAT],
    ['summary', summary(judgement, language), LEAD_FORMAT],
  ] as const;
  lines.forEach(([key, value, format], i) => {
    writeField(draft, sheet, { key, row: 2 + i, column: 0, value, format });
  });
  const heading = { row: DISTRIBUTION - 1, column: 0, value: say.headings.distribution, format: HEADING_FORMAT };
  writeField(draft, sheet, { key: 'distribution', ...heading });
  const content = distributionContent(judgement, cells, language);
  writeList(draft, sheet, 'distribution', content, { row: DISTRIBUTION, column: 0 });
  if (data) writeOverviewCharts(draft, sheet, judgement, sources.groups, data, language);
  writeHeadedLists(draft, sheet, listsOf(draft, judgement, sources, language), GOAL_CHART + 4);
}

function ruleInForce(judgement: Judgement, policy: Policy, language: Language): string {
  const { rules, sheets } = texts(language);
  const coverage = formatShare(policy.minimumCoverage, language);
  const rule = sheets.overview.rule(rules.preset[judgement.preset], rules.rollup[policy.rollup], coverage);
  const ownUsed = distinctGoals(judgement).reduce((sum, goal) => sum + goal.ownUsed, 0);
  return ownUsed === 0 ? rule : `${rule} ${sheets.overview.ownUsed(ownUsed)}`;
}

function writeOverviewCharts(
  draft: Draft,
  sheet: ListSheet,
  judgement: Judgement,
  groups: RowChart,
  data: ChartData,
  language: Language,
): void {
  const ring = data.rows.get(groups.key);
  if (ring) {
    writeChart(draft, sheet, groups.key, ring, groups.sentence, {
      anchor: { top: DISTRIBUTION, left: CHART_LEFT, bottom: GOAL_CHART - 4, right: CHART_RIGHT },
      sentence: { row: DISTRIBUTION - 1, column: CHART_LEFT },
      wraps: false,
    });
  }
  if (!data.goals) return;
  const sentence = goalChartSentence(judgement, language);
  if (!sheet.snapshot) makeRoom(draft, sheet, chartedGoals(judgement).shown.length);
  writeChart(
    draft,
    sheet,
    'goals',
    goalChart('stackedBar', data.sheet, data.goals, sentence, chartLooks(draft), language),
    sentence,
    {
      anchor: { top: GOAL_CHART, left: 0, bottom: GOAL_CHART + 1, right: CHART_RIGHT },
      sentence: { row: GOAL_CHART - 1, column: 0 },
      wraps: false,
    },
  );
}

/** Two rows as high as the chart of goals needs, together less than a page. */
function makeRoom(draft: Draft, sheet: ListSheet, goals: number): void {
  const range = { top: GOAL_CHART, left: 0, bottom: GOAL_CHART + 1, right: 0 };
  const rowHeight = Math.min(HIGHEST_ROW * 0.7, 40 + 11 * goals);
  plan(draft, 'cells', { do: 'formatCells', sheet: sheet.id, range, format: { rowHeight } }, null);
}

function listsOf(draft: Draft, judgement: Judgement, { goalCount }: OverviewSources, language: Language): HeadedList[] {
  const { headings, noDeviations } = texts(language).sheets.overview;
  const deviations = deviationContent(judgement, language);
  const activities = activityContent(judgement, language);
  const changes = changesContent(judgement, language);
  const isCompared = judgement.history !== null || wasMade(draft.snapshot, 'changes');
  const lists: HeadedList[] = [
    { name: 'goals', heading: headings.goals, content: goalContent(judgement, goalCount, language) },
    {
      name: 'deviations',
      heading: deviations.rows.length > 0 ? headings.deviations : noDeviations,
      content: deviations,
      columns: { place: PLACE_COLUMN },
      newPage: deviations.rows.length > 0,
    },
  ];
  if (isCompared) {
    lists.push({
      name: 'changes',
      heading: changesHeading(judgement, changes.rows.length, language),
      content: changes,
    });
  }
  if (activities) lists.push({ name: 'activities', heading: headings.activities, content: activities });
  return lists;
}
