import { LETTERS } from '../../model/letters';
import type { Role } from '../../model/goalTable';
import type { Measurement } from '../../model/measurement';
import { FORESEEN_CELLS, FORESEEN_MARKS, FORESEEN_UNTIL, OUTCOME_MARKS } from '../../lexicon/valueWords';
import type { RoleColumn } from '../columns/roleColumn';
import { textIn, type TableView } from '../columns/tableView';
import { fold } from '../sheet/cellText';
import type { BesideCell } from './cellOf';

/** Columns in which a cell can say it of the row's value and of nothing else. */
const NOTES: ReadonlySet<Role> = new Set<Role>([
  'comment',
  'other',
  'status',
  'method',
  'period',
  'outcome',
  'forecast',
]);
/** "Prognos", "Prognos T2"; "Prognos, utfall kommer i mars", but no comment on what is foreseen of the goal. */
const NOTE = new RegExp(
  `^(?:${FORESEEN_CELLS})(?:(?: [${LETTERS}]{0,3} ?\\d{1,4})?$|[,.;] (?:${FORESEEN_UNTIL})(?![${LETTERS}]))`,
  'iu',
);
/** "2025 (prognos)", "Prognos 2025", "2025p", "P 2025". */
const IN_PERIOD = new RegExp(
  `(?<![${LETTERS}])(?:${FORESEEN_CELLS})(?![${LETTERS}])|(?<=\\d{4} ?\\(?)[pe](?![${LETTERS}])|(?<![${LETTERS}])[pe](?= ?\\d{4})`,
  'iu',
);
const FORESEEN_MARK = new RegExp(`^(?:${FORESEEN_MARKS}|${FORESEEN_CELLS})$`, 'iu');
const OUTCOME_MARK = new RegExp(`^(?:${OUTCOME_MARKS})$`, 'iu');

/** Whether the cell of a period says that the value for it is only foreseen. */
export function isPeriodForeseen(text: string): boolean {
  return IN_PERIOD.test(text);
}

/**
 * The columns in which a cell can call the values of its row foreseen, and of those the ones where each cell says either
 * that or that they are measured: there a letter is enough.
 */
export function noteColumns(view: TableView): NoteColumns {
  const notes = view.columns.filter(({ role }) => NOTES.has(role));
  return { notes, marks: notes.filter((column) => holdsMarks(view, column)) };
}

export interface NoteColumns {
  readonly notes: readonly RoleColumn[];
  readonly marks: readonly RoleColumn[];
}

function holdsMarks(view: TableView, column: RoleColumn): boolean {
  let isContrast = false;
  for (const line of view.region.body) {
    const text = textIn(view, line, column).trim();
    if (OUTCOME_MARK.test(text)) isContrast = true;
    else if (text !== '' && !FORESEEN_MARK.test(text)) return false;
  }
  return isContrast;
}

/** The values of a row; the latest is still to come where a cell beside says that it is only foreseen. */
export function withForeseenBeside(
  measurements: readonly Measurement[],
  { notes, marks }: NoteColumns,
  beside: (column: RoleColumn) => BesideCell,
): readonly Measurement[] {
  const last = measurements.findLastIndex(({ value }) => value !== null);
  if (last < 0) return measurements;
  const isForeseen =
    notes.some((column) => NOTE.test(fold(beside(column).text))) ||
    marks.some((column) => FORESEEN_MARK.test(fold(beside(column).text)));
  if (!isForeseen) return measurements;
  return measurements.map((each, at) => (at === last ? asForeseen(each) : each));
}

/** What was to be measured has not come yet. */
export function asForeseen(measurement: Measurement): Measurement {
  return { ...measurement, value: null, missing: 'pending', bound: null, of: null, margin: null };
}
