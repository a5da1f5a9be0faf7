import type { IsoDate } from '../model/calendar';
import type { Change, ChangedAfterwards, HistoryComparison, HistoryRow } from '../model/history';
import { colourOf, type Colour, type Verdict } from '../model/verdict';
import { same } from './numbers';
import { wordsOf } from './smart/words';
import { comparable } from '../model/identity';

/** Texts that share at least this part of their words are one indicator, reworded. */
const ALIKE = 0.6;

const RANK: Readonly<Record<Colour, number>> = { green: 2, yellow: 1, red: 0 };

/** What happened to the indicators since the as-of date before, and to each of them. */
export interface Compared {
  readonly comparison: HistoryComparison | null;
  /** By indicator id; empty when the history knows no earlier as-of date. */
  readonly changes: ReadonlyMap<string, Change>;
}

/**
 * Compares verdicts with the latest as-of date of the history before theirs: better, worse, new, dropped, reworded,
 * target moved. The same indicator is known by its id, else by the most similar text in the same goal and area.
 * @param again the verdicts that the workbook gives today for an earlier as-of date, to see what was changed afterwards
 */
export function compareHistory(
  verdicts: readonly Verdict[],
  history: readonly HistoryRow[],
  asOf: IsoDate,
  again: (asOf: IsoDate) => readonly Verdict[],
): Compared {
  const earlier = history.filter((row) => row.asOf < asOf);
  const since = earlier.reduce((latest, row) => (row.asOf > latest ? row.asOf : latest), '');
  if (since === '') return { comparison: null, changes: new Map() };

  const before = new Map(earlier.filter((row) => row.asOf === since).map((row) => [row.indicator, row]));
  const unmatched = new Map(before);
  for (const { indicator } of verdicts) unmatched.delete(indicator.id);
  const changes = new Map<string, Change>();
  for (const verdict of verdicts) {
    const { id } = verdict.indicator;
    if (changes.has(id)) continue;
    const row = before.get(id) ?? mostSimilar(verdict, unmatched);
    if (row) unmatched.delete(row.indicator);
    changes.set(id, changeOf(verdict, row));
  }
  const changedAfterwards = [...new Set(earlier.map((row) => row.asOf))].flatMap((date) =>
    changedSince(
      earlier.filter((row) => row.asOf === date),
      again(date),
    ),
  );
  return { comparison: { since, dropped: [...unmatched.values()], changedAfterwards }, changes };
}

function changeOf(verdict: Verdict, row: HistoryRow | null): Change {
  if (row === null) return { status: 'new', text: false, target: false };
  const [now, then] = [colourOf[verdict.status], colourOf[row.status]];
  const step = now === null || then === null ? 0 : RANK[now] - RANK[then];
  return {
    status: step > 0 ? 'better' : step < 0 ? 'worse' : null,
    text: comparable(verdict.indicator.text) !== comparable(row.text),
    target: targetKey(verdict) !== row.target,
  };
}

/** The target as it was understood, in a form that can be compared over time. */
export function targetKey({ indicator: { target }, comparator, deadline }: Verdict): string {
  const parts = [comparator, target.target, target.targetHigh, target.unit, target.perPeriod, deadline];
  return parts.filter((part) => part !== null).join(' ');
}

/** A row of an indicator that is gone, of the same goal and area, with the most words in common. */
function mostSimilar({ indicator }: Verdict, rows: ReadonlyMap<string, HistoryRow>): HistoryRow | null {
  const words = new Set(wordsOf(comparable(indicator.text)));
  let best: { readonly row: HistoryRow; readonly share: number } | null = null;
  for (const row of rows.values()) {
    if (row.goal !== indicator.goal || row.area !== indicator.area) continue;
    const others = new Set(wordsOf(comparable(row.text)));
    const common = [...words].filter((word) => others.has(word)).length;
    const share = common / Math.max(1, words.size + others.size - common);
    if (share >= ALIKE && (best === null || share > best.share)) best = { row, share };
  }
  return best?.row ?? null;
}

/** Rows of one earlier as-of date for which the workbook today gives another value or status. */
function changedSince(rows: readonly HistoryRow[], verdicts: readonly Verdict[]): readonly ChangedAfterwards[] {
  const today = new Map(verdicts.map((verdict) => [verdict.indicator.id, verdict]));
  return rows.flatMap((row) => {
    const verdict = today.get(row.indicator);
    if (verdict === undefined) return [];
    const value = verdict.measurement?.value ?? null;
    const isSame = value === null || row.value === null ? value === row.value : same(value, row.value);
    return isSame && verdict.status === row.status ? [] : [{ row, value, status: verdict.status }];
  });
}
