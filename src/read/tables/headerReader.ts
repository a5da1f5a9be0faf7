import { saysLastYear } from '../period/readPeriod';
import { readHeader, type HeaderReading } from '../columns/readHeader';
import type { HeaderColumn } from '../columns/region';
import { latestSaid, NO_YEAR, yearOfParts, type UndatedYear } from './yearOfParts';

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
