import { appositions, beyondWords } from '../../../lexicon/directions';
import { AND } from '../../../lexicon/particles';
import type { ComparatorWord } from '../../../lexicon/comparators';
import { functionWords } from '../../../lexicon/sentenceWords';
import { priceIndexes } from '../../../lexicon/references';
import { unitsOf } from '../../../lexicon/units';
import { BY_HOW_MUCH, WITH } from '../../../lexicon/particles';
import { describingWords, exceptingWords, shareAndCountUnits } from '../../../lexicon/amountWords';
import { preceding, type Token } from '../../text/tokens';
import { wordSet } from '../../text/wordTable';
import type { Amount } from '../amounts/amounts';
import type { Sentence } from '../sentence/sentence';

/** What is known of an amount that may say of whom a measure is. */
interface Named {
  readonly comparator: ComparatorWord | null;
  readonly measureUnit: string | null;
}

/** "Äldre än" compares no measure, "vid 5 cm" says when; "inom" sets a limit of time or money only. */
export function isDescribing(sentence: Sentence, amount: Amount, { comparator, measureUnit }: Named): boolean {
  const { tokens } = sentence;
  const { start, unit, counts } = amount;
  if (isOfShare(sentence, amount, measureUnit) || isInserted(sentence, amount) || isCounted(sentence, amount))
    return true;
  if (comparator === 'greaterThan' && isOfCounted(sentence, amount)) return true;
  // "Tio mål inom nio målområden" is of places; "inom 2 sammanträden" alone is still a time.
  if (comparator === 'within')
    return unit === null ? counts && sentence.amounts.length > 1 : !DURATIONS.has(unit) && !MONEY.has(unit);
  if (isApposed(sentence, amount) || (comparator === null && isExcepted(tokens, start)) || isPartOf(tokens, start))
    return true;
  const before = preceding(tokens, start)?.key;
  // "Index (basår = 100)": what it is counted from.
  if (before === '=' && tokens[start - 2]?.key === 'basår') return true;
  // "Max KPI + 1 %": how high that is, the price index tells.
  if (before === '+' && indexes.has(tokens[start - 2])) return true;
  // "Förväntat antal invånare om tio år", "… ha gått vidare tre månader efter avslutad insats".
  if ((before === 'om' || before === 'efter') && DURATIONS.has(unit ?? '')) return true;
  if (comparator === null && tokens[amount.end]?.key === 'efter' && DURATIONS.has(unit ?? '')) return true;
  return comparator === null ? describingWords.has(before ?? '') : isOccasion(tokens, start);
}

/** "Vara snöröjda [vid snödjup över] 3 cm": when it is to be, and not how much. */
function isOccasion(tokens: readonly Token[], at: number): boolean {
  const [first, noun, edge] = tokens.slice(Math.max(0, at - 3), at);
  return first?.key === 'vid' && noun?.kind === 'word' && beyondWords.has(edge?.key ?? '');
}

/** "Överstiga 30 µg/m³ [mer än 35 gånger] per år": how often is what is limited. */
export function isCounted({ tokens, amounts }: Sentence, { end }: Amount): boolean {
  if (tokens[end]?.key !== 'mer' || tokens[end + 1]?.key !== 'än') return false;
  return amounts.some(({ start, unit }) => start === end + 2 && (unit === 'antal' || DURATIONS.has(unit ?? '')));
}

/** "Högst 5 avbrott [längre än 12 timmar]", "0 vårdtillfällen [över 30 dagar]": which of them are counted. */
function isOfCounted({ tokens, amounts, modals }: Sentence, { start, unit }: Amount): boolean {
  const counted = amounts.findLast((other) => other.end < start);
  if (!counted?.counts || counted.unit !== null || modals[start] !== 0 || !DURATIONS.has(unit ?? '')) return false;
  return tokens.slice(counted.end, start).every(({ kind, key }) => kind === 'word' && !AND.has(key));
}

const indexes = wordSet(priceIndexes);
const namedUnits = new Map(Object.entries(shareAndCountUnits));
/** "Hållas inom 24 mnkr". */
const MONEY = unitsOf('money');

/** "…, [varav] minst 40 % till arbete": of the part of a target before it. */
export function isPartOf(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(1, at - FEW), at).some(({ key }) => key === 'varav');
}

