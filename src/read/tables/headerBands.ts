import { LETTERS } from '../../model/letters';
import { MADE_WORDS, PROSE_BEGINNINGS, QUESTION_WORDS, SENTENCE_IN_CELL } from '../../lexicon/headers';
import { CORE, NAMING } from '../../lexicon/roles';
import type { CellValue } from '../../model/snapshot';
import { isDateFormat } from '../sheet/cellText';
import { filledColumns, isBlank, textOf, type Grid, type Line } from '../sheet/grid';
import type { HeaderReader } from './headerReader';
import type { HeaderReading } from '../columns/readHeader';
import { mayBeCore } from '../columns/tableWords';

/** A row, or a part of one, whose cells read like the headers of a goal table. */
export interface HeaderBand {
  /** Position of the row among the grid's lines. */
  readonly at: number;
  readonly left: number;
  readonly right: number;
}

/** No header is longer; most cells of a body are, and are passed over unread. */
const LONGEST = 90;
/** Share of the cells of a header whose words are known; more where the row could be one of a body. */
const LEAST_KNOWN = 0.5;
const LEAST_KNOWN_IN_TABLE = 0.75;

/**
 * Finds every row that could be the header of a goal table: at least two cells whose words or periods are those of
 * headers, at least half of all its cells, and among them a goal, an indicator, a target or an activity. Right under
 * the row of a table, where a body is likelier to go on than a table to begin, more is asked for, and no figure beside;
 * under a heading in a table, no figures beside it under the headers above.
 * Cells that stand apart from each other on one row make bands of their own when each side is a header by itself.
 */
export function findHeaderBands(grid: Grid, headers: HeaderReader): HeaderBand[] {
  const bands: HeaderBand[] = [];
  const known = new Set<string>();
  let inTable = false;
  let isLone = false;
  let last = -1;
  let header = -1;
  let above: readonly Extent[] = [];
  grid.lines.forEach((line, at) => {
    const columns = filledColumns(line);
    inTable &&= line.index === last + 1;
    // In a table "Mål | 24 | 25" is a row of levels.
    const figures = inTable ? new Set(columns.filter((column) => holdsFigure(line, column))) : figuresIn(line, columns);
    const isRow = canBeHeaders(columns, figures).some(
      (column) => isShort(line, column) && mayBeCore(textOf(grid, line, column)),
    );
    const texts = isRow ? columns.map((column) => textOf(grid, line, column)).join('\u001f') : '';
    const isStrict = inTable && !isLone && !known.has(texts);
    const isUnder = (column: number): boolean => above.some(({ left, right }) => column >= left && column <= right);
    const isOfBody = figures.size > 0 && (isStrict || (inTable && [...figures].every(isUnder)));
    const bandsHere = isRow && !isOfBody ? bandsOf({ grid, at, headers, isStrict, figures }, line, columns) : [];
    const found = isStrict && bandsHere.length > 0 && repeatsBody(grid, { at, header, line, columns }) ? [] : bandsHere;
    if (found.length > 0) {
      header = at;
      known.add(texts);
      above = found;
    }
    bands.push(...found.map((band) => ({ at, ...band })));
    inTable ||= found.length > 0;
    isLone = columns.length < 2;
    last = line.index;
  });
  return bands;
}

/** "VA-plan reviderad | Q4 2024 | Antagen i KF | Grön" under other rows with "Grön" in that column: one more row of the body. */
function repeatsBody(
  grid: Grid,
  row: { readonly at: number; readonly header: number; readonly line: Line; readonly columns: readonly number[] },
): boolean {
  const body = grid.lines.slice(Math.max(row.header + 1, row.at - ROWS_BENEATH), row.at);
  return row.columns.some((column) => {
    const text = textOf(grid, row.line, column);
    return body.some((line) => textOf(grid, line, column) === text);
  });
}

type Extent = Omit<HeaderBand, 'at'>;

/** A row that is looked at as a header. */
interface Candidate {
  readonly grid: Grid;
  readonly at: number;
  readonly headers: HeaderReader;
  /** It stands right under the row of a table. */
  readonly isStrict: boolean;
  /** Its columns with figures. */
  readonly figures: ReadonlySet<number>;
}

