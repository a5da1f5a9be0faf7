import { readWorkbook } from '../../src/read/readWorkbook';
import { PLAUSIBLE_CELLS } from './plausibleCells';
import { bookOf, type DrawnCell } from './sheetOf';

/**
 * A layout in one line: headers written "text = role", between bars; a header without text is "= role". In brackets
 * the cells below, where they are other than the role's usual ones. "Upper » lower" is a header of two rows.
 */
export interface DrawnLayout {
  /** "Utfall 2022 = outcome", one for each column, as it was written. */
  readonly expected: readonly string[];
  /** What the reader makes of it, in the same form. */
  readonly read: readonly string[];
}

interface DrawnColumn {
  readonly upper: string | null;
  readonly lower: string;
  readonly role: string;
  readonly cells: readonly DrawnCell[];
}

/** Draws a layout with three rows of cells and reads it. */
export function drawLayout(layout: string): DrawnLayout {
  const columns = layout.split(' | ').map(columnOf);
  const body = [0, 1, 2].map((row) => columns.map(({ cells }) => cells[row] ?? null));
  const { tables } = readWorkbook(bookOf([{ rows: [...headerRows(columns), ...body] }]));
  const roles = tables[0]?.columns.map(({ role, also }) => [role, ...also].join('+')) ?? [];
  const said = (roleOf: (at: number) => string): string[] =>
    columns.map(({ upper, lower }, at) => `${upper === null ? '' : `${upper} » `}${lower} = ${roleOf(at)}`);
  return { expected: said((at) => columns[at]?.role ?? ''), read: said((at) => roles[at] ?? '') };
}

function columnOf(written: string): DrawnColumn {
  const [header = '', list] = written.split(/\s*\[|\]/);
  const [text = '', role = ''] = header.split(/\s*=\s*/);
  const parts = text.split('»').map((part) => part.trim());
  const cells = list?.split('; ') ?? PLAUSIBLE_CELLS[role.trim()] ?? [];
  const [upper = '', lower] = parts;
  return lower === undefined
    ? { upper: null, lower: upper, role: role.trim(), cells }
    : { upper, lower, role: role.trim(), cells };
}

function headerRows(columns: readonly DrawnColumn[]): DrawnCell[][] {
  if (columns.every(({ upper }) => upper === null)) return [columns.map(({ lower }) => lower)];
  return [
    columns.map(({ upper, lower }) => upper ?? lower),
    columns.map(({ upper, lower }) => (upper === null ? '' : lower)),
  ];
}
