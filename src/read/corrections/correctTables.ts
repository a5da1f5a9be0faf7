import type { GoalTable, Indicator } from '../../model/goalTable';
import type { Problem } from '../../model/problems';
import type { Snapshot } from '../../model/snapshot';
import { corrections, type Corrections } from '../../ownsheets/corrections';
import { applyCorrections } from './applyCorrections';

export interface CorrectedTables {
  readonly tables: readonly GoalTable[];
  /** Corrections that cannot be read, and those whose indicator is gone. */
  readonly problems: readonly Problem[];
}

/**
 * Puts the corrections of the sheet that shows how each indicator was understood into the tables.
 *
 * @param isWhole every sheet was read, so that an indicator which is not in the tables is gone.
 */
export function correctTables(snapshot: Snapshot, tables: readonly GoalTable[], isWhole: boolean): CorrectedTables {
  const byIndicator = corrections(snapshot);
  if (byIndicator.size === 0) return { tables, problems: [] };
  const problems: Problem[] = [];
  const met = new Set<string>();
  const setAside = new Set<Indicator>();
  const correct = (indicator: Indicator): Indicator => {
    const own = byIndicator.get(indicator.id);
    if (!own) return indicator;
    const { indicator: corrected, isNone, unread } = applyCorrections(indicator, own, snapshot.date1904);
    if (!met.has(indicator.id))
      problems.push(...unread.flatMap((field) => problemAt('correction.unreadable', own[field])));
    met.add(indicator.id);
    if (isNone) setAside.add(corrected);
    return corrected;
  };
  const corrected = tables.map((table): GoalTable => {
    const [counted, aside] = parted(table.indicators.map(correct), (indicator) => !setAside.has(indicator));
    return aside.length === 0 ? { ...table, indicators: counted } : { ...table, indicators: counted, setAside: aside };
  });
  for (const [id, own] of byIndicator) {
    if (!isWhole || met.has(id)) continue;
    problems.push(...Object.values(own).flatMap((correction) => problemAt('correction.gone', correction)));
  }
  return { tables: corrected, problems };
}

function parted<T>(items: readonly T[], test: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function problemAt(
  code: 'correction.unreadable' | 'correction.gone',
  correction: Corrections[keyof Corrections],
): Problem[] {
  if (!correction) return [];
  const { value, sheet, cell } = correction;
  const text = typeof value === 'object' ? value.error : String(value);
  return [{ code, params: { text }, sheet, cell }];
}
