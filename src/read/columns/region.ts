import type { Range } from '../../model/address';
import type { Grid, Line } from '../sheet/grid';
import type { HeaderReading } from './readHeader';

/** A column of a table that is being read, before its role is known. */
export interface HeaderColumn {
  readonly column: number;
  readonly header: HeaderReading;
  /** The upper of two header rows gave the role or the period. */
  readonly fromUpper: boolean;
}

/** A stretch of a sheet under one header: a goal table, if its columns turn out to say so. */
export interface Region {
  readonly grid: Grid;
  /** Rows of the header as the sheet numbers them, repeated ones among them. */
  readonly headerRows: readonly number[];
  readonly columns: readonly HeaderColumn[];
  /** Rows above the header that stand alone: titles and goals. */
  readonly headings: readonly Line[];
  /** Rows under the header, with the headings that stand between its repetitions; no headers among them. */
  readonly body: readonly Line[];
  /** Rows of the body that stand right above a repetition of the header: titles and goals of what follows. */
  readonly between: ReadonlySet<number>;
  /** No header names a year; those of its periods are of the year that is assumed. */
  readonly isUndated?: boolean;
  /** What is measured of the units that the rows are named after: "Sjukfrånvaro, %". */
  readonly measure?: string;
  /** The ListObject it is. */
  readonly tableName: string | null;
  /** Labels with values beside them, laid out as a table: the sheet's column of each label's values, and where they stand. */
  readonly pivoted?: { readonly columns: readonly number[]; readonly range: Range };
}

/** Where a stretch stands on its sheet, as it was found there. */
export function rangeOf({ columns, headerRows, body }: Pick<Region, 'columns' | 'headerRows' | 'body'>): Range {
  const numbers = columns.map(({ column }) => column);
  return {
    top: Math.min(...headerRows),
    left: Math.min(...numbers),
    bottom: Math.max(body.at(-1)?.index ?? 0, ...headerRows),
    right: Math.max(...numbers),
  };
}
