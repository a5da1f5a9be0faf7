import type { Sheet } from '../book/sheet';
import { WHOLE_SHEET } from '../book/area';
import { NULL, excelErrors } from '../protocol/errors';
import { HostCollection, HostObject } from '../protocol/hostObject';
import type { Bag } from './bag';
import { Charts } from './charts';
import { NamedCollection } from './collection';
import type { Host } from './host';
import { Names } from './names';
import { PageBreaks } from './pageBreaks';
import { pageLayoutOf } from './pageLayout';
import { Range, rangeAt } from './range';
import { writable } from './rangeFormat';
import { AutoFilter, Tables } from './tables';

/** Excel.WorksheetCollection. Documented. */
export class Worksheets extends NamedCollection<Worksheet> {
  readonly wireType = 'WorksheetCollection';

  constructor(private readonly host: Host) {
    super();
  }

  items(): readonly Worksheet[] {
    return this.host.book.sheets.map((sheet) => new Worksheet(this.host, sheet));
  }

  protected keysOf(sheet: Worksheet): readonly string[] {
    return [sheet.Id, sheet.Name];
  }

  /** Documented: appended at the end, and not activated. */
  Add(name: string | null): Worksheet {
    structure(this.host);
    return new Worksheet(this.host, this.host.book.addSheet(name ?? undefined));
  }
  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.host, this.host.book.active);
  }
  GetFirst(visibleOnly: boolean | null): Worksheet {
    const first = this.items().find((sheet) => visibleOnly !== true || sheet.Visibility === 'Visible');
    if (!first) throw excelErrors.itemNotFound();
    return first;
  }
}

/** Excel.Worksheet. Documented. */
export class Worksheet extends HostObject {
  readonly wireType = 'Worksheet';

  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(value: unknown) {
    structure(this.host);
    const other = this.host.book.sheetNamed(String(value));
    if (other && other !== this.sheet) throw excelErrors.itemAlreadyExists();
    this.sheet.name = String(value);
  }
  get Position(): number {
    return this.host.book.sheets.indexOf(this.sheet);
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  /** Documented: the last visible sheet cannot be hidden. */
  set Visibility(value: unknown) {
    const others = this.host.book.sheets.filter((sheet) => sheet !== this.sheet && sheet.visibility === 'Visible');
    if (value !== 'Visible' && others.length === 0) throw excelErrors.invalidOperation();
    if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') throw excelErrors.invalidArgument();
    this.sheet.visibility = value;
  }
  get Charts(): Charts {
    return new Charts(this.host, this.sheet);
  }
  get Tables(): Tables {
    return new Tables(this.host, this.sheet);
  }
  get Names(): Names {
    return new Names(this.host, this.sheet);
  }
  get Protection(): Protection {
    return new Protection(this.sheet);
  }
  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.sheet);
  }
  get PageLayout(): Bag {
    return pageLayoutOf(this.host, this.sheet);
  }
  get HorizontalPageBreaks(): PageBreaks {
    return new PageBreaks(this.host, this.sheet);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.sheet);
  }
  get CustomProperties(): CustomProperties {
    return new CustomProperties(this.sheet);
  }
  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  /** Recorded: read as ShowGridlines, written as Gridlines. */
  get Gridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set Gridlines(value: unknown) {
    writable(this.sheet);
    this.sheet.showGridlines = value === true;
  }

  GetRange(address: string | null): Range {
    if (address === null) return new Range(this.host, this.sheet, WHOLE_SHEET);
    return rangeAt(this.host, this.sheet, address);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.GetCell(row, column).GetResizedRange(rows - 1, columns - 1);
  }
  GetCell(row: number, column: number): Range {
    return new Range(this.host, this.sheet, WHOLE_SHEET).GetCell(row, column);
  }
  /** Documented: of an empty sheet the top left cell. */
  GetUsedRange(valuesOnly: boolean | null): Range {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    return used === NULL ? this.GetCell(0, 0) : used;
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean | null): Range | typeof NULL {
    return this.GetRange(null).GetUsedRangeOrNullObject(valuesOnly);
  }
  GetNextOrNullObject(visibleOnly: boolean | null): Worksheet | typeof NULL {
    const after = this.host.book.sheets.slice(this.Position + 1);
    const next = after.find((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');
    return next ? new Worksheet(this.host, next) : NULL;
  }
  Activate(): void {
    this.host.book.active = this.sheet;
    this.host.book.raise(11, this.sheet.id, { worksheetId: this.sheet.id });
    this.host.book.raise(11, 'Workbook', { worksheetId: this.sheet.id });
  }
  Delete(): void {
    structure(this.host);
    this.host.book.removeSheet(this.sheet);
  }
}

/** Documented: a workbook whose structure is protected lets no sheet be added, removed or renamed. */
function structure(host: Host): void {
  if (host.book.structureProtected || host.book.readOnly) throw excelErrors.accessDenied();
}

/** Excel.WorksheetProtection. Documented. */
class Protection extends HostObject {
  readonly wireType = 'WorksheetProtection';

  constructor(private readonly sheet: Sheet) {
    super();
  }
  get Protected(): boolean {
    return this.sheet.protected;
  }
}

/** Excel.WorksheetFreezePanes. Documented: freezeAt takes the range that stays in sight. */
class FreezePanes extends HostObject {
  readonly wireType = 'WorksheetFreezePanes';

  constructor(private readonly sheet: Sheet) {
    super();
  }
  FreezeRows(rows: number): void {
    writable(this.sheet);
    this.sheet.frozen = { rows, columns: 0 };
  }
  FreezeColumns(columns: number): void {
    writable(this.sheet);
    this.sheet.frozen = { rows: 0, columns };
  }
  FreezeAt(range: Range): void {
    writable(this.sheet);
    this.sheet.frozen = { rows: range.area.bottom + 1, columns: range.area.right + 1 };
  }
}

/** Excel.WorksheetCustomPropertyCollection. Documented: adding an existing key overwrites its value. */
class CustomProperties extends HostCollection {
  readonly wireType = 'WorksheetCustomPropertyCollection';

  constructor(private readonly sheet: Sheet) {
    super();
  }
  items(): readonly CustomProperty[] {
    return [...this.sheet.customProperties.keys()].map((key) => new CustomProperty(this.sheet, key));
  }
  Add(key: string, value: string): CustomProperty {
    this.sheet.customProperties.set(key, value);
    return new CustomProperty(this.sheet, key);
  }
  GetItemOrNullObject(key: string): CustomProperty | typeof NULL {
    return this.sheet.customProperties.has(key) ? new CustomProperty(this.sheet, key) : NULL;
  }
}

/** Excel.WorksheetCustomProperty. Documented. */
class CustomProperty extends HostObject {
  readonly wireType = 'WorksheetCustomProperty';

  constructor(
    private readonly sheet: Sheet,
    readonly Key: string,
  ) {
    super();
  }
  get _Id(): string {
    return this.Key;
  }
  get Value(): string {
    return this.sheet.customProperties.get(this.Key) ?? '';
  }
  Delete(): void {
    this.sheet.customProperties.delete(this.Key);
  }
}
