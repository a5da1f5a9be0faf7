import { addressOf, bounding, quotedSheet, width, height } from '../book/area';
import type { Rectangle } from '../book/area';
import { ChartState } from '../book/sheet';
import type { SeriesState, Sheet } from '../book/sheet';
import { excelErrors } from '../protocol/errors';
import { HostCollection, HostObject } from '../protocol/hostObject';
import { Bag } from './bag';
import { CHART_KINDS, CHART_TYPES } from './chartTypes';
import { NamedCollection } from './collection';
import type { Host } from './host';
import { rangeAt } from './range';
import type { Range } from './range';
import { writable } from './rangeFormat';

/** Excel.ChartCollection of a sheet. Documented. */
export class Charts extends NamedCollection<Chart> {
  readonly wireType = 'ChartCollection';

  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  items(): readonly Chart[] {
    return this.sheet.charts.map((state) => new Chart(this.host, this.sheet, state));
  }

  protected keysOf(chart: Chart): readonly string[] {
    return [chart.Id, chart.Name];
  }

  /** Documented: series by columns or by rows. Assumed: one series for each, without guessing headers. */
  Add(type: string, source: Range, seriesBy: string | null): Chart {
    writable(this.sheet);
    if (!CHART_KINDS.has(type)) throw excelErrors.invalidArgument(type);
    const number = this.host.book.sheets.reduce((sum, sheet) => sum + sheet.charts.length, 1);
    const state = new ChartState(this.host.book.newId(), `Chart ${String(number)}`, type);
    const byRows = seriesBy === 'Rows';
    const count = byRows ? height(source.area) : width(source.area);
    for (let index = 0; index < count; index++) {
      const { area } = byRows ? source.GetRow(index) : source.GetColumn(index);
      state.series.push(newSeries(`Series${String(index + 1)}`, source.sheet, area));
    }
    this.sheet.charts.push(state);
    return new Chart(this.host, this.sheet, state);
  }
}

function newSeries(name: string, sheet?: Sheet, area?: Rectangle): SeriesState {
  const values = sheet && area ? { sheet, area, gone: false } : null;
  return { name, values, categories: null, properties: {} };
}

/** Excel.Chart. Documented. */
export class Chart extends HostObject {
  readonly wireType = 'Chart';

  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
    private readonly state: ChartState,
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
    this.state.name = String(value);
  }
  get ChartType(): string {
    return this.state.chartType;
  }
  set ChartType(value: unknown) {
    writable(this.sheet);
    if (!CHART_KINDS.has(String(value))) throw excelErrors.invalidArgument(String(value));
    this.state.chartType = String(value);
  }
  get DisplayBlanksAs(): unknown {
    return this.state.properties['displayBlanksAs'] ?? 'NotPlotted';
  }
  set DisplayBlanksAs(value: unknown) {
    writable(this.sheet);
    this.state.properties['displayBlanksAs'] = value;
  }
  get PlotVisibleOnly(): unknown {
    return this.state.properties['plotVisibleOnly'] ?? true;
  }
  set PlotVisibleOnly(value: unknown) {
    writable(this.sheet);
    this.state.properties['plotVisibleOnly'] = value;
  }
  get Title(): Bag {
    return this.part('ChartTitle', 'title');
  }
  get Legend(): Bag {
    return this.part('ChartLegend', 'legend');
  }
  get Axes(): Bag {
    return this.part('ChartAxes', 'axes');
  }
  get Series(): SeriesCollection {
    return new SeriesCollection(this.host, this.sheet, this.state);
  }

  /** Documented: from the top left corner of one cell to the bottom right of another. */
  SetPosition(start: Range | string, end: Range | string | null): void {
    writable(this.sheet);
    const from = typeof start === 'string' ? rangeAt(this.host, this.sheet, start) : start;
    const to = typeof end === 'string' ? rangeAt(this.host, this.sheet, end) : (end ?? from);
    this.state.anchor = bounding(from.area, to.area);
  }
  Delete(): void {
    writable(this.sheet);
    this.sheet.charts.splice(this.sheet.charts.indexOf(this.state), 1);
  }

  private part(type: string, place: string): Bag {
    return new Bag(this.host.schema, type, CHART_TYPES, this.state.properties, place, () => {
      writable(this.sheet);
    });
  }
}

/** Excel.ChartSeriesCollection. Documented. */
class SeriesCollection extends HostCollection {
  readonly wireType = 'ChartSeriesCollection';

  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
    private readonly chart: ChartState,
  ) {
    super();
  }

  items(): readonly Series[] {
    return this.chart.series.map((state) => new Series(this.host, this.sheet, this.chart, state));
  }
  GetItemAt(index: number): Series {
    const series = this.items()[index];
    if (!series) throw excelErrors.itemNotFound();
    return series;
  }
  Add(name: string | null): Series {
    writable(this.sheet);
    const state = newSeries(name ?? `Series${String(this.chart.series.length + 1)}`);
    this.chart.series.push(state);
    return new Series(this.host, this.sheet, this.chart, state);
  }
}

/** Excel.ChartSeries. Documented; its formats are those of the schema. */
class Series extends HostObject {
  readonly wireType = 'ChartSeries';

  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
    private readonly chart: ChartState,
    private readonly state: SeriesState,
  ) {
    super();
    const others = new Bag(host.schema, 'ChartSeries', CHART_TYPES, state.properties, '', () => {
      writable(sheet);
    });
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(others))) {
      if (!(name in this) && (descriptor.get ?? descriptor.set)) Object.defineProperty(this, name, descriptor);
    }
  }

  get Name(): string {
    return this.state.name;
  }
  set Name(value: unknown) {
    writable(this.sheet);
    this.state.name = String(value);
  }
  get Points(): Points {
    return new Points(this.host, this.sheet, this.state);
  }
  SetValues(range: Range): void {
    writable(this.sheet);
    this.state.values = { sheet: range.sheet, area: range.area, gone: false };
  }
  SetXAxisValues(range: Range): void {
    writable(this.sheet);
    this.state.categories = { sheet: range.sheet, area: range.area, gone: false };
  }
  /** Documented: since ExcelApi 1.15, "='Sheet'!$A$1:$A$5". */
  GetDimensionDataSourceString(dimension: string): string {
    const place = dimension === 'Categories' ? this.state.categories : this.state.values;
    return place ? `=${quotedSheet(place.sheet.name)}!${addressOf(place.area, true)}` : '';
  }
  Delete(): void {
    writable(this.sheet);
    this.chart.series.splice(this.chart.series.indexOf(this.state), 1);
  }
}

/** Excel.ChartPointsCollection. Documented: one point for each value. */
class Points extends HostCollection {
  readonly wireType = 'ChartPointsCollection';

  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
    private readonly series: SeriesState,
  ) {
    super();
  }

  items(): readonly Bag[] {
    const area = this.series.values?.area;
    const count = area ? height(area) * width(area) : 0;
    return Array.from({ length: count }, (_, index) => {
      const place = `points.${String(index)}`;
      return new Bag(this.host.schema, 'ChartPoint', CHART_TYPES, this.series.properties, place, () => {
        writable(this.sheet);
      });
    });
  }
  GetItemAt(index: number): Bag {
    const point = this.items()[index];
    if (!point) throw excelErrors.invalidArgument();
    return point;
  }
}
