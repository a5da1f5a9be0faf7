import type { ListName } from '../../ownsheets/lists';
import { LISTS } from '../../ownsheets/lists';
import type { ListContent } from '../lists/ownList';
import { heightOf, LINE, wrappingColumns } from './rowHeight';

/** Points of rows that fit on a printed page of the overview, as wide as its columns are on A4, below the title rows. */
export const PAGE = 700;
/** A list that is longer than a page begins where at least so much is left: its heading, its header and some rows. */
const WORTH_BEGINNING = 220;
/** Rows between a list and the next, with its heading. */
const AROUND = 7 * LINE;

/** How much of the printed page is used, so that a list does not begin at the foot of one. */
export class PrintedPage {
  constructor(private used: number) {}

  /** Takes the height of a list; true when a new page is to begin with it. */
  take(height: number): boolean {
    const left = PAGE - this.used;
    const fits = height <= left || (height > PAGE && left >= WORTH_BEGINNING);
    this.used = ((fits ? this.used : 0) + height + AROUND) % PAGE;
    return !fits;
  }
}

/** Points of a list with its header. */
export function listHeight(name: ListName, { rows, wraps, headerLines = 1 }: ListContent): number {
  const wrapping = wrappingColumns(LISTS[name].columns, wraps);
  return rows.reduce((sum, values) => sum + heightOf(values, wrapping), LINE * headerLines);
}
