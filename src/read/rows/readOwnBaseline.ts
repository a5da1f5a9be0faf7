import { yearOf } from '../../model/calendar';
import type { ValueReading } from '../../model/measurement';
import type { TargetReading } from '../../model/target';
import { NAMES_A_YEAR } from '../../lexicon/headers';
import type { RoleColumn } from '../columns/roleColumn';
import { clockTime } from '../text/clockTime';
import { readValue } from '../value/readValue';
import type { BesideCell } from './cellOf';

/** What a baseline is read from. */
export interface BaselineSources {
  readonly beside: (column: RoleColumn) => BesideCell;
  readonly date1904: boolean;
}

/** A baseline that stands in a column of its own. */
export interface OwnBaseline {
  readonly cell: string | null;
  readonly fields: Partial<TargetReading>;
}

/** The value of the first baseline column that has one; its year can stand in a column of its own, on either side of it or alone. */
export function readOwnBaseline(
  columns: readonly RoleColumn[],
  { beside, date1904 }: BaselineSources,
  targetUnit: string | null,
): OwnBaseline | null {
  const cells = columns.map((column) => ({ column, found: beside(column) }));
  const dated = cells.find(({ column, found }) => yearIn(found, column) !== null);
  const year = dated ? yearIn(dated.found, dated.column) : null;
  for (const { column, found } of cells.filter((each) => each !== dated)) {
    const reading = readValue({ value: found.value, numberFormat: found.format, date1904 }, column.header.text);
    if (reading.kind !== 'number') continue;
    const value = clockTime(reading.value, found.text, reading.unit ?? targetUnit);
    return { cell: found.cell, fields: baselineFields({ ...reading, value }, column, year) };
  }
  return year === null ? null : { cell: null, fields: { baselineYear: year } };
}

/** "Basår" over 2015: the cell is the year itself. "Basår 2015" and "Värde basår" over 51,6 hold values. */
function yearIn({ text }: BesideCell, { header }: RoleColumn): number | null {
  const isYear = header.period === null && NAMES_A_YEAR.test(header.text) && A_YEAR.test(text);
  return isYear ? Number(text) : null;
}

const A_YEAR = /^(?:19|20)\d\d$/;

function baselineFields(
  reading: Extract<ValueReading, { kind: 'number' }>,
  { header }: RoleColumn,
  year: number | null,
): OwnBaseline['fields'] {
  const { period } = header;
  const columnYear = period ? yearOf(period.end) : null;
  const isExact = period !== null && period.kind !== 'year' && (reading.year ?? columnYear) === columnYear;
  return {
    baseline: reading.value,
    baselineDecimals: reading.decimals,
    baselineYear: reading.year ?? columnYear ?? year,
    baselineUnit: reading.unit,
    ...(isExact ? { baselineDate: period.end } : {}),
  };
}
