import { LETTERS } from '../../../model/letters';
import { DONE_UNDER, NOT_THE_TARGET, OUTCOME_OF_YEAR, TOLD_UNDER, WANTED_WORDS } from '../../../lexicon/headers';
import { yearOf } from '../../../model/calendar';
import { OF_THIS_YEAR } from '../../../lexicon/timeWords';
import { readPeriod } from '../../period/readPeriod';
import { normalise } from '../../text/normalise';
import { tokenise, type Token } from '../../text/tokens';
import { measureUnitOf, statedUnit } from './measureUnit';
import { findTimes, type Time } from '../times/times';

/** What stands around a target: the column's header, the indicator's name, its area, its method. */
export interface Surroundings {
  /** Something stands around the text, though it may say nothing: a table that it is part of. */
  readonly isGiven: boolean;
  /** What may name the measure: the context without headers of columns of targets. */
  readonly text: string;
  /** Unit of the measure, where header or name says it. */
  readonly unit: string | null;
  /** Year of the target column, "Målvärde 2025". */
  readonly deadlineYear: number | null;
  /** Year that a change is counted from, "utsläpp jämfört med 1990". */
  readonly baselineYear: number | null;
}

/** Reads a context; segments are separated by ";", "|" or line ends. */
export function surroundingsOf(context: string | null | undefined): Surroundings {
  const segments = (context ?? '')
    .slice(0, MOST_CHARACTERS)
    .split(/[;|\n\t→]/)
    .map((segment) => normalise(segment).replace(OF_THIS_YEAR, ' ').trim())
    .filter((segment) => segment !== '' && !NOT_THE_TARGET.test(segment));
  let unit: string | null = null;
  let deadlineYear: number | null = null;
  let baselineYear: number | null = null;
  for (const segment of segments) {
    const tokens = tokenise(segment.slice(0, LONGEST));
    const times = findTimes(segment.slice(0, LONGEST), tokens);
    unit ??= statedUnit(tokens) ?? measureUnitOf(tokens);
    deadlineYear ??= deadlineYearOf(tokens, times) ?? yearOfHeader(segment);
    baselineYear ??= times.find(({ cue }) => cue === 'baseline')?.years[0] ?? null;
  }
  const isGiven = context !== null && context !== undefined;
  const text = segments.filter((segment) => !TARGET_HEADER.test(segment)).join('; ');
  return { isGiven, text, unit, deadlineYear, baselineYear };
}

/**
 * What a column holds whose header is the whole context, where that sets no targets: "Nuläge" tells, "Aktivitet" is done.
 * With its year a header tells behind other words too: "Andel nöjda; Utfall 2016".
 */
export function otherColumn(context: string | null | undefined): 'told' | 'done' | null {
  const header = context?.trim() ?? '';
  if (OUTCOME_OF_YEAR.test(header)) return 'told';
  return TOLD.test(header) ? 'told' : DONE.test(header) ? 'done' : null;
}

const TOLD = new RegExp(`^(?:${TOLD_UNDER})$`, 'iu');
const DONE = new RegExp(`^(?:${DONE_UNDER})$`, 'iu');

/** "Önskat resultat", "Målvärde 2025": no word of such a header says what is measured. */
const TARGET_HEADER = new RegExp(`^(?:${WANTED_WORDS})(?![${LETTERS}])(?: \\S+){0,2}$`, 'iu');

/** "Mål 25", "Målvärde -26": a year without its century, which only a header of targets is sure to mean. */
function yearOfHeader(segment: string): number | null {
  const period = TARGET_HEADER.test(segment) ? readPeriod(segment) : null;
  return period && yearOf(period.end);
}

/** Of a segment, and of the whole context; names and headers are shorter. */
const LONGEST = 500;
const MOST_CHARACTERS = 4000;

function deadlineYearOf(tokens: readonly Token[], times: readonly Time[]): number | null {
  const ahead = times.filter(({ cue, end }) => cue !== 'baseline' && cue !== 'outcome' && !isIndexBase(tokens, end));
  return ahead.at(-1)?.years.at(-1) ?? null;
}

/** "Index (2018 = 100)": what the index is counted from. */
function isIndexBase(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.key === '=' && tokens[end + 1]?.number?.value === 100;
}
