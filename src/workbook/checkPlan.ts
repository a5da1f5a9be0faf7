import { LAST_COLUMN, LAST_ROW } from '../model/address';
import { Fault } from '../model/faults';
import type { Action, NewValue, Plan } from '../model/plan';
import type { SheetSnapshot, Snapshot } from '../model/snapshot';

/** The most characters that a cell holds. */
const LONGEST_TEXT = 32_767;
const SHEET_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;

/**
 * Refuses, before anything is done, a plan that Excel would not carry out or that would damage the workbook; all
 * hosts refuse the same. `aliases` gives the sheets that earlier plans added, by the ids those plans used.
 */
export function checkPlan(snapshot: Snapshot, plan: Plan, aliases: ReadonlyMap<string, string>): void {
  if (plan.basedOn !== snapshot.version) throw new Fault('book.changed', {});
  if (plan.actions.length > 0 && snapshot.readOnly) throw new Fault('book.readOnly', {});
  const book = new CheckedBook(snapshot, aliases);
  for (const action of plan.actions) book.check(action);
}

/** What is there when an action's turn comes. */
class CheckedBook {
  private readonly sheets: Map<string, SheetSnapshot | null>;
  private readonly names: Set<string>;
  private readonly aliases: Map<string, string>;

  constructor(
    private readonly snapshot: Snapshot,
    aliases: ReadonlyMap<string, string>,
  ) {
    this.aliases = new Map(aliases);
    this.sheets = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet]));
    const taken = [...snapshot.sheets.map(({ name }) => name), ...snapshot.otherSheetNames];
    this.names = new Set(taken.map((name) => name.toLowerCase()));
  }

  check(action: Action): void {
    switch (action.do) {
      case 'addSheet':
        this.refuseProtectedStructure();
        if (!SHEET_NAME.test(action.name) || this.names.has(action.name.toLowerCase())) {
          throw ours(`sheet name ${action.name}`);
        }
        this.names.add(action.name.toLowerCase());
        this.aliases.delete(action.sheet);
        this.sheets.set(action.sheet, null);
        return;
      case 'removeSheet': {
        this.refuseProtectedStructure();
        const sheet = this.sheet(action.sheet);
        if (sheet) this.names.delete(sheet.name.toLowerCase());
        this.sheets.delete(this.idOf(action.sheet));
        return;
      }
      case 'setName':
      case 'removeName':
        if (action.sheet !== null) this.sheet(action.sheet);
        return;
      default: {
        const sheet = this.sheet(action.sheet);
        if (sheet?.protected) throw new Fault('book.protectedSheet', { sheet: sheet.name });
        checkCells(action, sheet?.name ?? action.sheet);
      }
    }
  }

  private sheet(id: string): SheetSnapshot | null {
    const sheet = this.sheets.get(this.idOf(id));
    if (sheet === undefined) throw ours(`no sheet ${id}`);
    return sheet;
  }

  /** A sheet that this plan adds goes before one that an earlier plan called the same. */
  private idOf(id: string): string {
    return this.aliases.get(id) ?? id;
  }

  private refuseProtectedStructure(): void {
    if (this.snapshot.structureProtected) throw new Fault('book.protectedStructure', {});
  }
}

function checkCells(action: Action, sheet: string): void {
  if (action.do === 'writeCells') {
    const { row, column, values } = action;
    const width = values[0]?.length ?? 0;
    if (row + values.length - 1 > LAST_ROW || column + width - 1 > LAST_COLUMN)
      throw new Fault('book.noRoom', { sheet });
    for (const cells of values) {
      if (cells.length !== width) throw ours(`rows of unequal length in ${sheet}`);
      for (const value of cells) checkValue(value, sheet);
    }
  } else if ('range' in action) {
    const { bottom, right } = action.range;
    if (bottom > LAST_ROW || right > LAST_COLUMN) throw new Fault('book.noRoom', { sheet });
  }
}

function checkValue(value: NewValue, sheet: string): void {
  if (typeof value === 'string' && value.length > LONGEST_TEXT) throw ours(`a text too long for a cell in ${sheet}`);
  if (typeof value === 'number' && !Number.isFinite(value)) throw ours(`${value} as a number in ${sheet}`);
}

/** A plan that no reading of a workbook should lead to: a fault of ours. */
function ours(detail: string): Fault<'internal'> {
  return new Fault('internal', { detail });
}
