import { height } from '../book/area';
import type { Rectangle } from '../book/area';
import { formatOf, setFormat } from '../book/cell';
import type { Sheet } from '../book/sheet';
import { ExcelError, HostGap, excelErrors } from '../protocol/errors';
import { HostCollection, HostObject } from '../protocol/hostObject';

/** Where a format object stands: a range, asked each time, because ranges move. */
export interface FormatPlace {
  readonly sheet: Sheet;
  readonly area: () => Rectangle;
}

const ALIGNMENTS: Readonly<Record<string, readonly string[]>> = {
  horizontalAlignment: 'General Left Center Right Fill Justify CenterAcrossSelection Distributed'.split(' '),
  verticalAlignment: 'Top Center Bottom Justify Distributed'.split(' '),
};

/** The default width of a column. Recorded: 48 points (64 pixels), 8.43 characters. */
export const STANDARD_WIDTH = 48;

/** The default height of a row. Recorded: 15 points (20 pixels). */
const STANDARD_HEIGHT = 15;

/** Documented: a format that differs inside the range reads as null. */
abstract class FormatNode extends HostObject {
  constructor(
    protected readonly place: FormatPlace,
    protected readonly prefix: string,
  ) {
    super();
  }

  protected read(name: string): string | number | boolean | null {
    const path = this.prefix + name;
    const area = this.place.area();
    const values = new Set<string | number | boolean | undefined>();
    let touched = 0;
    for (const { cell } of this.place.sheet.grid.within(area)) {
      values.add(formatOf(cell, path));
      touched++;
    }
    const cells = height(area) * (area.right - area.left + 1);
    if (touched < cells) values.add(formatOf(undefined, path));
    const [only] = values;
    return values.size === 1 ? (only ?? null) : null;
  }

  protected write(name: string, value: unknown): void {
    writable(this.place.sheet);
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      throw excelErrors.invalidArgument(`${name} = ${JSON.stringify(value)}`);
    }
    if (ALIGNMENTS[name]?.includes(String(value)) === false) throw excelErrors.invalidArgument(String(value));
    for (const [row, column] of cellsOf(this.place.area())) {
      setFormat(this.place.sheet.grid.at(row, column), this.prefix + name, value);
    }
  }
}

/** Documented: range.format. Column widths are in points. */
export class RangeFormat extends FormatNode {
  readonly wireType = 'RangeFormat';

  constructor(place: FormatPlace) {
    super(place, '');
  }

  get Fill(): RangeFill {
    return new RangeFill(this.place, 'fill.');
  }
  get Font(): RangeFont {
    return new RangeFont(this.place, 'font.');
  }
  get Borders(): RangeBorders {
    return new RangeBorders(this.place);
  }
  get WrapText(): unknown {
    return this.read('wrapText');
  }
  set WrapText(value: unknown) {
    this.write('wrapText', value);
  }
  get HorizontalAlignment(): unknown {
    return this.read('horizontalAlignment');
  }
  set HorizontalAlignment(value: unknown) {
    this.write('horizontalAlignment', value);
  }
  get VerticalAlignment(): unknown {
    return this.read('verticalAlignment');
  }
  set VerticalAlignment(value: unknown) {
    this.write('verticalAlignment', value);
  }
  get IndentLevel(): unknown {
    return this.read('indentLevel');
  }
  set IndentLevel(value: unknown) {
    this.write('indentLevel', value);
  }
  get ColumnWidth(): number | null {
    const { left, right } = this.place.area();
    const widths = new Set<number>();
    for (let column = left; column <= right; column++) {
      widths.add(this.place.sheet.columnWidths.get(column) ?? STANDARD_WIDTH);
    }
    const [only] = widths;
    return widths.size === 1 ? (only ?? null) : null;
  }
  set ColumnWidth(value: unknown) {
    writable(this.place.sheet);
    if (typeof value !== 'number' || value < 0) throw excelErrors.invalidArgument('columnWidth');
    const { left, right } = this.place.area();
    for (let column = left; column <= right; column++) {
      this.place.sheet.columnWidths.set(column, value);
    }
  }
  /** Documented: whether the columns have the standard width of the sheet; true gives it to them. */
  get UseStandardWidth(): boolean | null {
    const { left, right } = this.place.area();
    const own = [...this.place.sheet.columnWidths.keys()].filter((column) => column >= left && column <= right);
    return own.length === 0 ? true : own.length === right - left + 1 ? false : null;
  }
  set UseStandardWidth(value: unknown) {
    writable(this.place.sheet);
    if (value !== true) throw new HostGap(`useStandardWidth = ${JSON.stringify(value)} is not simulated`);
    const { left, right } = this.place.area();
    for (let column = left; column <= right; column++) this.place.sheet.columnWidths.delete(column);
  }

