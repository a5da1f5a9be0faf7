import type { HistoryRow } from '../model/history';
import type { CellValue, Snapshot } from '../model/snapshot';
import { rowsOf } from './rowsOf';

/** An indicator as it was when it was last judged. */
export interface KnownIndicator {
  readonly id: string;
  readonly goal: string | null;
  readonly area: string | null;
  readonly text: string;
  /**
   * What was written of it, in our column beside its row as well: where that cell stands now, the indicator stands.
   * Null for one that is gone, or of which only the history tells.
   */
  readonly explanation: string | null;
}

/** The indicators that were judged before, by their ids, as the trail and else the history keep them. */
export function knownIndicators(
  snapshot: Snapshot,
  history: readonly HistoryRow[],
): ReadonlyMap<string, KnownIndicator> {
  const known = new Map<string, KnownIndicator>();
  const latest = new Map<string, string>();
  for (const { indicator: id, asOf, goal, area, text } of history) {
    if (asOf < (latest.get(id) ?? '')) continue;
    latest.set(id, asOf);
    known.set(id, { id, goal, area, text, explanation: null });
  }
  for (const { key: id, value } of rowsOf(snapshot, 'trail')) {
    const text = textOf(value('text'));
    if (text === null) continue;
    const [goal, area] = [textOf(value('goal')), textOf(value('area'))];
    known.set(id, { id, goal, area, text, explanation: textOf(value('explanation')) });
  }
  return known;
}

function textOf(value: CellValue): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
