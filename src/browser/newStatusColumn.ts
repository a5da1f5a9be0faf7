import { cellAddress } from '../model/address';
import type { SheetSnapshot, Snapshot } from '../model/snapshot';
import { ownColumnsOf } from '../ownsheets/marks';
import type { CellPlace } from '../taskpane/paneHost';

/** The header of the first status column in sight, if there was none before: what is looked for after the first run. */
export function newStatusColumn(before: Snapshot | null, after: Snapshot): CellPlace | null {
  const hadOne = before?.sheets.some((sheet) => statusHeader(before, sheet) !== null);
  if (hadOne) return null;
  const places = after.sheets.filter(({ visible }) => visible).map((sheet) => statusHeader(after, sheet));
  return places.find((place) => place !== null) ?? null;
}

function statusHeader(snapshot: Snapshot, { id, name }: SheetSnapshot): CellPlace | null {
  const header = ownColumnsOf(snapshot, id).find(({ column }) => column === 'status')?.header;
  return header ? { sheet: name, cell: cellAddress(header.row, header.column) } : null;
}
