import type { Rectangle } from './area';
import type { LivePlace } from './book';

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
