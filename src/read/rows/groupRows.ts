import { groupWords } from '../../lexicon/sentenceWords';
import type { Group } from '../../model/measurement';
import { AROUND_GROUPS } from '../../lexicon/headers';
import type { Line } from '../sheet/grid';
import { columnsOf, textIn, type TableView } from '../columns/tableView';

/** Shorter words ("K") name too much else to make a row of a group. */
const SHORTEST = 3;
const GROUPS = new Map(
  Object.entries(groupWords).flatMap(([group, words]) =>
    words.filter((word) => word.length >= SHORTEST).map((word) => [word, group] as const),
  ),
);

/** The group whose values stand in this row, of the indicator above it: "Kvinnor", "– varav män". Null for other rows. */
export function groupOfRow(view: TableView, line: Line | undefined): Group | null {
  if (!view.indicator || line === undefined) return null;
  return GROUPS.get(textIn(view, line, view.indicator).replace(AROUND_GROUPS, '').toLowerCase()) ?? null;
}

/** "K", "Flickor", Kolada's "T" for the total, alone in a cell; null for any other text. */
export function groupNamed(text: string): Group | null {
  const plain = text.trim().toLowerCase();
  if (plain === 't' || plain === 'all') return 'total';
  return Object.entries(groupWords).find(([, words]) => words.includes(plain))?.[0] ?? null;
}

/** The group that a row's cell in the column "Kön" names; null where it names none or periods have rows of their own. */
export function groupBeside(view: TableView, line: Line): Group | null {
  const column = columnsOf(view, 'subgroup').find(({ header }) => header.group === null);
  return column && columnsOf(view, 'period').length === 0 ? groupNamed(textIn(view, line, column)) : null;
}
