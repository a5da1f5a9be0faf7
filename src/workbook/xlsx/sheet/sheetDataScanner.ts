import { LAST_COLUMN, LAST_ROW } from '../../../model/address';
import { broken } from '../broken';
import { TagScanner } from '../xml/tagScanner';

const SLASH = 47;
const LESS = 60;
const GREATER = 62;
const R = 114;
const S = 115;
const T = 116;

/** Kinds of cell as the attribute `t` names them; `n` when there is none. */
export type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';

const SHORT_TYPES: Readonly<Record<string, CellType>> = { s: 's', b: 'b', e: 'e', d: 'd', n: 'n' };

/**
 * Walks over the rows and cells of `sheetData`: nine tenths of a workbook are cells. Only attributes that matter
 * are kept; what is not a row or a cell is passed over.
 *
 * Use: `nextRow()` until false, and within each row `nextCell()` until false.
 */
export class SheetDataScanner extends TagScanner {
  /** Where the row starts, its content starts, its content ends, and it ends; the latter two after its last cell. */
  rowStart = 0;
  rowContentStart = 0;
  rowContentEnd = 0;
  rowEnd = 0;
  /** Zero-based; a row that does not say stands after the one before it. */
  row = -1;
  hasNumber = false;
  hidden = false;
  /** The format that the row gives new cells; -1 when none. */
  rowStyle = -1;
  /** The attribute `spans` with its name; -1 when there is none. */
  spansStart = -1;
  spansEnd = -1;
  /** The row has no cells and no end tag. */
  selfClosing = false;

  cellStart = 0;
  cellEnd = 0;
  /** Zero-based; a cell that does not say stands after the one before it. */
  column = -1;
  /** Index of the cell's format; 0 when it has none. */
  style = 0;
  /** The value of the attribute `s`; -1 when there is none. */
  styleStart = -1;
  styleEnd = -1;
  hasAddress = false;
  type: CellType = 'n';
  /** Raw content of `v` or of a plain inline string; -1 when there is none. */
  valueStart = -1;
  valueEnd = -1;
  /** Where `f` starts, and an `is` that is more than plain; -1 when there is none. */
  formulaStart = -1;
  formulaEnd = -1;
  inlineStart = -1;

  /** Where the scanner stands; after the last row, before the end tag of `sheetData`. */
  position: number;
  private rowOpen = false;

  constructor(source: string, part: string, prefix: string, from: number) {
    super(source, part, prefix);
    this.position = from;
  }

  /** Goes to another place, the start of a row. */
  seek(position: number): void {
    this.position = position;
    this.rowOpen = false;
  }

  nextRow(): boolean {
    while (this.rowOpen) this.nextCell();
    for (;;) {
      const start = this.nextTag(this.position);
      this.position = start;
      if (this.isEndTag(start)) return false;
      if (this.opens(start, 'row')) break;
      this.position = this.afterElement(start);
    }
    this.readRowTag();
    return true;
  }

  nextCell(): boolean {
    while (this.rowOpen) {
      const start = this.nextTag(this.position);
      if (this.opens(start, 'c')) {
        this.readCell(start);
        return true;
      }
      if (this.isEndTag(start)) {
        this.rowContentEnd = start;
        this.position = this.rowEnd = this.afterEndTag(start, 'row');
        this.rowOpen = false;
      } else {
        this.position = this.afterElement(start);
      }
    }
    return false;
  }

  private readRowTag(): void {
    this.rowStart = this.position;
    this.row++;
    this.column = -1;
    this.hasNumber = false;
    this.hidden = false;
    this.spansStart = this.spansEnd = -1;
    let style = -1;
    let ownFormat = false;
    let at = this.attributesOf(this.rowStart, 'row');
    while ((at = this.nextAttribute(at)) > 0) {
      if (this.shortName === R) this.readNumber();
      else if (this.shortName === S) style = this.count();
      else if (this.isNamed('spans')) this.readSpans();
      else if (this.isNamed('hidden')) this.hidden = this.flag();
      else if (this.isNamed('customFormat')) ownFormat = this.flag();
    }
    if (this.row < 0 || this.row > LAST_ROW) throw broken(this.part);
    this.rowStyle = ownFormat ? style : -1;
    this.position = this.rowContentStart = -at;
    this.selfClosing = this.source.charCodeAt(this.position - 2) === SLASH;
    this.rowOpen = !this.selfClosing;
    if (this.selfClosing) this.rowContentEnd = this.rowEnd = this.position;
  }

