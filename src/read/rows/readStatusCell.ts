import type { OwnAssessment } from '../../model/goalTable';
import type { Measurement, MissingReason } from '../../model/measurement';
import { fold } from '../sheet/cellText';
import { isOfActivities } from '../columns/activityColumns';
import type { RoleColumn } from '../columns/roleColumn';
import { columnsOf, type TableView } from '../columns/tableView';
import { readValue } from '../value/readValue';
import type { BesideCell } from './cellOf';

/**
 * The status that the user set by hand: of several status columns the latest period's that holds one, and none of an
 * earlier year than the latest column's ("Status 2023" beside an empty "Status 2024").
 * @param of the columns to look in: those of a table's goals and indicators, where none are named
 * @param beside the cell of a column beside what is assessed.
 */
export function readStatusCell(
  view: TableView,
  beside: (column: RoleColumn) => BesideCell,
  of: readonly RoleColumn[] = columnsOf(view, 'status').filter((column) => !isOfActivities(view, column)),
): OwnAssessment | null {
  const sorted = of.toSorted((a, b) => endOf(b).localeCompare(endOf(a)));
  const year = yearIn(sorted[0]);
  for (const column of sorted) {
    if (yearIn(column) !== year && yearIn(column) !== '') continue;
    const { value, text, cell } = beside(column);
    const reading = readValue({ value }, column.header.text);
    if (reading.kind === 'status' && reading.status) return { status: reading.status, text: fold(text), cell };
  }
  return null;
}

/**
 * Why there is no value, where a status column, or a short comment, says it in its place ("Mäts i december"): for the
 * empty cells, and the dashes, after the last value of a row.
 */
export function withReasonBeside(
  measurements: readonly Measurement[],
  view: TableView,
  beside: (column: RoleColumn) => BesideCell,
): readonly Measurement[] {
  const isEmpty = ({ missing, text }: Measurement): boolean =>
    missing === 'empty' || (missing !== null && DASH.test(text));
  const last = measurements.at(-1);
  if (last === undefined || !isEmpty(last)) return measurements;
  const textsOf = (role: 'status' | 'comment'): string[] => columnsOf(view, role).map((column) => beside(column).text);
  const comments = textsOf('comment').filter((text) => text.length <= LONGEST_REASON);
  const reason = reasonIn(textsOf('status'), SAID) ?? reasonIn(comments, COMING);
  if (reason === null) return measurements;
  const first = measurements.findLastIndex((each) => !isEmpty(each)) + 1;
  return measurements.map((each, i) => (i < first ? each : { ...each, missing: reason }));
}

function reasonIn(texts: readonly string[], those: ReadonlySet<MissingReason>): MissingReason | null {
  for (const text of texts) {
    const reading = text === '' ? null : readValue({ value: text });
    if (reading?.kind === 'missing' && those.has(reading.reason)) return reading.reason;
  }
  return null;
}

const DASH = /^\s*[-–—]\s*$/;

/** Reasons that only words can give. */
const SAID: ReadonlySet<MissingReason> = new Set<MissingReason>(['pending', 'notMeasured', 'secret', 'notApplicable']);

/** Of what a comment says only that the value is still to come is surely said of the latest one. */
const COMING: ReadonlySet<MissingReason> = new Set<MissingReason>(['pending']);
/** Longer comments tell of more than why nothing stands there. */
const LONGEST_REASON = 60;

function endOf({ header }: RoleColumn): string {
  return header.period?.end ?? '';
}

function yearIn(column: RoleColumn | undefined): string {
  return column === undefined ? '' : endOf(column).slice(0, 4);
}
