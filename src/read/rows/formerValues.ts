import { FORMER_WORDS, REVISED_WORDS } from '../../lexicon/headers';
import { patternOf } from '../columns/headerPattern';
import { plainHeader } from '../columns/plainHeader';
import type { RoleColumn } from '../columns/roleColumn';

/*
 * Columns of which no header says when their values are of, but which of them came before the others.
 */

const FORMER = patternOf(FORMER_WORDS);
const REVISED = patternOf(REVISED_WORDS);

/** The filled cells of targets without those that another took the place of: "Tidigare mål | Mål | Reviderat mål". */
export function targetsInForce<Cell extends { readonly column: RoleColumn }>(cells: readonly Cell[]): readonly Cell[] {
  if (cells.length < 2) return cells;
  const standing = cells.filter((cell) => !cells.some((other) => isReplacedBy(cell.column, other.column)));
  return undatedInForce(standing);
}

/** "Mål 2024" beside "Reviderat mål 2024". */
function isReplacedBy(column: RoleColumn, other: RoleColumn): boolean {
  const [own, others] = [column.header, other.header];
  const isOfOneTime = own.period !== null && own.period.end === others.period?.end && own.group === others.group;
  return isOfOneTime && isRevised(other) && !isRevised(column);
}

function isRevised({ header }: RoleColumn): boolean {
  return REVISED.test(plainHeader(header.text));
}

function undatedInForce<Cell extends { readonly column: RoleColumn }>(cells: readonly Cell[]): readonly Cell[] {
  const undated = cells.filter(({ column }) => isUndated(column));
  const isDatedBeside = undated.length < cells.length;
  const revised = undated.filter(({ column }) => isRevised(column));
  const current = undated.filter(({ column }) => !isFormer(column));
  const holding = revised.length === 1 ? revised : current.length > 0 || isDatedBeside ? current : undated;
  return cells.filter((cell) => !undated.includes(cell) || holding.includes(cell));
}

/** "Föregående utfall": of no period that is known, and never the latest. */
export function isFormer(column: RoleColumn): boolean {
  return isUndated(column) && saysFormer(column.header.text);
}

/** "Föregående", "Tidigare mål": the header says that what stands beneath is not the latest. */
export function saysFormer(header: string): boolean {
  return FORMER.test(plainHeader(header));
}

function isUndated({ header }: RoleColumn): boolean {
  return header.period === null && header.group === null;
}
