import { isError } from '../../model/snapshot';
import { readPeriod } from '../period/readPeriod';
import type { Role } from '../../model/goalTable';
import { saysLimit } from './limitCells';
import type { HeaderReading } from './readHeader';
import type { HeaderColumn } from './region';
import { isBlank, textOf, type Grid, type Line } from '../sheet/grid';
import { surroundingsOf } from '../target/measure/context';
import { readMethod } from '../target/measure/readMethod';
import { readTarget } from '../target/readTarget';
import { saysSign } from '../target/signLevel';
import { unitAfter } from '../target/amounts/unitsAt';
import { tokenise } from '../text/tokens';
import { readValue } from '../value/readValue';

/** What the cells of a column look like: of those that hold something, how many are what. */
export interface Profile {
  readonly filled: number;
  /** Rows that were looked at. */
  readonly rows: number;
  readonly numbers: number;
  /** Of those, the ones from −1 to 1 that say no unit. */
  readonly partsOfOne: number;
  /** Kinds of nothing, "ej mätt"; glyphs such as "-" among them. */
  readonly missing: number;
  /** "Minst 75 %", "Ska öka". */
  readonly targets: number;
  /** Of those, the ones that say it in words: "mindre än 46,9 mnkr". */
  readonly wordedTargets: number;
  readonly statuses: number;
  readonly trends: number;
  readonly periods: number;
  readonly units: number;
  /** Units and nothing else: "kg/person", "%". */
  readonly bareUnits: number;
  readonly kpis: number;
  /** "Minst", "≤" and nothing else: on which side of a level values are to lie. */
  readonly limits: number;
  /** Texts of a few words or more. */
  readonly texts: number;
  /** Texts with a full stop: something that is told. */
  readonly told: number;
  /** Cells that set a number to be reached, in a sentence or without one. */
  readonly measurable: number;
  /** Sentences that set a target with a number. */
  readonly targetSentences: number;
  readonly distinct: number;
  /** Mean length of the texts. */
  readonly length: number;
}

/** Rows of a body that are looked at when the roles of its columns are decided. */
export const SAMPLE_ROWS = 60;

/** Roles that one word of a header makes sure, and whose cells can still set targets. */
const MAY_SET_TARGETS = new Set<Role>(['goal', 'indicator']);
const KPI = /^[NU]\d{5}$/;
const FEW_WORDS = 4;
const SHORT = 60;
const TOLD = /\S\s+\S+\s+\S+.*[.!]$/s;
/** "1. En trygg kommun", "2.1 Nöjda invånare": the number of a goal is nothing that is reached. */
const NUMBERED = /^\s*(?:\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2})+\.?)\s+(?=\p{Lu})/u;
const BULLET = /^[-•–*]\s/;

type Counter = { -readonly [K in keyof Profile]: number };

/** Looks at the cells of a column in the first rows of a body. */
export function profileOf(grid: Grid, rows: readonly Line[], { column, header }: HeaderColumn): Profile {
  const counter: Counter = {
    filled: 0,
    rows: rows.length,
    numbers: 0,
    partsOfOne: 0,
    missing: 0,
    targets: 0,
    wordedTargets: 0,
    statuses: 0,
    trends: 0,
    periods: 0,
    units: 0,
    bareUnits: 0,
    kpis: 0,
    limits: 0,
    texts: 0,
    told: 0,
    measurable: 0,
    targetSentences: 0,
    distinct: 0,
    length: 0,
  };
  const seen = new Set<string>();
  for (const line of rows) {
    if (isBlank(line.values[column])) continue;
    counter.filled++;
    const text = textOf(grid, line, column);
    seen.add(text);
    counter.length += text.length;
    count(counter, grid, line, column, text, header);
  }
  counter.distinct = seen.size;
  counter.length = counter.filled > 0 ? counter.length / counter.filled : 0;
  return counter;
}

function count(counter: Counter, grid: Grid, line: Line, column: number, text: string, header: HeaderReading): void {
  const stored = line.values[column] ?? null;
  if (isError(stored)) {
    counter.missing++;
    return;
  }
  if (KPI.test(text)) counter.kpis++;
  if (saysLimit(text)) counter.limits++;
  const value = typeof stored === 'string' ? stored.replace(NUMBERED, '') : stored;
  const reading = readValue({ value, numberFormat: line.formats?.[column], date1904: grid.date1904 }, header.text);
  const { kind } = reading;
  if (header.roles.includes('method') && isRhythm(text)) return;
  if (kind === 'number' || kind === 'multi' || kind === 'range') counter.numbers++;
  if (kind === 'number' && reading.unit === null && Math.abs(reading.value) <= 1) counter.partsOfOne++;
  else if (kind === 'missing') counter.missing++;
  else if (kind === 'status') counter.statuses++;
  else if (kind === 'trend') counter.trends++;
  if (kind === 'date' || kind === 'period' || (text.length < SHORT && readPeriod(text, 2000) !== null))
    counter.periods++;
  if (typeof value !== 'string') return;
  if (surroundingsOf(text).unit !== null && text.length <= 20 && kind !== 'number') counter.units++;
  if (isUnit(text)) counter.bareUnits++;
  if (text.split(/\s+/).length >= FEW_WORDS || BULLET.test(text)) counter.texts++;
  if (TOLD.test(text)) counter.told++;
  const [sure] = header.roles;
  if (header.roles.length === 1 && sure && !MAY_SET_TARGETS.has(sure)) return;
  const target = readTarget(value);
  const isSentence = text.length > SHORT || (header.roles.includes('goal') && text.split(/\s+/).length >= FEW_WORDS);
  if (target.measurable === true) counter.measurable++;
  if (target.measurable === true && isSentence) counter.targetSentences++;
  // "63 % ±4" is measured: a margin of error is no range to reach.
  if (text.includes('±')) return;
  const isLevel = target.measurable !== false && target.comparator !== null;
  const isOfAll = target.quantifier !== null && text.split(/\s+/).length < FEW_WORDS;
  if (kind === 'target' || (text.length <= SHORT && (isLevel || isOfAll || saysSign(text)))) {
    counter.targets++;
    // "Plats 112 av 290" is measured.
    if (/^\p{L}/u.test(text) && !(reading.kind === 'number' && reading.bound === null)) counter.wordedTargets++;
  }
}

/** "Kg/person", "g/portion", "%", "index" alone. */
function isUnit(text: string): boolean {
  if (text.length > SHORT) return false;
  const tokens = tokenise(text.toLowerCase());
  return tokens.length > 0 && unitAfter(tokens, 0)?.end === tokens.length;
}

/** "1 g/år" and nothing else: how often something is followed up, not how much of it there is. */
function isRhythm(text: string): boolean {
  return readMethod(text).rhythm?.text.length === text.trim().length;
}
