import type { Range } from '../../../model/address';
import type { Action, CellFormat, NewValue } from '../../../model/plan';
import type { CellValue } from '../../../model/snapshot';
import { valueAt } from '../../../model/snapshot';
import type { BookSheet } from '../book/book';
import type { XlsxPackage } from '../package/xlsxPackage';
import { covers, type CellEdit } from '../sheet/cellEdits';
import { CellStyles } from '../sheet/cellStyles';
import { restoreColumns } from '../sheet/editColumns';
import { editRows } from '../sheet/editRows';
import { ownFormulas } from '../sheet/ownFormulas';
import { NO_CONTEXT } from '../sheet/readRows';
import { sortedSheetPart } from '../sheet/sortRows';
import { growDimension } from '../sheet/editShell';
import { addPageBreak } from '../sheet/pageBreaks';
import { readSheetPart, joinSheetPart, type SheetPart } from '../sheet/sheetPart';
import { stylesBefore } from '../sheet/stylesBefore';
import type { Stylesheet } from '../styles/stylesheet';
import type { XlsxState } from '../xlsxState';

export interface WrittenSheet {
  readonly cellsChanged: boolean;
  readonly formulasChanged: boolean;
}

/** A sheet while a plan is carried out on it. */
export class SheetDraft {
  readonly part: string;
  readonly name: string;
  readonly id: string;
  /** All of the sheet but its rows; read and replaced by whoever changes it. */
  shell: string;
  private readonly content: SheetPart;
  private readonly edits: CellEdit[] = [];
  /** Those of the edits that say what a cell holds: charts ask for thousands of cells. */
  private readonly contents: CellEdit[] = [];
  private readonly formats = new Map<string, CellFormat>();

  constructor(
    { part, name, id }: BookSheet,
    private readonly state: XlsxState,
    private readonly source: XlsxPackage,
  ) {
    this.part = part;
    this.name = name;
    this.content = state.sheets.get(id) ?? readSheetPart(source.text(part), part, NO_CONTEXT);
    this.shell = this.content.shell;
    this.id = id;
  }

  write(row: number, column: number, values: readonly (readonly NewValue[])[]): void {
    const width = values[0]?.length ?? 0;
    if (width === 0) return;
    const range = { top: row, left: column, bottom: row + values.length - 1, right: column + width - 1 };
    this.edit({ kind: 'write', range, values });
  }

  /** Equal formats are to be one object: what they make of a cell's format is remembered by it. */
  format(range: Range, { height, rowHeight, newPage, ...format }: CellFormat): void {
    if (newPage) this.shell = addPageBreak(this.shell, this.part, range.top);
    if (height !== undefined) this.edits.push({ kind: 'height', range, height, fixed: false });
    if (rowHeight !== undefined) this.edits.push({ kind: 'height', range, height: rowHeight, fixed: true });
    if (Object.keys(format).length === 0) return;
    const key = JSON.stringify(format);
    const known = this.formats.get(key) ?? format;
    this.formats.set(key, known);
    this.edits.push({ kind: 'format', range, format: known });
  }

  /** Gives the cells that a plan formatted, and the columns that it widened, the looks they had in `before`. */
  restoreLooks(before: SheetPart, actions: readonly Action[]): void {
    const styles = stylesBefore(before);
    for (const action of actions) {
      if (action.do === 'formatCells') this.edits.push({ kind: 'looks', range: action.range, before: styles });
      if (action.do !== 'setColumnWidth') continue;
      const columns = action.columns.map(({ column }) => column);
      this.shell = restoreColumns(this.shell, this.part, before.shell, columns);
    }
  }

  edit(edit: CellEdit): void {
    this.edits.push(edit);
    if (edit.kind === 'write' || edit.kind === 'clear') this.contents.push(edit);
  }

  /** The value that a cell will have; null for an empty one and for a formula that is yet to be calculated. */
  valueAt(row: number, column: number): CellValue {
    for (let n = this.contents.length - 1; n >= 0; n--) {
      const edit = this.contents[n];
      if (!edit || !covers(edit, row, column)) continue;
      if (edit.kind === 'clear') return null;
      const value = edit.kind === 'write' ? edit.values[row - edit.range.top]?.[column - edit.range.left] : undefined;
      if (value !== undefined) return typeof value === 'object' ? (value?.value ?? null) : value;
    }
    const sheet = this.state.snapshot.sheets.find((candidate) => candidate.id === this.id);
    return sheet ? valueAt(sheet, row, column) : null;
  }

  /** Puts rows and shell together and writes the part, if anything changed. */
  finish(stylesheet: Stylesheet): WrittenSheet {
    const { source, rowsStart, rowsEnd, name } = this.content;
    if (this.edits.length === 0) {
      if (this.shell !== this.content.shell) {
        const rows = source.slice(rowsStart, rowsEnd);
        this.source.write(this.part, (target) => {
          joinSheetPart(this.shell, name, target, () => {
            target.push(rows);
          });
        });
      }
      return { cellsChanged: false, formulasChanged: false };
    }
    const content = this.content.rows.places.inOrder ? this.content : sortedSheetPart(this.content);
    const edits = [...this.edits, ...ownFormulas(content.rows.shared, this.edits)];
    let formulasChanged = false;
    const styles = new CellStyles(this.shell, name, stylesheet);
    this.source.write(this.part, (target) => {
      joinSheetPart(growDimension(this.shell, name, this.edits), name, target, () => {
        formulasChanged = editRows(content, edits, styles, target);
      });
    });
    return { cellsChanged: true, formulasChanged };
  }
}
