import { cellAddress } from '../model/address';
import type { SheetSnapshot, Snapshot } from '../model/snapshot';
import { ownColumnsOf } from '../ownsheets/marks';
import type { CellPlace } from '../taskpane/paneHost';

/** The header of the first status column, if there was none before: what the user wants to see after her first run. */
export function newStatusColumn(before: Snapshot | null, after: Snapshot): CellPlace | null {
  const hadOne = before?.sheets.some((sheet) => statusHeader(before, sheet) !== null);
  return hadOne
    ? null
    : (after.sheets.map((sheet) => statusHeader(after, sheet)).find((place) => place !== null) ?? null);
}

function statusHeader(snapshot: Snapshot, { id, name }: SheetSnapshot): CellPlace | null {
  const header = ownColumnsOf(snapshot, id).find(({ column }) => column === 'status')?.header;
  return header ? { sheet: name, cell: cellAddress(header.row, header.column) } : null;
}
