import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import { NULL, excelErrors } from '../protocol/errors';
import { HostCollection, HostObject } from '../protocol/hostObject';
import type { Schema } from '../protocol/schema';
import type { Host } from './host';
import { Names } from './names';
import { Range } from './range';
import { Tables } from './tables';
import { Worksheet, Worksheets } from './worksheets';

/** Excel.Workbook, the root that every batch begins at. Documented. */
export class Workbook extends HostObject implements Host {
  readonly wireType = 'Workbook';

  constructor(
    readonly book: Book,
    readonly schema: Schema,
  ) {
    super();
  }

  worksheetOf(sheet: Sheet): Worksheet {
    return new Worksheet(this, sheet);
  }

  get Name(): string {
    return this.book.name;
  }
  get ReadOnly(): boolean {
    return this.book.readOnly;
  }
  get Worksheets(): Worksheets {
    return new Worksheets(this);
  }
  get Tables(): Tables {
    return new Tables(this, null);
  }
  get Names(): Names {
    return new Names(this, null);
  }
  get Protection(): Protection {
    return new Protection(this.book);
  }
  get Application(): Application {
    return new Application(this.book);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.book);
  }
  get Settings(): Settings {
    return new Settings(this.book);
  }

  GetSelectedRange(): Range {
    const { selection, active } = this.book;
    return new Range(this, selection?.sheet ?? active, selection?.area ?? { top: 0, left: 0, bottom: 0, right: 0 });
  }
}

/** Excel.WorkbookProtection. Documented. */
class Protection extends HostObject {
  readonly wireType = 'WorkbookProtection';

  constructor(private readonly book: Book) {
    super();
  }
  get Protected(): boolean {
    return this.book.structureProtected;
  }
}

/** Excel.Application. Documented; the two requests to wait are counted, and have no other effect here. */
class Application extends HostObject {
  readonly wireType = 'Application';

  constructor(private readonly book: Book) {
    super();
  }
  get CalculationMode(): string {
    return 'Automatic';
  }
  SuspendApiCalculationUntilNextSync(): void {
    this.book.suspensions.calculation++;
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    this.book.suspensions.screen++;
  }
}

/** Excel.Runtime. Documented: events of this add-in can be switched off. */
class Runtime extends HostObject {
  readonly wireType = 'Runtime';

  constructor(private readonly book: Book) {
    super();
  }
  get EnableEvents(): boolean {
    return this.book.eventsEnabled;
  }
  set EnableEvents(value: unknown) {
    this.book.eventsEnabled = value === true;
  }
}

/** Excel.SettingCollection. Documented: adding an existing key overwrites its value. */
class Settings extends HostCollection {
  readonly wireType = 'SettingCollection';

  constructor(private readonly book: Book) {
    super();
  }
  items(): readonly Setting[] {
    return [...this.book.settings.keys()].map((key) => new Setting(this.book, key));
  }
  Add(key: string, value: unknown): Setting {
    this.book.settings.set(key, value);
    return new Setting(this.book, key);
  }
  GetItem(key: string): Setting {
    if (!this.book.settings.has(key)) throw excelErrors.itemNotFound();
    return new Setting(this.book, key);
  }
  GetItemOrNullObject(key: string): Setting | typeof NULL {
    return this.book.settings.has(key) ? new Setting(this.book, key) : NULL;
  }
}

/** Excel.Setting. Documented. */
class Setting extends HostObject {
  readonly wireType = 'Setting';

  constructor(
    private readonly book: Book,
    readonly Key: string,
  ) {
    super();
  }
  get _Id(): string {
    return this.Key;
  }
  get Value(): unknown {
    return this.book.settings.get(this.Key);
  }
  set Value(value: unknown) {
    this.book.settings.set(this.Key, value);
  }
  Delete(): void {
    this.book.settings.delete(this.Key);
  }
}
