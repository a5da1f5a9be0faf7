import type { Role } from '../../model/goalTable';
import type { Measurement } from '../../model/measurement';
import { FORESEEN_CELLS, FORESEEN_UNTIL } from '../../lexicon/valueWords';
import type { RoleColumn } from '../columns/roleColumn';
import type { TableView } from '../columns/tableView';
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
  `^(?:${FORESEEN_CELLS})(?:(?: \\p{L}{0,3} ?\\d{1,4})?$|[,.;] (?:${FORESEEN_UNTIL})(?!\\p{L}))`,
  'iu',
);
/** "2025 (prognos)", "Prognos 2025". */
const IN_PERIOD = new RegExp(`(?<!\\p{L})(?:${FORESEEN_CELLS})(?!\\p{L})`, 'iu');

/** Whether the cell of a period says that the value for it is only foreseen. */
export function isPeriodForeseen(text: string): boolean {
  return IN_PERIOD.test(text);
}

/** The values of a row; the latest is still to come where a cell beside says that it is only foreseen. */
export function withForeseenBeside(
  measurements: readonly Measurement[],
  view: TableView,
  beside: (column: RoleColumn) => BesideCell,
): readonly Measurement[] {
  const last = measurements.findLastIndex(({ value }) => value !== null);
  const notes = view.columns.filter(({ role }) => last >= 0 && NOTES.has(role));
  if (!notes.some((column) => NOTE.test(fold(beside(column).text)))) return measurements;
  return measurements.map((each, at) => (at === last ? asForeseen(each) : each));
}

/** What was to be measured has not come yet. */
export function asForeseen(measurement: Measurement): Measurement {
  return { ...measurement, value: null, missing: 'pending', bound: null, of: null, margin: null };
}
