import type { IsoDate } from '../../model/calendar';
import type { Change, ChangedAfterwards, HistoryComparison, HistoryRow } from '../../model/history';
import type { Preset } from '../../model/policy';
import { colourOf, type Colour, type Verdict } from '../../model/verdict';
import { comparable } from '../../model/identity';
import { ALIKE, mostLike } from '../../model/likeness';
import { targetForm } from '../../model/targetForm';
import { groupBy } from '../../model/groupBy';
import { same } from '../numbers';

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
 * @param again the verdicts that the workbook gives today for some indicators at an earlier as-of date, to see what was
 *   changed afterwards
 */
export function compareHistory(
  verdicts: readonly Verdict[],
  history: readonly HistoryRow[],
  { asOf, preset }: { readonly asOf: IsoDate; readonly preset: Preset },
  again: (asOf: IsoDate, ids: ReadonlySet<string>) => readonly Verdict[],
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
  const byDate = groupBy(earlier, (row) => row.asOf);
  const changedAfterwards = [...byDate].flatMap(([date, rows]) =>
    changedSince(rows, again(date, new Set(rows.map((row) => row.indicator))), preset),
  );
  return { comparison: { since, dropped: [...unmatched.values()], changedAfterwards }, changes };
}

function changeOf(verdict: Verdict, row: HistoryRow | null): Change {
  if (row === null) return { status: 'new', text: false, target: false, before: null };
  const [now, then] = [colourOf[verdict.status], colourOf[row.status]];
  const step = now === null || then === null ? 0 : RANK[now] - RANK[then];
  return {
    status: step > 0 ? 'better' : step < 0 ? 'worse' : null,
    text: comparable(verdict.indicator.text) !== comparable(row.text),
    target: targetForm(verdict.indicator.target) !== row.target,
    before: row,
  };
}

/** A row of an indicator that is gone, of the same goal and area, with the most words in common. */
function mostSimilar({ indicator }: Verdict, rows: ReadonlyMap<string, HistoryRow>): HistoryRow | null {
  const there = [...rows.values()].filter((row) => row.goal === indicator.goal && row.area === indicator.area);
  const best = mostLike(indicator.text, there, ({ text }) => text);
  return best !== null && best.likeness >= ALIKE ? best.thing : null;
}

/**
 * Rows of one earlier as-of date for which the workbook today gives another value, or by the same preset another
 * status. What a column without a period held at that date is not known any more, and is not compared; nor is what a target
 * that has moved since, as in a book that goes on into the next year, would have made of it.
 */
function changedSince(
  rows: readonly HistoryRow[],
  verdicts: readonly Verdict[],
  preset: Preset,
): readonly ChangedAfterwards[] {
  const today = new Map(verdicts.map((verdict) => [verdict.indicator.id, verdict]));
  return rows.flatMap((row) => {
    const verdict = today.get(row.indicator);
    if (verdict === undefined || verdict.measurement?.period === null) return [];
    const value = verdict.measurement?.value ?? null;
    const isMoved = targetForm(verdict.indicator.target) !== row.target;
    if (value === null && (isMoved || row.value === null)) return [];
    const isSameValue = value === null || row.value === null ? value === row.value : same(value, row.value);
    const isSame = isSameValue && (verdict.status === row.status || preset !== row.policy || isMoved);
    return isSame ? [] : [{ row, value, status: verdict.status }];
  });
}
