import type { CellPosition } from '../../../model/address';
import { XmlReader } from '../xml/xmlReader';
import type { SheetDataScanner } from './sheetDataScanner';
import { shiftFormula } from './shiftFormula';

/** A formula that several cells share: it is written in the first, the others name its group. */
export interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
  readonly others: CellPosition[];
}

/**
 * Reads the formulas of one sheet, in the order of the file. A shared formula is written once and means, in each
 * further cell that names it, the same with its relative references moved (ECMA-376 part 1, 18.3.1.40).
 */
export class FormulaReader {
  found = false;
  private readonly groups = new Map<string, SharedFormula>();

  get shared(): SharedFormula[] {
    return [...this.groups.values()];
  }

  /** The formula of the cell that the scanner stands at, without "=". */
  read(scanner: SheetDataScanner): string {
    this.found = true;
    const reader = new XmlReader(scanner.source, scanner.part, scanner.formulaStart);
    reader.next();
    const group = reader.raw('t') === 'shared' ? reader.raw('si') : undefined;
    let formula = '';
    if (!reader.selfClosing) while (reader.next() === 'text') formula += reader.text;
    if (group === undefined) return formula;
    const { row, column } = scanner;
    if (formula !== '') {
      this.groups.set(group, { formula, row, column, others: [] });
      return formula;
    }
    const first = this.groups.get(group);
    first?.others.push({ row, column });
    return first ? sharedFormulaAt(first, row, column) : '';
  }
}

/** What a shared formula reads in another of its cells. */
export function sharedFormulaAt(shared: SharedFormula, row: number, column: number): string {
  return shiftFormula(shared.formula, row - shared.row, column - shared.column);
}
