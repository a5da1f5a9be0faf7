import { BETWEEN, TO, TO_OR_AND, WITHIN } from '../../../lexicon/particles';
import { multiples } from '../../../lexicon/units';
import { shareWords } from '../../../lexicon/numberWords';
import type { ChangeWord } from '../../../lexicon/directions';
import {
  countedAlready,
  eachWords,
  gradeWords,
  partingWords,
  partOf,
  plusMinusWords,
  wholesBefore,
} from '../../../lexicon/amountWords';
import { PhraseTable } from '../../text/phrases';
import { preceding, type Token } from '../../text/tokens';
import { NOTHING_BEGINS } from '../../text/vocabulary';
import { plainAt, type Plain } from './plainNumber';
import { changeAt, changeBehind, isBeyond, isBetterThan, isPlaces } from './changeBehind';
import { countsSomething } from './countedNoun';
import type { Time } from '../times/times';
import { unitAfter, unitBefore, type UnitAt } from './unitsAt';

/** A number of a sentence with its unit: what may be a target, a baseline or a change. */
export interface Amount {
  /** Token positions, the unit included. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Upper edge of a range. */
  readonly high: number | null;
  /** The whole of a count: 15 in "12 av 15". */
  readonly of: number | null;
  /** Null for a number word. */
  readonly decimals: number | null;
  readonly sign: '+' | '-' | null;
  readonly unit: string | null;
  readonly perPeriod: UnitAt['perPeriod'];
  /** The number counts a noun: "200 bostäder". */
  readonly counts: boolean;
  /** "50 fler", "10 % lägre": the number is a change. */
  readonly change: ChangeWord | null;
  /** Another value that the digits can mean. */
  readonly alternative: number | null;
}

const shares = new PhraseTable(shareWords);
const plusMinuses = new PhraseTable(plusMinusWords.map((phrase) => [phrase, true] as const));
const RANGE = new Set(['-', '–']);
/** Stands where a token is spoken for: nothing is read from it. */
const SPOKEN_FOR: Token = {
  kind: 'sign',
  key: '',
  begins: NOTHING_BEGINS,
  start: 0,
  end: 0,
  glued: false,
  number: null,
  date: null,
};

/** Every amount of a sentence, outside the tokens that are taken already and those of times. */
export function findAmounts(
  all: readonly Token[],
  taken: readonly boolean[],
  timeAt: readonly (Time | undefined)[] = [],
): Amount[] {
  const tokens = all.map((token, at) => {
    const isSpokenFor = taken[at] === true || timeAt[at] !== undefined;
    return isSpokenFor && !isBeyondThen(token, timeAt[at]) ? SPOKEN_FOR : token;
  });
  const amounts: Amount[] = [];
  for (let at = 0; at < tokens.length;) {
    const amount = amountAt(tokens, at);
    if (amount && !isDefinite(tokens, amount)) amounts.push(amount);
    at = amount ? amount.end : at + 1;
  }
  return amounts;
}

/** "85 % [under] 1990 års nivå". */
function isBeyondThen(token: Token, time: Time | undefined): boolean {
  return time?.cue === 'baseline' && isBeyond(token);
}

/** "De tre kommunerna", "dessa fyra bolag": how many there are, not how many there are to be. */
function isDefinite(tokens: readonly Token[], { start, counts, change }: Amount): boolean {
  return counts && change === null && countedAlready.has(preceding(tokens, start)?.key ?? '');
}

function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const share = shares.at(tokens, at);
  if (share) return shareAmount(tokens, share.start, share.end, share.meaning);
  // "+/-0,5": the minus went with the number.
  const isParted = tokens[at]?.key === '+/' && tokens[at + 1]?.number?.sign === '-';
  const plusMinus = isParted ? at + 1 : plusMinuses.at(tokens, at)?.end;
  if (plusMinus !== undefined) return deviationAt(tokens, at, plusMinus);
  const first = plainAt(tokens, at);
  if (!first) return null;
  const fraction = splitsWhole(tokens, at, first) ? null : fractionAt(tokens, at, first);
  return fraction ?? rangeAt(tokens, at, first) ?? withUnit(tokens, at, first, null, null);
}

