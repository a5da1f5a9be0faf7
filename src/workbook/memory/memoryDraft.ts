import { Fault } from '../../model/faults';
import type { Action, AddSheet, RestoreLooks } from '../../model/plan';
import { rowAt } from '../../model/snapshot';
import type { DefinedName, Snapshot, TableSnapshot } from '../../model/snapshot';
import { carriesMark } from '../carriesMark';
import type { KnownLooks } from '../changesLooks';
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

  carryOut(action: Action): void {
    switch (action.do) {
      case 'addSheet':
        this.addSheet(action);
        break;
      case 'removeSheet':
        this.removeSheet(this.sheet(action.sheet));
        break;
      case 'writeCells':
        this.sheet(action.sheet).write(action.row, action.column, action.values);
        break;
      case 'formatCells':
        if (action.format.numberFormat !== undefined) {
          this.sheet(action.sheet).format(action.range, action.format.numberFormat);
        }
        break;
      case 'clearCells':
        this.sheet(action.sheet).clear(action.range);
        break;
      case 'setColumnWidth':
        break;
      case 'restoreLooks':
        this.restoreLooks(action);
        break;
      case 'setName':
      case 'removeName':
        this.setName(action.sheet, action.name, action.do === 'setName' ? action.refersTo : null);
        break;
      case 'addTable':
        this.addTable(action);
        break;
      case 'resizeTable':
        this.changeTable(action.sheet, action.table, (table) => [
          { ...table, range: action.range, columns: action.columns },
        ]);
        break;
      case 'removeTable':
        this.changeTable(action.sheet, action.table, () => []);
        break;
      case 'addConditionalFormats': {
        const formulas = action.rules.flatMap((rule) => (rule.kind === 'expression' ? [rule.formula] : []));
        const { rest } = this.sheet(action.sheet);
        rest.conditionalFormats = [...rest.conditionalFormats, ...formulas];
        break;
      }
      case 'removeConditionalFormats': {
        const { rest } = this.sheet(action.sheet);
        rest.conditionalFormats = rest.conditionalFormats.filter((formula) => !carriesMark(formula, action.mark));
        break;
      }
      case 'addChart': {
        const { rest } = this.sheet(action.sheet);
        rest.charts = [...rest.charts, action.chart.name];
        break;
      }
      case 'updateChart':
        break;
      case 'removeChart': {
        const { rest } = this.sheet(action.sheet);
        rest.charts = rest.charts.filter((chart) => chart !== action.chart);
        break;
      }
    }
  }

  finish(): Snapshot {
    return {
      ...this.before,
      version: `${this.before.version}'`,
      sheets: this.sheets.map((sheet) => sheet.finish()),
      names: this.names,
    };
  }

  private sheet(id: string): MemorySheet {
    const own = this.aliases.get(id) ?? id;
    const sheet = this.sheets.find(({ rest }) => rest.id === own);
    if (!sheet) throw new Fault('internal', { detail: `no sheet ${id}` });
    return sheet;
  }

  private restoreLooks({ sheet, of }: RestoreLooks): void {
    if (this.looks?.plan.basedOn !== of) return;
    const { before, plan } = this.looks;
    const target = this.sheet(sheet);
    const was = before.sheets.find(({ id }) => id === target.rest.id);
    for (const action of plan.actions) {
      if (action.do !== 'formatCells' || action.sheet !== sheet || action.format.numberFormat === undefined) continue;
      target.formatAs(action.range, (row, column) => was && rowAt(was, row)?.formats?.[column]);
    }
  }

  private addSheet({ sheet, name }: AddSheet): void {
    const id = String(Math.max(0, ...this.sheets.map(({ rest }) => Number(rest.id) || 0)) + 1);
    this.aliases.set(sheet, id);
    const things = { rows: [], merges: [], tables: [], charts: [], conditionalFormats: [] };
    this.sheets.push(new MemorySheet({ id, name, visible: true, protected: false, ...things }));
  }

  private removeSheet(sheet: MemorySheet): void {
    const { id, name } = sheet.rest;
    this.sheets = this.sheets.filter((other) => other !== sheet);
    for (const other of this.sheets) other.forgetSheet(name);
    this.names = this.names
      .filter((defined) => defined.sheetId !== id)
      .map((defined) => ({ ...defined, refersTo: withoutSheet(defined.refersTo, name) }));
  }

  private setName(sheet: string | null, name: string, refersTo: string | null): void {
    const sheetId = sheet === null ? null : this.sheet(sheet).rest.id;
    const at = this.names.findIndex(
      (known) => known.sheetId === sheetId && known.name.toLowerCase() === name.toLowerCase(),
    );
    const known = this.names[at];
    if (known) this.names.splice(at, 1, ...(refersTo === null ? [] : [{ ...known, refersTo }]));
    else if (refersTo !== null) this.names.push({ name, sheetId, refersTo });
  }

  private addTable({ sheet, name, range, columns }: Extract<Action, { do: 'addTable' }>): void {
    const { rest } = this.sheet(sheet);
    rest.tables = [...rest.tables, { name, range, columns, headerRow: true, totalsRow: false, filtered: false }];
  }

  private changeTable(sheet: string, name: string, change: (table: TableSnapshot) => TableSnapshot[]): void {
    const { rest } = this.sheet(sheet);
    rest.tables = rest.tables.flatMap((table) => (table.name === name ? change(table) : [table]));
  }
}
