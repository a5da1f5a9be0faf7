import type { Notes } from '../../model/goalTable';
import { fold } from '../sheet/cellText';
import type { RoleColumn } from '../columns/roleColumn';
import type { TableView } from '../columns/tableView';
import { noteBeside } from './cellOf';
import type { CellsBeside } from './cellsBeside';
import type { IndicatorColumns } from './indicatorColumns';
import type { Place } from './place';

/** Reads the notes beside an indicator, and the comments on rows of their own below it. */
export function readNotes(view: TableView, columns: IndicatorColumns, place: Place, beside: CellsBeside): Notes {
  const { methods, responsible, comments, causes, actions, newDates } = columns;
  const noteIn = (of: readonly RoleColumn[]): string | null => together(view, place, of);
  const comment = noteIn(comments);
  const below = place.comments.length > 0 ? place.comments.join(' ') : null;
  return {
    // A method decides how a measure is judged, so lines of it are not spread over indicators that they may not belong to.
    method: noteIn(methods.filter((column) => beside.of(column).text !== '')),
    responsible: noteIn(responsible) ?? place.responsible,
    comment: [comment, below].filter((text) => text !== null).join(' ') || null,
    cause: noteIn(causes),
    action: noteIn(actions),
    newDate: noteIn(newDates),
  };
}

/** What stands in some columns, each text once; null when nothing does. */
function together(view: TableView, place: Place, columns: readonly RoleColumn[]): string | null {
  const texts = columns.map((column) => fold(noteBeside(view, place, column))).filter((text) => text !== '');
  return texts.length > 1 ? [...new Set(texts)].join(' ') : (texts[0] ?? null);
}