function bandsOf(row: Candidate, line: Line, columns: readonly number[]): Extent[] {
  const repeated = repetitionsIn(row, line, columns);
  if (repeated.length > 1) return repeated.map(extentOf);
  const runs = runsOf(columns).filter((run) => isHeader(row, line, run));
  const areApart =
    runs.length > 1 && (runs.every((run) => namesThings(row, line, run)) || areAlikeBehindNames(row, line, runs));
  if (areApart && runs.every((run, i) => i === 0 || isBlankBetween(row, runs[i - 1], run))) return runs.map(extentOf);
  if (isHeader(row, line, columns)) return [extentOf(columns)];
  return runs.map(extentOf);
}

/** "Indikator | Mål | Utfall | Indikator | Mål | Utfall": the same table again beside itself, without a gap. */
function repetitionsIn(row: Candidate, line: Line, columns: readonly number[]): readonly (readonly number[])[] {
  const texts = columns.map((column) => textOf(row.grid, line, column));
  const length = texts.indexOf(texts[0] ?? '', 1);
  if (length < 2 || texts.length % length > 0 || texts.some((text, i) => text !== texts[i % length])) return [columns];
  const blocks = Array.from({ length: texts.length / length }, (_, i) => columns.slice(i * length, (i + 1) * length));
  const isNamed = row.headers.read(texts[0] ?? '').roles[0] === 'indicator';
  return isNamed && blocks.every((block) => isHeader(row, line, block)) ? blocks : [columns];
}

/** "Personal | Mål 2025 | Kv 1 2025 | | Ekonomi | Mål 2025 | Kv 1 2025": each begins with what its rows are about. */
function areAlikeBehindNames({ grid }: Candidate, line: Line, runs: readonly (readonly number[])[]): boolean {
  const [first, ...others] = runs.map((run) => run.slice(1).map((column) => textOf(grid, line, column)));
  if (first === undefined || first.length < 2) return false;
  return others.every((other) => other.length === first.length && other.every((text, i) => text === first[i]));
}

/** Rows under a header that are looked at to tell two tables from one with a gap in its header. */
const ROWS_BENEATH = 20;

/** A table of its own names goals, indicators or activities; what only measures them belongs to the table beside it. */
function namesThings({ grid, at, headers }: Candidate, line: Line, run: readonly number[]): boolean {
  return run.some((column) => {
    const { roles, timed } = headers.read(textOf(grid, line, column));
    if (timed || !NAMING.has(roles[0])) return false;
    const first = grid.lines.slice(at + 1, at + ROWS_BENEATH).find(({ values }) => !isBlank(values[column]));
    return !first || !isFigure(first.values[column], first.formats?.[column]);
  });
}

/** Between two runs of headers nothing stands beneath: no column without a header, such as one of status icons. */
function isBlankBetween({ grid, at }: Candidate, left: readonly number[] = [], right: readonly number[] = []): boolean {
  const beneath = grid.lines.slice(at + 1, at + ROWS_BENEATH);
  for (let column = (left.at(-1) ?? 0) + 1; column < (right[0] ?? 0); column++)
    if (beneath.every(({ values }) => isBlank(values[column]))) return true;
  return false;
}

