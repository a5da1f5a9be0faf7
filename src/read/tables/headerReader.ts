import type { Role } from '../../model/goalTable';
import { readHeader, type HeaderReading } from './readHeader';
import type { HeaderColumn } from './region';

/** Reads headers once per text: the same few stand in many rows. */
export class HeaderReader {
  private readonly known = new Map<string, HeaderReading>();

  /**
   * @param year the year that the sheet is for; null when it names none.
   * @param undated the year that "T1" and "jan–aug" are taken to be of where no header has one either; null for none.
   */
  constructor(
    private readonly year: number | null,
    private readonly undated: number | null = null,
    /** The year is such an assumption. */
    readonly isAssumed = false,
  ) {}

  read(text: string): HeaderReading {
    let reading = this.known.get(text);
    if (!reading) {
      reading = readHeader(text, this.year);
      this.known.set(text, reading);
    }
    return reading;
  }

  /**
   * The reader for the headers of one table: where the sheet carries no year, the last one that stands in them. Years of
   * targets alone ("Mål 2025 | Mål 2026 | Utf. T1") tell less: that of the plan is among them, or else the first.
   */
  within(columns: readonly HeaderColumn[]): HeaderReader {
    if (this.year !== null) return this;
    const dated = columns.filter(({ header }) => header.period !== null);
    const yearsOf = (is: (role: Role) => boolean): number[] =>
      dated.filter(({ header }) => is(header.roles[0] ?? 'other')).map(yearOf);
    const years = yearsOf((role) => !TARGETS.has(role) && role !== 'baseline');
    if (years.length > 0) return new HeaderReader(Math.max(...years));
    const planned = yearsOf((role) => TARGETS.has(role));
    if (planned.some((year) => year === this.undated)) return new HeaderReader(this.undated, null, planned.length > 1);
    if (planned.length > 0) return new HeaderReader(Math.min(...planned));
    if (dated.length > 0) return new HeaderReader(Math.max(...dated.map(yearOf)));
    const isTimed = columns.some(({ header }) => header.timed);
    return this.undated === null || !isTimed ? this : new HeaderReader(this.undated, null, true);
  }
}

const TARGETS: ReadonlySet<Role> = new Set<Role>(['goal', 'target']);

function yearOf({ header }: HeaderColumn): number {
  return Number(header.period?.end.slice(0, 4));
}
