import { Fault } from '../../model/faults';
import { findList, wasMade } from '../../ownsheets/findList';
import type { ListName } from '../../ownsheets/lists';
import type { Draft } from '../sheets/draft';
import type { ListContent, ListPlace, ListSheet, ListStart } from './ownList';
import { createList } from './ownList';
import { updateList } from './updateList';

/**
 * Makes a list at its place, or brings it up to date where it stands. Null where the user deleted it.
 * @throws Fault `book.noRoom` when something of the user's stands where the list has to grow
 */
export function writeList(
  draft: Draft,
  sheet: ListSheet,
  name: ListName,
  content: ListContent,
  at: ListStart,
): ListPlace | null {
  const found = findList(draft.snapshot, name);
  if (!found) return wasMade(draft.snapshot, name) ? null : createList(draft, sheet, name, content, at);
  const place = updateList(draft, found, name, content);
  if (!place) throw new Fault('book.noRoom', { sheet: sheet.name });
  return place;
}
