import type { Language } from '../../model/policy';
import type { Judgement } from '../../model/verdict';
import { texts } from '../../i18n/texts';
import { marksOf } from '../../ownsheets/findList';
import { chartMark } from '../../ownsheets/marks';
import { chartLooks } from './chartColours';
import type { ChartData } from './chartDataSheet';
import type { Draft } from '../sheets/draft';
import { plan } from '../sheets/draft';
import { beginPage, writeField } from '../sheets/field';
import { HEADING_FORMAT, QUIET_FORMAT } from '../sheets/formats';
import { chartedGoals, goalChart, goalChartSentence, hasGoalChart } from './goalCharts';
import type { ListSheet } from '../lists/ownList';
import type { SheetLook } from '../sheets/ownSheet';
import type { PackCharts } from './packCharts';
import { writeTitle } from '../sheets/pageTitle';
import type { RowChart } from './rowChart';
import { heightOf, HIGHEST_ROW } from '../sheets/rowHeight';
import type { ChartSlot } from './writeChart';
import { writeChart } from './writeChart';

/** Charts stand in three columns, each in a row as high as it, with its sentence in the row below. */
const COLUMNS = [0, 2, 4] as const;
/** Of a column that holds charts, in characters. */
const COLUMN_WIDTH = 56;
const CHART_HEIGHT = 132;
const SENTENCE_HEIGHT = 36;
const HEADING_HEIGHT = 20;
/** Points of rows below the title that fit on a printed page, as wide as these columns are on A4. */
const PAGE_HEIGHT = 560;

export const CHARTS_LOOK: SheetLook = {
  freezeRows: 2,
  gridlines: false,
  fitToWidth: true,
  titleRows: [0, 1],
  widths: [COLUMN_WIDTH, 2, COLUMN_WIDTH, 2, COLUMN_WIDTH],
};

/** Writes the sheet of charts: the whole plan, a chart for each goal, and one for each indicator with a series. */
export function writeCharts(
  draft: Draft,
  sheet: ListSheet,
  judgement: Judgement,
  charts: PackCharts,
  data: ChartData,
  language: Language,
): void {
  writeTitle(draft, sheet, 'charts', judgement, language);
  const grid = new ChartGrid(draft, sheet, data);
  const say = texts(language).sheets.charts;
  grid.heading('chartsPlan', say.headings.plan, null);
  if (hasGoalChart(draft, sheet, 'goalShares', judgement)) {
    const sentence = goalChartSentence(judgement, language);
    grid.wide(chartedGoals(judgement).shown.length, sentence, (slot) => {
      if (!data.goals) return;
      const change = goalChart('stackedBar100', data.sheet, data.goals, sentence, chartLooks(draft), language);
      writeChart(draft, sheet, 'goalShares', change, sentence, slot);
    });
  }
  grid.chart(charts.trend);
  const { bullets, series } = charts;
  const shown = (some: readonly RowChart[], all: number, note: (shown: number, all: number) => string) =>
    some.length < all ? note(some.length, all) : null;
  if (bullets.charts.length > 0) {
    const note = shown(bullets.charts, bullets.all, say.goalsShown);
    grid.heading('chartsBullets', say.headings.bullets, [say.bulletsRead, note ?? ''].join(' ').trim());
    for (const chart of bullets.charts) grid.chart(chart);
  }
  if (series.charts.length > 0) {
    grid.heading('chartsSeries', say.headings.series, shown(series.charts, series.all, say.seriesShown));
    for (const chart of series.charts) grid.chart(chart);
  }
  for (const chart of charts.left) grid.chart(chart);
}

/** Hands out places for new charts: from the top of a new sheet, below everything of ours on one that stands. */
class ChartGrid {
  private row: number;
  private column = 0;
  private readonly marks: ReturnType<typeof marksOf>;
  /** Points that are used of the printed page. */
  private used = 0;

  constructor(
    private readonly draft: Draft,
    private readonly sheet: ListSheet,
    private readonly data: ChartData,
  ) {
    this.marks = sheet.snapshot ? marksOf(draft.snapshot, sheet.id) : new Map();
    this.row = [...this.marks.values()].reduce((last, cell) => Math.max(last, cell?.row ?? 0), 1) + 2;
  }

  /** A heading of its own row, and beside it how much of all is shown. */
  heading(key: string, value: string, note: string | null): void {
    this.nextRow();
    this.takeHeight(HEADING_HEIGHT, HEADING_HEIGHT + CHART_HEIGHT + SENTENCE_HEIGHT);
    const { draft, sheet, row } = this;
    writeField(draft, sheet, { key, row, column: COLUMNS[0], value, format: HEADING_FORMAT });
    writeField(draft, sheet, { key: `${key}Note`, row, column: COLUMNS[1], value: note, format: QUIET_FORMAT });
    this.row = row + 1;
  }

  /** A chart over two columns, in a row high enough for its bars. */
  wide(bars: number, sentence: string, write: (slot: ChartSlot) => void): void {
    const height = Math.min(HIGHEST_ROW, Math.max(CHART_HEIGHT, 70 + 14 * bars));
    write(
      this.slot(
        'goalShares',
        2,
        height,
        Math.max(SENTENCE_HEIGHT, heightOf([sentence], [{ index: 0, width: COLUMN_WIDTH }])),
      ),
    );
  }

  chart(chart: RowChart): void {
    const change = this.data.rows.get(chart.key);
    if (change) writeChart(this.draft, this.sheet, chart.key, change, chart.sentence, this.slot(chart.key, 1));
  }

  /** The next place; one is used up only by a chart that was never made. */
  private slot(key: string, width: 1 | 2, height = CHART_HEIGHT, sentenceHeight = SENTENCE_HEIGHT): ChartSlot {
    if (this.column + width > COLUMNS.length) this.nextRow();
    const [left, right] = [COLUMNS[this.column] ?? 0, COLUMNS[this.column + width - 1] ?? 0];
    const anchor = { top: this.row, left, bottom: this.row, right };
    const sentence = this.marks.get(chartMark(key).toLowerCase());
    const isMade = sentence !== undefined && !(sentence === null && this.draft.remakes);
    if (!isMade) {
      if (this.column === 0) this.setHeights(height, sentenceHeight);
      this.column += width;
    }
    return { anchor, sentence: { row: this.row + 1, column: left }, wraps: true };
  }

  private nextRow(): void {
    if (this.column > 0) this.row += 2;
    this.column = 0;
  }

  /** Takes height of the page; a new one begins where `needed` is more than is left. */
  private takeHeight(height: number, needed = height): void {
    if (this.used + needed > PAGE_HEIGHT) {
      if (!this.sheet.snapshot) beginPage(this.draft, this.sheet, this.row);
      this.used = 0;
    }
    this.used += height;
  }

  private setHeights(height: number, sentenceHeight: number): void {
    this.takeHeight(height + sentenceHeight);
    for (const [row, rowHeight] of [
      [this.row, height],
      [this.row + 1, sentenceHeight],
    ] as const) {
      const range = { top: row, left: 0, bottom: row, right: 0 };
      plan(this.draft, 'cells', { do: 'formatCells', sheet: this.sheet.id, range, format: { rowHeight } }, null);
    }
  }
}
