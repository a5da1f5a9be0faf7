import { cellAddress } from '../../../model/address';
import type { NewValue } from '../../../model/plan';
import {
  changesMoreThanValue,
  newValue,
  rowChanges,
  type CellEdit,
  type ColumnChange,
  type RowChange,
  type RowHeight,
} from './cellEdits';
import type { CellStyles } from './cellStyles';
import { CellXml } from './cellXml';
import { SheetDataScanner } from './sheetDataScanner';
import { NO_CELL } from './stylesBefore';
import type { SheetPart } from './sheetPart';
import type { TextTarget } from '../xml/textSink';

/**
 * Carries edits into the rows of a sheet and writes them, the inside of `sheetData`, to a sink. Rows that no edit
 * touches are copied as they are. Returns whether formulas were added or taken away.
 */
export function editRows(sheet: SheetPart, edits: readonly CellEdit[], styles: CellStyles, sink: TextTarget): boolean {
  return new RowEditor(sheet, styles, sink).edit(edits);
}

class RowEditor {
  private readonly scanner: SheetDataScanner;
  private readonly cellXml: CellXml;
  private row = -1;
  private rowNumber = '';
  private formulasChanged = false;

  constructor(
    private readonly sheet: SheetPart,
    private readonly styles: CellStyles,
    private readonly sink: TextTarget,
  ) {
    this.cellXml = new CellXml(sheet.prefix);
    this.scanner = new SheetDataScanner(sheet.source, sheet.name, sheet.prefix, 0);
  }

  edit(edits: readonly CellEdit[]): boolean {
    const { source, rows, rowsStart, rowsEnd } = this.sheet;
    const { places } = rows;
    let copied = rowsStart;
    let n = 0;
    for (const change of rowChanges(edits)) {
      while (n < places.rows.length && (places.rows[n] ?? 0) < change.row) n++;
      const start = places.starts[n] ?? rowsEnd;
      this.sink.push(source.slice(copied, start));
      copied = start;
      if (places.rows[n] !== change.row) {
        const tag = withHeight(`<${this.sheet.prefix}row r="${change.row + 1}">`, change.height);
        this.pushRow(tag, this.newCells(change, change.left, change.columns.length, -1), false);
        continue;
      }
      this.scanner.seek(start);
      this.scanner.nextRow();
      this.editRow(change, places.lastColumns[n] ?? -1, places.ends[n] ?? rowsEnd);
      copied = places.ends[n] ?? rowsEnd;
      n++;
    }
    this.sink.push(source.slice(copied, rowsEnd));
    return this.formulasChanged;
  }

  private editRow(change: RowChange, lastColumn: number, end: number): void {
    const { scanner } = this;
    const { source } = scanner;
    const tag = withHeight(this.openTag(), change.height);
    if (change.left > lastColumn) {
      // All that is new stands right of what is there: the cells of the row need not be looked at.
      const contentEnd = scanner.selfClosing ? scanner.rowContentStart : source.lastIndexOf('<', end - 1);
      const added = this.newCells(change, change.left, change.columns.length, scanner.rowStyle);
      this.pushRow(tag, source.slice(scanner.rowContentStart, contentEnd) + added, true);
      return;
    }
    const cells: string[] = [];
    let from = change.left;
    let content = scanner.rowContentStart;
    while (scanner.nextCell()) {
      const { column } = scanner;
      cells.push(source.slice(content, scanner.cellStart));
      cells.push(this.newCells(change, from, column, scanner.rowStyle));
      cells.push(this.standingCell(change.row, column, change.columns[column]));
      from = Math.max(from, column + 1);
      content = scanner.cellEnd;
    }
    cells.push(this.newCells(change, from, change.columns.length, scanner.rowStyle));
    cells.push(source.slice(content, scanner.rowContentEnd));
    this.pushRow(tag, cells.join(''), true);
  }

  /** The row's start tag without its spans, which would have to be right and need not be there. */
  private openTag(): string {
    const { source, rowStart, rowContentStart, spansStart, spansEnd, selfClosing } = this.scanner;
    const end = rowContentStart - (selfClosing ? 2 : 1);
    if (spansStart < 0) return `${source.slice(rowStart, end)}>`;
    return `${source.slice(rowStart, spansStart).trimEnd()}${source.slice(spansEnd, end)}>`;
  }

  /** A row that was only there for its cells goes when they do. */
  private pushRow(tag: string, cells: string, existed: boolean): void {
    const { numbered } = this.sheet.rows.places;
    if (
      cells === '' &&
      !tag.includes(' customHeight="1"') &&
      (!existed || (numbered && /^<\S+\s+r="\d+"(?:\s+ht="[\d.]+")?\s*>$/.test(tag)))
    )
      return;
    this.sink.push(`${tag}${cells}</${this.sheet.prefix}row>`);
  }

