import { cellAddress } from '../../model/address';
import type { Range } from '../../model/address';
import type { Action, CellFormat } from '../../model/plan';
import type { Colours } from '../../model/policy';
import type { Colour } from '../../model/verdict';
import type { SheetSnapshot } from '../../model/snapshot';
import type { MadeColumn } from '../../model/ownColumns';
import { formatMark } from '../../ownsheets/marks';
import type { Draft } from './draft';
import { plan } from './draft';
import { CENTRED, CORRECTION, CORRECTION_TEXT, PLAIN, SHARE, TEXT } from './formats';
import { drawnColours, looksOf, signsOf, tagOf } from './statusColours';

/** Width of each own column when it is made, in characters. */
export const COLUMN_WIDTHS: Readonly<Record<MadeColumn, number>> = {
  status: 22,
  progress: 10,
  deviation: 20,
  trend: 14,
  forecast: 20,
  smart: 12,
  explanation: 60,
  cause: 34,
  action: 34,
  owner: 20,
  date: 14,
};

const TYPED: CellFormat = { ...CORRECTION, wrap: true };

const FORMATS: Readonly<Record<MadeColumn, CellFormat>> = {
  status: TEXT,
  progress: SHARE,
  deviation: TEXT,
  trend: PLAIN,
  forecast: TEXT,
  smart: CENTRED,
  explanation: TEXT,
  cause: TYPED,
  action: TYPED,
  owner: TYPED,
  date: CORRECTION_TEXT,
};

/** Gives the cells of made columns in new rows their looks. */
export function formatStatusCells(
  draft: Draft,
  sheet: string,
  columns: ReadonlyMap<MadeColumn, number>,
  top: number,
  bottom: number,
): void {
  if (bottom < top) return;
  for (const [key, column] of columns) {
    const range = { top, left: column, bottom, right: column };
    plan(draft, 'cells', { do: 'formatCells', sheet, range, format: FORMATS[key] }, null);
  }
}

const COLOURS: readonly Colour[] = ['green', 'yellow', 'red'];

/**
 * Colours a status by its sign, wherever the row is moved. A cell with several statuses has none: one colour would
 * hide the others.
 */
function colourStatuses(sheet: string, range: Range, mark: string, colours: Colours): Action {
  const cell = cellAddress(range.top, range.left);
  const rules = COLOURS.map((colour) => ({
    kind: 'expression' as const,
    formula: `AND(${isOneOf(cell, signsOf(colour))},ISERROR(FIND(CHAR(10),${cell})),"${mark}"<>"${tagOf(colour, colours)}")`,
    ...looksOf(colour, colours),
    bold: true,
  }));
  return { do: 'addConditionalFormats', sheet, range, mark, rules };
}

/** A bar for a share, from 0 to 100 %. */
function drawShare(sheet: string, range: Range, mark: string): Action {
  const rules = [{ kind: 'dataBar' as const, color: '#9DB8D9', min: 0, max: 1 }];
  return { do: 'addConditionalFormats', sheet, range, mark, rules };
}

/** The own columns that have conditional formats, and what draws them. */
const DRAWN: Readonly<Record<string, typeof colourStatuses>> = {
  status: colourStatuses,
  progress: drawShare,
  share: drawShare,
  way: drawShare,
};

/** Draws the conditional formats of own columns on rows `top` to `bottom`; `of` tells the columns' table from others. */
export function drawFormats(
  draft: Draft,
  sheet: string,
  columns: ReadonlyMap<string, number>,
  of: number | string,
  rows: Rows,
): void {
  for (const [column, at] of columns) {
    const draw = DRAWN[column];
    if (!draw) continue;
    const mark = formatMark(column, of);
    const remove = { do: 'removeConditionalFormats', sheet, mark } as const;
    plan(
      draft,
      'things',
      draw(sheet, { ...rows, left: at, right: at }, mark, draft.colours),
      draft.added.has(sheet) ? null : remove,
    );
  }
}

/** Draws them on more rows than before, unless the user took them away. */
export function redrawFormats(
  draft: Draft,
  sheet: SheetSnapshot,
  columns: ReadonlyMap<string, number>,
  of: number | string,
  before: Rows,
  bottom: number,
): void {
  const kept = sheet.conditionalFormats.some((formula) => formula.includes(formatMark('status', of)));
  if (!kept) return;
  for (const [column, at] of columns) {
    const draw = DRAWN[column];
    if (!draw) continue;
    const mark = formatMark(column, of);
    const range = { ...before, left: at, right: at };
    const remove = { do: 'removeConditionalFormats', sheet: sheet.id, mark } as const;
    const drawn = drawnColours(sheet.conditionalFormats, mark);
    plan(draft, 'things', remove, draw(sheet.id, range, mark, drawn));
    plan(draft, 'things', draw(sheet.id, { ...range, bottom }, mark, draft.colours), remove);
  }
}

/** Draws them anew on the same rows when the municipality has chosen other colours since. */
export function recolour(
  draft: Draft,
  sheet: SheetSnapshot,
  columns: ReadonlyMap<string, number>,
  of: number | string,
  rows: Rows,
): void {
  const drawn = drawnColours(sheet.conditionalFormats, formatMark('status', of));
  if (COLOURS.every((colour) => drawn[colour] === draft.colours[colour])) return;
  redrawFormats(draft, sheet, columns, of, rows, rows.bottom);
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

function isOneOf(cell: string, signs: readonly string[]): string {
  return `OR(${signs.map((sign) => `LEFT(${cell},2)="${sign} "`).join(',')})`;
}
