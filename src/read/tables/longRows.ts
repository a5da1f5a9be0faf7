import type { Indicator } from '../../model/goalTable';
import { groupBy } from '../../model/groupBy';
import type { Measurement } from '../../model/measurement';
import { apart, type Distinct } from './distinctIndicators';
import { together } from './together';
import { ofResponsible } from './unitsApart';

/**
 * One row per indicator and period: the rows of an indicator become one, with the values of all. Where two rows have
 * different values for one period they are of two that are called the same: those of each unit ("Norra", "Södra") become
 * one, and what still cannot be told apart is kept apart and said.
 */
export function oneForAllPeriods(read: readonly Indicator[]): Distinct {
  const all = [...groupBy(read, ({ id }) => id).values()].flatMap((rows) => {
    const units = hasClash(rows) ? rows.map(ofResponsible) : rows;
    return [...groupBy(units, ({ id }) => id).values()].flatMap(lanesOf);
  });
  return apart(all);
}

/** The value that rows put together have for each period of each group. */
type Values = Map<string, number>;

/** Rows put together as long as no two of them have values for one period; the next such row begins another. */
function lanesOf(rows: readonly Indicator[]): Indicator[] {
  const lanes: { readonly rows: Indicator[]; readonly values: Values }[] = [];
  for (const row of rows) {
    const own = valuesOf(row);
    const lane = lanes.find(({ values }) => !clash(values, own));
    if (lane) lane.rows.push(row);
    else lanes.push({ rows: [row], values: new Map() });
    for (const [period, value] of own) (lane ?? lanes.at(-1))?.values.set(period, value);
  }
  return lanes.map((lane) => inOrder(lane.rows));
}

/** The rows as one, at the first row's place; what only one of them can say, the row of the latest period says. */
function inOrder(rows: readonly Indicator[]): Indicator {
  const all = rows.toSorted((a, b) => endOf(a).localeCompare(endOf(b))).reduce(together);
  const [first = all] = rows;
  return { ...all, row: first.row, line: first.line, cell: first.cell };
}

function endOf({ measurements }: Indicator): string {
  return measurements.map(({ period }) => period?.end ?? '').reduce((a, b) => (a > b ? a : b), '');
}

/** Two rows hold different values for the same period of the same group. */
function hasClash(rows: readonly Indicator[]): boolean {
  const known: Values = new Map();
  return rows.some((row) => {
    const own = valuesOf(row);
    if (clash(known, own)) return true;
    for (const [period, value] of own) known.set(period, value);
    return false;
  });
}

function clash(known: Values, own: Values): boolean {
  return [...own].some(([period, value]) => known.has(period) && known.get(period) !== value);
}

function valuesOf({ measurements }: Indicator): Values {
  const values: Values = new Map();
  for (const each of measurements) {
    const key = periodKey(each);
    if (key !== null && each.value !== null) values.set(key, each.value);
  }
  return values;
}

function periodKey({ period, group }: Measurement): string | null {
  return period && `${period.start} ${period.end} ${group ?? 'total'}`;
}
