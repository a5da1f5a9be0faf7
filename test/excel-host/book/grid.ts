import { bounding } from './area';
import type { Rectangle, Shift } from './area';
import { emptyCell, isBlank, isFormatted } from './cell';
import type { Cell } from './cell';

/** The cells of a sheet, sparse: what was never touched takes no room. */
export class Grid {
  private rows = new Map<number, Map<number, Cell>>();

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell, made when it was not there. */
  at(row: number, column: number): Cell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map<number, Cell>()));
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = emptyCell()));
    return cell;
  }

  delete(row: number, column: number): void {
    this.rows.get(row)?.delete(column);
  }

  /** Every cell inside an area that was ever touched. */
  *within(area: Rectangle): Generator<{ row: number; column: number; cell: Cell }> {
    for (const [row, cells] of this.rows) {
      if (row < area.top || row > area.bottom) continue;
      for (const [column, cell] of cells) {
        if (column >= area.left && column <= area.right) yield { row, column, cell };
      }
    }
  }

  /**
   * The smallest area that holds every cell with a value, or with a format as well.
   * Documented: `getUsedRange(valuesOnly)`.
   */
  used(area: Rectangle, valuesOnly: boolean): Rectangle | null {
    let used: Rectangle | null = null;
    for (const { row, column, cell } of this.within(area)) {
      if (isBlank(cell) && (valuesOnly || !isFormatted(cell))) continue;
      const here = { top: row, left: column, bottom: row, right: column };
      used = used ? bounding(used, here) : here;
    }
    return used;
  }

  /** Moves the cells as whole rows or columns are put in or taken out. */
  shift({ axis, at, count }: Shift): void {
    const moved = (index: number): number | null => {
      if (index < at) return index;
      return count < 0 && index < at - count ? null : index + count;
    };
    const rows = new Map<number, Map<number, Cell>>();
    for (const [row, cells] of this.rows) {
      const newRow = axis === 'rows' ? moved(row) : row;
      if (newRow === null) continue;
      rows.set(newRow, axis === 'rows' ? cells : shiftedKeys(cells, moved));
    }
    this.rows = rows;
  }
}

function shiftedKeys(cells: Map<number, Cell>, moved: (index: number) => number | null): Map<number, Cell> {
  const shifted = new Map<number, Cell>();
  for (const [column, cell] of cells) {
    const newColumn = moved(column);
    if (newColumn !== null) shifted.set(newColumn, cell);
  }
  return shifted;
}