/** "En tredjedel" is 33.3 %; "en halv procentenhet" half of one; "vart tredje år" is no share. */
function shareAmount(tokens: readonly Token[], start: number, end: number, value: number): Amount | null {
  const unit = unitAfter(tokens, end);
  if (unit && eachWords.test(tokens[start]?.key ?? '')) return null;
  if (unit) return { ...nothing, start, end: unit.end, value: value / 100, unit: unit.unit, perPeriod: unit.perPeriod };
  const change = changeBehind(tokens[end]);
  return { ...nothing, start, end: change ? end + 1 : end, value, unit: '%', change };
}

/** Fields in the order in which every amount has them, so that all are of one shape to the engine. */
const nothing: Amount = {
  start: 0,
  end: 0,
  value: 0,
  high: null,
  of: null,
  decimals: null,
  sign: null,
  unit: null,
  perPeriod: null,
  counts: false,
  change: null,
  alternative: null,
};

/** "Nio av tio" is 90 %; "12 av 15" a count of a known whole. */
function fractionAt(tokens: readonly Token[], start: number, first: Plain): Amount | null {
  const slash = tokens[first.end]?.key === '/' && tokens[first.end]?.glued === true;
  const isParted = partingWords.has(tokens[first.end]?.key ?? '') && partOf.has(tokens[first.end + 1]?.key ?? '');
  if (!slash && !isParted && !partOf.has(tokens[first.end]?.key ?? '')) return null;
  const from = first.end + (isParted ? 2 : 1);
  const whole = plainAt(tokens, wholesBefore.has(tokens[from]?.key ?? '') ? from + 1 : from);
  if (
    !whole ||
    whole.value < first.value ||
    whole.value <= 1 ||
    // "82/85/88" is no fraction.
    (slash && (tokens[whole.end]?.key === '/' || preceding(tokens, start)?.key === '/')) ||
    !Number.isInteger(whole.value) ||
    (unitAfter(tokens, whole.end)?.unit ?? 'antal') !== 'antal'
  )
    return null;
  const noun = countsSomething(tokens, whole.end) && !gradeWords.has(tokens[whole.end]?.key ?? '');
  const isShare =
    (first.decimals ?? 0) === 0 &&
    (ROUND.has(whole.value) ||
      (first.decimals === null && whole.value < 10) ||
      ((noun || partOf.has(tokens[whole.end]?.key ?? '')) && !slash && whole.value <= 5));
  if (isShare) {
    const percent = Math.round((first.value / whole.value) * 1000) / 10;
    return { ...nothing, start, end: whole.end, value: percent, of: whole.value, decimals: 0, unit: '%' };
  }
  const said = saidInPercent(tokens, whole.end, (first.value / whole.value) * 100);
  if (said) return { ...nothing, start, end: said.end, value: said.value, of: whole.value, decimals: 0, unit: '%' };
  return {
    ...nothing,
    start,
    end: whole.end,
    value: first.value,
    of: whole.value,
    decimals: first.decimals,
    unit: null,
    counts: noun,
  };
}

/** Wholes that nobody counts up to: "19 av 20" is how large a part. */
const ROUND: ReadonlySet<number> = new Set([10, 20, 100]);

/** "4 av 5 [(80 %)]": the share is written out. */
function saidInPercent(tokens: readonly Token[], at: number, share: number): Plain | null {
  const percent = tokens[at]?.key === '(' ? plainAt(tokens, at + 1) : null;
  const unit = percent && unitAfter(tokens, percent.end);
  if (!percent || unit?.unit !== '%' || tokens[unit.end]?.key !== ')' || Math.abs(percent.value - share) > 1)
    return null;
  return { ...percent, end: unit.end + 1 };
}