  /** Cells of the columns `from` up to `to` that were not there. */
  private newCells({ row, columns }: RowChange, from: number, to: number, rowStyle: number): string {
    let cells = '';
    for (let column = from; column < to; column++) {
      const change = columns[column];
      if (change) cells += this.newCell(row, column, change, rowStyle);
    }
    return cells;
  }

  private newCell(row: number, column: number, change: ColumnChange, rowStyle: number): string {
    const value = newValue(change, row, column) ?? null;
    const before = change.before?.(row, column) ?? NO_CELL;
    if (value === null && change.formats === null && before === NO_CELL) return '';
    const base = before === NO_CELL ? this.styles.inherited(rowStyle, column) : before;
    return this.written(row, column, change, base, value);
  }

  private standingCell(row: number, column: number, change: ColumnChange | undefined): string {
    const { scanner, styles } = this;
    const value = change && newValue(change, row, column);
    if (!change || (value === undefined && !changesMoreThanValue(change))) return this.keptCell(row, column);
    const replaced = change.cleared || value !== undefined;
    if (replaced && scanner.formulaStart >= 0) this.formulasChanged = true;
    if (change.cleared) return this.newCell(row, column, change, -1);
    const base = this.baseStyle(row, column, change);
    if (value !== undefined) return this.written(row, column, change, base, value);
    if (change.formula !== null) return this.reformulated(change.formula);
    return this.restyled(row, column, styles.withFormats(base, change.formats ?? []));
  }

  /** The format that a standing cell has or gets back; where no cell stood before, what a new one would have. */
  private baseStyle(row: number, column: number, { before }: ColumnChange): number {
    if (before === null) return this.scanner.style;
    const style = before(row, column);
    return style === NO_CELL ? this.styles.inherited(this.scanner.rowStyle, column) : style;
  }

  private written(
    row: number,
    column: number,
    { formats }: ColumnChange,
    base: number,
    value: Exclude<NewValue, undefined>,
  ): string {
    const formatted = formats === null ? base : this.styles.withFormats(base, formats);
    const style = this.styles.forValue(formatted, value);
    if (value === null && style === 0) return '';
    if (typeof value === 'object' && value !== null) this.formulasChanged = true;
    return this.cellXml.of(this.numberOf(row), column, style, value);
  }

  /** A cell that stays: it gets an address if it had none, for the cells before it may have changed in number. */
  private keptCell(row: number, column: number): string {
    return this.cellWith(row, column, this.scanner.source.slice(this.tagNameEnd(), this.scanner.cellEnd));
  }

  private restyled(row: number, column: number, style: number): string {
    const { source, cellEnd, styleStart, styleEnd } = this.scanner;
    const nameEnd = this.tagNameEnd();
    return styleStart < 0
      ? this.cellWith(row, column, ` s="${style}"${source.slice(nameEnd, cellEnd)}`)
      : this.cellWith(row, column, source.slice(nameEnd, styleStart) + String(style) + source.slice(styleEnd, cellEnd));
  }

  /** The cell's tag with its address, and what comes after. */
  private cellWith(row: number, column: number, rest: string): string {
    const { source, cellStart, hasAddress } = this.scanner;
    const address = hasAddress ? '' : ` r="${cellAddress(row, column)}"`;
    return source.slice(cellStart, this.tagNameEnd()) + address + rest;
  }

  private tagNameEnd(): number {
    return this.scanner.cellStart + 2 + this.sheet.prefix.length;
  }

  private reformulated(formula: string): string {
    const { source, cellStart, cellEnd, formulaStart, formulaEnd } = this.scanner;
    return source.slice(cellStart, formulaStart) + this.cellXml.formulaXml(formula) + source.slice(formulaEnd, cellEnd);
  }

  /** The row's number as addresses have it, put into text once for all cells of the row. */
  private numberOf(row: number): string {
    if (row !== this.row) {
      this.row = row;
      this.rowNumber = String(row + 1);
    }
    return this.rowNumber;
  }
}

/** A row's start tag with the height that its texts need, unless the user has given the row one. */
function withHeight(tag: string, height: RowHeight | null): string {
  if (height === null || /\scustomHeight=["'](?:1|true)["']/.test(tag)) return tag;
  const fixed = height.fixed ? ' customHeight="1"' : '';
  return `${tag.replace(/\sht=(?:"[^"]*"|'[^']*')/, '').slice(0, -1)} ht="${height.points}"${fixed}>`;
}
