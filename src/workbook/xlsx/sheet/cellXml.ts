import { columnLetters } from '../../../model/address';
import type { Formula, NewValue } from '../../../model/plan';
import { encodeEscapes, textContent } from '../strings/escapes';
import { escapeText } from '../xml/entities';

/** How cells of one kind are written around their content. */
interface Form {
  /** Ends the cell's start tag and begins its content. */
  readonly attributes: string;
  readonly end: string;
  /** What stands between the row number and the content, by the cell's format. */
  readonly openings: string[];
}

/**
 * Writes the XML of cells. What stands before the row number is the same for all cells of a column, and what stands
 * between it and the content for all cells of a format and a kind: both are put together once, for a workbook has
 * hundreds of thousands of cells.
 */
export class CellXml {
  private readonly starts: string[] = [];
  private readonly empty: Form;
  private readonly text: Form;
  private readonly number: Form;
  private readonly boolean: Form;
  private readonly formula: Form;
  private readonly textFormula: Form;
  private readonly booleanFormula: Form;

  /** @param prefix of the sheet's elements, with colon; empty when there is none */
  constructor(private readonly prefix: string) {
    const p = prefix;
    this.empty = form('/>', '');
    this.text = form(` t="inlineStr"><${p}is><${p}t`, `</${p}t></${p}is></${p}c>`);
    this.number = form(`><${p}v>`, `</${p}v></${p}c>`);
    this.boolean = form(` t="b"><${p}v>`, `</${p}v></${p}c>`);
    this.formula = form('>', `</${p}c>`);
    this.textFormula = form(' t="str">', `</${p}c>`);
    this.booleanFormula = form(' t="b">', `</${p}c>`);
  }

  /**
   * The XML of a cell that holds a value; of an empty one when `value` is null. `row` is the row's number as addresses
   * have it; `style` 0 is not written.
   */
  of(row: string, column: number, style: number, value: Exclude<NewValue, undefined>): string {
    const start = (this.starts[column] ??= `<${this.prefix}c r="${columnLetters(column)}`) + row;
    if (value === null) return start + opening(this.empty, style);
    if (typeof value === 'string') return start + opening(this.text, style) + textContent(value) + this.text.end;
    if (typeof value === 'number') return start + opening(this.number, style) + String(value) + this.number.end;
    if (typeof value === 'boolean')
      return start + opening(this.boolean, style) + (value ? '1' : '0') + this.boolean.end;
    const form = this.formOf(value);
    return start + opening(form, style) + this.formulaContent(value) + form.end;
  }

  /** The element that holds a formula. */
  formulaXml(formula: string): string {
    return `<${this.prefix}f>${escapeText(formula)}</${this.prefix}f>`;
  }

  private formOf({ value }: Formula): Form {
    if (typeof value === 'string') return this.textFormula;
    return typeof value === 'boolean' ? this.booleanFormula : this.formula;
  }

  /** A formula with the value that it comes to, where that is known. */
  private formulaContent({ formula, value }: Formula): string {
    const xml = this.formulaXml(formula);
    if (value === undefined) return xml;
    const text = typeof value === 'boolean' ? String(Number(value)) : escapeText(encodeEscapes(String(value)));
    return `${xml}<${this.prefix}v>${text}</${this.prefix}v>`;
  }
}

function form(attributes: string, end: string): Form {
  return { attributes, end, openings: [] };
}

function opening({ openings, attributes }: Form, style: number): string {
  return (openings[style] ??= `"${style === 0 ? '' : ` s="${style}"`}${attributes}`);
}
