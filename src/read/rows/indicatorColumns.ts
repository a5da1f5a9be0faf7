import { WEIGHT_NAMES } from '../../lexicon/headers';
import type { Role } from '../../model/goalTable';
import type { RoleColumn } from '../columns/roleColumn';
import { columnsOf, textIn, type TableView } from '../columns/tableView';
import { noteColumns, type NoteColumns } from './foreseenBeside';
import { marginColumn } from './readMargins';
import { valueKindIn } from './valueKindCell';

/** A column of outcomes with the column of their margins of error, if any. */
export interface OutcomeColumn {
  readonly column: RoleColumn;
  readonly margin: RoleColumn | null;
  /** Beside the values and no others, when each was measured: "Värde | Datum | Föregående värde | Datum". */
  readonly period: RoleColumn | null;
}

/** The columns that are read beside every indicator, looked up once for a table instead of once for a row. */
export interface IndicatorColumns {
  readonly outcomes: readonly OutcomeColumn[];
  /** In a long table, what says the period of a row's values: "2025", or "2025" and "T1" in columns of their own. */
  readonly periods: readonly RoleColumn[];
  /** … and their group. */
  readonly group: RoleColumn | null;
  readonly polarity: RoleColumn | null;
  /** "+" and "-" stand beneath it. */
  readonly dashIsLower: boolean;
  readonly weight: RoleColumn | null;
  /** What kind of value each row has: "läge", "ackumulerat". */
  readonly valueKind: RoleColumn | null;
  /** Where a row can call its values foreseen. */
  readonly foreseen: NoteColumns;
  readonly methods: readonly RoleColumn[];
  readonly responsible: readonly RoleColumn[];
  readonly comments: readonly RoleColumn[];
  readonly causes: readonly RoleColumn[];
  readonly actions: readonly RoleColumn[];
  readonly newDates: readonly RoleColumn[];
}

const WEIGHT = new RegExp(`^(?:${WEIGHT_NAMES})$`, 'i');

/** Looks the columns up by their roles. */
export function indicatorColumns(view: TableView): IndicatorColumns {
  const first = (role: Role): RoleColumn | null => columnsOf(view, role)[0] ?? null;
  const comments = columnsOf(view, 'comment');
  const values = columnsOf(view, 'outcome', 'subgroup');
  const isGroup = ({ role, header }: RoleColumn): boolean => role === 'subgroup' && header.group === null;
  const polarity = first('polarity');
  return {
    outcomes: values
      .filter((column) => !isGroup(column))
      .map((column) => ({ column, margin: marginColumn(view, column) ?? null, period: periodBeside(view, column) })),
    periods: columnsOf(view, 'period'),
    group: values.find(isGroup) ?? null,
    polarity,
    dashIsLower: polarity !== null && view.region.body.some((line) => textIn(view, line, polarity).trim() === '+'),
    weight: view.columns.find(({ header }) => WEIGHT.test(header.term ?? '')) ?? null,
    valueKind: view.columns.find((column) => holdsValueKinds(view, column)) ?? null,
    foreseen: noteColumns(view),
    methods: columnsOf(view, 'method'),
    responsible: columnsOf(view, 'responsible'),
    comments: comments.filter(({ note }) => note !== 'cause'),
    causes: comments.filter(({ note }) => note === 'cause'),
    actions: columnsOf(view, 'action'),
    newDates: columnsOf(view, 'deadline').filter(({ note }) => note === 'newDate'),
  };
}

/** Where several columns of values have one of their own: the column of periods right of it, or left of it in such a table. */
function periodBeside(view: TableView, { column }: RoleColumn): RoleColumn | null {
  const periods = columnsOf(view, 'period');
  if (periods.length < 2) return null;
  const values = new Set(columnsOf(view, 'outcome').map((each) => each.column));
  const isLeft = periods.every((each) => values.has(each.column + 1));
  return periods.find((each) => each.column === column + (isLeft ? -1 : 1)) ?? null;
}

/** "Typ", "Räknas som": every cell says a kind of value, and they do not all say the same. */
function holdsValueKinds(view: TableView, column: RoleColumn): boolean {
  const said = new Set<string | null>();
  for (const line of view.region.body) {
    const text = textIn(view, line, column);
    if (text !== '') said.add(valueKindIn(text));
    if (said.has(null)) return false;
  }
  return said.size > 1;
}
