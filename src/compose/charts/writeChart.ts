import type { CellPosition, Range } from '../../model/address';
import type { Action, Recolouring } from '../../model/plan';
import { marksOf } from '../../ownsheets/findList';
import { cellOf, chartMark, chartName } from '../../ownsheets/marks';
import { nameOf } from '../../ownsheets/scopes';
import { cellText } from '../sheets/cells';
import { recoloured } from './chartColours';
import type { Draft } from '../sheets/draft';
import { markCell, plan, writeRows } from '../sheets/draft';
import { QUIET_FORMAT, QUIET_TEXT } from '../sheets/formats';
import type { ListSheet } from '../lists/ownList';
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
 * it reads and the sentence are followed. A chart or sentence that the user deleted is not made again until she asks
 * for it; then it stands where its sentence is now.
 */
export function writeChart(
  draft: Draft,
  sheet: ListSheet,
  key: string,
  change: ChartChange,
  sentence: string,
  slot: ChartSlot,
): void {
  const at = standingSentence(draft, sheet, key);
  const stands = sheet.snapshot?.charts.includes(chartName(key)) ?? false;
  if (at === undefined || (at === null && draft.remakes)) makeSentence(draft, sheet, key, sentence, slot);
  else writeSentence(draft, sheet, key, sentence);
  if (at === undefined || (draft.remakes && !stands))
    makeChart(draft, sheet, key, change.spec, at ? moved(slot, at) : slot);
  else if (stands) updateChart(draft, sheet, key, change, slot);
  else draft.deletedCharts.set(sheet.name, (draft.deletedCharts.get(sheet.name) ?? 0) + 1);
}

/** True when the chart was made once, also where the user has deleted it since. */
export function wasCharted(draft: Draft, sheet: ListSheet, key: string): boolean {
  return standingSentence(draft, sheet, key) !== undefined;
}

/** Where the sentence of a chart stands; null when the user deleted it, undefined for a chart that was never made. */
function standingSentence(draft: Draft, sheet: ListSheet, key: string): CellPosition | null | undefined {
  const mark = nameOf(draft.snapshot, sheet.id, chartMark(key));
  return mark && cellOf(mark.refersTo);
}

/** A chart keeps its place beside its sentence, wherever the user has moved that. */
function moved({ anchor, ...slot }: ChartSlot, sentence: CellPosition): ChartSlot {
  const [down, right] = [sentence.row - slot.sentence.row, sentence.column - slot.sentence.column];
  const { top, bottom, left } = anchor;
  return {
    ...slot,
    sentence,
    anchor: {
      top: Math.max(0, top + down),
      bottom: Math.max(0, bottom + down),
      left: Math.max(0, left + right),
      right: Math.max(0, anchor.right + right),
    },
  };
}

/** Brings the sentence of a chart that was made up to date, where the user has left it. */
function writeSentence(draft: Draft, sheet: ListSheet, key: string, sentence: string): void {
  const at = marksOf(draft.snapshot, sheet.id).get(chartMark(key).toLowerCase());
  if (at) writeRows(draft, sheet.id, sheet.snapshot, [at.column], [{ row: at.row, values: [cellText(sentence)] }]);
}

function makeChart(draft: Draft, sheet: ListSheet, key: string, spec: Picture, slot: ChartSlot): void {
  const chart = { ...spec, name: chartName(key), anchor: slot.anchor };
  const back: Action = { do: 'removeChart', sheet: sheet.id, chart: chart.name };
  plan(draft, 'things', { do: 'addChart', sheet: sheet.id, chart }, sheet.snapshot ? back : null);
  draft.changes.charts++;
}

function makeSentence(draft: Draft, sheet: ListSheet, key: string, sentence: string, slot: ChartSlot): void {
  const { row, column } = slot.sentence;
  writeRows(draft, sheet.id, sheet.snapshot, [column], [{ row, values: [cellText(sentence)] }]);
  const range = { top: row, left: column, bottom: row, right: column };
  plan(
    draft,
    'cells',
    { do: 'formatCells', sheet: sheet.id, range, format: slot.wraps ? QUIET_TEXT : QUIET_FORMAT },
    null,
  );
  markCell(draft, sheet, chartMark(key), slot.sentence);
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
