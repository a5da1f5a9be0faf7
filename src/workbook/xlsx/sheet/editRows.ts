import { columnLetters } from '../../../model/address';
import { rowChanges, type CellChange, type CellEdit, type RowChange } from './cellEdits';
import type { CellStyles } from './cellStyles';
import { cellXml } from './cellXml';
import { SheetDataScanner } from './sheetDataScanner';
import type { SheetPart } from './sheetPart';
import type { TextSink } from '../xml/textSink';

/**
 * Carries edits into the rows of a sheet and writes them, the inside of `sheetData`, to a sink. Rows that no edit
 * touches are copied as they are. Returns whether formulas were added or taken away.
 */
export function editRows(sheet: SheetPart, edits: readonly CellEdit[], styles: CellStyles, sink: TextSink): boolean {
  return new RowEditor(sheet, styles, sink).edit(edits);
}

class RowEditor {
  private readonly scanner: SheetDataScanner;
  private readonly letters: string[] = [];
  private formulasChanged = false;

  constructor(
    private readonly sheet: SheetPart,
    private readonly styles: CellStyles,
    private readonly sink: TextSink,
  ) {
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
        this.pushRow(tag, this.newCells(change, -1), false);
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
      for (; from < column; from++) cells.push(this.newCell(change.row, from, change.cells[from], scanner.rowStyle));
      const cell = change.cells[column];
      cells.push(cell ? this.changedCell(change.row, column, cell) : this.keptCell(change.row, column));
      from = Math.max(from, column + 1);
      content = scanner.cellEnd;
    }
    for (; from < change.cells.length; from++)
      cells.push(this.newCell(change.row, from, change.cells[from], scanner.rowStyle));
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
    if (cells === '' && (!existed || (numbered && /^<\S+\s+r="\d+"(?:\s+ht="[\d.]+")?\s*>$/.test(tag)))) return;
    this.sink.push(`${tag}${cells}</${this.sheet.prefix}row>`);
  }

  private newCells(change: RowChange, rowStyle: number): string {
    let cells = '';
    for (let column = change.left; column < change.cells.length; column++) {
      cells += this.newCell(change.row, column, change.cells[column], rowStyle);
    }
    return cells;
  }

  private newCell(row: number, column: number, change: CellChange | undefined, rowStyle: number): string {
    if (!change || (change.formats === null && (change.value === undefined || change.value === null))) return '';
    return this.written(row, column, change, this.styles.inherited(rowStyle, column), change.value ?? null);
  }

  private changedCell(row: number, column: number, change: CellChange): string {
    const { scanner, styles } = this;
    const replaced = change.cleared || change.value !== undefined;
    if (replaced && scanner.formulaStart >= 0) this.formulasChanged = true;
    if (change.cleared) return this.newCell(row, column, change, -1);
    if (change.value !== undefined) return this.written(row, column, change, scanner.style, change.value);
    if (change.formula !== null) return this.reformulated(change.formula);
    return this.restyled(row, column, styles.withFormats(scanner.style, change.formats ?? []));
  }

  private written(row: number, column: number, change: CellChange, base: number, value: CellChange['value']): string {
    const formatted = change.formats === null ? base : this.styles.withFormats(base, change.formats);
    const style = this.styles.forValue(formatted, value);
    if (value === null && style === 0) return '';
    if (typeof value === 'object' && value !== null) this.formulasChanged = true;
    return cellXml(this.sheet.prefix, this.address(row, column), style, value ?? null);
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
    const address = hasAddress ? '' : ` r="${this.address(row, column)}"`;
    return source.slice(cellStart, this.tagNameEnd()) + address + rest;
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
}

/** A row's start tag with the height that its texts need, unless the user has given the row one. */
function withHeight(tag: string, height: number | null): string {
  if (height === null || /\scustomHeight=["'](?:1|true)["']/.test(tag)) return tag;
  return `${tag.replace(/\sht=(?:"[^"]*"|'[^']*')/, '').slice(0, -1)} ht="${height}">`;
}
