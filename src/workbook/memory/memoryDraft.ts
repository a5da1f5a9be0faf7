import { Fault } from '../../model/faults';
import type { AddSheet, RestoreLooks } from '../../model/plan';
import { rowAt } from '../../model/snapshot';
import type { DefinedName, Snapshot } from '../../model/snapshot';
import type { KnownLooks } from '../knownLooks';
import { withoutSheet } from '../sheetReferences';
import { MemorySheet } from './memorySheet';

/** A workbook in memory while a plan is carried out on it: a copy that becomes the workbook when all has gone well. */
export class MemoryDraft {
  readonly aliases: Map<string, string>;
  private sheets: MemorySheet[];
  private names: DefinedName[];

  constructor(
    private readonly before: Snapshot,
    aliases: ReadonlyMap<string, string>,
    private readonly looks: KnownLooks | null,
  ) {
    this.aliases = new Map(aliases);
    this.sheets = before.sheets.map((sheet) => new MemorySheet(sheet));
    this.names = [...before.names];
  }

  finish(): Snapshot {
    return {
      ...this.before,
      version: `${this.before.version}'`,
      sheets: this.sheets.map((sheet) => sheet.finish()),
      names: this.names,
    };
  }

  /** A sheet by its id or by the id that a plan gave it. */
  sheet(id: string): MemorySheet {
    const own = this.aliases.get(id) ?? id;
    const sheet = this.sheets.find(({ rest }) => rest.id === own);
    if (!sheet) throw new Fault('internal', { detail: `no sheet ${id}` });
    return sheet;
  }

  restoreLooks({ sheet, of }: RestoreLooks): void {
    if (this.looks?.plan.basedOn !== of) return;
    const { before, plan } = this.looks;
    const target = this.sheet(sheet);
    const was = before.sheets.find(({ id }) => id === target.rest.id);
    for (const action of plan.actions) {
      if (action.do !== 'formatCells' || action.sheet !== sheet || action.format.numberFormat === undefined) continue;
      target.formatAs(action.range, (row, column) => was && rowAt(was, row)?.formats?.[column]);
    }
  }

  addSheet({ sheet, name }: AddSheet): void {
    const id = String(Math.max(0, ...this.sheets.map(({ rest }) => Number(rest.id) || 0)) + 1);
    this.aliases.set(sheet, id);
    const things = { rows: [], merges: [], tables: [], charts: [], conditionalFormats: [] };
    this.sheets.push(new MemorySheet({ id, name, visible: true, protected: false, ...things }));
  }

  /** Takes a sheet away, and makes what referred to it refer to nothing. */
  removeSheet(gone: string): void {
    const sheet = this.sheet(gone);
    const { id, name } = sheet.rest;
    this.sheets = this.sheets.filter((other) => other !== sheet);
    for (const other of this.sheets) other.forgetSheet(name);
    this.names = this.names
      .filter((defined) => defined.sheetId !== id)
      .map((defined) => ({ ...defined, refersTo: withoutSheet(defined.refersTo, name) }));
  }

  /** Gives a name another reference; null takes it away. */
  setName(sheet: string | null, name: string, refersTo: string | null): void {
    const sheetId = sheet === null ? null : this.sheet(sheet).rest.id;
    const at = this.names.findIndex(
      (known) => known.sheetId === sheetId && known.name.toLowerCase() === name.toLowerCase(),
    );
    const known = this.names[at];
    if (known) this.names.splice(at, 1, ...(refersTo === null ? [] : [{ ...known, refersTo }]));
    else if (refersTo !== null) this.names.push({ name, sheetId, refersTo });
  }
}
