import type { Indicator } from '../../model/goalTable';
import { keyOf } from '../../model/identity';

/** The row as one of its unit's own: who answers for it stands for the area where none is named. */
export function asOfUnit(row: Indicator): Indicator {
  const { responsible } = row.notes;
  if (responsible === null || responsible === '') return row;
  const area = row.area === null ? responsible : `${row.area}, ${responsible}`;
  return { ...row, area, id: keyOf([row.goal, area, row.text]) };
}

/** Rows of one name that different units answer for are those units' own: "Sjukfrånvaro" of two committees. */
export function apartByUnit(rows: readonly Indicator[]): Indicator[] {
  const units = new Map<string, (string | null)[]>();
  for (const { id, notes } of rows) units.set(id, [...(units.get(id) ?? []), notes.responsible]);
  const isApart = ({ id }: Indicator): boolean => {
    const named = units.get(id) ?? [];
    return named.length > 1 && new Set(named).size === named.length;
  };
  return rows.map((row) => (isApart(row) ? asOfUnit(row) : row));
}
