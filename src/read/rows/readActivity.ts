import type { Activity } from '../../model/goalTable';
import type { WrittenStatus } from '../../model/measurement';
import { addressOf } from '../sheet/grid';
import { readDue } from './readDue';
import { fold } from '../sheet/cellText';
import { isOfActivities } from '../columns/activityColumns';
import type { RoleColumn } from '../columns/roleColumn';
import { columnsOf, textIn, type TableView } from '../columns/tableView';
import { cellBeside, noteBeside, plainCell, type BesideCell } from './cellOf';
import { readStatusCell } from './readStatusCell';
import type { Place } from './place';

const STATUS_OF: Readonly<Partial<Record<WrittenStatus, Activity['status']>>> = {
  done: 'done',
  met: 'done',
  ongoing: 'ongoing',
  onTrack: 'ongoing',
  notStarted: 'notStarted',
  delayed: 'delayed',
  cancelled: 'cancelled',
};

/**
 * Reads an activity with who is responsible, how far it has come and when it is due, from the cells of its row.
 * @param year of a day that names none, "juni"; null when none is known
 */
export function readActivity(view: TableView, place: Place, year: number | null): Activity {
  const { line, column, text, number, strategicGoal, goal } = place;
  const own = (column: RoleColumn): boolean => isOfActivities(view, column);
  const dueColumn = columnsOf(view, 'deadline').find(own) ?? columnsOf(view, 'deadline')[0];
  const due = dueColumn === undefined ? null : ownCell(view, place, dueColumn);
  const responsible = columnsOf(view, 'responsible')
    .map((each) => fold(noteBeside(view, place, each)))
    .filter((each) => each !== '');
  const ofIndicators = view.indicator !== null && textIn(view, line, view.indicator) !== '';
  const all = columnsOf(view, 'status');
  const statuses = all.some(own) ? all.filter(own) : ofIndicators ? [] : all;
  const written = readStatusCell(view, (each) => ownCell(view, place, each), statuses);
  return {
    row: line.index,
    cell: addressOf(line, column),
    line: number,
    text,
    strategicGoal: strategicGoal?.text ?? null,
    goal: goal?.text ?? null,
    responsible: responsible.length > 0 ? responsible.join(', ') : null,
    status: written ? (STATUS_OF[written.status] ?? null) : null,
    due: dueColumn === undefined ? null : fold(noteBeside(view, place, dueColumn)) || null,
    dueDate: due && readDue({ value: due.value, text: fold(due.text) }, year, view.grid.date1904),
  };
}

/**
 * What a cell says of one activity: its own line of several, or the one line that is for all in the cell. Nothing, where
 * the lines do not tell which belongs to which.
 */
function ownCell(view: TableView, place: Place, column: RoleColumn): BesideCell {
  const found = cellBeside(view, place, column);
  const plain = plainCell(view, place.line, column);
  if (!('differ' in found)) return found;
  return found.values > 1 ? { ...plain, value: null, text: '' } : plain;
}