/** "…, exklusive intäkter på 3 mnkr": of what the measure leaves out. */
function isExcepted(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - FEW), at);
  return before.some(({ key }, i) => exceptingWords.has(key) && before.slice(i).every(({ kind }) => kind === 'word'));
}

const FEW = 4;

/** "Minst 25 vårdteam, [en utökning med 5] sedan 2022", "minst 11,0, vilket motsvarar en höjning med 0,8": says the target anew. */
function isApposed({ tokens, amounts, inParentheses }: Sentence, { start }: Amount): boolean {
  const noun = start - 2;
  // "…, motsvarande 9 mnkr".
  if (preceding(tokens, start)?.key === 'motsvarande' && tokens[noun]?.key === ',')
    return amounts.some((other) => other.end <= noun);
  if (!BY_HOW_MUCH.has(preceding(tokens, start)?.key ?? '') || !changeNouns.has(tokens[noun])) return false;
  const article = tokens[noun - 1]?.key ?? '';
  const isInserted = inParentheses[noun] === true && preceding(tokens, noun)?.key === '(';
  return (isInserted || article === 'en') && amounts.some((other) => other.end <= noun - 1);
}

const changeNouns = wordSet(appositions);

/**
 * "Andel invånare med minst 10 avgångar per dag", "antal utredningar överstigande 4 månader", "antal patienter med minst
 * en kontakt": in the name of a share or a count another unit, or what "med" gives them, says of whom.
 */
function isOfShare({ tokens, modals }: Sentence, amount: Amount, measureUnit: string | null): boolean {
  const { start, unit, counts } = amount;
  const first = tokens[tokens[0]?.key === 'the' ? 1 : 0]?.key ?? '';
  const own = namedUnits.get(first) ?? (endsInPercent(tokens) ? '%' : undefined);
  if (own === '%' && unit === '%' && modals[start] === 0) return isOfThem(tokens, amount);
  const isHeld = tokens.slice(Math.max(0, start - 3), start).some(({ key }) => WITH.has(key));
  const isOther = own === '%' ? unit !== null || counts : (unit !== null && measureUnit === own) || isHeld;
  if (own === undefined || modals[start] !== 0 || unit === own || unit === 'procentenheter' || !isOther) return false;
  // "Behöriga lärare, andel med legitimation i minst ett ämne (%)".
  const named = tokens.findLastIndex(({ key }, at) => at < start && key === 'andel');
  return tokens.slice(Math.max(1, named), start).every(isOfName);
}

/** "Andel elever [med] mer än 20 % [frånvaro]": a share of what they have says which of them. */
function isOfThem(tokens: readonly Token[], { start, end }: Amount): boolean {
  const next = tokens[end];
  const isHeld = tokens.slice(Math.max(1, start - FEW), start).some(({ key }) => WITH.has(key));
  const isOneName = tokens.slice(1, start).every(({ key }) => !SEPARATING.has(key));
  return isHeld && isOneName && next?.kind === 'word' && !functionWords.has(next.key);
}

const SEPARATING: ReadonlySet<string> = new Set([',', ':', ';']);

/** "Långtidssjukfrånvaro > 60 dagar, %", "… (%)": the unit of the measure stands last. */
function endsInPercent(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.key === ')' ? -2 : -1;
  const before = tokens.at(last - 1)?.key;
  return tokens.at(last)?.key === '%' && (last === -2 ? before === '(' : before === ',');
}

/** "Tyngre fordon (2,5 ton och uppåt) är …": in parentheses in the middle of a sentence without "ska". */
function isInserted({ tokens, modals, inParentheses }: Sentence, { start, end, unit }: Amount): boolean {
  if (inParentheses[start] !== true || modals[start] !== 0 || unit === '%') return false;
  const close = tokens.findIndex((token, at) => at >= end && token.key === ')');
  return close > 0 && tokens[close + 1]?.kind === 'word' && tokens.slice(0, start).some(({ kind }) => kind === 'word');
}

/** Neither colon nor comma nor "minst 90 %" stands between the name's beginning and the number. */
function isOfName({ kind, key }: Token): boolean {
  return (
    kind === 'word' || key === '<' || key === '>' || key === '(' || key === '%' || key === ')' || kind === 'number'
  );
}

export const DURATIONS = unitsOf('time');
