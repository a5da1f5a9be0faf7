import { rowAt, type SheetSnapshot, type Snapshot } from '../../model/snapshot';
import type { Language } from '../../model/policy';
import { cellText } from '../../i18n/cellText';

export interface SheetColumn {
  readonly index: number;
  /** In pixels. */
  readonly width: number;
}

export interface SheetRow {
  readonly index: number;
  readonly height: number;
  /** From the top of the first row, in pixels. */
  readonly top: number;
  readonly texts: readonly string[];
  /** Only one cell of the row holds anything: a title, which runs over its neighbours. */
  readonly alone: boolean;
}

export interface SheetLayout {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly height: number;
}

const CHARACTER = 6.6;
const LINE = 18;
const PADDING = 8;
const NARROWEST = 64;
const WIDEST = 260;
/** Longer texts are cut; the whole of it stands in the cell's title. */
const MOST_LINES = 5;

/** Where every cell of a sheet stands: widths from the texts, heights from the lines they need. */
export function layOut(snapshot: Snapshot, sheet: SheetSnapshot, language: Language): SheetLayout {
  const lastRow = sheet.rows.at(-1)?.index ?? 0;
  const lastColumn = Math.max(0, ...sheet.rows.map(({ values }) => values.length - 1));
  const texts = Array.from({ length: lastRow + 1 }, (_, row) => textsOf(snapshot, sheet, row, lastColumn, language));
  const columns = Array.from({ length: lastColumn + 1 }, (_, index) => ({ index, width: widthOf(texts, index) }));
  let top = 0;
  const rows = texts.flatMap((cells, index): SheetRow[] => {
    if (rowAt(sheet, index)?.hidden) return [];
    const alone = cells.filter((text) => text !== '').length === 1;
    const lines = cells.map((text, column) => linesOf(text, columns[column]?.width ?? NARROWEST));
    const height = (alone ? 1 : Math.min(Math.max(1, ...lines), MOST_LINES)) * LINE + PADDING;
    const row = { index, top, texts: cells, alone, height };
    top += row.height;
    return [row];
  });
  return { columns, rows, height: top };
}

function textsOf(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  row: number,
  lastColumn: number,
  language: Language,
): readonly string[] {
  const stored = rowAt(sheet, row);
  return Array.from({ length: lastColumn + 1 }, (_, column) =>
    cellText(stored?.values[column], stored?.formats?.[column], snapshot.date1904, language),
  );
}

/** Wide enough for most cells of the column; the widest tenth wrap. */
function widthOf(texts: readonly (readonly string[])[], column: number): number {
  const lengths = texts
    .map((row) => row[column]?.length ?? 0)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, usual * CHARACTER + PADDING * 2)));
}

function linesOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor((width - PADDING * 2) / CHARACTER));
  return text === ''
    ? 0
    : text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

/** The rows between two heights, with one screen more on either side. */
export function rowsInSight({ rows }: SheetLayout, top: number, height: number): readonly SheetRow[] {
  return rows.filter((row) => row.top + row.height > top - height && row.top < top + 2 * height);
}