/** "90–95 %", "90 %–95 %", "mellan 2 och 4 procent", "80 ± 5". */
function rangeAt(tokens: readonly Token[], start: number, first: Plain): Amount | null {
  const unit = unitAfter(tokens, first.end);
  const joint = unit?.end ?? first.end;
  const key = tokens[joint]?.key ?? '';
  const isBetween = TO_OR_AND.has(key) && (isLedByBetween(tokens, start) || isWholeSpan(tokens, start, joint));
  const isDeviation = key === '±';
  if (!RANGE.has(key) && !isBetween && !isDeviation && !splitsWhole(tokens, start, first)) return null;
  const second = plainAt(tokens, joint + 1);
  if (!second) return null;
  if (isDeviation) {
    const low = { ...first, value: first.value - second.value, end: second.end };
    return withUnit(tokens, start, low, first.value + second.value, unit);
  }
  if (second.value <= first.value && !isBetween) return null;
  // "Mellan 60 och 50 %".
  if (second.value < first.value) {
    return withUnit(tokens, start, { ...second, end: second.end }, first.value, unit);
  }
  return withUnit(tokens, start, { ...first, end: second.end }, second.value, unit);
}

/** "0 till +1 %": a span, where nothing else stands in the cell. */
function isWholeSpan(tokens: readonly Token[], start: number, joint: number): boolean {
  const second = TO.has(tokens[joint]?.key ?? '') && start === 0 ? plainAt(tokens, joint + 1) : null;
  return second !== null && (unitAfter(tokens, second.end)?.end ?? second.end) === tokens.length;
}

function isLedByBetween(tokens: readonly Token[], start: number): boolean {
  return BETWEEN.has(preceding(tokens, start)?.key ?? '');
}

/** "Könsfördelningen ska ligga inom 40/60": between the two parts of a whole, and no fraction. */
function splitsWhole(tokens: readonly Token[], start: number, { value, end }: Plain): boolean {
  if (tokens[end]?.key !== '/' || value + (tokens[end + 1]?.number?.value ?? 0) !== 100) return false;
  return isLedByBetween(tokens, start) || WITHIN.has(preceding(tokens, start)?.key ?? '');
}

/** "±0", "± 5 %": around nothing. */
function deviationAt(tokens: readonly Token[], at: number, end: number): Amount | null {
  const size = plainAt(tokens, end);
  if (!size) return null;
  const width = Math.abs(size.value);
  return withUnit(tokens, at, { ...size, value: -width || 0 }, width === 0 ? null : width, null);
}

function withUnit(
  tokens: readonly Token[],
  start: number,
  number: Plain,
  high: number | null,
  known: UnitAt | null,
): Amount {
  const before = unitBefore(tokens, start);
  const after = ratioOf(tokens, number) ?? unitAfter(tokens, number.end);
  const unit = after ?? known;
  const end = after?.end ?? number.end;
  const isNamed = unit === null && isBetterThan(tokens, end);
  const change = changeAt(tokens, isNamed ? end + 1 : end, unit?.unit ?? null);
  const noun = unit === null && countsNoun(tokens, change && !isNamed ? end + 1 : end, number.decimals ?? 0);
  return {
    start,
    end: change ? end + (isNamed ? 2 : 1) : end,
    value: number.value,
    high,
    of: null,
    decimals: number.decimals,
    sign: number.sign,
    unit: unit?.unit ?? (isNamed && isPlaces(tokens[end]) ? 'plats' : before),
    perPeriod: unit?.perPeriod ?? null,
    counts: noun || (change !== null && unit === null),
    change,
    alternative: number.alternative,
  };
}

/** "2,0 ggr": how many times as much, and no count. */
function ratioOf(tokens: readonly Token[], { decimals, end }: Plain): UnitAt | null {
  const isRatio = (decimals ?? 0) > 0 && MULTIPLES.has(tokens[end]?.key ?? '');
  return isRatio ? { unit: 'gånger', end: end + 1, perPeriod: null } : null;
}

const MULTIPLES: ReadonlySet<string> = new Set(multiples);

/** "14 personal", and "5,5 barn per årsarbetare": a number with decimals counts only what is counted per something. */
function countsNoun(tokens: readonly Token[], at: number, decimals: number): boolean {
  return countsSomething(tokens, at) && (decimals === 0 || tokens[at + 1]?.key === 'per');
}
