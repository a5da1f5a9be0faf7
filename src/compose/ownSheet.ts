import { absoluteReference } from '../model/address';
import { comparable } from '../model/identity';
import type { PrintSetup } from '../model/plan';
import type { Language } from '../model/policy';
import type { Snapshot } from '../model/snapshot';
import { texts } from '../i18n/texts';
import type { OwnSheet } from '../ownsheets/marks';
import { findOwnSheet, isDeletedSheet, madeMark, sheetMark } from '../ownsheets/marks';
import type { Draft } from './draft';
import { markCell, plan, setName } from './draft';
import type { ListSheet } from './ownList';

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
  const { names, overview } = texts(language).sheets;
  const found = findOwnSheet(snapshot, sheet);
  if (found) return { id: found.id, name: found.name, snapshot: found };
  if (isDeletedSheet(snapshot, sheet) && !draft.remakes) {
    draft.problems.push({ code: 'own.sheetDeleted', params: { sheet: names[sheet] }, sheet: names[sheet], cell: null });
    return null;
  }
  const made = { id: `new:${sheet}`, name: freeName(snapshot, names[sheet]), snapshot: null };
  draft.added.add(made.id);
  draft.changes.sheets++;
  const print: PrintSetup = {
    landscape: true,
    fitToWidth: look.fitToWidth,
    titleRows: look.titleRows,
    ...(look.titleColumns === undefined ? {} : { titleColumns: look.titleColumns }),
    ...(look.printColumns && { columns: look.printColumns }),
    header: look.titleRows?.[0] === 0 ? '' : made.name,
    footer: overview.footer,
  };
  const freeze = { rows: look.freezeRows, columns: look.freezeColumns ?? 0 };
  plan(
    draft,
    'sheets',
    {
      do: 'addSheet',
      sheet: made.id,
      name: made.name,
      freeze,
      gridlines: look.gridlines,
      print,
      ...(look.hidden && { hidden: true }),
    },
    { do: 'removeSheet', sheet: made.id },
  );
  const columns = look.widths.map((width, column) => ({ column, width }));
  plan(draft, 'cells', { do: 'setColumnWidth', sheet: made.id, columns }, null);
  markCell(draft, made, sheetMark(sheet), { row: 0, column: 0 });
  setName(draft, null, madeMark(sheet), absoluteReference(made.name, { top: 0, left: 0, bottom: 0, right: 0 }));
  return made;
}

/** The name, or the name with a number, that nothing among the sheets has; sheet names are compared without case. */
function freeName(snapshot: Snapshot, wanted: string): string {
  const taken = new Set([...snapshot.sheets.map(({ name }) => name), ...snapshot.otherSheetNames].map(comparable));
  let name = wanted;
  for (let attempt = 2; taken.has(comparable(name)); attempt++) name = `${wanted.slice(0, 27)} ${attempt}`;
  return name;
}
