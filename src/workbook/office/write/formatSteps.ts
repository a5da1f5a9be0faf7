import type { CellFormat, FormatCells } from '../../../model/plan';
import type { SheetSnapshot } from '../../../model/snapshot';
import { place } from './cellSteps';
import { UNDO } from './step';
import type { Look, Step } from './step';

/** The formats of a range as Excel groups them: for `range.set`, and for one cell in `setCellProperties`. */
type ExcelFormat = Excel.CellPropertiesFormat;

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

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

/** Sets formats. On a sheet that was there before, what they were is asked first, so that they can be put back. */
export function formatCells(action: FormatCells, before: SheetSnapshot | null): Step[] {
  const { sheet, range, format } = action;
  if (Object.keys(format).every((property) => property === 'height')) return [];
  const restore: ((range: Excel.Range) => void)[] = [];
  const step: Step = {
    what: place(before, range),
    carryOut: (at) => {
      setFormat(at.range(sheet, range), format);
    },
    ...(before
      ? {
          look: (at) => look(() => at.range(sheet, range), format, restore),
          undoRank: UNDO.cells,
          undo: (at) => {
            for (const put of restore) put(at.range(sheet, range));
          },
        }
      : {}),
  };
  return [step];
}

/**
 * Excel fits rows to texts that wrap, as long as the user has not set their height; so heights are not set. Only where
 * cells of a new sheet were written before they were told to wrap, Excel is asked to look again: once for the sheet.
 */
export function fitRows(sheet: string): Step {
  return {
    what: sheet,
    carryOut: (at) => {
      at.sheet(sheet).getUsedRange().untrack().format.autofitRows();
    },
  };
}

function setFormat(range: Excel.Range, format: CellFormat): void {
  range.set({ format: excelFormat(format) } as Excel.Interfaces.RangeUpdateData);
  if (format.numberFormat !== undefined) setNumberFormat(range, format.numberFormat);
  if (format.borderBottom !== undefined) {
    const border = range.format.borders.getItem('EdgeBottom');
    border.style = 'Continuous';
    border.color = format.borderBottom;
  }
}

/** One text for all cells of the range, which Excel takes although its types ask for one for each. */
function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

function excelFormat(format: CellFormat): ExcelFormat {
  const { bold, italic, size, color, fill, wrap, horizontal, vertical } = format;
  return {
    font: present({ bold, italic, size, color }),
    ...(fill === undefined ? {} : { fill: { color: fill } }),
    ...present({
      wrapText: wrap,
      horizontalAlignment: horizontal && HORIZONTAL[horizontal],
      verticalAlignment: vertical && VERTICAL[vertical],
    }),
  };
}

function present<T extends object>(things: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(things).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** Excel answers null where a format differs inside the range; then it is asked cell by cell. */
function look(rangeAnew: () => Excel.Range, format: CellFormat, restore: ((range: Excel.Range) => void)[]): Look {
  const range = rangeAnew();
  range.load(format.numberFormat === undefined ? LOADED : `${LOADED},numberFormat`);
  const border = format.borderBottom === undefined ? null : range.format.borders.getItem('EdgeBottom');
  border?.load('style,color');
  return () => {
    if (format.numberFormat !== undefined) {
      const old = range.numberFormat as string[][];
      restore.push((target) => (target.numberFormat = old));
    }
    if (border) {
      const { style, color } = border;
      restore.push((target) => {
        restoreBorder(target.format.borders.getItem('EdgeBottom'), style, color);
      });
    }
    const { format: old } = range.toJSON();
    if (old === undefined) return undefined;
    if (!isMixed(old)) {
      restore.push((target) => {
        target.set({ format: old } as Excel.Interfaces.RangeUpdateData);
      });
      return undefined;
    }
    // The first range is not tracked, so Excel's client knows it no more after the sync.
    const cells = rangeAnew().getCellProperties(LOADED_PER_CELL);
    return () => {
      restore.push((target) => {
        target.setCellProperties(cells.value);
      });
      return undefined;
    };
  };
}

function restoreBorder(border: Excel.RangeBorder, style: Excel.RangeBorder['style'], color: string): void {
  border.color = color;
  border.style = style;
}

function isMixed(format: object): boolean {
  return Object.values(format).some(
    (value: unknown) => value === null || (typeof value === 'object' && isMixed(value)),
  );
}
