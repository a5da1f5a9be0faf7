import type { Range } from '../model/address';
import type { Action, Recolouring } from '../model/plan';
import { marksOf } from '../ownsheets/findList';
import { nameOf, chartMark, chartName } from '../ownsheets/marks';
import { cellText } from './cells';
import { recoloured } from './chartColours';
import type { Draft } from './draft';
import { markCell, plan, writeRows } from './draft';
import { QUIET_FORMAT, QUIET_TEXT } from './formats';
import type { ListSheet } from './ownList';
import type { ChartChange, Picture } from './rowChart';

/** Where a chart is made, and the cell of the sentence that says what it shows. */
export interface ChartSlot {
  readonly anchor: Range;
  readonly sentence: { readonly row: number; readonly column: number };
  /** The sentence keeps to its column; else it runs on over the empty cells beside it. */
  readonly wraps: boolean;
}

/**
 * Makes a chart once, with its sentence in a cell beside it. After that its looks and place are the user's; only what
 * it reads and the sentence are followed. A chart or sentence that the user deleted is not made again.
 */
export function writeChart(
  draft: Draft,
  sheet: ListSheet,
  key: string,
  change: ChartChange,
  sentence: string,
  slot: ChartSlot,
): void {
  const mark = chartMark(key);
  if (nameOf(draft.snapshot, sheet.id, mark) === undefined) {
    makeChart(draft, sheet, key, change.spec, slot);
    writeRows(
      draft,
      sheet.id,
      sheet.snapshot,
      [slot.sentence.column],
      [{ row: slot.sentence.row, values: [cellText(sentence)] }],
    );
    markCell(draft, sheet, mark, slot.sentence);
    return;
  }
  writeSentence(draft, sheet, key, sentence);
  if (sheet.snapshot?.charts.includes(chartName(key))) updateChart(draft, sheet, key, change, slot);
}

/** Brings the sentence of a chart that was made up to date, where the user has left it. */
export function writeSentence(draft: Draft, sheet: ListSheet, key: string, sentence: string): void {
  const at = marksOf(draft.snapshot, sheet.id).get(chartMark(key).toLowerCase());
  if (at) writeRows(draft, sheet.id, sheet.snapshot, [at.column], [{ row: at.row, values: [cellText(sentence)] }]);
}

function makeChart(draft: Draft, sheet: ListSheet, key: string, spec: Picture, slot: ChartSlot): void {
  const chart = { ...spec, name: chartName(key), anchor: slot.anchor };
  const back: Action = { do: 'removeChart', sheet: sheet.id, chart: chart.name };
  plan(draft, 'things', { do: 'addChart', sheet: sheet.id, chart }, sheet.snapshot ? back : null);
  const { row, column } = slot.sentence;
  const range = { top: row, left: column, bottom: row, right: column };
  plan(
    draft,
    'cells',
    { do: 'formatCells', sheet: sheet.id, range, format: slot.wraps ? QUIET_TEXT : QUIET_FORMAT },
    null,
  );
  draft.changes.charts++;
}

function updateChart(draft: Draft, sheet: ListSheet, key: string, change: ChartChange, { anchor }: ChartSlot): void {
  const { spec, before, changed } = change;
  const moved = before === null || !sameCells(spec, before);
  const rescale = before !== null && !sameScale(spec, before);
  const recolour = before === null ? [] : recoloured(spec, before);
  if (!moved && !rescale && !changed && recolour.length === 0) return;
  const update = { do: 'updateChart', sheet: sheet.id, moved, rescale } as const;
  const chart = (picture: Picture, fills: readonly Recolouring[]) => ({
    chart: { ...picture, name: chartName(key), anchor },
    ...(fills.length > 0 && { recolour: fills }),
  });
  const back = before && { ...update, ...chart(before, recoloured(before, spec)) };
  plan(draft, 'things', { ...update, ...chart(spec, recolour) }, back);
  if (moved || rescale || recolour.length > 0) draft.changes.charts++;
}

function sameCells(a: Picture, b: Picture): boolean {
  const cells = ({ categories, series }: Picture): unknown => [
    categories,
    series.map(({ name, values }) => [name, values]),
  ];
  return JSON.stringify(cells(a)) === JSON.stringify(cells(b));
}

function sameScale({ valueAxis: a }: Picture, { valueAxis: b }: Picture): boolean {
  return a.min === b.min && a.max === b.max;
}
