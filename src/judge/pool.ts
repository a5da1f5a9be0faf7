import type { GoalTable, Indicator } from '../model/goalTable';
import type { Measurement } from '../model/measurement';
import type { Problem } from '../model/problems';
import { factor } from './convert';
import { same } from './numbers';

/** One place where an indicator stands, with the values of all its places. */
export interface Pooled {
  readonly indicator: Indicator;
  /** The first place, which is the one that is counted; null for that one itself. */
  readonly sameAs: { readonly sheet: string; readonly cell: string } | null;
}

/**
 * Makes one of equal indicators (goal, area, text) in several tables or period sheets: each place sees the values of
 * all, by period and group. Where two places disagree the later one is used and the conflict is named.
 */
export function poolIndicators(tables: readonly GoalTable[]): {
  readonly tables: readonly (readonly Pooled[])[];
  readonly problems: readonly Problem[];
} {
  const places = new Map<string, Indicator[]>();
  for (const indicator of tables.flatMap((table) => table.indicators)) {
    const known = places.get(indicator.id);
    if (known) known.push(indicator);
    else places.set(indicator.id, [indicator]);
  }
  const problems: Problem[] = [];
  const pooled = new Map<string, readonly Measurement[]>();
  for (const [id, equal] of places) if (equal.length > 1) pooled.set(id, poolValues(equal, problems));
  return {
    tables: tables.map(({ indicators }) =>
      indicators.map((indicator): Pooled => {
        const measurements = pooled.get(indicator.id);
        const first = places.get(indicator.id)?.[0];
        if (measurements === undefined || first === undefined) return { indicator, sameAs: null };
        const sameAs = first === indicator ? null : { sheet: first.sheet, cell: first.cell };
        return { indicator: { ...indicator, measurements }, sameAs };
      }),
    ),
    problems,
  };
}

/** "1 900 tkr" and "1,9 mkr" are one value. */
function isSameValue(a: Measurement, b: Measurement): boolean {
  const size = a.unit === null || b.unit === null ? 1 : factor(b.unit, a.unit);
  return size !== null && same(a.value ?? 0, (b.value ?? 0) * size);
}

/** The values of all places by period and group; a value outranks a gap, a later place an earlier one. */
function poolValues(places: readonly Indicator[], problems: Problem[]): readonly Measurement[] {
  const values = new Map<string, Measurement>();
  for (const { measurements, text } of places) {
    for (const cell of measurements) {
      const key = `${cell.period?.start ?? ''} ${cell.period?.end ?? ''} ${cell.group ?? ''}`;
      const known = values.get(key);
      if (known && known.value !== null && cell.value !== null && !isSameValue(known, cell)) {
        const params = { text, period: cell.period?.label ?? '', other: `${known.sheet}!${known.cell}` };
        problems.push({ code: 'indicator.conflict', params, sheet: cell.sheet, cell: cell.cell });
      }
      if (known === undefined || cell.value !== null || (known.value === null && known.missing === 'empty')) {
        values.set(key, cell);
      }
    }
  }
  return [...values.values()];
}
