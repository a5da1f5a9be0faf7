import type { ChartSpec } from '../model/plan';
import { nameOf, chartMark, chartName } from '../ownsheets/marks';
import type { Draft } from './draft';
import { markCell, plan } from './draft';
import type { ListSheet } from './ownList';

/**
 * Makes a chart once. After that its looks and place are the user's; only the cells that it reads are followed when
 * they become more or fewer. One that the user deleted is not made again.
 *
 * @param before what the chart showed before the plan; the same as `spec` where its cells have not moved
 */
export function writeChart(
  draft: Draft,
  sheet: ListSheet,
  key: string,
  spec: Omit<ChartSpec, 'name'>,
  before: Omit<ChartSpec, 'name'>,
): void {
  const name = chartName(key);
  const mark = chartMark(key);
  const stands = sheet.snapshot?.charts.includes(name) ?? false;
  const made = nameOf(draft.snapshot, sheet.id, mark) !== undefined;
  const chart = { ...spec, name };
  if (stands) {
    if (sameCells(spec, before)) return;
    const update = { do: 'updateChart', sheet: sheet.id, moved: true, rescale: false } as const;
    plan(draft, 'things', { ...update, chart }, { ...update, chart: { ...before, name } });
    draft.changes.charts++;
  } else if (!made) {
    const back = sheet.snapshot ? ({ do: 'removeChart', sheet: sheet.id, chart: name } as const) : null;
    plan(draft, 'things', { do: 'addChart', sheet: sheet.id, chart }, back);
    markCell(draft, sheet, mark, { row: spec.anchor.top, column: spec.anchor.left });
    draft.changes.charts++;
  }
}

type Cells = Pick<ChartSpec, 'categories' | 'series'>;

function sameCells(a: Cells, b: Cells): boolean {
  const cells = ({ categories, series }: Cells): unknown => [
    categories,
    series.map(({ name, values }) => [name, values]),
  ];
  return JSON.stringify(cells(a)) === JSON.stringify(cells(b));
}
