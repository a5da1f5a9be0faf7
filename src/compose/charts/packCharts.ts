import type { HistoryRow } from '../../model/history';
import type { Language } from '../../model/policy';
import type { Judgement } from '../../model/verdict';
import { findOwnSheet, chartName } from '../../ownsheets/marks';
import type { BulletCharts } from './bulletChart';
import { bulletCharts } from './bulletChart';
import { chartLooks } from './chartColours';
import type { Draft } from '../sheets/draft';
import { leftCharts } from './leftCharts';
import { groupsChart, trendChart } from './planCharts';
import type { RowChart } from './rowChart';
import type { SeriesCharts } from './seriesChart';
import { seriesCharts } from './seriesChart';
import type { StatusCells } from '../overview/statusCount';

/** The charts whose points lie in rows. */
export interface PackCharts {
  readonly groups: RowChart;
  readonly trend: RowChart;
  readonly bullets: BulletCharts;
  readonly series: SeriesCharts;
  /** Those that stand and have nothing to show any more. */
  readonly left: readonly RowChart[];
}

/** What there is to be shown, also of charts that the user has deleted. */
export function packCharts(
  draft: Draft,
  judgement: Judgement,
  history: readonly HistoryRow[],
  cells: StatusCells,
  language: Language,
): PackCharts {
  const prefix = chartName('');
  const names = findOwnSheet(draft.snapshot, 'charts')?.charts ?? [];
  const standing = new Set(names.flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
  const looks = chartLooks(draft);
  const charts = {
    groups: groupsChart(judgement, cells, looks, language),
    trend: trendChart(judgement, history, looks, language),
    bullets: bulletCharts(judgement, standing, language),
    series: seriesCharts(judgement, standing, language),
  };
  const wanted = new Set(rowChartsOf({ ...charts, left: [] }).map(({ key }) => key));
  return { ...charts, left: leftCharts(draft.snapshot, standing, wanted, language) };
}

/** All of them, in the order of their rows. */
export function rowChartsOf({ groups, trend, bullets, series, left }: PackCharts): RowChart[] {
  return [groups, trend, ...bullets.charts, ...series.charts, ...left];
}
