import { rangeAddress } from '../../../model/address';
import type { Range } from '../../../model/address';
import type { Action, WriteCells } from '../../../model/plan';
import { rowAt } from '../../../model/snapshot';
import type { SheetSnapshot } from '../../../model/snapshot';
import type { WireValue } from '../read/block';
import { bands } from '../read/regions';
import { UNDO } from './step';
import type { Step } from './step';
import { wireOf, wireOfCell } from './wire';

/** Excel's client sends a large block in pieces of 1 500 cells; characters that each piece adds. */
const CHUNK = 900;

type Clear = Extract<Action, { do: 'clearCells' }>;

/** Writes a block of cells, in as many steps as the limit of a request demands. `before` is null for a new sheet. */
export function writeCells(action: WriteCells, before: SheetSnapshot | null, limit: number): Step[] {
  const width = action.values[0]?.length ?? 0;
  if (width === 0) return [];
  const values = action.values.map((row) => row.map(wireOf));
  const range = rangeFrom(action, values.length, width);
  const length = JSON.stringify(values).length;
  return bands(range, Math.ceil(length / (limit / 2))).map((band) => {
    const part = values.slice(band.top - range.top, band.bottom - range.top + 1);
    return {
      what: place(before, band),
      cells: JSON.stringify(part).length + CHUNK * Math.ceil((part.length * width) / 1500),
      carryOut: (at) => {
        at.range(action.sheet, band).formulas = part as WireValue[][];
      },
      ...(before ? restoring(action.sheet, band, before) : {}),
    };
  });
}

/**
 * Empties cells and takes their formats away. The formats go in a step of their own, after all that can be taken back:
 * to know what they were cell by cell could be more than a request holds. The normal style leaves conditional formats.
 * `keepsFormats` where the same plan puts the earlier looks back, which are then exactly what stood there.
 */
export function clearCells({ sheet, range }: Clear, before: SheetSnapshot | null, keepsFormats: boolean): Step[] {
  const what = place(before, range);
  const emptied: Step = {
    what,
    carryOut: (at) => {
      at.range(sheet, range).clear('Contents');
    },
    ...(before ? restoring(sheet, range, before) : {}),
  };
  const plain: Step = {
    what,
    carryOut: (at) => {
      at.range(sheet, range).style = 'Normal';
    },
    isDone: () => null,
  };
  return keepsFormats ? [emptied] : [emptied, plain];
}

/** The way back for cells: exactly what the snapshot says stood there. */
function restoring(sheet: string, range: Range, before: SheetSnapshot): Pick<Step, 'undo' | 'undoRank'> {
  return {
    undoRank: UNDO.cells,
    undo: (at) => {
      const old = oldValues(before, range);
      const isEmpty = old.every((row) => row.every((value) => value === ''));
      if (isEmpty) at.range(sheet, range).clear('Contents');
      else at.range(sheet, range).formulas = old;
    },
  };
}

function oldValues(before: SheetSnapshot, range: Range): WireValue[][] {
  const rows: WireValue[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const old = rowAt(before, row);
    const width = range.right - range.left + 1;
    rows.push(Array.from({ length: width }, (_, across) => wireOfCell(old, range.left + across)));
  }
  return rows;
}

function rangeFrom({ row, column }: WriteCells, height: number, width: number): Range {
  return { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
}

/** What of ours stands in cells, for the user: "Mål 2023!L5:R40". */
export function place(before: SheetSnapshot | null, range: Range): string {
  return before ? `${before.name}!${rangeAddress(range)}` : rangeAddress(range);
}
