import type { Range } from './address';

/**
 * What is to be written into a workbook, as data. A host carries it out whole or not at all, in the order given.
 * A sheet is addressed by its id in the snapshot, or by the id that an `addSheet` earlier in the plan gives it.
 */
export interface Plan {
  /** The snapshot's version that the plan was made for. */
  readonly basedOn: string;
  readonly actions: readonly Action[];
  /**
   * The version of the snapshot that the plan leads back to, of a plan that takes another one back whole. A host that
   * still has the workbook as it was then may put it back, instead of carrying out the actions.
   */
  readonly restores?: string;
}

export interface Formula {
  /** Without "=", in English with commas, as a file stores it. */
  readonly formula: string;
  /** What it comes to, for hosts that do not calculate; absent where nobody knows. */
  readonly value?: string | number | boolean;
}

/** `null` empties the cell, `undefined` leaves it. A string stays a string, whatever it looks like. */
export type NewValue = string | number | boolean | Formula | null | undefined;

export type Action =
  | AddSheet
  | { readonly do: 'removeSheet'; readonly sheet: string }
  | WriteCells
  | FormatCells
  /** Empties the cells and takes their formats away: the way back from cells that were made. */
  | { readonly do: 'clearCells'; readonly sheet: string; readonly range: Range }
  | RestoreLooks
  | { readonly do: 'setColumnWidth'; readonly sheet: string; readonly columns: readonly ColumnWidth[] }
  | AddTable
  | ResizeTable
  | { readonly do: 'removeTable'; readonly sheet: string; readonly table: string }
  | SetName
  | { readonly do: 'removeName'; readonly sheet: string | null; readonly name: string }
  | AddConditionalFormats
  | { readonly do: 'removeConditionalFormats'; readonly sheet: string; readonly mark: string }
  | { readonly do: 'addChart'; readonly sheet: string; readonly chart: ChartSpec }
  | UpdateChart
  | { readonly do: 'removeChart'; readonly sheet: string; readonly chart: string };

export interface AddSheet {
  readonly do: 'addSheet';
  /** The id by which the rest of the plan addresses it. */
  readonly sheet: string;
  /** At most 31 characters, none of []:*?/\, not taken. */
  readonly name: string;
  /** Rows and columns that stay in sight. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  /** Out of sight until the user shows it: for what only charts read. */
  readonly hidden?: boolean;
  readonly print: PrintSetup | null;
}

export interface PrintSetup {
  readonly landscape: boolean;
  /** As many pages high as it takes, one page wide. */
  readonly fitToWidth: boolean;
  /** Repeated on every page, zero-based rows, both included. */
  readonly titleRows: readonly [number, number] | null;
  /** So many columns from the left are repeated on every page; none when absent. */
  readonly titleColumns?: number;
  /** Only these columns are printed, zero-based, both included; absent: all. */
  readonly columns?: readonly [number, number];
  readonly header: string;
  readonly footer: string;
}

/** A block of cells with its top left corner; rows of equal length. */
export interface WriteCells {
  readonly do: 'writeCells';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly NewValue[])[];
}

/** Formats are set when a thing is made, never again: after that they are the user's. */
export interface FormatCells {
  readonly do: 'formatCells';
  readonly sheet: string;
  readonly range: Range;
  readonly format: CellFormat;
}

export interface CellFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** "#1F3864". */
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  /** A format code in English: "0.0 %". */
  readonly numberFormat?: string;
  readonly borderBottom?: string;
  /**
   * Points that the rows need for texts that wrap. A host that fits rows to their texts does so instead, and a height
   * that the user has set stays.
   */
  readonly height?: number;
  /** Points that the rows get, whatever stands in them: for rows that hold charts. */
  readonly rowHeight?: number;
  /** A printed page begins with the first row. */
  readonly newPage?: boolean;
}

/**
 * Gives the cells and columns that an earlier plan formatted or widened on a sheet the looks that they had before it.
 * A snapshot does not hold looks: the host that carried that plan out remembers what it changed, the latest such plan
 * only. Looks that it does not remember stay.
 */
export interface RestoreLooks {
  readonly do: 'restoreLooks';
  readonly sheet: string;
  /** The version that the earlier plan was based on. */
  readonly of: string;
}

