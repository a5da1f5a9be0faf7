import type { Indicator } from '../../model/goalTable';
import { groupBy } from '../../model/groupBy';
import { keyOf } from '../../model/identity';

/** The indicator as one of a unit's own: the unit is its area, or stands beside it. */
export function ofUnit(indicator: Indicator, unit: string): Indicator {
  const area = indicator.area === null ? unit : `${indicator.area}, ${unit}`;
  return { ...indicator, area, id: keyOf([indicator.goal, area, indicator.text]) };
}

/** The row as one of those who answer for it; as it is where nobody is named. */
export function ofResponsible(row: Indicator): Indicator {
  const { responsible } = row.notes;
  return responsible === null || responsible === '' ? row : ofUnit(row, responsible);
}

/** Rows of one name that different units answer for are those units' own: "Sjukfrånvaro" of two committees. */
export function apartByResponsible(rows: readonly Indicator[]): Indicator[] {
  const named = groupBy(rows, ({ id }) => id);
  const areApart = ({ id }: Indicator): boolean => {
    const units = (named.get(id) ?? []).map(({ notes }) => notes.responsible);
    return units.length > 1 && new Set(units).size === units.length;
  };
  return rows.map((row) => (areApart(row) ? ofResponsible(row) : row));
}
