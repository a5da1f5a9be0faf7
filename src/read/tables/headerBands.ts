import type { CellValue } from '../../model/snapshot';
import { isDateFormat } from '../sheet/cellText';
import { filledColumns, textOf, type Grid, type Line } from '../sheet/grid';
import type { HeaderColumn } from './region';
import { readHeader, type HeaderReading } from './readHeader';

/** A row, or a part of one, whose cells read like the headers of a goal table. */
export interface HeaderBand {
  /** Position of the row among the grid's lines. */
  readonly at: number;
  readonly left: number;
  readonly right: number;
}

/** Reads headers once per text: the same few stand in many rows. */
export class HeaderReader {
  private readonly known = new Map<string, HeaderReading>();

  constructor(private readonly year: number | null) {}

  read(text: string): HeaderReading {
    let reading = this.known.get(text);
    if (!reading) {
      reading = readHeader(text, this.year);
      this.known.set(text, reading);
    }
    return reading;
  }

  /** The reader for the headers of one table: where the sheet carries no year, the last one that stands in them. */
  within(columns: readonly HeaderColumn[]): HeaderReader {
    if (this.year !== null) return this;
    const years = columns.flatMap(({ header: { period } }) => (period ? [Number(period.end.slice(0, 4))] : []));
    return years.length === 0 ? this : new HeaderReader(Math.max(...years));
  }
}

/** No header is longer; most cells of a body are, and are passed over unread. */
const LONGEST = 90;
const CORE = new Set(['goal', 'indicator', 'target', 'activity', 'method']);

/**
 * Finds every row that could be the header of a goal table: at least two cells whose words or periods are those of
 * headers, at least half of all its cells, and among them a goal, an indicator, a target or an activity.
 * Cells that stand apart from each other on one row make bands of their own when each side is a header by itself.
 */
export function findHeaderBands(grid: Grid, headers: HeaderReader): HeaderBand[] {
  return grid.lines.flatMap((line, at) => bandsOf(grid, line, headers).map((band) => ({ at, ...band })));
}

type Extent = Omit<HeaderBand, 'at'>;

function bandsOf(grid: Grid, line: Line, headers: HeaderReader): Extent[] {
  const columns = filledColumns(line);
  if (columns.length < 2 || !columns.some((column) => isShort(line, column))) return [];
  const runs = runsOf(columns).filter((run) => isHeader(grid, line, run, headers));
  if (runs.length > 1) return runs.map(extentOf);
  if (isHeader(grid, line, columns, headers)) return [extentOf(columns)];
  return runs.map(extentOf);
}

function isShort(line: Line, column: number): boolean {
  const value = line.values[column];
  return typeof value === 'string' && value.length <= LONGEST;
}

/** Cells of a row without an empty one between them. */
function runsOf(columns: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last?.at(-1) === column - 1) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

function extentOf(columns: readonly number[]): Extent {
  return { left: columns[0] ?? 0, right: columns.at(-1) ?? 0 };
}

function isHeader(grid: Grid, line: Line, columns: readonly number[], headers: HeaderReader): boolean {
  if (columns.some((column) => isFigure(line.values[column], line.formats?.[column]))) return false;
  if (columns.some((column, i) => isLabelBeside(grid, line, column, columns[i + 1]))) return false;
  let known = 0;
  let core = false;
  for (const column of columns) {
    const text = textOf(grid, line, column);
    if (text.length > LONGEST) continue;
    const reading = headers.read(text);
    if (!speaks(reading) || looksWritten(text)) continue;
    known++;
    core ||= CORE.has(reading.roles[0] ?? '');
  }
  return core && known >= 2 && known * 2 >= columns.length;
}

/** "Indikator: | Andel nöjda": a label with what it says beside it, not a header beside a header. */
function isLabelBeside(grid: Grid, line: Line, column: number, next: number | undefined): boolean {
  return next === column + 1 && /:$/.test(textOf(grid, line, column)) && !/:$/.test(textOf(grid, line, next));
}

/** Years that a header can be. */
const YEARS = { first: 1980, last: 2079 };
const FIGURE = /^[<>≥≤~]?\s*[-−–+]?\d[\d\s.,]*\s*(?:%|\p{L}{1,6})?$/u;
const YEAR_LIKE = /^(?:19|20)\d\d(?:[-/]\d\d(?:\d\d)?)?(?:-\d\d)?$/;

/** A value of a body: a number that is no year and no date, "60 %". One of them, and the row is no header. */
function isFigure(value: CellValue | undefined, format: string | undefined): boolean {
  if (typeof value === 'number') {
    const isYear = Number.isInteger(value) && value >= YEARS.first && value <= YEARS.last;
    return !isYear && !isDateFormat(format);
  }
  return typeof value === 'string' && value.length <= 20 && FIGURE.test(value) && !YEAR_LIKE.test(value.trim());
}

/** Words around a period that still leave it a header: "Utfall kommunen 2022". */
const MOST_WORDS_WITH_PERIOD = 5;

/** True when the words or the period of a header say something about its column. */
export function speaks({ roles, timed, group, text }: HeaderReading): boolean {
  if (roles.length > 0 || group !== null) return true;
  return timed && text.split(' ').length <= MOST_WORDS_WITH_PERIOD;
}

const QUESTION = /^(?:hur|vad|vem|vilk[ae]t?|när|varför|så|detta|how|what|who|when|why)(?!\p{L})/iu;
const VERB = /(?<!\p{L})(?:ska|skall|har|är|når|uppnått|uppnås|nått|saknas|bedöms)(?!\p{L})/iu;

/** A text of a body, not a heading: it ends like a sentence or says something ("Målet uppnått"), and asks nothing. */
function looksWritten(text: string): boolean {
  return /[.!]$/.test(text) || (VERB.test(text) && !QUESTION.test(text));
}
