import { yearOf } from '../../model/calendar';
import type { Role } from '../../model/goalTable';
import { readPeriod, saysLastYear } from '../period/readPeriod';
import { readHeader, type HeaderReading } from './readHeader';
import type { HeaderColumn } from './region';
import { NO_YEAR, yearOfParts, type UndatedYear } from './yearOfParts';

/** The latest year that a header of values says itself: "Nuläge 2024", whatever year the sheet is for. */
function latestSaid(columns: readonly HeaderColumn[]): number | null {
  const years = columns.flatMap(({ header: { text, roles } }) => {
    const period = OF_OTHERS.has(roles[0] ?? 'other') ? null : readPeriod(text);
    return period === null ? [] : [yearOf(period.end)];
  });
  return years.length === 0 ? null : Math.max(...years);
}

/** Columns whose year is not that of what was measured. */
const OF_OTHERS: ReadonlySet<Role> = new Set<Role>(['goal', 'target', 'forecast', 'comparison']);

/** Reads headers once per text: the same few stand in many rows. */
export class HeaderReader {
  private readonly known = new Map<string, HeaderReading>();

  /**
   * @param year the year that the sheet is for; null when it names none.
   * @param undated what tells the year of "T1" and "jan–aug" where it names none.
   */
  constructor(
    private readonly year: number | null,
    private readonly undated: UndatedYear = NO_YEAR,
    /** The year is such an assumption. */
    readonly isAssumed = false,
    /** The latest year that the headers of a table themselves say of values; "Föregående år" is the one before it. */
    private readonly latest: number | null = null,
  ) {}

  read(text: string): HeaderReading {
    let reading = this.known.get(text);
    if (!reading) {
      reading = readHeader(text, this.latest !== null && saysLastYear(text) ? this.latest : this.year);
      this.known.set(text, reading);
    }
    return reading;
  }

  /** The reader for the headers of one table: where the sheet carries no year, they say that of their parts. */
  within(columns: readonly HeaderColumn[]): HeaderReader {
    if (this.year !== null) {
      const latest = columns.some(({ header }) => saysLastYear(header.text)) ? latestSaid(columns) : null;
      return latest === null ? this : new HeaderReader(this.year, NO_YEAR, this.isAssumed, latest);
    }
    const { year, isAssumed } = yearOfParts(columns, this.undated);
    return year === null ? this : new HeaderReader(year, NO_YEAR, isAssumed);
  }
}
