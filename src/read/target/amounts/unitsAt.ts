import type { TargetReading } from '../../../model/target';
import { perWords, supineEnds, unitRows, unitsBefore } from '../../../lexicon/units';
import { periodsOfEach, perPeriods } from '../../../lexicon/timeWords';
import { entriesOf, PhraseTable } from '../../text/phrases';
import type { NumberText } from '../../text/numberText';
import { preceding, type Token } from '../../text/tokens';

/** A unit that stands after a number, with what it is counted for. */
export interface UnitAt {
  readonly unit: string;
  readonly end: number;
  readonly perPeriod: TargetReading['perPeriod'];
}

const units = new PhraseTable(unitRows.flatMap((row) => row.forms.map((form) => [form, row.unit] as const)));
const before = new PhraseTable(entriesOf(unitsBefore));
const periods = new PhraseTable(entriesOf(perPeriods));
const wholes = new PhraseTable(entriesOf(perWords));

/** The unit at a token, "per" and its like included: "kg per person och år", "kWh/m2"; null when there is none. */
export function unitAfter(tokens: readonly Token[], at: number): UnitAt | null {
  const rate = rateAt(tokens, at);
  if (rate) return { ...rate, perPeriod: null };
  const found = units.at(tokens, at);
  if (!found || isAuxiliary(tokens, at)) return null;
  const period = periods.at(tokens, found.end);
  const per = perAt(tokens, found.end);
  // "Minska med 25 % per person": the share of what there is for each of them.
  if (per)
    return {
      unit: SHARES.has(found.meaning) ? found.meaning : found.meaning + per.written,
      end: per.end,
      perPeriod: null,
    };
  return { unit: found.meaning, end: period?.end ?? found.end, perPeriod: period?.meaning ?? null };
}

const SHARES: ReadonlySet<string> = new Set(['%', '‰', 'procentenheter']);

/** "Ska minst hälften [ha] gått vidare": no hectares. */
function isAuxiliary(tokens: readonly Token[], at: number): boolean {
  // "K 85 M 83" is of women and men.
  if (tokens[at]?.key === 'm')
    return tokens[at + 1]?.key === ':' || (tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.glued === false);
  if (tokens[at]?.key !== 'ha') return false;
  const isShare = tokens[at - 1]?.kind === 'word';
  return isShare || supineEnds.test(tokens[at + 1]?.key ?? '');
}

/** "Index −12", "plats 50": the unit right before a number. */
export function unitBefore(tokens: readonly Token[], at: number): string | null {
  const colon = preceding(tokens, at)?.key === ':' ? at - 1 : at;
  for (const start of [colon - 2, colon - 1]) {
    const found = start >= 0 ? before.at(tokens, start) : null;
    if (found?.end === colon) return found.meaning;
  }
  return null;
}

/** "Per 10 000 invånare": a rate, whose number is part of the unit. */
export function rateAt(tokens: readonly Token[], at: number): { readonly unit: string; readonly end: number } | null {
  if (tokens[at]?.key !== 'per' && tokens[at]?.key !== '/') return null;
  const number = wholeNumber(tokens[at + 1]?.number);
  if (number === null || number < 10) return null;
  const whole = wholes.at(tokens, at + 2);
  const written = tokens[at + 2]?.kind === 'word' ? tokens[at + 2]?.key : null;
  // "Per elev" but "per 100 elever".
  const isPlural = whole !== null && written?.startsWith(whole.meaning) === true;
  const noun = isPlural ? written : (whole?.meaning ?? written);
  if (noun === null || noun === undefined) return null;
  // "Per 100 000 äldre invånare": one word may say which of them.
  const which = whole === null ? wholes.at(tokens, at + 3) : null;
  const ofThem = which === null ? '' : ` ${tokens[at + 3]?.key ?? ''}`;
  return { unit: `per ${grouped(number)} ${noun}${ofThem}`, end: which?.end ?? whole?.end ?? at + 3 };
}

/** "10 000", and "100,000" as English writes it. */
function wholeNumber(number: NumberText | null | undefined): number | null {
  if (!number) return null;
  if (number.decimals === 3) return Math.round(number.value * 1000);
  return number.decimals === 0 ? number.value : null;
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}

/** " per invånare och år", "/m2". */
function perAt(tokens: readonly Token[], at: number): { readonly written: string; readonly end: number } | null {
  const key = tokens[at]?.key;
  if (key !== 'per' && key !== '/') return null;
  const whole = wholes.at(tokens, at + 1);
  if (!whole) return null;
  const and = tokens[whole.end];
  const period = tokens[whole.end + 1]?.key ?? '';
  const joined = (and?.key === 'och' || and?.key === '/') && periodsOfEach.has(period);
  const first = key === '/' ? `/${whole.meaning}` : ` per ${whole.meaning}`;
  return {
    written: first + (joined ? (and.key === '/' ? `/${period}` : ` och ${period}`) : ''),
    end: joined ? whole.end + 2 : whole.end,
  };
}
