import { columnLetters } from '../model/address';
import { ROLES, type Role } from '../model/goalTable';
import { comparable } from '../model/identity';
import type { Snapshot } from '../model/snapshot';
import { findList } from './findList';

/** A column whose role the user chose. */
export interface RoleChoice {
  /** The header as it stood, or the letter of a column without one: "(H)". */
  readonly header: string;
  /** Null: the choice was taken back. */
  readonly role: Role | null;
}

/** What a column is known by, so that the choice holds for the next quarter's copy of the sheet as well. */
export function choiceHeader(header: string, column: number): string {
  return header.trim() === '' ? `(${columnLetters(column)})` : header.replace(/\s+/g, ' ').trim();
}

/** The choices as they stand on the settings sheet, in its order. A code that no one knows is as good as none. */
export function roleChoices(snapshot: Snapshot): readonly RoleChoice[] {
  const list = findList(snapshot, 'roleChoices');
  const header = list?.columns.get('header');
  const code = list?.columns.get('code');
  if (!list || header === undefined || code === undefined) return [];
  return list.sheet.rows.flatMap(({ index, values }): RoleChoice[] => {
    const text = values[header];
    if (index <= list.headerRow || index > list.lastRow || typeof text !== 'string') return [];
    return [{ header: text, role: ROLES.find((role) => role === values[code]) ?? null }];
  });
}

/** The role that the user chose for a column; null where she chose none. */
export function chosenRole(choices: readonly RoleChoice[], header: string, column: number): Role | null {
  const wanted = comparable(choiceHeader(header, column));
  return choices.find((choice) => comparable(choice.header) === wanted)?.role ?? null;
}
