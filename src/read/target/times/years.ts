import { unitRows, unitsOrWords } from '../../../lexicon/units';
import { SCHOOL_YEAR_WORDS, WINTER_WORDS } from '../../../lexicon/periodWords';
import { functionWords } from '../../../lexicon/sentenceWords';
import { AND_OR_COMMA, TO_OR_AND } from '../../../lexicon/particles';
import { statuteWords } from '../../../lexicon/measureNumbers';
import { PhraseTable } from '../../text/phrases';
import { preceding, type Token } from '../../text/tokens';

/** One or several years that stand together. */
export interface Years {
  readonly years: readonly number[];
  /** The token after the last year. */
  readonly end: number;
  /** "2020–2030" is a stretch, "2024, 2025" is not. */
  readonly isSpan: boolean;
}

const units = new PhraseTable(
  unitRows.flatMap((row) =>
    row.forms.filter((form) => !form.startsWith('år')).map((form) => [form, row.unit] as const),
  ),
);
const SPAN = new Set([...TO_OR_AND, '-', '–', '→']);
const LIST = new Set([...AND_OR_COMMA, '&']);

/**
 * The years at a token: "2026", "2023–2026", "2024/25", "2024, 2025 och 2026".
 * @param led Whether a word before says that a time follows; else a number that counts something is no year.
 */
export function yearsAt(tokens: readonly Token[], at: number, led: boolean): Years | null {
  if (tokens[at]?.kind !== 'number') return null;
  const school = schoolYear(tokens, at);
  if (school) return school;
  const first = yearOf(tokens[at]);
  if (first === null || counts(tokens, at, led)) return null;
  const joint = tokens[at + 1];
  if (joint?.key === '/' && joint.glued) {
    // "Läsåret 2026/27 ha minskat": no hectares.
    const isNext = tokens[at + 2]?.number?.value === (first + 1) % 100;
    const next = isNext ? first + 1 : secondYear(tokens, at + 2, first);
    if (next !== null) return { years: [next], end: at + 3, isSpan: false };
  }
  if (joint && SPAN.has(joint.key) && !(isTo(joint) && isFrom(tokens, at))) {
    const next = isDash(joint) ? secondYear(tokens, at + 2, first) : yearOf(tokens[at + 2]);
    const isList = LIST.has(joint.key) && !between(beforeYear(tokens, at));
    if (next !== null && next > first) return { years: [first, next], end: at + 3, isSpan: !isList };
  }
  return listAt(tokens, at, first);
}

/** "Läsåret 24/25": a school year in short is told by the word before it. */
function schoolYear(tokens: readonly Token[], at: number): Years | null {
  const [first, slash, second] = [tokens[at]?.number, tokens[at + 1], tokens[at + 2]?.number];
  if (!first || !second || slash?.key !== '/' || !SCHOOL_YEARS.has(preceding(tokens, at)?.key ?? '')) return null;
  if (second.value !== first.value + 1 || second.value > 99) return null;
  return { years: [2000 + second.value], end: at + 3, isSpan: false };
}

const SCHOOL_YEARS: ReadonlySet<string> = new Set([...SCHOOL_YEAR_WORDS, ...WINTER_WORDS]);

function listAt(tokens: readonly Token[], at: number, first: number): Years {
  const years = [first];
  let end = at + 1;
  for (;;) {
    const year = LIST.has(tokens[end]?.key ?? '') ? yearOf(tokens[end + 1]) : null;
    if (year === null || counts(tokens, end + 1, true)) return { years, end, isSpan: false };
    years.push(year);
    end += 2;
  }
}

/** "Från 2021 till 2032": two times, where the measure stood and when the target is due. */
function isFrom(tokens: readonly Token[], at: number): boolean {
  const before = beforeYear(tokens, at)?.key;
  return before === 'från' || before === 'from';
}

/** The word before a year, or before its "år". */
function beforeYear(tokens: readonly Token[], at: number): Token | undefined {
  return preceding(tokens, preceding(tokens, at)?.key === 'år' ? at - 1 : at);
}

function isTo({ key }: Token): boolean {
  return key === 'till' || key === 'to';
}

function between(token: Token | undefined): boolean {
  return token?.key === 'mellan' || token?.key === 'between' || token?.key === 'åren';
}

/** A whole number of four digits from 1900 to 2100. */
function yearOf(token: Token | undefined): number | null {
  const number = token?.number;
  if (!token || !number || number.sign !== null || number.decimals > 0 || token.end - token.start !== 4) return null;
  return number.value >= 1900 && number.value <= 2100 ? number.value : null;
}

/** The year after a slash or a dash, also as two digits: "2024/25", "2023–26"; a number with a unit is none. */
function secondYear(tokens: readonly Token[], at: number, first: number): number | null {
  const token = tokens[at];
  const year = yearOf(token);
  if (year !== null) return year;
  const number = token?.number;
  if (!token || !number || number.decimals > 0 || token.end - token.start !== 2) return null;
  const short = first - (first % 100) + number.value;
  return short > first && short < first + 20 && !units.at(tokens, at + 1) ? short : null;
}

function isDash({ key }: Token): boolean {
  return key === '-' || key === '–';
}

/** "SFS 2006:804", "KS 2023/00145": the number of a statute or a matter; "2022:61" alone can be a year and its value. */
export function statuteAt(tokens: readonly Token[], at: number): number | null {
  const [colon, number] = [tokens[at + 1], tokens[at + 2]];
  if (!colon?.glued || !number?.glued || number.number?.decimals !== 0) return null;
  if (colon.key !== ':' && (colon.key !== '/' || yearOf(number) !== null)) return null;
  const isLong = number.end - number.start >= 3 || statuteWords.has(preceding(tokens, at)?.key ?? '');
  return isLong && !units.at(tokens, at + 3) && yearOf(tokens[at]) !== null ? at + 3 : null;
}

/** "2000 deltagare", "2030 kr": a number with a unit, or one that counts something, is no year. */
function counts(tokens: readonly Token[], at: number, led: boolean): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  if (statuteAt(tokens, at) !== null) return true;
  if (units.at(tokens, at + 1) && !unitsOrWords.has(next.key)) return true;
  if (next.key === '-' && next.glued && tokens[at + 2]?.kind === 'word' && tokens[at + 2]?.key !== 'års') return true;
  const year = tokens[at]?.number?.value ?? 0;
  return !led && (year < 1990 || year > 2060) && next.kind === 'word' && !functionWords.has(next.key);
}
