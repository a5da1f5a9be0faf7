import type { GoalTable } from '../model/goalTable';
import type { Snapshot } from '../model/snapshot';
import type { MarkedColumn, OwnColumn } from '../ownsheets/marks';
import { ownColumnsOf } from '../ownsheets/marks';

/** The own columns of one goal table, as their marks tell. */
export interface ColumnGroup {
  /** The number in the marks' names. */
  readonly number: number;
  /** Where each column stands. */
  readonly standing: ReadonlyMap<OwnColumn, number>;
  /** Columns that the user deleted. */
  readonly deleted: readonly OwnColumn[];
}

/**
 * Which own columns belong to which table of a sheet: those in its rows, of several the nearest. Columns that are all
 * deleted belong to a table that has no others. A table without columns gets a group of its own, with a new number.
 */
export function columnGroups(snapshot: Snapshot, tables: readonly GoalTable[]): ReadonlyMap<GoalTable, ColumnGroup> {
  const sheetId = tables[0]?.sheetId ?? '';
  const marked = byNumber(ownColumnsOf(snapshot, sheetId));
  const groups = new Map<GoalTable, ColumnGroup>();
  const left = new Map(marked);
  for (const table of tables) {
    const near = [...left]
      .map(([number, columns]) => ({ number, columns, distance: distanceTo(table, columns) }))
      .filter(({ distance }) => distance !== null)
      .sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0))[0];
    if (!near) continue;
    left.delete(near.number);
    groups.set(table, groupOf(near.number, near.columns));
  }
  const gone = [...left].filter(([, columns]) => columns.every(({ header }) => header === null));
  let number = Math.max(0, ...marked.keys());
  for (const table of tables) {
    if (groups.has(table)) continue;
    const dead = gone.shift();
    groups.set(table, dead ? groupOf(...dead) : { number: ++number, standing: new Map(), deleted: [] });
  }
  return groups;
}

function byNumber(columns: readonly MarkedColumn[]): Map<number, MarkedColumn[]> {
  const groups = new Map<number, MarkedColumn[]>();
  for (const column of columns) groups.set(column.table, [...(groups.get(column.table) ?? []), column]);
  return groups;
}

/** How far right of the table the nearest of the columns stands; null when none has its header among the table's. */
function distanceTo(table: GoalTable, columns: readonly MarkedColumn[]): number | null {
  const distances = columns.flatMap(({ header }) =>
    header && table.headerRows.includes(header.row) && header.column >= table.range.left
      ? [Math.abs(header.column - table.range.right)]
      : [],
  );
  return distances.length === 0 ? null : Math.min(...distances);
}

function groupOf(number: number, columns: readonly MarkedColumn[]): ColumnGroup {
  return {
    number,
    standing: new Map(columns.flatMap(({ column, header }) => (header ? [[column, header.column]] : []))),
    deleted: columns.filter(({ header }) => header === null).map(({ column }) => column),
  };
}
