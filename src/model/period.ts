import type { IsoDate } from './calendar';

export type PeriodKind =
  | 'year'
  | 'half'
  | 'tertial'
  | 'quarter'
  | 'month'
  /** Monday to Sunday, numbered as ISO 8601 does. */
  | 'week'
  /** A span of months that is none of the above, "jan–aug"; it starts where the span starts. */
  | 'months'
  | 'schoolYear'
  /** Twelve months up to a month, "rullande 12 mån". */
  | 'rolling'
  | 'date';

/** A stretch of time that a header or a cell names. Both days are included. */
export interface Period {
  readonly kind: PeriodKind;
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** As the user wrote it, trimmed: "T2 2023". */
  readonly label: string;
  /** What is of it is known only when it is over: a sheet "Bokslut 2023". */
  readonly isClosing?: true;
}

/** January to December of one year, whatever it is called. */
export function isWholeYear(period: Period | null): boolean {
  return period !== null && period.start.endsWith('-01-01') && period.end === `${period.start.slice(0, 4)}-12-31`;
}

/** A calendar year as a period, called by its number where nothing else is said. */
export function wholeYear(year: number, label = String(year)): Period {
  return { kind: 'year', start: `${String(year)}-01-01`, end: `${String(year)}-12-31`, label };
}
