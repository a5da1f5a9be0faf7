import { FORMER_WORDS, REVISED_WORDS } from '../../lexicon/headers';
import { patternOf } from '../tables/headerPattern';
import { plainHeader } from '../tables/plainHeader';
import type { RoleColumn } from '../tables/roleColumn';

/*
 * Columns of which no header says when their values are of, but which of them came before the others.
 */

const FORMER = patternOf(FORMER_WORDS);
const REVISED = patternOf(REVISED_WORDS);

/**
 * Columns of outcomes in the order of time: of values without a period the last one counts, and "Utfall | Föregående
 * utfall" tells them the other way round.
 */
export function formerFirst(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  return columns.toSorted((a, b) => Number(isFormer(b)) - Number(isFormer(a)));
}

/** The filled cells of targets without those that another took the place of: "Tidigare mål | Mål | Reviderat mål". */
export function targetsInForce<Cell extends { readonly column: RoleColumn }>(cells: readonly Cell[]): readonly Cell[] {
  if (cells.length < 2) return cells;
  const undated = cells.filter(({ column }) => isUndated(column));
  const revised = undated.filter(({ column }) => REVISED.test(plainHeader(column.header.text)));
  const current = undated.filter(({ column }) => !isFormer(column));
  const holding = revised.length === 1 ? revised : current.length > 0 ? current : undated;
  return cells.filter((cell) => !undated.includes(cell) || holding.includes(cell));
}

function isFormer(column: RoleColumn): boolean {
  return isUndated(column) && saysFormer(column.header.text);
}

/** "Föregående", "Tidigare mål": the header says that what stands beneath is not the latest. */
export function saysFormer(header: string): boolean {
  return FORMER.test(plainHeader(header));
}

function isUndated({ header }: RoleColumn): boolean {
  return header.period === null && header.group === null;
}
