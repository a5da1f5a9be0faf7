/** A row of ours as it stands. `pinned`: the user has written beside our cells, so the row stays where it is. */
export interface StandingRow {
  readonly row: number;
  readonly key: string;
  readonly pinned: boolean;
}

export interface Placement {
  /** The row of each wanted key, in the order in which the keys were given. */
  readonly rows: readonly number[];
  /** Rows of ours that hold nothing any more. */
  readonly emptied: readonly number[];
  /** Rows whose thing is gone but beside which the user has written. */
  readonly gone: readonly number[];
}

/**
 * Gives every wanted key a row. What stands keeps its row; what is new takes the place of what is gone, then the
 * rows that `nextFree` hands out. Rows left over are closed up, unless the user has written beside any row.
 */
export function placeRows(
  standing: readonly StandingRow[],
  wanted: readonly string[],
  nextFree: () => number,
): Placement {
  const byKey = new Map<string, StandingRow>();
  for (const row of standing) if (!byKey.has(row.key)) byKey.set(row.key, row);
  const kept = new Set<StandingRow>();
  const rows = wanted.map((key) => {
    const match = byKey.get(key);
    if (match) kept.add(match);
    return match?.row ?? null;
  });
  const left = standing.filter((row) => !kept.has(row));
  const reusable = left.filter(({ pinned }) => !pinned).map(({ row }) => row);
  const filled = rows.map((row) => row ?? reusable.shift() ?? nextFree());
  const gone = left.filter(({ pinned }) => pinned).map(({ row }) => row);
  if (reusable.length === 0 || standing.some(({ pinned }) => pinned)) return { rows: filled, emptied: reusable, gone };
  return { ...closedUp(filled, reusable), gone };
}

/** The same order on the first rows, the empty ones last. */
function closedUp(rows: readonly number[], emptied: readonly number[]): { rows: number[]; emptied: number[] } {
  const all = [...rows, ...emptied].sort((a, b) => a - b);
  const order = rows.map((row, index) => ({ row, index })).sort((a, b) => a.row - b.row);
  const closed = new Array<number>(rows.length).fill(0);
  order.forEach(({ index }, i) => (closed[index] = all[i] ?? 0));
  return { rows: closed, emptied: all.slice(rows.length) };
}
