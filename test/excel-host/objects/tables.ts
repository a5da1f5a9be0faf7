import { intersection, width } from '../book/area';
import type { Sheet, TableState } from '../book/sheet';
import { excelErrors, HostGap } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { NamedCollection } from './collection';
import type { Host } from './host';
import { Range, rangeAt } from './range';
import { writable } from './rangeFormat';
import { columnNames, nameColumns } from './tableCells';

/** Excel.TableCollection of the workbook or of one sheet. Documented. */
export class Tables extends NamedCollection<Table> {
  readonly wireType = 'TableCollection';

  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet | null,
  ) {
    super();
  }

  items(): readonly Table[] {
    const sheets = this.sheet ? [this.sheet] : this.host.book.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((state) => new Table(this.host, sheet, state)));
  }

  protected keysOf(table: Table): readonly string[] {
    return [table.Id, table.Name];
  }

  /** Documented: tables do not overlap. Assumed: the first free "TableN" is the name. */
  Add(address: Range | string, hasHeaders: boolean): Table {
    const home = this.sheet ?? this.host.book.active;
    const range = typeof address === 'string' ? rangeAt(this.host, home, address) : address;
    writable(range.sheet);
    if (!hasHeaders) throw new HostGap('tables without a header row are not simulated');
    if (range.sheet.tables.some((table) => intersection(table.area, range.area))) throw excelErrors.invalidOperation();
    const all = this.host.book.sheets.flatMap((sheet) => sheet.tables);
    let number = all.length + 1;
    while (all.some((table) => table.name === `Table${String(number)}`)) number++;
    const state: TableState = {
      id: this.host.book.newId(),
      name: `Table${String(number)}`,
      area: range.area,
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
      filtered: false,
    };
    range.sheet.tables.push(state);
    nameColumns(range.sheet, state);
    return new Table(this.host, range.sheet, state);
  }
}

/** Excel.Table. Documented. */
export class Table extends HostObject {
  readonly wireType = 'Table';

  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
    private readonly state: TableState,
  ) {
    super();
  }

  get Id(): string {
    return this.state.id;
  }
  get Name(): string {
    return this.state.name;
  }
  set Name(value: unknown) {
    writable(this.sheet);
    const name = String(value);
    if (!/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name)) throw excelErrors.invalidArgument(name);
    const taken = this.host.book.sheets.some((sheet) =>
      sheet.tables.some((table) => table !== this.state && table.name.toLowerCase() === name.toLowerCase()),
    );
    if (taken) throw excelErrors.itemAlreadyExists();
    this.state.name = name;
  }
  get ShowHeaders(): boolean {
    return this.state.showHeaders;
  }
  get ShowTotals(): boolean {
    return this.state.showTotals;
  }
  get Style(): string {
    return this.state.style;
  }
  set Style(value: unknown) {
    writable(this.sheet);
    this.state.style = String(value);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.state);
  }
  get Worksheet(): HostObject {
    return this.host.worksheetOf(this.sheet);
  }
  get Columns(): TableColumns {
    return new TableColumns(this.sheet, this.state, this.host);
  }

  GetRange(): Range {
    return new Range(this.host, this.sheet, this.state.area);
  }
  GetHeaderRowRange(): Range {
    return new Range(this.host, this.sheet, { ...this.state.area, bottom: this.state.area.top });
  }
  GetDataBodyRange(): Range {
    const { area, showTotals } = this.state;
    return new Range(this.host, this.sheet, { ...area, top: area.top + 1, bottom: area.bottom - (showTotals ? 1 : 0) });
  }

  /** Documented: the new range overlaps the old one and begins in the same row. */
  Resize(newRange: Range | string): void {
    writable(this.sheet);
    const range = typeof newRange === 'string' ? rangeAt(this.host, this.sheet, newRange) : newRange;
    const others = this.sheet.tables.filter((table) => table !== this.state);
    const fits =
      range.area.top === this.state.area.top &&
      range.area.bottom > range.area.top &&
      intersection(range.area, this.state.area) !== null &&
      !others.some((table) => intersection(table.area, range.area));
    if (!fits) throw excelErrors.invalidArgument();
    this.state.area = range.area;
    nameColumns(this.sheet, this.state);
  }

  /** Documented: the cells stay. */
  ConvertToRange(): Range {
    writable(this.sheet);
    this.sheet.tables.splice(this.sheet.tables.indexOf(this.state), 1);
    return this.GetRange();
  }
}

/** Excel.AutoFilter, of a table or of a sheet. Documented. */
export class AutoFilter extends HostObject {
  readonly wireType = 'AutoFilter';

  constructor(private readonly state: { readonly filtered: boolean }) {
    super();
  }
  get IsDataFiltered(): boolean {
    return this.state.filtered;
  }
}

/** Excel.TableColumnCollection. Documented. */
class TableColumns extends NamedCollection<TableColumn> {
  readonly wireType = 'TableColumnCollection';

  constructor(
    private readonly sheet: Sheet,
    private readonly state: TableState,
    private readonly host: Host,
  ) {
    super();
  }

  items(): readonly TableColumn[] {
    return Array.from({ length: width(this.state.area) }, (_, index) => {
      return new TableColumn(this.host, this.sheet, this.state, index);
    });
  }

  protected keysOf(column: TableColumn): readonly string[] {
    return [String(column.Id), column.Name];
  }
}

/** Excel.TableColumn. Documented. Assumed: its id is its place, from 1. */
class TableColumn extends HostObject {
  readonly wireType = 'TableColumn';

  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
    private readonly state: TableState,
    readonly Index: number,
  ) {
    super();
  }
  get Id(): number {
    return this.Index + 1;
  }
  get Name(): string {
    return columnNames(this.sheet, this.state)[this.Index] ?? '';
  }
  GetDataBodyRange(): Range {
    return new Table(this.host, this.sheet, this.state).GetDataBodyRange().GetColumn(this.Index);
  }
}
