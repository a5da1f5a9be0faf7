import type { Action, NewValue } from '../../src/model/plan';
import type { Range } from '../../src/model/address';
import { cellAddress, rangeAddress } from '../../src/model/address';
import type { SheetSnapshot, Snapshot } from '../../src/model/snapshot';

/** The cells of a sheet as lines of text, one per row that holds anything, for tests to read. */
export function shown(sheet: SheetSnapshot | undefined, from = 0): string[] {
  return (sheet?.rows ?? []).map(({ index, values }) => {
    const cells = Array.from(values, (value) => ((value ?? null) === null ? '' : JSON.stringify(value))).slice(from);
    return `${index + 1}: ${cells.join(' | ')}`;
  });
}

/** The sheet with a name. */
export function sheetNamed(snapshot: Snapshot, name: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}

/** The cells that a plan writes, by address: "Mål 2023 D5" → value. */
export function writes(actions: readonly Action[], sheet: string): Record<string, NewValue> {
  const cells: Record<string, NewValue> = {};
  for (const action of actions) {
    if (action.do !== 'writeCells' || action.sheet !== sheet) continue;
    action.values.forEach((row, i) => {
      row.forEach((value, j) => {
        if (value !== undefined) cells[cellAddress(action.row + i, action.column + j)] = value;
      });
    });
  }
  return cells;
}

/** What a plan does, an action a line, without the cells. */
export function steps(actions: readonly Action[]): string[] {
  return actions.map((action) => {
    const range: Range | null = 'range' in action ? action.range : null;
    const name = 'name' in action ? ` ${action.name}` : 'mark' in action ? ` ${action.mark}` : '';
    return `${action.do}${name}${range ? ` ${rangeAddress(range)}` : ''}`;
  });
}