  /** Assumed: a height that is set stays; rows are not fitted to their texts. */
  get RowHeight(): number | null {
    const { top, bottom } = this.place.area();
    const heights = new Set<number>();
    for (let row = top; row <= bottom; row++) heights.add(this.place.sheet.rowHeights.get(row) ?? STANDARD_HEIGHT);
    const [only] = heights;
    return heights.size === 1 ? (only ?? null) : null;
  }
  set RowHeight(value: unknown) {
    writable(this.place.sheet);
    if (typeof value !== 'number' || value < 0 || value > 409) throw excelErrors.invalidArgument('rowHeight');
    const { top, bottom } = this.place.area();
    for (let row = top; row <= bottom; row++) this.place.sheet.rowHeights.set(row, value);
  }

  /** Accepted; fitting rows to their texts is not simulated. */
  AutofitRows(): void {
    writable(this.place.sheet);
  }
}

/** Documented: range.format.fill. Recorded: no fill reads as white, with the pattern "None". */
class RangeFill extends FormatNode {
  readonly wireType = 'RangeFill';

  get Color(): unknown {
    return this.read('color');
  }
  set Color(value: unknown) {
    this.write('pattern', 'Solid');
    this.write('color', asColor(value));
  }
  get Pattern(): unknown {
    return this.read('pattern');
  }
  /** Documented: "None" is no fill. */
  set Pattern(value: unknown) {
    if (value === 'None') this.Clear();
    else if (value === 'Solid') this.write('pattern', 'Solid');
    else throw new HostGap(`the fill pattern ${String(value)}`);
  }
  Clear(): void {
    this.write('pattern', 'None');
    this.write('color', '#FFFFFF');
  }
}

/** Documented: range.format.font. */
class RangeFont extends FormatNode {
  readonly wireType = 'RangeFont';

  get Color(): unknown {
    return this.read('color');
  }
  set Color(value: unknown) {
    this.write('color', asColor(value));
  }
  get Bold(): unknown {
    return this.read('bold');
  }
  set Bold(value: unknown) {
    this.write('bold', value);
  }
  get Italic(): unknown {
    return this.read('italic');
  }
  set Italic(value: unknown) {
    this.write('italic', value);
  }
  get Size(): unknown {
    return this.read('size');
  }
  set Size(value: unknown) {
    this.write('size', value);
  }
  get Name(): unknown {
    return this.read('name');
  }
  set Name(value: unknown) {
    this.write('name', value);
  }
}

/** Documented: range.format.borders; only the bottom edge is simulated. */
class RangeBorders extends HostCollection {
  readonly wireType = 'RangeBorderCollection';

  constructor(private readonly place: FormatPlace) {
    super();
  }
  items(): readonly HostObject[] {
    throw new HostGap('RangeBorderCollection.items is not simulated');
  }
  GetItem(edge: string): RangeBorder {
    if (edge !== 'EdgeBottom') throw new HostGap(`border ${edge} is not simulated`);
    const lastRow = (): Rectangle => {
      const area = this.place.area();
      return { ...area, top: area.bottom };
    };
    return new RangeBorder({ sheet: this.place.sheet, area: lastRow }, 'borders.EdgeBottom.');
  }
}

/** Documented: one edge of a range's border. */
class RangeBorder extends FormatNode {
  readonly wireType = 'RangeBorder';
  readonly Id = 'EdgeBottom';
  readonly SideIndex = 'EdgeBottom';

  get Style(): unknown {
    return this.read('style');
  }
  set Style(value: unknown) {
    this.write('style', value);
  }
  get Color(): unknown {
    return this.read('color');
  }
  set Color(value: unknown) {
    this.write('color', asColor(value));
  }
  get Weight(): unknown {
    return this.read('weight');
  }
  set Weight(value: unknown) {
    this.write('weight', value);
  }
}

/** Documented: "#RRGGBB" or a colour's HTML name; it reads back as "#RRGGBB". Names are not simulated. */
function asColor(value: unknown): string {
  if (typeof value !== 'string') throw excelErrors.invalidArgument('color');
  if (!/^#[0-9A-Fa-f]{6}$/.test(value)) throw new HostGap(`the colour ${value} is not simulated`);
  return value.toUpperCase();
}

/** Documented: what a protected sheet does not allow fails with AccessDenied. Assumed: nothing is allowed. */
export function writable(sheet: Sheet): void {
  if (sheet.book.readOnly) throw new ExcelError('ReadOnly', 'The workbook is read-only.');
  if (sheet.protected) throw excelErrors.accessDenied();
}

/** Every cell of an area that is small enough to be written cell by cell. */
export function* cellsOf(area: Rectangle): Generator<readonly [row: number, column: number]> {
  if (height(area) * (area.right - area.left + 1) > 2_000_000) {
    throw new HostGap('more than two million cells written at once');
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield [row, column];
  }
}