/** Cells that can be headers together: all of the row, or those beside each other without a figure among them. */
function canBeHeaders(columns: readonly number[], figures: ReadonlySet<number>): readonly number[] {
  const isOfBody = (column: number): boolean => figures.has(column);
  const groups = figures.size > 0 ? runsOf(columns).filter((run) => !run.some(isOfBody)) : [columns];
  return groups.filter((group) => group.length > 1).flat();
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

function isHeader({ grid, headers, isStrict, figures }: Candidate, line: Line, columns: readonly number[]): boolean {
  if (columns.some((column) => figures.has(column))) return false;
  if (columns.some((column, i) => isLabelBeside(grid, line, column, columns[i + 1]))) return false;
  let known = 0;
  let counted = 0;
  let core = false;
  for (const column of columns) {
    const text = textOf(grid, line, column);
    if (!COMMITTEE.test(text)) counted++;
    if (text.length > LONGEST) continue;
    const reading = headers.read(text);
    if (!speaks(reading) || looksWritten(text) || (isStrict && isLong(reading))) continue;
    known++;
    const [role] = reading.roles;
    core ||= CORE.has(role) && (!isStrict || reading.isBare);
  }
  return core && known >= 2 && known >= counted * (isStrict ? LEAST_KNOWN_IN_TABLE : LEAST_KNOWN);
}

/** "Mål | Invånarna väljer våra vårdcentraler": more words than a header repeats under the row of a table. */
function isLong({ text, isBare, timed }: HeaderReading): boolean {
  return !isBare && !timed && text.split(' ').length > MOST_WORDS_REPEATED;
}

const MOST_WORDS_REPEATED = 3;

/** "BUN", "SN": whose values they are, in a column for each, says nothing for or against a header. */
const COMMITTEE = /^\p{Lu}{2,4}$/u;

/** "Indikator: | Andel nöjda": a label with what it says beside it, not a header beside a header. */
function isLabelBeside(grid: Grid, line: Line, column: number, next: number | undefined): boolean {
  return next === column + 1 && /:$/.test(textOf(grid, line, column)) && !/:$/.test(textOf(grid, line, next));
}

/** Years that a header can be. */
const YEARS = { first: 1980, last: 2079 };
const FIGURE = /^[<>≥≤~]?\s*[-−–+]?\d[\d\s.,]*\s*(?:%|\p{L}{1,6})?$/u;
/** "1. Mål" */
const NUMBERED = /^\s*\d{1,2}[.)]\s+\p{L}/u;
/** A year or a day, or a year with a word or a letter: "2023 Utfall", "2023 Kv", "2023P". */
const YEAR_LIKE = /^(?:19|20)\d\d(?:[-/]\d\d(?:\d\d)?)?(?:-\d\d)?(?:[BbEePpUu]|\s(?:\p{L}{3,}|Kv?|M|Fl?|Po?|[BEU]))?$/u;
/** A year without its century, as a text: "-22", "’23". */
const SHORT_YEAR = /^\s*[-–’']2\d\s*$/;

/** A value of a body: a number that is no year and no date, "60 %". One of them, and the row is no header. */
export function isFigure(value: CellValue | undefined, format: string | undefined): boolean {
  if (typeof value === 'number') {
    const isYear = Number.isInteger(value) && value >= YEARS.first && value <= YEARS.last;
    return !isYear && !isDateFormat(format);
  }
  if (typeof value !== 'string' || value.length > 20) return false;
  const isYear = YEAR_LIKE.test(value.trim()) || SHORT_YEAR.test(value);
  return FIGURE.test(value) && !isYear && !NUMBERED.test(value);
}

/** "Uttag 2025-11-05": when the sheet was made heads no column. */
const MADE = new RegExp(`^(?:${MADE_WORDS})(?![${LETTERS}])`, 'iu');

function holdsFigure(line: Line, column: number): boolean {
  return isFigure(line.values[column], line.formats?.[column]);
}

/** "24" as a year without its century. */
const BARE_YEAR = /^\s*[23]\d\s*$/;

/** The columns of a row that hold figures; "23 | 24 | 25", one after the other, are years. */
export function figuresIn(line: Line, columns: readonly number[]): ReadonlySet<number> {
  const figures = columns.filter((column) => holdsFigure(line, column));
  const yearOf = (column: number): number => {
    const value = line.values[column];
    const isText = typeof value === 'string' || typeof value === 'number';
    return isText && BARE_YEAR.test(String(value)) ? Number(value) : NaN;
  };
  const isYear = (column: number): boolean =>
    [column - 1, column + 1].some((other) => Math.abs(yearOf(other) - yearOf(column)) === 1);
  return new Set(figures.filter((column) => !isYear(column)));
}

/** Words around a period that still leave it a header: "Utfall kommunen 2022". */
const MOST_WORDS_WITH_PERIOD = 5;

/** True when the words or the period of a header say something about its column. */
export function speaks({ roles, timed, group, text }: HeaderReading): boolean {
  if (roles.length > 0 || group !== null) return true;
  return timed && text.split(' ').length <= MOST_WORDS_WITH_PERIOD && !MADE.test(text);
}

const QUESTION = new RegExp(`^(?:${QUESTION_WORDS}|${PROSE_BEGINNINGS})(?![${LETTERS}])|\\?$`, 'iu');
const OF_SENTENCE = new RegExp(`(?<![${LETTERS}])(?:${SENTENCE_IN_CELL})(?![${LETTERS}])`, 'iu');

/** A text of a body, not a heading: it ends like a sentence or says something ("Målet uppnått"), and asks nothing. */
export function looksWritten(text: string): boolean {
  return /\S\s+\S+[.!]$/.test(text) || (OF_SENTENCE.test(text) && !QUESTION.test(text));
}
