import { parseRange } from '../../src/model/address';
import type { CellValue, DefinedName, SheetSnapshot, Snapshot, TableSnapshot } from '../../src/model/snapshot';

/** A cell of a drawn sheet: a value, or a stored number with its format. */
export type DrawnCell = CellValue | { readonly value: number; readonly format: string };

/** A sheet as rows of cells, the first one being row 1. */
export interface DrawnSheet {
  readonly name?: string;
  readonly rows: readonly (readonly DrawnCell[])[];
  /** "A4:A9". */
  readonly merges?: readonly string[] | null;
  /** ListObjects: name and range with header. */
  readonly tables?: Readonly<Record<string, string>>;
  /** Where the first cell stands; A1 when absent. */
  readonly at?: { readonly row: number; readonly column: number };
}

/** A number as a workbook stores it, with the format that shows it: `shown(0.68, '0 %')`. */
export function shown(value: number, format: string): DrawnCell {
  return { value, format };
}

/** A workbook of the sheets that are drawn. */
export function bookOf(sheets: readonly DrawnSheet[], names: readonly DefinedName[] = []): Snapshot {
  return {
    version: '1',
    date1904: false,
    structureProtected: false,
    readOnly: false,
    sheets: sheets.map(sheetOf),
    otherSheetNames: [],
    names,
  };
}

function sheetOf({ name, rows, merges = [], tables = {}, at }: DrawnSheet, index: number): SheetSnapshot {
  const top = at?.row ?? 0;
  const left = at?.column ?? 0;
  const blank = Array.from({ length: left }, () => null);
  return {
    id: String(index + 1),
    name: name ?? `Blad${index + 1}`,
    visible: true,
    protected: false,
    rows: rows.flatMap((cells, row) => {
      const values = [...blank, ...cells.map(valueOf)];
      if (values.every((value) => value === null || value === '')) return [];
      return [
        { index: top + row, hidden: false, values, formats: [...blank.map(() => undefined), ...cells.map(formatOf)] },
      ];
    }),
    merges: merges?.flatMap((range) => parseRange(range) ?? []) ?? null,
    tables: Object.entries(tables).map(([table, address]) => tableOf(table, address, rows, top, left)),
    charts: [],
    conditionalFormats: [],
  };
}

function valueOf(cell: DrawnCell): CellValue {
  return typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
}

function formatOf(cell: DrawnCell): string | undefined {
  return typeof cell === 'object' && cell !== null && 'format' in cell ? cell.format : undefined;
}

function headerText(cell: DrawnCell): string {
  const value = valueOf(cell);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function tableOf(name: string, address: string, rows: DrawnSheet['rows'], top: number, left: number): TableSnapshot {
  const range = parseRange(address);
  if (!range) throw new Error(`no range: ${address}`);
  const header = rows[range.top - top]?.slice(range.left - left, range.right - left + 1) ?? [];
  return {
    name,
    range,
    headerRow: true,
    totalsRow: false,
    columns: header.map(headerText),
    filtered: false,
  };
}
