import type { Language } from '../../model/policy';
import type { Judgement } from '../../model/verdict';
import { texts } from '../../i18n/texts';
import { chartLooks } from '../charts/chartColours';
import type { ChartData } from '../charts/chartDataSheet';
import { distributionContent } from './distribution';
import type { Draft } from '../sheets/draft';
import { plan } from '../sheets/draft';
import { beginPage, writeField } from '../sheets/field';
import { HEADING_FORMAT } from '../sheets/formats';
import { chartedGoals, goalChart, goalChartSentence, hasGoalChart } from '../charts/goalCharts';
import type { ListSheet } from '../lists/ownList';
import { PAGE } from '../sheets/printedPage';
import type { GoalCounter } from './goalCount';
import type { RowChart } from '../charts/rowChart';
import { HIGHEST_ROW, LINE } from '../sheets/rowHeight';
import type { StatusCells } from './statusCount';
import { wasCharted, writeChart } from '../charts/writeChart';
import { writeList } from '../lists/writeList';

/** Columns of the ring, and the last one of the chart of goals. */
const CHART_LEFT = 3;
const CHART_RIGHT = 10;
/** The row of the chart of goals, counted from that of the distribution. */
const GOAL_CHART = 14;
/** Rows from the distribution to what stands below the charts. */
export const TOP_ROWS = GOAL_CHART + 4;

/** What the sheet counts with: its own formulas, and the charts with the cells that they read. */
export interface OverviewSources {
  readonly cells: StatusCells;
  readonly goalCount: GoalCounter;
  /** Some sheets were not asked for. */
  readonly isPart: boolean;
  readonly groups: RowChart;
  /** Null when the user deleted the sheet of chart data. */
  readonly data: ChartData | null;
}

/** The distribution with its ring, and the chart of goals, from a row on. */
export function writeTop(
  draft: Draft,
  sheet: ListSheet,
  judgement: Judgement,
  { cells, data, groups }: OverviewSources,
  row: number,
  language: Language,
): void {
  const { headings } = texts(language).sheets.overview;
  const heading = { row: row - 1, column: 0, value: headings.distribution, format: HEADING_FORMAT };
  writeField(draft, sheet, { key: 'distribution', ...heading });
  const content = distributionContent(judgement, cells, language);
  writeList(draft, sheet, 'distribution', content, { row, column: 0 });
  if (data) writeOverviewCharts(draft, sheet, judgement, { groups, data }, row, language);
}

function writeOverviewCharts(
  draft: Draft,
  sheet: ListSheet,
  judgement: Judgement,
  { groups, data }: { readonly groups: RowChart; readonly data: ChartData },
  row: number,
  language: Language,
): void {
  const ring = data.rows.get(groups.key);
  const goals = row + GOAL_CHART;
  if (ring) {
    writeChart(draft, sheet, groups.key, ring, groups.sentence, {
      anchor: { top: row, left: CHART_LEFT, bottom: goals - 4, right: CHART_RIGHT },
      sentence: { row: row - 1, column: CHART_LEFT },
      wraps: false,
    });
  }
  if (!data.goals || !hasGoalChart(draft, sheet, 'goals', judgement)) return;
  const sentence = goalChartSentence(judgement, language);
  if (!wasCharted(draft, sheet, 'goals')) makeRoom(draft, sheet, judgement, goals);
  // A chart is not printed on two pages.
  const isTall = LINE * goals + goalChartHeight(judgement) > PAGE;
  if (!sheet.snapshot && isTall) beginPage(draft, sheet, goals - 1);
  const change = goalChart('stackedBar', data.sheet, data.goals, sentence, chartLooks(draft), language);
  writeChart(draft, sheet, 'goals', change, sentence, {
    anchor: { top: goals, left: 0, bottom: goals + 1, right: CHART_RIGHT },
    sentence: { row: goals - 1, column: 0 },
    wraps: false,
  });
}

/** Two rows as high as the chart of goals needs, together less than a page. */
function makeRoom(draft: Draft, sheet: ListSheet, judgement: Judgement, top: number): void {
  const range = { top, left: 0, bottom: top + 1, right: 0 };
  const format = { rowHeight: goalChartHeight(judgement) / 2 };
  plan(draft, 'cells', { do: 'formatCells', sheet: sheet.id, range, format }, null);
}

function goalChartHeight(judgement: Judgement): number {
  return 2 * Math.min(HIGHEST_ROW * 0.7, 40 + 11 * chartedGoals(judgement).shown.length);
}

/** Points of the printed page that are used below it, where it begins `above` points down a page. */
export function usedBelow(judgement: Judgement, above: number): number {
  const chart = goalChartHeight(judgement);
  const whole = above + LINE * (TOP_ROWS - 1) + chart;
  return whole > PAGE ? LINE * 4 + chart : whole;
}
