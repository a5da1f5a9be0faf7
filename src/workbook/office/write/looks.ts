import type { Range } from '../../../model/address';
import type { CellFormat } from '../../../model/plan';
import type { Workspace } from './workspace';

/** Taken after the sync of a look; may queue a closer look and give its taking. */
export type Look = () => Look | undefined;

/** How cells or columns look: asked before they are changed, so that it can be put back. */
export interface Looks {
  readonly sheet: string;
  /** Queues the question. What it gives runs after the sync. */
  readonly ask: (at: Workspace) => Look;
  /** Queues the way back; nothing when the question was never answered. */
  readonly put: (at: Workspace) => void;
  /** Characters that putting it back adds to a request. */
  readonly weight: () => number;
  /** The looks of the same cells or columns as they are later, yet to be asked. */
  readonly anew: () => Looks;
}

/** All that `formatCells` can change but number format and border, in one question. */
const LOADED = ['font/bold', 'font/italic', 'font/size', 'font/color', 'fill/color', 'fill/pattern']
  .concat(['wrapText', 'horizontalAlignment', 'verticalAlignment'])
  .map((path) => `format/${path}`)
  .join(',');

const LOADED_PER_CELL = {
  format: {
    font: { bold: true, italic: true, size: true, color: true },
    fill: { color: true, pattern: true },
    wrapText: true,
    horizontalAlignment: true,
    verticalAlignment: true,
  },
} as const;

type ForAll = NonNullable<Excel.Interfaces.RangeData['format']>;
type ForEach = Excel.SettableCellProperties[][];
type BorderLooks = Pick<Excel.RangeBorder, 'style' | 'color'>;

/** What of the looks of a range `format` changes. */
export function formatLooks(sheet: string, range: Range, format: CellFormat): Looks {
  const known: { all?: ForAll; each?: ForEach; numberFormats?: string | string[][]; border?: BorderLooks } = {};
  return {
    sheet,
    ask: (at) => {
      const cells = at.range(sheet, range);
      cells.load(format.numberFormat === undefined ? LOADED : `${LOADED},numberFormat`);
      const border = format.borderBottom === undefined ? null : cells.format.borders.getItem('EdgeBottom');
      border?.load('style,color');
      return () => {
        if (format.numberFormat !== undefined) known.numberFormats = oneOrAll(cells.numberFormat as string[][]);
        if (border) known.border = { style: border.style, color: border.color };
        const { format: all } = cells.toJSON();
        if (all === undefined) return undefined;
        if (!isMixed(all)) {
          known.all = all;
          return undefined;
        }
        // Excel answers null where a format differs inside the range; then it is asked cell by cell.
        const each = at.range(sheet, range).getCellProperties(LOADED_PER_CELL);
        return () => {
          known.each = each.value;
          return undefined;
        };
      };
    },
    put: (at) => {
      const cells = at.range(sheet, range);
      // One text for all cells of the range is taken too, although the types ask for one for each.
      if (known.numberFormats !== undefined) cells.numberFormat = known.numberFormats as string[][];
      if (known.border) restoreBorder(cells.format.borders.getItem('EdgeBottom'), known.border);
      if (known.all) cells.set({ format: known.all } as Excel.Interfaces.RangeUpdateData);
      if (known.each) cells.setCellProperties(known.each);
    },
    weight: () => JSON.stringify(known).length,
    anew: () => formatLooks(sheet, range, format),
  };
}

/** The widths of columns. One of the sheet's standard width goes on following it. */
export function widthLooks(sheet: string, columns: readonly number[]): Looks {
  const known = new Map<number, number | 'standard'>();
  const format = (at: Workspace, column: number): Excel.RangeFormat =>
    at.range(sheet, { top: 0, bottom: 0, left: column, right: column }).format;
  return {
    sheet,
    ask: (at) => {
      const queued = columns.map((column) => ({ column, asked: format(at, column) }));
      for (const { asked } of queued) asked.load('columnWidth,useStandardWidth');
      return () => {
        for (const { column, asked } of queued) {
          known.set(column, asked.useStandardWidth ? 'standard' : asked.columnWidth);
        }
        return undefined;
      };
    },
    put: (at) => {
      for (const [column, width] of known) {
        if (width === 'standard') format(at, column).useStandardWidth = true;
        else format(at, column).columnWidth = width;
      }
    },
    weight: () => 0,
    anew: () => widthLooks(sheet, columns),
  };
}

function oneOrAll(formats: string[][]): string | string[][] {
  const [first = ''] = formats[0] ?? [];
  return formats.every((row) => row.every((format) => format === first)) ? first : formats;
}

function restoreBorder(border: Excel.RangeBorder, { style, color }: BorderLooks): void {
  border.color = color;
  border.style = style;
}

function isMixed(format: object): boolean {
  return Object.values(format).some(
    (value: unknown) => value === null || (typeof value === 'object' && isMixed(value)),
  );
}
