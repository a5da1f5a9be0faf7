import { addressOf, shifted } from './area';
import type { Rectangle, Shift } from './area';
import { UNCALCULATED } from './cell';
import type { Scalar } from './cell';
import { Sheet } from './sheet';
import type { LivePlace, NameState, Owner } from './sheet';
import { excelErrors } from '../protocol/errors';

/** An event as the protocol carries it: its number, the object it is for, and its arguments. */
export interface BookEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** The simulated workbook: plain state. What the wire can do with it stands in `objects/`. */
export class Book implements Owner {
  readonly sheets: Sheet[] = [];
  readonly names: NameState[] = [];
  readonly settings = new Map<string, unknown>();
  readonly listeners: ((event: BookEvent) => void)[] = [];
  active: Sheet;
  selection: { readonly sheet: Sheet; readonly area: Rectangle } | null = null;
  structureProtected = false;
  readOnly = false;
  date1904 = false;
  /** Values of formulas that a test foresees; the value of any other is `otherwise`, by default a gap when read. */
  readonly results = new Map<string, Scalar>();
  otherwise: Scalar = UNCALCULATED;
  /** How often the add-in asked Excel to wait with calculating and painting. */
  readonly suspensions = { calculation: 0, screen: 0 };
  eventsEnabled = true;
  /** Places that the client holds references to; the transport keeps it. */
  livePlaces: () => Iterable<LivePlace> = () => [];
  private nextId = 1;

  constructor(
    readonly name = 'Book1.xlsx',
    firstSheet = 'Sheet1',
  ) {
    this.active = this.addSheet(firstSheet);
  }

  /** Ids as a real Excel forms them. Recorded. */
  newId(): string {
    return `{00000000-0001-0000-${String(this.nextId++).padStart(4, '0')}-000000000000}`;
  }

  addSheet(name?: string): Sheet {
    const taken = name ?? this.freeSheetName();
    if (this.sheetNamed(taken)) throw excelErrors.itemAlreadyExists();
    if (taken === '' || taken.length > 31 || /[\\/?*[\]:]/.test(taken)) throw excelErrors.invalidArgument();
    const sheet = new Sheet(this, this.newId(), taken);
    this.sheets.push(sheet);
    return sheet;
  }

  sheetNamed(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** Documented: the only visible sheet cannot be deleted. What referred there becomes #REF!. */
  removeSheet(sheet: Sheet): void {
    if (!this.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) {
      throw excelErrors.invalidOperation();
    }
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    for (const name of this.allNames()) {
      if (name.place?.sheet !== sheet) continue;
      name.formula = `=#REF!${addressOf(name.place.area, true)}`;
      name.place = null;
    }
    for (const other of this.sheets) other.forget(sheet.name);
    if (this.active === sheet) this.active = this.sheets[0] ?? sheet;
  }

  *allNames(): Generator<NameState> {
    yield* this.names;
    for (const sheet of this.sheets) yield* sheet.names;
  }

  /** The value of a formula, as the test foresees it. There is no engine that calculates. */
  calculate(formula: string): Scalar {
    return this.results.get(formula) ?? this.otherwise;
  }

  /** Puts in or takes out whole rows or columns, as a user does; everything that stands on the sheet follows. */
  shift(sheet: Sheet, shift: Shift): void {
    sheet.shift(shift);
    const places = [
      ...[...this.allNames()].flatMap((name) => (name.place ? [name.place] : [])),
      ...this.sheets.flatMap((other) => other.charts.flatMap((chart) => chart.places())),
      ...this.livePlaces(),
    ];
    for (const place of places) {
      if (place.sheet !== sheet || place.gone) continue;
      const area = shifted(place.area, shift);
      if (area) place.area = area;
      else place.gone = true;
    }
  }

  /**
   * A cell is edited by the user herself, or by someone else who has the workbook open ("Remote").
   * Documented: onChanged of the sheet and of all sheets. Recorded: the arguments.
   */
  edit(sheet: Sheet, row: number, column: number, input: string | number | boolean, source = 'Local'): void {
    sheet.enter(row, column, input);
    this.changed(sheet, addressOf({ top: row, left: column, bottom: row, right: column }), source, 'Unknown');
  }

  /** Tells of changed cells. `trigger` says whether it was this add-in. */
  changed(sheet: Sheet, address: string, source: string, trigger: string): void {
    const args = {
      changeType: 'RangeEdited',
      source,
      worksheetId: sheet.id,
      address,
      referenceId: '',
      shiftDirection: 'None',
      triggerSource: trigger,
    };
    this.raise(10, sheet.id, args);
    this.raise(10, 'Workbook', args);
  }

  raise(type: number, target: string, args: Readonly<Record<string, unknown>>): void {
    if (!this.eventsEnabled) return;
    for (const listener of this.listeners) listener({ type, target, args });
  }

  private freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.sheetNamed(`Sheet${String(number)}`)) number++;
    return `Sheet${String(number)}`;
  }
}
