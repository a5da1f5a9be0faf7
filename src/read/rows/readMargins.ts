import type { Measurement } from '../../model/measurement';
import type { RoleColumn } from '../columns/roleColumn';
import { columnsOf, type TableView } from '../columns/tableView';
import { readValue } from '../value/readValue';
import type { BesideCell } from './cellOf';

/** A margin of error beside an indicator: "±4", "4 procentenheter". */
export interface MarginCell {
  readonly value: number;
  readonly unit: string | null;
}

/** Reads a cell of a margin column; null where it holds anything but a positive number. */
export function readMargin({ value, format }: BesideCell, column: RoleColumn, date1904: boolean): MarginCell | null {
  const text = typeof value === 'string' ? value.replace(/^\s*(?:±|\+\/?-)\s*/u, '') : value;
  const reading = readValue({ value: text, numberFormat: format, date1904 });
  if (reading.kind !== 'number' || reading.bound !== null || reading.value <= 0) return null;
  return { value: reading.value, unit: reading.unit ?? column.header.unit };
}

/**
 * The column with the margins of error of an outcome column's values: that of the same period, else one without a
 * period: the only one of the table, or of several the one that follows the values.
 */
export function marginColumn(view: TableView, outcome: RoleColumn): RoleColumn | undefined {
  const { period, group } = outcome.header;
  const margins = view.columns.filter(({ note, header }) => {
    return note === 'margin' && (header.group === null || header.group === group);
  });
  const same = margins.find(({ header }) => header.period !== null && header.period.label === period?.label);
  const bare = margins.filter(({ header }) => header.period === null);
  if (same || bare.length < 2) return same ?? bare[0];
  const next = columnsOf(view, 'outcome', 'subgroup').find(({ column }) => column > outcome.column)?.column ?? Infinity;
  return bare.find(({ column }) => column > outcome.column && column < next);
}

/** Points of a share are written as per cent too. */
const POINTS: ReadonlySet<string | null> = new Set(['%', 'procentenheter']);

/**
 * A measurement with the margin beside it. Its own, written in its cell, is nearer. One in another unit, or larger than
 * the value it is said of, is not taken: it would let too much pass.
 * @param targetUnit the unit that a measurement without one takes
 */
export function withMargin(
  measurement: Measurement,
  margin: MarginCell | null,
  targetUnit: string | null,
): Measurement {
  const { value, margin: own } = measurement;
  if (margin === null || own !== null || value === null || margin.value > Math.abs(value)) return measurement;
  const unit = measurement.unit ?? targetUnit;
  const isSameUnit = margin.unit === null || margin.unit === unit || (unit === '%' && POINTS.has(margin.unit));
  return isSameUnit ? { ...measurement, margin: margin.value } : measurement;
}
