import { groupBy } from '../../model/groupBy';
import type { ChartSeries } from '../../model/plan';
import type { Language } from '../../model/policy';
import type { CellValue, Snapshot } from '../../model/snapshot';
import { texts } from '../../i18n/texts';
import { rowsOf } from '../../ownsheets/rowsOf';
import { COUNT_AXIS } from './chartAxis';
import type { RowChart } from './rowChart';

/** A chart that stands keeps its own looks. */
const ANY_LOOK: Omit<ChartSeries, 'name' | 'values'> = { color: '#000000', style: 'line' };

/**
 * Charts that stand though what they were about is gone: an indicator that the table no longer has. They keep their
 * rows, emptied, so that they show nothing instead of something else; their sentence says why. The user may delete
 * them.
 *
 * @param standing keys of the charts that stand
 * @param wanted keys of those that are to show something
 */
export function leftCharts(
  snapshot: Snapshot,
  standing: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
  language: Language,
): RowChart[] {
  const rows = rowsOf(snapshot, 'chartRows').flatMap(({ key, value }) => {
    const [chart = '', row = ''] = key.split(' ');
    const isLeft = standing.has(chart) && !wanted.has(chart);
    return isLeft ? [{ chart, row, about: textOf(value('about')), series: textOf(value('series')) }] : [];
  });
  return [...groupBy(rows, ({ chart }) => chart)].map(([key, [labels, ...series]]) => ({
    key,
    kind: 'line',
    title: labels?.about ?? '',
    sentence: texts(language).sheets.charts.gone,
    small: true,
    legend: true,
    labels: [],
    series: series.map(({ row, series: name }) => ({ key: row, name, values: [], look: ANY_LOOK })),
    axisFor: () => COUNT_AXIS,
  }));
}

function textOf(value: CellValue): string {
  return typeof value === 'string' ? value : '';
}
