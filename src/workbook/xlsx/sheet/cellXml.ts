import type { Formula, NewValue } from '../../../model/plan';
import { encodeEscapes, textContent } from '../strings/escapes';
import { escapeText } from '../xml/entities';

type Kind = 'empty' | 'text' | 'number' | 'boolean' | 'formula' | 'textFormula' | 'booleanFormula';

/**
 * Writes the XML of cells. What stands between a cell's address and its value is the same for all cells of a format
 * and a kind, so it is put together once: a workbook has hundreds of thousands of cells.
 */
export class CellXml {
  private readonly start: string;
  private readonly between: Readonly<Record<Kind, string[]>> = {
    empty: [],
    text: [],
    number: [],
    boolean: [],
    formula: [],
    textFormula: [],
    booleanFormula: [],
  };
  private readonly attributes: Readonly<Record<Kind, string>>;
  private readonly ends: Readonly<Record<Kind, string>>;
  private readonly formulaEnd: string;
  private readonly valueStart: string;
  private readonly valueEnd: string;

  /** @param prefix of the sheet's elements, with colon; empty when there is none */
  constructor(prefix: string) {
    const p = prefix;
    this.start = `<${p}c r="`;
    this.attributes = {
      empty: '/>',
      text: ` t="inlineStr"><${p}is><${p}t`,
      number: `><${p}v>`,
      boolean: ` t="b"><${p}v>`,
      formula: `><${p}f>`,
      textFormula: ` t="str"><${p}f>`,
      booleanFormula: ` t="b"><${p}f>`,
    };
    this.formulaEnd = `</${p}f>`;
    this.valueStart = `<${p}v>`;
    this.valueEnd = `</${p}v>`;
    const value = `${this.valueEnd}</${p}c>`;
    const end = `</${p}c>`;
    this.ends = {
      empty: '',
      text: `</${p}t></${p}is></${p}c>`,
      number: value,
      boolean: value,
      formula: end,
      textFormula: end,
      booleanFormula: end,
    };
  }

  /** The XML of a cell that holds a value; of an empty one when `value` is null. `style` 0 is not written. */
  of(address: string, style: number, value: Exclude<NewValue, undefined>): string {
    if (value === null) return this.start + address + this.opening('empty', style);
    if (typeof value === 'string') return this.cell('text', address, style, textContent(value));
    if (typeof value === 'number') return this.cell('number', address, style, String(value));
    if (typeof value === 'boolean') return this.cell('boolean', address, style, value ? '1' : '0');
    return this.formula(address, style, value);
  }

  /** A formula with the value that it comes to, where that is known. */
  private formula(address: string, style: number, { formula, value }: Formula): string {
    const kind = typeof value === 'string' ? 'textFormula' : typeof value === 'boolean' ? 'booleanFormula' : 'formula';
    if (value === undefined) return this.cell(kind, address, style, `${escapeText(formula)}${this.formulaEnd}`);
    const text = typeof value === 'boolean' ? String(Number(value)) : escapeText(encodeEscapes(String(value)));
    return this.cell(
      kind,
      address,
      style,
      `${escapeText(formula)}${this.formulaEnd}${this.valueStart}${text}${this.valueEnd}`,
    );
  }

  private cell(kind: Kind, address: string, style: number, content: string): string {
    return this.start + address + this.opening(kind, style) + content + this.ends[kind];
  }

  private opening(kind: Kind, style: number): string {
    return (this.between[kind][style] ??= `"${style === 0 ? '' : ` s="${style}"`}${this.attributes[kind]}`);
  }
}