export interface ColumnWidth {
  readonly column: number;
  /** In characters of the default font, as Excel shows it. */
  readonly width: number;
}

export interface AddTable {
  readonly do: 'addTable';
  readonly sheet: string;
  readonly name: string;
  readonly range: Range;
  /** Equal to the texts of the header cells, which the plan writes as well. */
  readonly columns: readonly string[];
  readonly style: string;
}

/** Gives a table a new extent. `columns` names every column of it, old and new. */
export interface ResizeTable {
  readonly do: 'resizeTable';
  readonly sheet: string;
  readonly table: string;
  readonly range: Range;
  readonly columns: readonly string[];
}

export interface SetName {
  readonly do: 'setName';
  /** Null for a name of the whole workbook. */
  readonly sheet: string | null;
  readonly name: string;
  readonly refersTo: string;
  /** A new name is kept out of the list of names that the user sees. */
  readonly hidden?: boolean;
}

export interface AddConditionalFormats {
  readonly do: 'addConditionalFormats';
  readonly sheet: string;
  readonly range: Range;
  /** Stands in the formula of every rule, so that the rules can be found again. */
  readonly mark: string;
  readonly rules: readonly ConditionalFormat[];
}

export type ConditionalFormat =
  | {
      readonly kind: 'expression';
      /** Without "=", relative to the range's first cell, carrying the mark. */
      readonly formula: string;
      readonly color: string;
      readonly fill: string;
      readonly bold: boolean;
    }
  /** The mark stands in the formulas of the bar's two ends. */
  | { readonly kind: 'dataBar'; readonly color: string; readonly min: number; readonly max: number };

/**
 * Lets a chart that stands show what its spec says, and leaves its looks, its place and its title to the user.
 * Its series are as many as when it was made.
 */
export interface UpdateChart {
  readonly do: 'updateChart';
  readonly sheet: string;
  readonly chart: ChartSpec;
  /** It is to read other cells; else only what the cells hold has changed, which a living workbook sees by itself. */
  readonly moved: boolean;
  /** The ends of the value axis are to be the spec's, because values lie beyond them. */
  readonly rescale: boolean;
  /** Fills that are to be the spec's, because the municipality has chosen other colours. */
  readonly recolour?: readonly Recolouring[];
}

/** The fill of a bar or piece: of a series, or of one of its points. A fill that is no longer `from` is the user's. */
export interface Recolouring {
  readonly series: number;
  readonly point: number | null;
  readonly from: string;
}

export type ChartKind = 'stackedBar' | 'stackedBar100' | 'stackedColumn' | 'line' | 'doughnut' | 'bullet';

export interface ChartSpec {
  /** The mark by which the chart is known; unique in the workbook. */
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly altText: string;
  readonly anchor: Range;
  /** The sheet whose cells it shows. */
  readonly source: string;
  readonly categories: Range;
  readonly series: readonly ChartSeries[];
  /** One of many on a sheet: smaller letters. */
  readonly small?: boolean;
  /** A legend is not wanted where the sheet explains the series of many charts at once. */
  readonly legend?: boolean;
  readonly valueAxis: ValueAxis;
}

/** The axis of values; an end or step that it does not say is the host's choice. */
export interface ValueAxis {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly numberFormat: string;
  /** How values are written on bars, where the axis counts something else: shares of them. */
  readonly labelFormat?: string;
}

export interface ChartSeries {
  /** One cell that holds the name of the series. */
  readonly name: Range;
  /** Blank cells are gaps. */
  readonly values: Range;
  readonly color: string;
  /**
   * How the series is drawn: `line` has a marker at each point, `plain` and `dashed` have none, `marker` is a line
   * without its line. Bars fill with a pattern when one is named.
   */
  readonly style: 'bar' | 'line' | 'plain' | 'dashed' | 'marker' | 'invisible';
  readonly pattern?: Pattern;
  /** Narrower bars drawn over the others, on hidden axes that run alike; the spec then says both ends of its axis. */
  readonly onTop?: boolean;
  /** Colours of single points, where the points are the categories (doughnut). */
  readonly pointColors?: readonly string[];
  /** Patterns of single points, in the order of their colours. */
  readonly pointPatterns?: readonly Pattern[];
}

export type Pattern = 'solid' | 'dark' | 'light' | 'dots' | 'stripes';
