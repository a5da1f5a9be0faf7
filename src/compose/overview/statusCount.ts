import type { Status } from '../../model/verdict';
import { STATUS_MARKS } from '../../model/statusMarks';
import type { ListValue } from '../lists/listValues';
import { counted } from '../lists/listValues';

/** The most names that one formula adds up; beyond that it would be too long to read. */
const MOST_NAMES = 8;

/** The cells of the status columns of a workbook. */
export interface StatusCells {
  /** A name for the cells of each column; empty when the user deleted one of the columns. */
  readonly names: readonly string[];
  /** How many statuses of each kind stand there, also those of an indicator that stands in several tables. */
  readonly counts: Readonly<Record<Status, number>>;
}

/**
 * How many indicators have one of some statuses: counted by the workbook from its status columns, where counting them
 * gives the number that was judged. A cell can hold several statuses, so the signs in it are counted.
 */
export function countOf(statuses: readonly Status[], cells: StatusCells, count: number): ListValue {
  const there = statuses.reduce((sum, status) => sum + cells.counts[status], 0);
  if (there !== count || cells.names.length === 0 || cells.names.length > MOST_NAMES) return count;
  const signs = cells.names.flatMap((name) =>
    statuses.map((status) => `SUMPRODUCT(LEN(${name})-LEN(SUBSTITUTE(${name},"${STATUS_MARKS[status]} ","")))`),
  );
  return counted(signs.length === 1 ? `${signs.join('')}/2` : `(${signs.join('+')})/2`, count);
}
