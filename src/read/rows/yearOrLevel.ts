import { yearOf } from '../../model/calendar';
import type { RoleColumn } from '../columns/roleColumn';
import { columnsOf, type TableView } from '../columns/tableView';
import { readValue } from '../value/readValue';
import type { BesideCell } from './cellOf';

/** What stands in the columns of values beside a target cell. */
export interface OwnValues {
  readonly values: readonly number[];
  /** The years that these columns are of. */
  readonly years: ReadonlySet<number>;
}

/** The values of a row, which are read only where a number could be a year. */
export function ownValuesOf(
  view: Pick<TableView, 'columns' | 'byRole'>,
  beside: (column: RoleColumn) => BesideCell,
  date1904: boolean,
): OwnValues {
  const columns = columnsOf(view, 'outcome', 'baseline');
  const readings = columns.map((column) => {
    const { value, format } = beside(column);
    return readValue({ value, numberFormat: format, date1904 });
  });
  return {
    values: readings.flatMap((reading) => (reading.kind === 'number' ? [reading.value] : [])),
    years: new Set(columns.flatMap(({ header: { period } }) => (period ? [yearOf(period.end)] : []))),
  };
}

/** The row has values that are as large as a number that could be a year: "2350" beside "2025". */
export function areOfSize({ values }: OwnValues, number: number): boolean {
  return values.some((value) => value > number / SIZE && value < number * SIZE);
}

/** Values of one measure are seldom further apart than this. */
const SIZE = 2;

/** A limit and what could be a year, and nothing else: "< 2023". */
const LIMITED_YEAR = /^(\D+?) ?((?:19|20)\d\d)$/;

/**
 * "< 2023" under "Mål 2024", beside the outcome of 2023: that year's level is the limit, unless the row has values of that
 * size. Null for all else.
 */
export function limitOfYear(text: string, own: () => OwnValues): string | null {
  const [, limit, year] = LIMITED_YEAR.exec(text.trim()) ?? [];
  if (limit === undefined || year === undefined) return null;
  const values = own();
  const isOfYear = values.years.has(Number(year)) && !areOfSize(values, Number(year));
  return isOfYear ? `${limit} ${year} års nivå` : null;
}
