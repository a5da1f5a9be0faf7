import { WHOLE_SHEET, shifted } from './area';
import type { Rectangle, Shift } from './area';
import type { CellFormats, Scalar } from './cell';
import { enter } from './enter';
import { Grid } from './grid';

/** What a sheet knows of the workbook it stands in. */
export interface Owner {
  readonly sheets: readonly Sheet[];
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly date1904: boolean;
  newId(): string;
  calculate(formula: string): Scalar;
}

/** A live place on a sheet: follows the cells when rows and columns are put in or taken out. */
export interface LivePlace {
  readonly sheet: Sheet;
  area: Rectangle;
  /** The cells were taken out: everything on it fails. */
  gone: boolean;
}

export interface TableState {
  readonly id: string;
  name: string;
  /** With the header row and the totals row. */
  area: Rectangle;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  filtered: boolean;
}

export interface NameState {
  readonly name: string;
  /** A range that the name follows; null for any other formula. */
  place: LivePlace | null;
  /** With "=", when the name is no range. */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface ConditionalFormatState {
  readonly id: string;
  readonly type: 'Custom' | 'DataBar' | 'CellValue';
  areas: Rectangle[];
  stopIfTrue: boolean;
  /** The rule and its look, by place: 'rule.formula', 'format.fill.color'. */
  readonly properties: Record<string, unknown>;
}

export interface SeriesState {
  name: string;
  values: LivePlace | null;
  categories: LivePlace | null;
  /** What was set on the series, by place: 'chartType', 'format.fill.color', 'points.0.format.fill.color'. */
  readonly properties: Record<string, unknown>;
}

/** A chart of the simulated workbook: plain state. */
export class ChartState {
  readonly series: SeriesState[] = [];
  /** The cells it stands over. Documented: `setPosition`. */
  anchor: Rectangle | null = null;
  /** What was set on the chart, by place: 'title.text', 'axes.valueAxis.maximum'. */
  readonly properties: Record<string, unknown> = {};

  constructor(
    readonly id: string,
    public name: string,
    public chartType: string,
  ) {}

  places(): LivePlace[] {
    return this.series.flatMap((series) => [series.values, series.categories]).filter((place) => place !== null);
  }
}

/** A sheet of the simulated workbook: plain state. */
export class Sheet {
  readonly grid = new Grid();
  readonly tables: TableState[] = [];
  readonly charts: ChartState[] = [];
  readonly names: NameState[] = [];
  conditionalFormats: ConditionalFormatState[] = [];
  merges: Rectangle[] = [];
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  protected = false;
  showGridlines = true;
  /** Rows and columns that stay in sight. */
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  /** A filter of the sheet's own (not a table's) hides rows. */
  filtered = false;
  readonly hiddenRows = new Set<number>();
  /** Points, by column. */
  readonly columnWidths = new Map<number, number>();
  /** Rows with which a printed page begins. Like the heights, they stay where they are when rows are put in. */
  readonly pageBreaks: number[] = [];
  readonly rowHeights = new Map<number, number>();
  /** What was set on the page layout, by place: 'orientation', 'headersFooters.defaultForAllPages.centerHeader'. */
  readonly pageLayout: Record<string, unknown> = {};
  readonly customProperties = new Map<string, string>();

  constructor(
    readonly book: Owner,
    readonly id: string,
    public name: string,
  ) {}

  /** Enters a value into a cell, as a user types it or a program writes it. '' empties the cell. */
  enter(row: number, column: number, input: string | number | boolean): void {
    enter(this.grid.at(row, column), input, (formula) => this.book.calculate(formula), this.book.date1904);
  }

  /** Puts a value into a cell as it is, without Excel's reinterpretation: how a test lays out a workbook. */
  put(row: number, column: number, value: Scalar, numberFormat = 'General', formula: string | null = null): void {
    Object.assign(this.grid.at(row, column), { value, numberFormat, formula });
  }

  format(area: Rectangle, formats: CellFormats): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = this.grid.at(row, column);
        cell.formats = { ...cell.formats, ...formats };
      }
    }
  }

  /** A sheet was removed: formulas that referred to it refer to nothing. Texts in quotes are no references. */
  forget(name: string): void {
    const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const reference = new RegExp(`("[^"]*")|'?${plain}'?!`, 'gi');
    for (const { cell } of this.grid.within(WHOLE_SHEET)) {
      cell.formula = cell.formula?.replace(reference, (_, text?: string) => text ?? '#REF!') ?? null;
    }
  }

  shift(shift: Shift): void {
    this.grid.shift(shift);
    for (const table of [...this.tables]) {
      const area = shifted(table.area, shift);
      if (area) table.area = area;
      else this.tables.splice(this.tables.indexOf(table), 1);
    }
    this.merges = this.merges.flatMap((merge) => shifted(merge, shift) ?? []);
    for (const format of this.conditionalFormats) {
      format.areas = format.areas.flatMap((area) => shifted(area, shift) ?? []);
    }
    this.conditionalFormats = this.conditionalFormats.filter((format) => format.areas.length > 0);
    if (shift.axis === 'columns') shiftKeys(this.columnWidths, shift);
    else shiftSet(this.hiddenRows, shift);
  }
}

function shiftKeys(widths: Map<number, number>, shift: Shift): void {
  const entries = [...widths];
  widths.clear();
  for (const [index, width] of entries) {
    const place = shifted({ top: 0, bottom: 0, left: index, right: index }, shift);
    if (place) widths.set(place.left, width);
  }
}

function shiftSet(rows: Set<number>, shift: Shift): void {
  const all = [...rows];
  rows.clear();
  for (const row of all) {
    const place = shifted({ top: row, bottom: row, left: 0, right: 0 }, shift);
    if (place) rows.add(place.top);
  }
}
