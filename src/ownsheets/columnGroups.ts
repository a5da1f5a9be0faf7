import type { GoalTable } from '../model/goalTable';
import { groupBy } from '../model/groupBy';
import type { MadeColumn, OwedColumn, OwnColumn } from '../model/ownColumns';
import { OWED_COLUMNS, OWN_COLUMNS } from '../model/ownColumns';
import type { Snapshot } from '../model/snapshot';
import type { MarkedColumn } from './marks';
import { madeColumnsOf } from './marks';

/** The columns that Målkoll made for one goal table, as their marks tell. */
export interface ColumnGroup {
  /** The number in the marks' names. */
  readonly number: number;
  /** Where each column stands. */
  readonly standing: ReadonlyMap<OwnColumn, number>;
  /** Where the columns stand whose cells the user fills. */
  readonly owed: ReadonlyMap<OwedColumn, number>;
  /** Columns that the user deleted. */
  readonly deleted: readonly MadeColumn[];
}

/**
 * Which made columns belong to which table of a sheet: those in its rows, of several the nearest. Columns that are all
 * deleted belong to a table that has no others. A table without columns gets a group of its own, with a new number.
 */
export function columnGroups(snapshot: Snapshot, tables: readonly GoalTable[]): ReadonlyMap<GoalTable, ColumnGroup> {
  const sheetId = tables[0]?.sheetId ?? '';
  const marked = groupBy(madeColumnsOf(snapshot, sheetId), ({ table }) => table);
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
    groups.set(table, dead ? groupOf(...dead) : groupOf(++number, []));
  }
  return groups;
}

/** The tables that can have columns, those that hold indicators, in their order on each sheet, by the sheet's id. */
export function tablesBySheet(tables: readonly GoalTable[]): ReadonlyMap<string, readonly GoalTable[]> {
  return groupBy(
    tables.filter(({ indicators }) => indicators.length > 0),
    ({ sheetId }) => sheetId,
  );
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
    standing: placesOf(columns, OWN_COLUMNS),
    owed: placesOf(columns, OWED_COLUMNS),
    deleted: columns.filter(({ header }) => header === null).map(({ column }) => column),
  };
}

function placesOf<C extends MadeColumn>(columns: readonly MarkedColumn[], kinds: readonly C[]): ReadonlyMap<C, number> {
  return new Map(
    columns.flatMap(({ column, header }) => {
      const kind = kinds.find((each) => each === column);
      return kind && header ? [[kind, header.column]] : [];
    }),
  );
}
