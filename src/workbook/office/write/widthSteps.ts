import type { ColumnWidth } from '../../../model/plan';
import type { SheetSnapshot } from '../../../model/snapshot';
import { restoringLooks } from './formatSteps';
import { widthLooks } from './looks';
import type { Step } from './step';

/** Sets widths of columns. Excel measures them in points, the plan in characters. */
export function setColumnWidths(sheet: string, columns: readonly ColumnWidth[], before: SheetSnapshot | null): Step {
  const looks = widthLooks(
    sheet,
    columns.map(({ column }) => column),
  );
  return {
    what: before?.name ?? sheet,
    carryOut: (at) => {
      for (const { column, width } of columns) {
        at.range(sheet, { top: 0, bottom: 0, left: column, right: column }).format.columnWidth = pointsOf(width);
      }
    },
    ...(before ? restoringLooks(looks) : {}),
  };
}

/** A width in characters of the default font (Calibri 11: 7 pixels and 5 of padding), in points of 4/3 pixels. */
function pointsOf(width: number): number {
  return Math.trunc(width * 7 + 5) * 0.75;
}
