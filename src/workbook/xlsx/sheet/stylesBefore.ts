import { SheetDataScanner } from './sheetDataScanner';
import type { SheetPart } from './sheetPart';

/** The index of a cell's format as it once was; `NO_CELL` where no cell stood. */
export type StylesBefore = (row: number, column: number) => number;

export const NO_CELL = -1;

/** Looks formats up in a sheet as it was; rows are looked at when they are asked for. */
export function stylesBefore({ source, name, prefix, rows }: SheetPart): StylesBefore {
  const starts = new Map(rows.places.rows.map((row, n) => [row, rows.places.starts[n] ?? 0]));
  const known = new Map<number, ReadonlyMap<number, number>>();
  const stylesOf = (row: number): ReadonlyMap<number, number> => {
    const styles = new Map<number, number>();
    const start = starts.get(row);
    if (start === undefined) return styles;
    const scanner = new SheetDataScanner(source, name, prefix, start);
    scanner.nextRow();
    while (scanner.nextCell()) styles.set(scanner.column, scanner.style);
    return styles;
  };
  return (row, column) => {
    const styles = known.get(row) ?? stylesOf(row);
    known.set(row, styles);
    return styles.get(column) ?? NO_CELL;
  };
}
