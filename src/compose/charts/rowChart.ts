import type { Range } from '../../model/address';
import type { ChartKind, ChartSeries, ChartSpec, ValueAxis } from '../../model/plan';
import type { SheetSnapshot } from '../../model/snapshot';
import { valueAt } from '../../model/snapshot';
import { MOST_POINTS, POINT_COLUMNS } from '../../ownsheets/lists';
import type { ListValue } from '../lists/listValues';
import type { ListContent, ListPlace } from '../lists/ownList';

/** A chart whose points lie in rows of the sheet of chart data: a row of labels, and one for each series. */
export interface RowChart {
  /** By which the chart and its rows are known: "series.1mbu9w60pu7ae8". */
  readonly key: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** What it shows, in words. */
  readonly sentence: string;
  readonly small: boolean;
  readonly legend: boolean;
  readonly labels: readonly string[];
  readonly series: readonly RowSeries[];
  /** The axis for the numbers that the chart shows. */
  readonly axisFor: (numbers: readonly number[]) => ValueAxis;
}

/** A series of a chart; as many values as the chart has labels. */
export interface RowSeries {
  readonly key: string;
  readonly name: string;
  readonly values: readonly ListValue[];
  readonly look: Omit<ChartSeries, 'name' | 'values'>;
  /** How it is drawn where it stands; absent: alike. */
  readonly lookBefore?: Omit<ChartSeries, 'name' | 'values'>;
}

/** What a chart shows, without its name and place. */
export type Picture = Omit<ChartSpec, 'name' | 'anchor'>;

/** A chart as it is to be, and what is known of it as it stands. */
export interface ChartChange {
  readonly spec: Picture;
  /** Null when its cells are new. */
  readonly before: Picture | null;
  /** Some of its cells change. */
  readonly changed: boolean;
}

const LABELS = 'labels';

/** The rows that charts read. A chart's rows are known by its key and their own. */
export function chartRowsContent(charts: readonly RowChart[], headers: readonly string[]): ListContent {
  return {
    headers,
    rows: charts.flatMap((chart) => [
      [rowKey(chart, LABELS), chart.title, null, ...padded(chart.labels)],
      ...chart.series.map(({ key, name, values }) => [rowKey(chart, key), chart.title, name, ...padded(values)]),
    ]),
    gone: null,
    formats: {},
    owns: (key) => /^[a-z]+(?:\.[a-z0-9]+)? [a-z]+$/.test(key),
    users: new Set(),
  };
}

function rowKey(chart: RowChart, row: string): string {
  return `${chart.key} ${row}`;
}

function padded(values: readonly ListValue[]): ListValue[] {
  return Array.from({ length: MOST_POINTS }, (_, i) => values[i] ?? null);
}

/**
 * Each chart with the cells that it reads, by its key.
 * @param standing the sheet of chart data before the plan; null for a new one
 */
export function rowChartChanges(
  charts: readonly RowChart[],
  source: string,
  place: ListPlace,
  standing: SheetSnapshot | null,
): ReadonlyMap<string, ChartChange> {
  const left = place.columns.get(POINT_COLUMNS[0] ?? '') ?? 0;
  const nameColumn = place.columns.get('series') ?? 0;
  const changes = new Map<string, ChartChange>();
  let next = 0;
  for (const chart of charts) {
    const first = next;
    next += 1 + chart.series.length;
    const rows = place.rows.slice(first, next);
    const before = place.rowsBefore.slice(first, next);
    const numbers = chart.series.flatMap(({ values }) => values.filter((value) => typeof value === 'number'));
    const layout = { source, left, nameColumn };
    changes.set(chart.key, {
      spec: pictureOf(chart, rows, chart.labels.length, numbers, layout),
      before: standing && isWhole(before) ? standingPicture(chart, before, standing, layout) : null,
      changed: rows.some((row) => place.changed.has(row)),
    });
  }
  return changes;
}

function isWhole(rows: readonly (number | null)[]): rows is readonly number[] {
  return !rows.includes(null);
}

interface Layout {
  readonly source: string;
  readonly left: number;
  readonly nameColumn: number;
}

/** What a chart shows, as its cells tell that stand. */
function standingPicture(chart: RowChart, rows: readonly number[], sheet: SheetSnapshot, layout: Layout): Picture {
  const [labels = 0, ...series] = rows;
  const filled = POINT_COLUMNS.map((_, i) => valueAt(sheet, labels, layout.left + i) !== null);
  const numbers = series.flatMap((row) =>
    POINT_COLUMNS.map((_, i) => valueAt(sheet, row, layout.left + i)).filter((value) => typeof value === 'number'),
  );
  const drawn = chart.series.map((one) => ({ ...one, look: one.lookBefore ?? one.look }));
  return pictureOf({ ...chart, series: drawn }, rows, filled.lastIndexOf(true) + 1, numbers, layout);
}

function pictureOf(
  chart: RowChart,
  rows: readonly number[],
  points: number,
  numbers: readonly number[],
  { source, left, nameColumn }: Layout,
): Picture {
  const [labels = 0, ...series] = rows;
  const across = (row: number): Range => ({ top: row, left, bottom: row, right: left + Math.max(1, points) - 1 });
  return {
    kind: chart.kind,
    title: chart.title,
    altText: `${chart.title}. ${chart.sentence}`,
    small: chart.small,
    legend: chart.legend,
    source,
    categories: across(labels),
    series: chart.series.map(({ look }, i) => {
      const row = series[i] ?? 0;
      return { name: { top: row, left: nameColumn, bottom: row, right: nameColumn }, values: across(row), ...look };
    }),
    valueAxis: chart.axisFor(numbers),
  };
}
