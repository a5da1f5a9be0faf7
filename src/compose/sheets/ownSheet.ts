import { absoluteReference } from '../../model/address';
import { comparable } from '../../model/identity';
import type { AddSheet, PrintSetup } from '../../model/plan';
import type { Language } from '../../model/policy';
import type { Snapshot } from '../../model/snapshot';
import { texts } from '../../i18n/texts';
import type { OwnSheet } from '../../ownsheets/marks';
import { findOwnSheet, isDeletedSheet, madeMark, sheetMark } from '../../ownsheets/marks';
import type { Draft } from './draft';
import { markCell, plan, setName } from './draft';
import type { ListSheet } from '../lists/ownList';

export interface SheetLook {
  readonly freezeRows: number;
  readonly freezeColumns?: number;
  readonly gridlines: boolean;
  readonly hidden?: boolean;
  /** Columns that are printed; absent: all. */
  readonly printColumns?: readonly [number, number];
  /** Printed one page wide; else on as many pages as its columns take. */
  readonly fitToWidth: boolean;
  /** Rows repeated on every printed page. */
  readonly titleRows: readonly [number, number] | null;
  /** Columns from the left repeated on every printed page. */
  readonly titleColumns?: number;
  readonly widths: readonly number[];
}

/** The own sheet as it stands; made if it never was. Null when the user deleted it and has not asked for it again. */
export function ownSheet(draft: Draft, sheet: OwnSheet, look: SheetLook, language: Language): ListSheet | null {
  const { snapshot } = draft;
  const { names } = texts(language).sheets;
  const found = findOwnSheet(snapshot, sheet);
  if (found) return { id: found.id, name: found.name, snapshot: found };
  if (isDeletedSheet(snapshot, sheet) && !draft.remakes) {
    draft.problems.push({ code: 'own.sheetDeleted', params: { sheet: names[sheet] }, sheet: names[sheet], cell: null });
    return null;
  }
  const made = { id: newSheetId(sheet), name: freeName(snapshot, names[sheet]), snapshot: null };
  addSheet(draft, made, look, language);
  markCell(draft, made, sheetMark(sheet), { row: 0, column: 0 });
  setName(draft, null, madeMark(sheet), absoluteReference(made.name, { top: 0, left: 0, bottom: 0, right: 0 }));
  return made;
}

function addSheet(draft: Draft, { id, name }: ListSheet, look: SheetLook, language: Language): void {
  draft.added.add(id);
  draft.changes.sheets++;
  const added: AddSheet = {
    do: 'addSheet',
    sheet: id,
    name,
    freeze: { rows: look.freezeRows, columns: look.freezeColumns ?? 0 },
    gridlines: look.gridlines,
    print: printSetup(look, name, language),
    ...(look.hidden && { hidden: true }),
  };
  plan(draft, 'sheets', added, { do: 'removeSheet', sheet: id });
  const columns = look.widths.map((width, column) => ({ column, width }));
  plan(draft, 'cells', { do: 'setColumnWidth', sheet: id, columns }, null);
}

/** A sheet whose first row is repeated says its name itself. */
function printSetup(look: SheetLook, name: string, language: Language): PrintSetup {
  const { fitToWidth, titleRows, titleColumns, printColumns } = look;
  return {
    landscape: true,
    fitToWidth,
    titleRows,
    ...(titleColumns !== undefined && { titleColumns }),
    ...(printColumns && { columns: printColumns }),
    header: titleRows?.[0] === 0 ? '' : name,
    footer: texts(language).sheets.overview.footer,
  };
}

/** The name, or the name with a number, that nothing among the sheets has; sheet names are compared without case. */
function freeName(snapshot: Snapshot, wanted: string): string {
  const taken = new Set([...snapshot.sheets.map(({ name }) => name), ...snapshot.otherSheetNames].map(comparable));
  let name = wanted;
  for (let attempt = 2; taken.has(comparable(name)); attempt++) name = `${wanted.slice(0, 27)} ${attempt}`;
  return name;
}

/** By which a plan knows an own sheet that it makes. */
export function newSheetId(sheet: OwnSheet): string {
  return `new:${sheet}`;
}
