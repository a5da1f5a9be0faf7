import type { CellValue, RowSnapshot } from '../../../model/snapshot';
import type { Block } from './block';

interface OpenRow {
  readonly values: (CellValue | undefined)[];
  readonly formats: (string | undefined)[];
  readonly formulas: (string | undefined)[];
}

/** The rows that blocks of one sheet make together, in order, without rows that hold nothing. */
export function rowsOf(blocks: readonly Block[], isHidden: (row: number) => boolean): RowSnapshot[] {
  const rows = new Map<number, OpenRow>();
  for (const block of blocks) addBlock(rows, block);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([index, { values, formats, formulas }]) => ({
      index,
      hidden: isHidden(index),
      values,
      ...(formats.length > 0 ? { formats } : {}),
      ...(formulas.length > 0 ? { formulas } : {}),
    }));
}

function addBlock(rows: Map<number, OpenRow>, { range, values, formats, formulas }: Block): void {
  values.forEach((cells, down) => {
    const index = range.top + down;
    if (cells.every((value, across) => value === null && (formulas?.[down]?.[across] ?? null) === null)) return;
    const row = rows.get(index) ?? { values: [], formats: [], formulas: [] };
    rows.set(index, row);
    cells.forEach((value, across) => {
      const column = range.left + across;
      const format = formats[down]?.[across] ?? 'General';
      const formula = formulas?.[down]?.[across] ?? null;
      if (value !== null) row.values[column] = value;
      if (format !== 'General') row.formats[column] = format;
      if (formula !== null) row.formulas[column] = formula;
    });
  });
}
