import type { Group, Measurement } from '../../model/measurement';
import type { Period } from '../../model/period';
import { ACCUMULATED_WORDS, GROUP_NAMES, PART_WORDS_OF_VALUE, UNITS_AT_END, YEAR_NAMES } from '../../lexicon/headers';
import { ROLLING_WORDS } from '../../lexicon/periodWords';
import { groupWords } from '../../lexicon/sentenceWords';
import { readPeriod } from '../period/readPeriod';
import { surroundingsOf } from '../target/measure/context';
import { patternOf } from './headerPattern';
import { plainHeader } from './plainHeader';

/** A year in which a part of a year is tried. */
const ANY_YEAR = 2000;

/** The stretch of time that a text names, in whatever year when it is only a part of one: "T1". */
export function timeIn(text: string): Period | null {
  return readPeriod(text, ANY_YEAR);
}

/** A "T" is the total beside "K" and "M"; in cells it is as often a tonne. */
const IN_HEADERS = { ...groupWords, total: [...groupWords.total, 't'] };
const GROUPS = Object.entries(IN_HEADERS).map(([group, words]) => ({ group, pattern: patternOf(words.join('|')) }));

/**
 * The group that a plain header names: "Utfall kvinnor". One or two letters count only where they stand alone and no
 * period does, or right beside a year: "K", "2024 Kv", but not "Kv 2".
 */
export function groupIn(plain: string, period: Period | null): Group | null {
  const alone = period === null ? plain : period.kind === 'year' ? BESIDE_YEAR.exec(plain)?.[1] : undefined;
  const found = GROUPS.filter(({ pattern }) => {
    const word = pattern.exec(plain)?.[0];
    return word !== undefined && (word.length > 2 || word === alone);
  });
  return found.length === 1 ? (found[0]?.group ?? null) : null;
}

const BESIDE_YEAR = /(?<![\p{L}\d])(?:19|20)\d\d (\p{L}{1,2})$/u;

/** "Utfall (kvinnor/män)", "Sjukfrånvaro (K/M)": of whom, in no unit. */
const GROUP_NAME = new RegExp(GROUP_NAMES, 'iu');

const YEAR_NAME = new RegExp(`^(?:${YEAR_NAMES})$`, 'iu');
const UNIT_AT_END = new RegExp(`(?:,|\\bi)\\s*(${UNITS_AT_END})\\s*$`, 'iu');

/** "Utfall (kommunen)", "Mål (ska öka)": no units; those that are known by no row of `units` are none. */
const IN_UNITS = /^[%\p{L}][\p{L}/%²³ .]*$/u;

/** The unit in a header, by the name that the reader has for it: "Utfall (%)", "Kostnad, tkr", "Svarstid (min)". */
export function unitIn(text: string): string | null {
  const bracket = /\(([^()]{1,20})\)/.exec(text)?.[1]?.trim();
  const tail = UNIT_AT_END.exec(text)?.[1];
  const unit = bracket ?? tail ?? /%/.exec(text)?.[0];
  const isName = unit === undefined || GROUP_NAME.test(unit) || YEAR_NAME.test(unit);
  const isUnit = !isName && timeIn(unit) === null && IN_UNITS.test(unit);
  return isUnit && isKnownUnit(unit) ? (surroundingsOf(unit).unit ?? unit) : null;
}

/** "kr/elev", "kg per person": known by what stands before the slash. */
function isKnownUnit(unit: string): boolean {
  const [main = ''] = unit.split(/\/| per /);
  return surroundingsOf(unit).unit !== null || surroundingsOf(main).unit !== null;
}

const ACCUMULATED = patternOf(ACCUMULATED_WORDS.join('|'));
/** A cheap look before a text is taken apart: the names of all indicators are asked. */
const MAY_BE_ACCUMULATED = new RegExp(ACCUMULATED_WORDS.join('|'), 'i');
const PART = patternOf(PART_WORDS_OF_VALUE.join('|'));
const ROLLING = patternOf(ROLLING_WORDS.join('|'));

/** Whether values are of the year so far, of a part of it or of the last twelve months, by the words of a plain header or from its new year. */
export function spreadOf(plain: string, period: Period | null): Measurement['spread'] {
  if (ACCUMULATED.test(plain)) return 'accumulated';
  if (PART.test(plain)) return 'part';
  if (period === null && ROLLING.test(plain)) return 'rolling';
  const fromNewYear = period?.kind === 'months' && period.start.endsWith('-01-01');
  return fromNewYear ? 'accumulated' : null;
}

/** "Nettokostnad ack": the name says that values of the parts of a year are sums since January. */
export function namesSums(name: string): boolean {
  return MAY_BE_ACCUMULATED.test(name) && ACCUMULATED.test(plainHeader(name));
}
