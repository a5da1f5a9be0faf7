import { cellAddress } from '../../src/model/address';
import type { RowSnapshot, SheetSnapshot, Snapshot } from '../../src/model/snapshot';
import { ownColumnsOf, ownSheetOf } from '../../src/ownsheets/marks';

/**
 * Cells, tables and names of the user that are not as they were: nothing, if all is well. The user's is what stands on
 * sheets that Målkoll did not make, outside the columns that it made; before the first run that is everything.
 */
export function touched(before: Snapshot, after: Snapshot): string[] {
  return before.sheets.flatMap((sheet) => {
    if (ownSheetOf(before, sheet.id) !== null) return [];
    const now = after.sheets.find(({ id }) => id === sheet.id);
    if (!now) return [`${sheet.name} is gone`];
    const own = ownCells(before, sheet);
    const cells = sheet.rows.flatMap((row) => changedCells(sheet, row, now, own));
    const merges = JSON.stringify(sheet.merges) === JSON.stringify(now.merges) ? [] : [`merged cells of ${sheet.name}`];
    const tables = sheet.tables.filter(
      (table) =>
        !now.tables.some(({ name, columns }) => name === table.name && table.columns.every((c) => columns.includes(c))),
    );
    const names = before.names.filter(
      ({ name, refersTo }) =>
        !/^malkoll\./i.test(name) && !after.names.some((known) => known.name === name && known.refersTo === refersTo),
    );
    return [
      ...cells,
      ...merges,
      ...tables.map(({ name }) => `table ${name}`),
      ...names.map(({ name }) => `name ${name}`),
    ];
  });
}

type IsOwn = (row: number, column: number) => boolean;

/** Own columns reach from their header down. */
function ownCells(snapshot: Snapshot, { id }: SheetSnapshot): IsOwn {
  const headers = ownColumnsOf(snapshot, id).flatMap(({ header }) => (header ? [header] : []));
  return (row, column) => headers.some((header) => header.column === column && row >= header.row);
}

function changedCells(sheet: SheetSnapshot, row: RowSnapshot, now: SheetSnapshot, isOwn: IsOwn): string[] {
  const after = now.rows.find(({ index }) => index === row.index);
  const width = Math.max(row.values.length, row.formulas?.length ?? 0);
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    if (isOwn(row.index, column)) return [];
    const same =
      JSON.stringify(row.values[column] ?? null) === JSON.stringify(after?.values[column] ?? null) &&
      row.formulas?.[column] === after?.formulas?.[column] &&
      (row.values[column] === undefined || row.formats?.[column] === after?.formats?.[column]);
    return same ? [] : [`${sheet.name}!${cellAddress(row.index, column)}`];
  });
}
