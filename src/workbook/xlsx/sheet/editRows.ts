import { columnLetters, type Range } from '../../../model/address';
import { rowChanges, type CellChange, type CellEdit, type RowChange } from './cellEdits';
import type { CellStyles } from './cellStyles';
import { cellXml } from './cellXml';
import { SheetDataScanner } from './sheetDataScanner';
import type { SheetPart } from './sheetPart';

export interface EditedRows {
  /** The inside of `sheetData`. */
  readonly xml: string;
  /** Everything that was written, as one range; null when nothing was. */
  readonly extent: Range | null;
  /** Formulas were added or taken away. */
  readonly formulasChanged: boolean;
}

/** Carries edits into the rows of a sheet. Rows that no edit touches are copied as they are. */
export function editRows(sheet: SheetPart, edits: readonly CellEdit[], styles: CellStyles): EditedRows {
  return new RowEditor(sheet, styles).edit(edits);
}

class RowEditor {
  private readonly pieces: string[] = [];
  private readonly scanner: SheetDataScanner;
  private readonly letters: string[] = [];
  private extent: { -readonly [K in keyof Range]: Range[K] } | null = null;
  private formulasChanged = false;

  constructor(
    private readonly sheet: SheetPart,
    private readonly styles: CellStyles,
  ) {
    this.scanner = new SheetDataScanner(sheet.source, sheet.name, sheet.prefix, 0);
  }

  edit(edits: readonly CellEdit[]): EditedRows {
    const { source, rows, rowsStart, rowsEnd } = this.sheet;
    const { places } = rows;
    let copied = rowsStart;
    let n = 0;
    for (const change of rowChanges(edits)) {
      while (n < places.rows.length && (places.rows[n] ?? 0) < change.row) n++;
      const start = places.starts[n] ?? rowsEnd;
      this.pieces.push(source.slice(copied, start));
      copied = start;
      if (places.rows[n] !== change.row) {
        this.pushRow(`<${this.sheet.prefix}row r="${change.row + 1}">`, this.newCells(change, -1), false);
        continue;
      }
      this.scanner.seek(start);
      this.scanner.nextRow();
      this.editRow(change, places.lastColumns[n] ?? -1, places.ends[n] ?? rowsEnd);
      copied = places.ends[n] ?? rowsEnd;
      n++;
    }
    this.pieces.push(source.slice(copied, rowsEnd));
    return { xml: this.pieces.join(''), extent: this.extent, formulasChanged: this.formulasChanged };
  }

  private editRow(change: RowChange, lastColumn: number, end: number): void {
    const { scanner } = this;
    const { source } = scanner;
    const tag = this.openTag();
    if (change.left > lastColumn) {
      // All that is new stands right of what is there: the cells of the row need not be looked at.
      const contentEnd = scanner.selfClosing ? scanner.rowContentStart : source.lastIndexOf('<', end - 1);
      this.pushRow(
        tag,
        source.slice(scanner.rowContentStart, contentEnd) + this.newCells(change, scanner.rowStyle),
        true,
      );
      return;
    }
    const cells: string[] = [];
    let from = change.left;
    let content = scanner.rowContentStart;
    while (scanner.nextCell()) {
      const { column } = scanner;
      cells.push(source.slice(content, scanner.cellStart));
      for (; from < column; from++) cells.push(this.newCell(change, from, scanner.rowStyle));
      const cell = change.cells[column];
      cells.push(cell ? this.changedCell(change.row, column, cell) : this.keptCell(change.row, column));
      from = Math.max(from, column + 1);
      content = scanner.cellEnd;
    }
    for (; from < change.cells.length; from++) cells.push(this.newCell(change, from, scanner.rowStyle));
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
    if (cells === '' && (!existed || /^<\S+\s+r="\d+"\s*>$/.test(tag))) return;
    this.pieces.push(tag, cells, `</${this.sheet.prefix}row>`);
  }

  private newCells(change: RowChange, rowStyle: number): string {
    let cells = '';
    for (let column = change.left; column < change.cells.length; column++) {
      cells += this.newCell(change, column, rowStyle);
    }
    return cells;
  }

  private newCell({ cells, row }: RowChange, column: number, rowStyle: number): string {
    const change = cells[column];
    if (!change || (change.formats === null && (change.value === undefined || change.value === null))) return '';
    return this.written(row, column, change, this.styles.inherited(rowStyle, column), change.value ?? null);
  }

  private changedCell(row: number, column: number, change: CellChange): string {
    const { scanner, styles } = this;
    if (change.formula !== null && !change.cleared && change.value === undefined)
      return this.reformulated(change.formula);
    if (scanner.formulaStart >= 0 && (change.cleared || change.value !== undefined)) this.formulasChanged = true;
    if (change.cleared)
      return this.newCell({ row, left: column, cells: Object.assign([], { [column]: change }) }, column, -1);
    if (change.value !== undefined) return this.written(row, column, change, scanner.style, change.value);
    const style = styles.withFormats(scanner.style, change.formats ?? []);
    return this.restyled(row, column, style);
  }

  private written(row: number, column: number, change: CellChange, base: number, value: CellChange['value']): string {
    const formatted = change.formats === null ? base : this.styles.withFormats(base, change.formats);
    const style = this.styles.forValue(formatted, value);
    if (value === null && style === 0) return '';
    if (typeof value === 'object' && value !== null) this.formulasChanged = true;
    this.cover(row, column);
    return cellXml(this.sheet.prefix, this.address(row, column), style, value ?? null);
  }

  /** A cell that stays: it gets an address if it had none, for the cells before it may have changed in number. */
  private keptCell(
    row: number,
    column: number,
    rest = this.scanner.source.slice(this.tagNameEnd(), this.scanner.cellEnd),
  ) {
    const { source, cellStart, hasAddress } = this.scanner;
    const address = hasAddress ? '' : ` r="${this.address(row, column)}"`;
    return source.slice(cellStart, this.tagNameEnd()) + address + rest;
  }

  private restyled(row: number, column: number, style: number): string {
    const { source, cellEnd, styleStart, styleEnd } = this.scanner;
    const nameEnd = this.tagNameEnd();
    return styleStart < 0
      ? this.keptCell(row, column, ` s="${style}"${source.slice(nameEnd, cellEnd)}`)
      : this.keptCell(row, column, source.slice(nameEnd, styleStart) + String(style) + source.slice(styleEnd, cellEnd));
  }

  private tagNameEnd(): number {
    return this.scanner.cellStart + 2 + this.sheet.prefix.length;
  }

  private reformulated(formula: string): string {
    const { source, cellStart, cellEnd, formulaStart, formulaEnd } = this.scanner;
    const element = cellXml(this.sheet.prefix, '', 0, { formula });
    const inner = element.slice(element.indexOf('>') + 1, element.lastIndexOf('<'));
    return source.slice(cellStart, formulaStart) + inner + source.slice(formulaEnd, cellEnd);
  }

  private address(row: number, column: number): string {
    return `${(this.letters[column] ??= columnLetters(column))}${row + 1}`;
  }

  private cover(row: number, column: number): void {
    const extent = (this.extent ??= { top: row, left: column, bottom: row, right: column });
    if (row > extent.bottom) extent.bottom = row;
    if (column < extent.left) extent.left = column;
    if (column > extent.right) extent.right = column;
  }
}
