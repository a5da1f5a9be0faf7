import { LAST_COLUMN, LAST_ROW } from '../../../model/address';
import type { Range } from '../../../model/address';

/*
 * What is read of a sheet, and why a stray cell costs nothing.
 *
 * A sheet's used range is the hull of all that stands on it: one forgotten cell at XFD1048576 makes it seventeen
 * thousand million cells. So no whole used range is ever loaded. The sheet is laid out in five regions, and Excel is
 * asked, in the first read, for the hull of what stands in each: numbers only, whatever the size.
 *
 *              A        AZ BA              XFD
 *          1   ┌──────────┬─────────────────┐   head: the first 60 rows of `near`, loaded with their values,
 *              │   near   │      right      │   so that the second read knows which sheets are worth it
 *       4096   ├──────────┼─────────────────┤
 *              │  below   │                 │   A goal table stands in `near`, a long one goes on in `below`.
 *      65536   ├──────────┤       far       │   A stray cell stands alone in its region, whose hull is then that
 *              │   deep   │                 │   one cell.
 *    1048576   └──────────┴─────────────────┘
 *
 * Only where a region's hull is large (two stray cells far apart, or a hundred thousand rows) is it laid out in
 * finer bands and asked again (`tighten.ts`): that is a further read, as large reads are anyway split at 4 MB.
 */
const HEAD_ROWS = 60;
const NEAR_COLUMNS = 52;
const NEAR_ROWS = 4096;
const BELOW_ROWS = 65_536;

/** The rows that tell whether a sheet holds goals. */
export const HEAD: Range = { top: 0, left: 0, bottom: HEAD_ROWS - 1, right: NEAR_COLUMNS - 1 };

/** The five regions; together they are the whole sheet, and none overlap. */
export const REGIONS: readonly Range[] = [
  { top: 0, left: 0, bottom: NEAR_ROWS - 1, right: NEAR_COLUMNS - 1 },
  { top: NEAR_ROWS, left: 0, bottom: BELOW_ROWS - 1, right: NEAR_COLUMNS - 1 },
  { top: BELOW_ROWS, left: 0, bottom: LAST_ROW, right: NEAR_COLUMNS - 1 },
  { top: 0, left: NEAR_COLUMNS, bottom: NEAR_ROWS - 1, right: LAST_COLUMN },
  { top: NEAR_ROWS, left: NEAR_COLUMNS, bottom: LAST_ROW, right: LAST_COLUMN },
];

/** What the head of a sheet does not hold already, by the hulls of its regions. */
export function restOf(hulls: readonly ({ readonly range: Range } | null)[]): Range[] {
  return hulls.flatMap((hull) => (hull && belowHead(hull.range)) ?? []);
}

function belowHead(hull: Range): Range | null {
  if (hull.left >= NEAR_COLUMNS) return hull;
  const top = Math.max(hull.top, HEAD_ROWS);
  return top > hull.bottom ? null : { ...hull, top };
}

/** Number of cells of a range. */
export function cellCount({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** A range cut into as many bands of whole rows, the last one perhaps lower. */
export function bands(range: Range, count: number): Range[] {
  const height = Math.max(1, Math.ceil((range.bottom - range.top + 1) / count));
  const cut: Range[] = [];
  for (let top = range.top; top <= range.bottom; top += height) {
    cut.push({ ...range, top, bottom: Math.min(top + height - 1, range.bottom) });
  }
  return cut;
}
