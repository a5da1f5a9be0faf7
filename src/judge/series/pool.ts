import type { GoalTable, Indicator } from '../../model/goalTable';
import { groupBy } from '../../model/groupBy';
import type { Measurement } from '../../model/measurement';
import type { Problem } from '../../model/problems';
import { factor } from '../convert';
import { same } from '../numbers';

/** One place where an indicator stands, with the values of all its places. */
export interface Pooled {
  readonly indicator: Indicator;
  /** The place that is counted; null for that one itself. */
  readonly sameAs: { readonly sheet: string; readonly cell: string } | null;
}

/**
 * Makes one of equal indicators (goal, area, text) in several tables or period sheets: each place sees the values of
 * all, by period and group. The place with the latest value is the one that is counted, with its target, notes and
 * assessment; where two places disagree on a value the later one is used and the conflict is named.
 */
export function poolIndicators(tables: readonly GoalTable[]): {
  readonly tables: readonly (readonly Pooled[])[];
  readonly problems: readonly Problem[];
} {
  const all = tables.flatMap((table) => table.indicators);
  const problems = all.flatMap(conflictsIn);
  const shared = new Map<string, Shared>();
  for (const [id, equal] of groupBy(all, (each) => each.id))
    if (equal.length > 1) shared.set(id, sharedBy(equal, problems));
  return {
    tables: tables.map(({ indicators }) => indicators.map((indicator) => pooled(indicator, shared.get(indicator.id)))),
    problems,
  };
}

/** What all places of an indicator have in common. */
interface Shared extends Pick<Indicator, 'measurements' | 'comparisons' | 'forecasts'> {
  readonly counted: Indicator;
}

function pooled(indicator: Indicator, shared: Shared | undefined): Pooled {
  if (shared === undefined) return { indicator, sameAs: null };
  const { counted, measurements, comparisons, forecasts } = shared;
  const sameAs = counted === indicator ? null : { sheet: counted.sheet, cell: counted.cell };
  return { indicator: { ...indicator, measurements, comparisons, forecasts }, sameAs };
}

function sharedBy(places: readonly Indicator[], problems: Problem[]): Shared {
  const counted = latestOf(places);
  return {
    counted,
    measurements: poolCells(places, (place) => place.measurements, problems),
    comparisons: poolCells(places, (place) => place.comparisons, null),
    forecasts: poolCells(places, (place) => place.forecasts, null),
  };
}

/** The place with the latest value of its own; of sheets that are level the last one, of rows of one sheet the first. */
function latestOf(places: readonly Indicator[]): Indicator {
  const dated = places.map((place) => ({ place, end: endOfValues(place) }));
  return dated.reduce((latest, each) => {
    const isLater = each.end > latest.end || (each.end === latest.end && each.place.sheet !== latest.place.sheet);
    return isLater ? each : latest;
  }).place;
}

function endOfValues({ measurements }: Indicator): string {
  return measurements.reduce((last, { value, period }) => {
    const end = value === null ? '' : (period?.end ?? '');
    return end > last ? end : last;
  }, '');
}

/** Columns of one row that say two things of one period, and of the same people: the later one is used. */
function conflictsIn({ text, measurements }: Indicator): Problem[] {
  return measurements.flatMap((cell, at) => {
    const { period } = cell;
    if (period === null || cell.value === null) return [];
    const key = keyOf(cell);
    const other = measurements.findIndex((each) => each.value !== null && keyOf(each) === key);
    const first = other < at ? measurements[other] : undefined;
    if (!first || isSameValue(first, cell)) return [];
    const params = { text, period: period.label, other: `${first.sheet}!${first.cell}` };
    return [{ code: 'indicator.conflict', params, sheet: cell.sheet, cell: cell.cell } as const];
  });
}

/** What two values must share to be of the same: the time, the people, how they add up, and whether they are the former ones. */
function keyOf({ period, group, spread, isFormer }: Measurement): string {
  return [period?.start, period?.end, group, spread, isFormer].join(' ');
}

/** "1 900 tkr" and "1,9 mkr" are one value. */
function isSameValue(a: Measurement, b: Measurement): boolean {
  const size = a.unit === null || b.unit === null ? 1 : factor(b.unit, a.unit);
  return size !== null && same(a.value ?? 0, (b.value ?? 0) * size);
}

/**
 * The cells of all places by period and group; a value outranks a gap, a later place an earlier one.
 * @param problems takes in what places disagree on; null where that is nothing to mend
 */
function poolCells(
  places: readonly Indicator[],
  cellsOf: (place: Indicator) => readonly Measurement[],
  problems: Problem[] | null,
): readonly Measurement[] {
  const values = new Map<string, Measurement>();
  for (const place of places) {
    for (const cell of cellsOf(place)) {
      const key = keyOf(cell);
      const known = values.get(key);
      // What was measured before is another value on each sheet of a period.
      const canConflict = problems !== null && cell.isFormer !== true && cell.value !== null;
      if (canConflict && known && known.value !== null && !isSameValue(known, cell)) {
        const params = { text: place.text, period: cell.period?.label ?? '', other: `${known.sheet}!${known.cell}` };
        problems.push({ code: 'indicator.conflict', params, sheet: cell.sheet, cell: cell.cell });
      }
      if (known === undefined || cell.value !== null || (known.value === null && known.missing === 'empty')) {
        values.set(key, cell);
      }
    }
  }
  return [...values.values()];
}
