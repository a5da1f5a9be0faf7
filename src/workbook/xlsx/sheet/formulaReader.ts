import { XmlReader } from '../xml/xmlReader';
import type { SheetDataScanner } from './sheetDataScanner';
import { shiftFormula } from './shiftFormula';

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Reads the formulas of one sheet, in the order of the file. A shared formula is written once and means, in each
 * further cell that names it, the same with its relative references moved (ECMA-376 part 1, 18.3.1.40).
 */
export class FormulaReader {
  found = false;
  private readonly shared = new Map<string, SharedFormula>();

  /** The formula of the cell that the scanner stands at, without "=". */
  read(scanner: SheetDataScanner): string {
    this.found = true;
    const reader = new XmlReader(scanner.source, scanner.part, scanner.formulaStart);
    reader.next();
    const group = reader.raw('t') === 'shared' ? reader.raw('si') : undefined;
    let formula = '';
    if (!reader.selfClosing) while (reader.next() === 'text') formula += reader.text;
    if (group === undefined) return formula;
    if (formula !== '') {
      this.shared.set(group, { formula, row: scanner.row, column: scanner.column });
      return formula;
    }
    const first = this.shared.get(group);
    return first ? shiftFormula(first.formula, scanner.row - first.row, scanner.column - first.column) : '';
  }
}
