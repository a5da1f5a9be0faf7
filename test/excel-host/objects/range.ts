import { LAST_COLUMN, LAST_ROW } from '../../../src/model/address';
import {
  addressOf,
  bounding,
  height,
  intersection,
  parseAddress,
  quotedSheet,
  splitAddress,
  width,
} from '../book/area';
import type { Rectangle } from '../book/area';
import { UNCALCULATED, emptyCell, valueType } from '../book/cell';
import type { Cell } from '../book/cell';
import type { LivePlace, Sheet } from '../book/sheet';
import { shown } from '../book/shown';
import { HostGap, NULL, excelErrors } from '../protocol/errors';
import { HostCollection, HostObject } from '../protocol/hostObject';
import type { Keepable } from '../protocol/hostObject';
import { cellProperties, setCellProperties } from './cellProperties';
import type { CellProperties } from './cellProperties';
import { ConditionalFormats } from './conditionalFormats';
import type { Host } from './host';
import { RangeFormat, cellsOf, writable } from './rangeFormat';
import { afterWrite, beforeWrite } from './tableCells';

type Grid<T> = T[][];

/**
 * Excel.Range. Documented unless a member says otherwise: the Excel JavaScript API reference, Excel.Range.
 * A range is a live place: it follows its cells while the client holds a reference to it.
 */
export class Range extends HostObject implements Keepable, LivePlace {
  readonly wireType = 'Range';
  referenceId: string | null = null;
  gone = false;

  constructor(
    readonly host: Host,
    readonly sheet: Sheet,
    public area: Rectangle,
  ) {
    super();
  }

