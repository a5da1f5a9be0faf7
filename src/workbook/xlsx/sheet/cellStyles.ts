import type { CellFormat, NewValue } from '../../../model/plan';
import type { Stylesheet } from '../styles/stylesheet';
import { attributeOf, childOf, childrenOf, parseXml } from '../xml/xmlTree';
import { looksLikeInput } from './looksLikeInput';

/** Formats of the cells of one sheet: what new cells inherit, and what becomes of a cell's format. */
export class CellStyles {
  private readonly columns: readonly { readonly min: number; readonly max: number; readonly style: number }[];
  /** By cell format, what it becomes: looked up for every cell that is written. */
  private readonly quoted: number[] = [];
  private readonly plain: number[] = [];
  private readonly formatted = new Map<readonly CellFormat[], number[]>();

  constructor(
    shell: string,
    part: string,
    private readonly stylesheet: Stylesheet,
  ) {
    const columns = childOf(parseXml(shell, part), 'cols');
    this.columns = (columns ? childrenOf(columns, 'col') : [])
      .map((column) => ({
        min: Number(attributeOf(column, 'min')) - 1,
        max: Number(attributeOf(column, 'max')) - 1,
        style: Number(attributeOf(column, 'style') ?? 0),
      }))
      .filter(({ style }) => style > 0);
  }

  /** What a cell that was not there gets from its row, else from its column. */
  inherited(rowStyle: number, column: number): number {
    if (rowStyle >= 0) return rowStyle;
    if (this.columns.length === 0) return 0;
    return this.columns.find(({ min, max }) => min <= column && column <= max)?.style ?? 0;
  }

  /** Lists of formats are known by the array: the rows of a column share it. */
  withFormats(style: number, formats: readonly CellFormat[]): number {
    let known = this.formatted.get(formats);
    if (!known) this.formatted.set(formats, (known = []));
    return (known[style] ??= formats.reduce((base, format) => this.stylesheet.withFormat(base, format), style));
  }

  /** Marks a text that Excel would make something else of when the user edits its cell. */
  forValue(style: number, value: NewValue): number {
    const quote = typeof value === 'string' && looksLikeInput(value);
    const known = quote ? this.quoted : this.plain;
    return (known[style] ??= this.stylesheet.withQuotePrefix(style, quote));
  }
}
