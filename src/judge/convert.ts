import { unitRows, type UnitFamily } from '../lexicon/units';

const rowsByUnit = new Map(unitRows.map((row) => [row.unit, row]));

/** Units that are not in the table are taken for the nouns that are counted: "platser", "insatser". */
const COUNT: UnitFamily = 'count';

/** A unit such as "tkr per invånare", taken apart: what is measured, and for each of what. */
interface Parts {
  readonly head: string;
  readonly per: string;
}

function partsOf(unit: string): Parts {
  const [head = '', ...per] = unit.split(/\s*\/\s*|\s*\bper\b\s*/);
  return { head, per: per.join('/') };
}

/** The family of a canonical unit or of its head; "count" for a noun that is counted; null without a unit. */
export function familyOf(unit: string | null): UnitFamily | null {
  if (unit === null) return null;
  return rowsByUnit.get(unit)?.family ?? rowsByUnit.get(partsOf(unit).head)?.family ?? COUNT;
}

/** How many of the unit `to` one of `from` is; null when they are not of one family. */
export function factor(from: string, to: string): number | null {
  if (from === to) return 1;
  const [a, b] = [partsOf(from), partsOf(to)];
  if (a.per !== b.per && a.per !== '' && b.per !== '') return null;
  const [x, y] = [rowsByUnit.get(a.head), rowsByUnit.get(b.head)];
  if ((x?.family ?? COUNT) !== (y?.family ?? COUNT)) return null;
  // A noun that is counted is one of what it counts: "12 ärenden" are 12 in number.
  return (x?.factor ?? 1) / (y?.factor ?? 1);
}