  get Address(): string {
    return `${quotedSheet(this.sheet.name)}!${addressOf(this.live())}`;
  }
  get RowIndex(): number {
    return this.live().top;
  }
  get ColumnIndex(): number {
    return this.live().left;
  }
  get RowCount(): number {
    return height(this.live());
  }
  get ColumnCount(): number {
    return width(this.live());
  }
  /** Documented: −1 beyond 2^31−1 cells. */
  get CellCount(): number {
    const count = this.RowCount * this.ColumnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.area.top === 0 && this.area.bottom === LAST_ROW;
  }
  get Format(): RangeFormat {
    return new RangeFormat({ sheet: this.sheet, area: () => this.live() });
  }
  /** Documented: a named style; "Normal" takes all formats away. Assumed: it leaves conditional formats. */
  get Style(): string {
    return 'Normal';
  }
  set Style(value: unknown) {
    this.guard();
    if (value !== 'Normal') throw new HostGap(`the style ${String(value)}`);
    for (const { cell } of this.sheet.grid.within(this.area)) {
      Object.assign(cell, { numberFormat: 'General', formats: emptyCell().formats });
    }
  }
  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.host, this);
  }

  /** Documented: an error reads as its text; what it is says ValueTypes. */
  get Values(): Grid<string | number | boolean> | null {
    return this.read((cell) => {
      const value = cell?.value ?? '';
      if (value === UNCALCULATED) throw new HostGap(`the value of ${String(cell?.formula)}: there is no calculation`);
      return typeof value === 'object' ? value.error : value;
    });
  }
  set Values(values: unknown) {
    this.enterAll(values);
  }
  get Formulas(): Grid<string | number | boolean> | null {
    return this.read((cell) => {
      const value = cell?.formula ?? cell?.value ?? '';
      return typeof value === 'object' ? value.error : value;
    });
  }
  set Formulas(values: unknown) {
    this.enterAll(values);
  }
  get NumberFormat(): Grid<string> | null {
    return this.read((cell) => cell?.numberFormat ?? 'General');
  }
  set NumberFormat(values: unknown) {
    this.write(values, (cell, value) => {
      cell.numberFormat = String(value);
    });
  }
  get Text(): Grid<string> | null {
    return this.read((cell) => shown(cell, this.host.book.date1904));
  }
  get ValueTypes(): Grid<string> | null {
    return this.read((cell) => valueType(cell?.value ?? ''));
  }
  /** Documented: null where some rows are hidden and some are not. */
  get RowHidden(): boolean | null {
    const { top, bottom } = this.live();
    const hidden = [...this.sheet.hiddenRows].filter((row) => row >= top && row <= bottom).length;
    if (hidden === 0) return false;
    return hidden === bottom - top + 1 ? true : null;
  }
  set RowHidden(hidden: unknown) {
    writable(this.sheet);
    for (let row = this.area.top; row <= this.area.bottom; row++) {
      if (hidden === true) this.sheet.hiddenRows.add(row);
      else this.sheet.hiddenRows.delete(row);
    }
  }

  GetCell(row: number, column: number): Range {
    return this.at({
      top: this.area.top + row,
      left: this.area.left + column,
      bottom: this.area.top + row,
      right: this.area.left + column,
    });
  }
  GetRow(row: number): Range {
    return this.at({ ...this.area, top: this.area.top + row, bottom: this.area.top + row });
  }
  GetColumn(column: number): Range {
    return this.at({ ...this.area, left: this.area.left + column, right: this.area.left + column });
  }
  GetEntireColumn(): Range {
    return this.at({ ...this.area, top: 0, bottom: LAST_ROW });
  }
  GetEntireRow(): Range {
    return this.at({ ...this.area, left: 0, right: LAST_COLUMN });
  }
  GetBoundingRect(other: Range | string): Range {
    return this.at(bounding(this.area, this.other(other).area));
  }
  GetOffsetRange(rows: number, columns: number): Range {
    const { top, left, bottom, right } = this.area;
    return this.at({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns });
  }
  GetResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, bottom: this.area.bottom + rows, right: this.area.right + columns });
  }
  GetIntersectionOrNullObject(other: Range | string): Range | typeof NULL {
    const area = intersection(this.area, this.other(other).area);
    return area ? this.at(area) : NULL;
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean | null): Range | typeof NULL {
    const area = this.sheet.grid.used(this.live(), valuesOnly === true);
    return area ? this.at(area) : NULL;
  }
  /**
   * Documented: the first cell of the range that holds the text, whole cells only with completeMatch; null where none
   * does. Of a single cell Excel searches on from there, which is not simulated. Assumed: it is the shown value that is
   * searched, of hidden rows as well, and "*" and "?" stand for any characters, so they are a gap. Of a formula whose
   * value no test foresaw nothing is found.
   */
  FindOrNullObject(text: string, criteria: { completeMatch?: boolean; matchCase?: boolean }): Range | typeof NULL {
    const { matchCase = false, completeMatch = false, ...others } = criteria;
    if (this.CellCount === 1 || matchCase || /[*?~]/.test(text) || Object.keys(others).length > 0) {
      throw new HostGap(`a search for ${text} like this`);
    }
    const sought = text.toLowerCase();
    for (const { row, column, cell } of this.sheet.grid.within(this.live())) {
      const content = String(typeof cell.value === 'object' ? cell.value.error : cell.value).toLowerCase();
      if (completeMatch ? content === sought : content.includes(sought)) {
        return this.at({ top: row, left: column, bottom: row, right: column });
      }
    }
    return NULL;
  }
  get Worksheet(): HostObject {
    return this.host.worksheetOf(this.sheet);
  }

  /** Documented: "Contents" leaves the formats, "Formats" the values. Formats take conditional formats with them. */
  Clear(applyTo: string | null): void {
    this.guard();
    const kind = applyTo ?? 'All';
    if (!['All', 'Contents', 'Formats', 'Hyperlinks'].includes(kind)) throw excelErrors.invalidArgument(kind);
    for (const { row, column, cell } of [...this.sheet.grid.within(this.area)]) {
      if (kind === 'All') this.sheet.grid.delete(row, column);
      else if (kind === 'Contents') Object.assign(cell, { value: '', formula: null, quotePrefix: false });
      else if (kind === 'Formats') Object.assign(cell, { numberFormat: 'General', formats: emptyCell().formats });
    }
    if (kind === 'All' || kind === 'Formats') this.ConditionalFormats.ClearAll();
    if (kind !== 'Formats') this.changed();
  }

  Select(): void {
    this.host.book.active = this.sheet;
    this.host.book.selection = { sheet: this.sheet, area: this.live() };
  }
  Merge(): void {
    this.guard();
    this.sheet.merges.push(this.area);
  }

  /**
   * Documented: only the visible cells, as areas. Recorded: of a single cell Excel looks at the whole sheet instead,
   * which is not simulated. Hidden columns are not simulated.
   */
  GetSpecialCellsOrNullObject(type: unknown): RangeAreas | typeof NULL {
    const { top, bottom } = this.live();
    if (type !== 'Visible' || this.CellCount === 1) throw new HostGap(`special cells ${String(type)} of this range`);
    const areas: Range[] = [];
    for (let row = top; row <= bottom; row++) {
      if (this.sheet.hiddenRows.has(row)) continue;
      const last = areas.at(-1);
      if (last?.area.bottom === row - 1) last.area = { ...last.area, bottom: row };
      else areas.push(this.at({ ...this.area, top: row, bottom: row }));
    }
    return areas.length === 0 ? NULL : new RangeAreas(areas);
  }

  GetCellProperties(load: CellProperties): CellProperties[][] {
    return cellProperties(this.sheet, this.live(), load);
  }
  SetCellProperties(values: readonly (readonly CellProperties[])[]): void {
    this.guard();
    setCellProperties(this.sheet, this.area, values);
  }

  /** The client sends it before it splits a large write. Recorded. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw wrongSize();
  }

  private live(): Rectangle {
    if (this.gone || !this.host.book.sheets.includes(this.sheet)) throw excelErrors.invalidReference();
    return this.area;
  }

  at(area: Rectangle): Range {
    const inside = area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
    if (!inside || area.top > area.bottom || area.left > area.right) throw excelErrors.invalidArgument();
    return new Range(this.host, this.sheet, area);
  }

  private other(range: Range | string): Range {
    return typeof range === 'string' ? rangeAt(this.host, this.sheet, range) : range;
  }

  private guard(): void {
    this.live();
    writable(this.sheet);
  }

  /** Documented: more than five million cells read as null. */
  private read<T>(of: (cell: Cell | undefined) => T): Grid<T> | null {
    const { top, left } = this.live();
    if (this.RowCount * this.ColumnCount > 5_000_000) return null;
    return Array.from({ length: this.RowCount }, (_, row) =>
      Array.from({ length: this.ColumnCount }, (_, column) => of(this.sheet.grid.get(top + row, left + column))),
    );
  }

  private enterAll(values: unknown): void {
    beforeWrite(this.sheet, this.area);
    this.write(values, (_, value, row, column) => {
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
        throw excelErrors.invalidArgument(JSON.stringify(value));
      }
      this.sheet.enter(row, column, value);
    });
    afterWrite(this.sheet, this.area);
    this.changed();
  }

  /** Documented: a scalar goes to every cell, null leaves a cell as it is, an array must have the range's size. */
  private write(values: unknown, put: (cell: Cell, value: unknown, row: number, column: number) => void): void {
    this.guard();
    const rows: unknown = values;
    const { top, left } = this.area;
    if (Array.isArray(rows) && (rows.length !== this.RowCount || rows.some((row) => !this.isRow(row)))) {
      throw wrongSize();
    }
    for (const [row, column] of cellsOf(this.area)) {
      const value: unknown = Array.isArray(rows) ? (rows as unknown[][])[row - top]?.[column - left] : rows;
      if (value !== null) put(this.sheet.grid.at(row, column), value, row, column);
    }
  }

  private isRow(row: unknown): boolean {
    return Array.isArray(row) && row.length === this.ColumnCount;
  }

  private changed(): void {
    this.host.book.changed(this.sheet, addressOf(this.area), 'Local', 'ThisLocalAddin');
  }
}

/** A range by its address on a sheet; fails as Excel does when the text is no address. */
export function rangeAt(host: Host, sheet: Sheet, address: string): Range {
  const { sheet: name, address: rest } = splitAddress(address);
  const area = parseAddress(rest);
  const target = name === null ? sheet : host.book.sheetNamed(name);
  if (!area || !target) throw excelErrors.invalidArgument(address);
  return new Range(host, target, area);
}

function wrongSize(): Error {
  return excelErrors.invalidArgument(
    "the number of rows or columns in the input array doesn't match the size or dimensions of the range",
  );
}

/** Excel.RangeAreas, as far as it is simulated: the areas. */
class RangeAreas extends HostObject implements Keepable {
  readonly wireType = 'RangeAreas';
  referenceId: string | null = null;

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
}

/** Excel.RangeCollection. */
class RangeCollection extends HostCollection {
  readonly wireType = 'RangeCollection';

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  items(): readonly Range[] {
    return this.ranges;
  }
}
