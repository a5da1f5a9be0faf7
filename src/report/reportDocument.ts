import type { Colour } from '../model/verdict';
import type { Colours, Language } from '../model/policy';

/** A report as a document, before anyone has said in which format it is written. */
export interface ReportDocument {
  readonly language: Language;
  /** The grounds of statuses, by colour. */
  readonly colours: Colours;
  /** The document's own title, for its properties. */
  readonly title: string;
  /** What stands at the top of every page. */
  readonly header: string;
  /** What stands at the foot of every page, before the page number. */
  readonly footer: string;
  readonly pageOf: { readonly page: string; readonly of: string };
  readonly blocks: readonly Block[];
}

export type Block =
  /** An intro stays on the page of what it introduces. */
  | {
      readonly kind: 'title' | 'subtitle' | 'lead' | 'paragraph' | 'intro' | 'quiet';
      readonly text: string;
    }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** One line on how a goal stands, coloured as its status. */
  | { readonly kind: 'status'; readonly text: string; readonly tone: Colour | null }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | TableBlock
  | ChartBlock;

/** A table with a header row and no merged cells; what it shows is said in the caption above it. */
export interface TableBlock {
  readonly kind: 'table';
  /** Null where the heading right above says it. */
  readonly caption: string | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface TableColumn {
  readonly header: string;
  /** Share of the table's width; the shares of a table add up to 1. */
  readonly width: number;
  readonly align?: 'end';
}

/** The paragraphs of a cell. Empty: nothing to say. */
export type Cell = readonly Line[];

export interface Line {
  /** "Orsak", before the text. */
  readonly label?: string;
  readonly text: string;
  readonly strong?: boolean;
  /** Set for a status, which is coloured; null is one without colour. */
  readonly tone?: Colour | null;
}

/** Horizontal bars, from the top down in the order given. */
export interface ChartBlock {
  readonly kind: 'bars';
  readonly title: string;
  /** What the chart shows, in words. */
  readonly altText: string;
  readonly categories: readonly string[];
  readonly series: readonly BarSeries[];
  readonly legend: boolean;
}

export interface BarSeries {
  readonly name: string;
  /** One for each category; null where there is nothing to draw. */
  readonly values: readonly (number | null)[];
  /** "#1B7837". */
  readonly color: string;
  /** The colour of single bars, where a series has one for each category. */
  readonly colors?: readonly string[];
}
