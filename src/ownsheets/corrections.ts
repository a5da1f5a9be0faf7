import type { CellValue, Snapshot } from '../model/snapshot';
import type { Correctable } from './lists';
import { CORRECTABLE, correctionColumn } from './lists';
import { rowsOf } from './rowsOf';

/** What the user wrote beside a field of a reading, and where. */
export interface Correction {
  readonly value: Exclude<CellValue, null>;
  readonly sheet: string;
  readonly cell: string;
}

export type Corrections = Readonly<Partial<Record<Correctable, Correction>>>;

/** What a row of corrections is about, as it stands beside them: where its indicator is gone, nothing else tells. */
export interface CorrectedRow {
  readonly goal: string;
  readonly area: string;
  readonly text: string;
  readonly corrections: Corrections;
}

/** The user's corrections by the indicator's id. An indicator without any is not there. */
export function corrections(snapshot: Snapshot): ReadonlyMap<string, CorrectedRow> {
  const byIndicator = new Map<string, CorrectedRow>();
  for (const row of rowsOf(snapshot, 'trail')) {
    const found: Partial<Record<Correctable, Correction>> = {};
    for (const field of CORRECTABLE) {
      const column = correctionColumn(field);
      const value = row.value(column);
      const cell = row.cell(column);
      if (value === null || value === '' || cell === null) continue;
      found[field] = { value, sheet: row.sheet, cell };
    }
    if (Object.keys(found).length === 0) continue;
    const said = (column: string): string => {
      const value = row.value(column);
      return typeof value === 'string' ? value : '';
    };
    byIndicator.set(row.key, { goal: said('goal'), area: said('area'), text: said('text'), corrections: found });
  }
  return byIndicator;
}
