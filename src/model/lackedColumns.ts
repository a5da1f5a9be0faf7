import type { Column, GoalTable } from './goalTable';
import { OWED_COLUMNS, type OwedColumn } from './ownColumns';

/** What gives each thing that a deviation owes; a comment can give a cause. */
const GIVES: Readonly<Record<OwedColumn, (column: Column) => boolean>> = {
  cause: ({ role }) => role === 'comment',
  action: ({ role }) => role === 'action',
  owner: ({ role }) => role === 'responsible',
  date: ({ role, note }) => role === 'deadline' && note === 'newDate',
};

/** What a deviation owes and no column of the user's own table holds. */
export function lackedColumns({ columns }: Pick<GoalTable, 'columns'>): readonly OwedColumn[] {
  return OWED_COLUMNS.filter((owed) => !columns.some(GIVES[owed]));
}
