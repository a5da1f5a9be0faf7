import { rangeAddress } from '../../../model/address';
import type { CellFormat, FormatCells } from '../../../model/plan';
import type { SheetSnapshot } from '../../../model/snapshot';
import { place } from './cellSteps';
import { formatLooks } from './looks';
import type { Looks } from './looks';
import { UNDO } from './step';
import type { Step } from './step';

/** The formats of a range as Excel groups them: for `range.set`, and for one cell in `setCellProperties`. */
type ExcelFormat = Excel.CellPropertiesFormat;

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Sets formats. On a sheet that was there before, what they were is asked first, so that they can be put back. */
export function formatCells({ sheet, range, format }: FormatCells, before: SheetSnapshot | null): Step[] {
  if (Object.keys(format).every((property) => property === 'height')) return [];
  const step: Step = {
    what: place(before, range),
    carryOut: (at) => {
      setFormat(at.range(sheet, range), format);
      if (format.newPage) at.sheet(sheet).horizontalPageBreaks.add(rangeAddress(range));
    },
    ...(before ? restoringLooks(formatLooks(sheet, range, format)) : {}),
  };
  return [step];
}

/** Puts looks back that an earlier plan changed. */
export function restoreLooks(remembered: readonly Looks[], before: SheetSnapshot | null): Step[] {
  return remembered.map((looks) => ({
    what: before?.name ?? looks.sheet,
    cells: looks.weight(),
    carryOut: (at) => {
      looks.put(at);
    },
    ...restoringLooks(looks.anew()),
  }));
}

/** What a step needs that changes looks: they are asked first, and put back when it is undone. */
export function restoringLooks(looks: Looks): Pick<Step, 'look' | 'looks' | 'undo' | 'undoRank'> {
  return {
    look: (at) => looks.ask(at),
    looks,
    undoRank: UNDO.cells,
    undo: (at) => {
      looks.put(at);
    },
  };
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
  if (format.rowHeight !== undefined) range.format.rowHeight = format.rowHeight;
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
