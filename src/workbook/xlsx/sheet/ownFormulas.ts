import { covers, type CellEdit } from './cellEdits';
import { sharedFormulaAt, type SharedFormula } from './formulaReader';

/**
 * Edits that give cells a formula of their own where the cell that holds the one they share is about to lose it.
 * Their values stay.
 */
export function ownFormulas(shared: readonly SharedFormula[], edits: readonly CellEdit[]): CellEdit[] {
  return shared
    .filter(({ row, column }) => edits.some((edit) => replaces(edit, row, column)))
    .flatMap((group) =>
      group.others.map(({ row, column }): CellEdit => {
        const range = { top: row, left: column, bottom: row, right: column };
        return { kind: 'formula', range, formula: sharedFormulaAt(group, row, column) };
      }),
    );
}

function replaces(edit: CellEdit, row: number, column: number): boolean {
  if (!covers(edit, row, column) || edit.kind === 'format' || edit.kind === 'height') return false;
  return edit.kind !== 'write' || edit.values[row - edit.range.top]?.[column - edit.range.left] !== undefined;
}