  private readCell(start: number): void {
    this.cellStart = start;
    this.column++;
    this.style = 0;
    this.styleStart = -1;
    this.hasAddress = false;
    this.type = 'n';
    this.valueStart = this.formulaStart = this.inlineStart = -1;
    let at = this.attributesOf(start, 'c');
    while ((at = this.nextAttribute(at)) > 0) {
      const name = this.shortName;
      if (name === R) this.column = this.columnOfAddress();
      else if (name === S) this.readStyle();
      else if (name === T) this.type = this.cellType();
    }
    if (this.column > LAST_COLUMN) throw broken(this.part);
    this.position = -at;
    if (this.source.charCodeAt(this.position - 2) !== SLASH) this.readCellContent();
    this.cellEnd = this.position;
  }

  private readCellContent(): void {
    for (;;) {
      const start = this.nextTag(this.position);
      if (this.opens(start, 'v')) {
        this.position = this.afterPlainElement(start, 'v');
      } else if (this.isEndTag(start)) {
        this.position = this.afterEndTag(start, 'c');
        return;
      } else if (this.opens(start, 'f')) {
        const { valueStart, valueEnd } = this;
        this.formulaStart = start;
        this.position = this.formulaEnd = this.afterPlainElement(start, 'f');
        this.valueStart = valueStart;
        this.valueEnd = valueEnd;
      } else if (this.opens(start, 'is')) {
        this.position = this.afterInline(start);
      } else {
        this.position = this.afterElement(start);
      }
    }
  }

  /** An inline string that is one plain `t` becomes the value; any other is left for the reader of rich text. */
  private afterInline(start: number): number {
    const inner = this.attributesOf(start, 'is') + 1;
    if (this.source.charCodeAt(inner - 1) === GREATER && this.source.charCodeAt(inner) === LESS) {
      if (this.opens(inner, 't')) {
        const end = this.afterPlainElement(inner, 't');
        if (this.valueStart >= 0 && this.isEndTag(end)) return this.afterEndTag(end, 'is');
      }
    }
    this.inlineStart = start;
    this.valueStart = -1;
    return this.afterElement(start);
  }

  /** Takes the content of an element as the raw value; a comment or CDATA may leave markup in it. */
  private afterPlainElement(start: number, name: string): number {
    let at = this.attributesOf(start, name);
    while ((at = this.nextAttribute(at)) > 0);
    this.valueStart = -1;
    if (this.source.charCodeAt(-at - 2) === SLASH) return -at;
    this.valueStart = -at;
    this.valueEnd = this.source.indexOf('<', -at);
    if (this.valueEnd < 0) throw broken(this.part);
    if (this.isEndTag(this.valueEnd)) return this.afterEndTag(this.valueEnd, name);
    const end = this.afterElement(start);
    this.valueEnd = this.source.lastIndexOf('<', end - 1);
    return end;
  }

  private readNumber(): void {
    this.row = this.count() - 1;
    this.hasNumber = true;
  }

  private readSpans(): void {
    this.spansStart = this.nameStart;
    this.spansEnd = this.valueTo + 1;
  }

  private readStyle(): void {
    this.style = this.count();
    this.styleStart = this.valueFrom;
    this.styleEnd = this.valueTo;
  }

  /** Column of an address such as "AB12". */
  private columnOfAddress(): number {
    let column = 0;
    let at = this.valueFrom;
    for (; at < this.valueTo; at++) {
      const letter = this.source.charCodeAt(at) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    const digit = this.source.charCodeAt(at) - 48;
    if (column === 0 || digit < 1 || digit > 9) throw broken(this.part);
    this.hasAddress = true;
    return column - 1;
  }

  private cellType(): CellType {
    const length = this.valueTo - this.valueFrom;
    if (length === 1) return SHORT_TYPES[this.source.charAt(this.valueFrom)] ?? 'n';
    return length === 3 ? 'str' : length === 9 ? 'inlineStr' : 'n';
  }
}
