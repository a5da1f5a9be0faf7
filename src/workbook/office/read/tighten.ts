import type { Range } from '../../../model/address';
import { hullOf, queueHull } from './queued';
import { bands, cellCount } from './regions';

/** A part of a sheet that is to be read. */
export interface Part {
  readonly sheet: string;
  readonly range: Range;
}

/** Cells from which a part may be hollow: a hull of far-apart cells rather than a table. */
const LARGE = 250_000;
const BANDS = 32;

/**
 * Lays large parts out in bands of rows and asks where in each anything stands, as long as that makes them smaller:
 * two stray cells far apart shrink to two small bands, a table of a hundred thousand rows stays what it is.
 * No request is made where no part is large.
 */
export async function tighten(context: Excel.RequestContext, parts: readonly Part[]): Promise<readonly Part[]> {
  const large = parts.filter((part) => cellCount(part.range) > LARGE);
  if (large.length === 0) return parts;
  const queued = large.flatMap((part) =>
    bands(part.range, BANDS).map((range) => ({
      sheet: part.sheet,
      hull: queueHull(context.workbook.worksheets.getItem(part.sheet), range),
    })),
  );
  await context.sync();
  const tight = queued.flatMap(({ sheet, hull }) => {
    const found = hullOf(hull);
    return found ? [{ sheet, range: found.range }] : [];
  });
  const small = parts.filter((part) => !large.includes(part));
  const shrunk = total(tight) < total(large) / 2;
  return [...small, ...(shrunk ? await tighten(context, tight) : tight)];
}

function total(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + cellCount(part.range), 0);
}
