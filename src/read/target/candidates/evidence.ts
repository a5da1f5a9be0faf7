import { OF, ON } from '../../../lexicon/particles';
import { functionWords, imperatives, lightWords, openers, quantifiers } from '../../../lexicon/sentenceWords';
import type { Amount } from '../amounts/amounts';
import type { ComparatorWord } from '../../../lexicon/comparators';
import { reachingVerbs } from '../../../lexicon/clauseWords';
import type { Directions } from '../sentence/directions';
import { namesTargetYear, type Lead } from '../sentence/wordsBefore';
import { entriesOf } from '../../text/phrases';
import { preceding } from '../../text/tokens';
import { WordTable } from '../../text/wordTable';
import { isDatedStart } from './formerLevels';
import { DURATIONS, isDescribing, isPartOf } from './describing';
import { bodyOf, isOfOthers } from './reference';
import type { Sentence } from '../sentence/sentence';

/** What is known of an amount when it is weighed. */
interface Found {
  readonly comparator: ComparatorWord | null;
  readonly led: boolean;
  readonly role: 'level' | 'change' | 'baseline';
  readonly measureUnit: string | null;
  readonly directions: Directions;
  /** It says of whom the goal speaks; see ofWhom.ts. */
  readonly ofWhom: boolean;
}

/*
 * What speaks for and against an amount's being the target. A weight of 3 alone is enough to be sure,
 * below 1 an amount is no target.
 */
const WEIGHTS = {
  /** "Minst", "≤", "överstiga" stands before it, or "eller mer" after it. */
  comparator: 4,
  /** "Inom 3 dagar": a time limit is often part of the measure. */
  timeLimit: 1,
  /** "Ska uppgå till", "öka till", "öka med". */
  joint: 4,
  modal: 1,
  /** "Av eleverna ska 80 % ha …": a share right after the modal is its subject. */
  inverted: 2,
  /** "Mål 2025: 88 %". */
  targetYear: 4,
  alone: 4,
  first: 3,
  /** "80 procent av eleverna ska …": the number that a sentence begins with is its subject. */
  subject: 5,
  last: 2,
  measureUnit: 2,
  otherUnit: -3,
  percent: 1,
  /** "Plantera 500 träd", "ska starta tre förskolor": what is to be done, so many times. */
  object: 2,
  /** "Ska ha ett meritvärde [på 230]". */
  stated: 2,
  /** "90 % av invånarna". */
  shareOf: 2,
  only: 1,
  /** … and the measure's name carries no unit of its own: "svar inom två dagar". */
  onlyWithoutUnit: 2,
  /** "3,5 på en skala 1–4": it lies on the scale that the text gives. */
  scaled: 1,
  aside: -6,
  beforeModal: -8,
  /** "Äldre än sex månader", "inom 400 meter från": a limit that says of what. */
  describing: -6,
  /** "Färre ska vänta mer än 90 dagar": the opposite of the goal would meet it. */
  ofWhom: -20,
  parentheses: -3,
  /** "Högre än rikssnittet (76 %)": what others have. */
  others: -12,
} as const;

/** How much speaks for an amount's being the target. */
export function weigh(sentence: Sentence, amount: Amount, lead: Lead, found: Found): number {
  const { tokens } = sentence;
  const isFirst =
    lead.start === 0 ||
    restates(sentence, amount) ||
    opens(sentence, lead.start - 1) ||
    opensClause(sentence, lead.start - 1, amount) ||
    isHeaded(sentence, lead) ||
    isDatedFirst(sentence, lead);
  const next = tokens[amount.end];
  const closes = next === undefined || next.kind === 'sign' || (next.kind === 'word' && amount.counts);
  const isLast = closes && (amount.end >= tokens.length - 1 || closesBeforeParentheses(sentence, amount));
  const isDated = sentence.timeAt[amount.end] !== undefined;
  const beforeModal = isBeforeVerb(sentence, amount, found.directions);
  const isAside =
    sentence.aside[amount.start] === true && !((closes || isDated) && endsImperative(sentence, lead, found));
  let weight = 0;
  if (isTimeLimit(sentence, amount, found)) weight += WEIGHTS.timeLimit;
  else if (found.comparator !== null) weight += WEIGHTS.comparator;
  if (found.led || found.role === 'change') weight += WEIGHTS.joint;
  if (lead.cues.some((cue) => cue.kind === 'modal')) weight += WEIGHTS.modal;
  if (amount.unit === '%' && preceding(sentence.cueEndingAt, amount.start)?.kind === 'modal')
    weight += WEIGHTS.inverted;
  if (namesTargetYear(sentence, lead)) weight += WEIGHTS.targetYear;
  if (isFirst && (isLast || isDated)) weight += WEIGHTS.alone;
  else if (isFirst) weight += WEIGHTS.first;
  else if ((isLast || isDated) && !isAside && !isTimeLimit(sentence, amount, found)) weight += WEIGHTS.last;
  if (found.measureUnit !== null) weight += fitsMeasure(amount, found.measureUnit);
  if (amount.unit === '%') weight += WEIGHTS.percent;
  if (amount.unit === '%' && OF.has(tokens[amount.end]?.key ?? '')) weight += WEIGHTS.shareOf;
  const describes = isDescribing(sentence, amount, found);
  if (isOnly(sentence) && !isAside && !beforeModal && !describes)
    weight += isUnitFree(found) ? WEIGHTS.onlyWithoutUnit : WEIGHTS.only;
  if (isOnScale(sentence, amount)) weight += WEIGHTS.scaled;
  if (isObject(sentence, amount)) weight += WEIGHTS.object;
  if (!found.led && isStated(sentence, amount)) weight += WEIGHTS.stated;
  if (isFirst && beforeModal && !startsWithModal(sentence, amount)) weight += WEIGHTS.subject;
  if (isAside && !isFirst) weight += WEIGHTS.aside;
  if ((beforeModal && !isFirst) || isDatedStart(sentence, amount)) weight += WEIGHTS.beforeModal;
  const light = lightOf(sentence, amount, lead);
  const isCompared = lead.cues.some((cue) => cue.kind === 'from') && isOfOthers(sentence, amount.end);
  if (light === 'short' || isCompared || bodyOf(sentence, amount.start) !== null) weight += WEIGHTS.others;
  if (light === 'target') weight += WEIGHTS.targetYear;
  if (found.ofWhom) weight += WEIGHTS.ofWhom;
  else if (describes) weight += WEIGHTS.describing;
  if (sentence.inParentheses[amount.start] === true && !isFirst && sentence.amounts.length > 1)
    weight += WEIGHTS.parentheses;
  return weight;
}

/** "[Meritvärde] på 230", "ett resultat om 2 mnkr", of what is wanted. */
function isStated({ tokens, modalsBefore }: Sentence, { start, counts }: Amount): boolean {
  if (modalsBefore[start] === 0 || counts || !ON.has(preceding(tokens, start)?.key ?? '')) return false;
  const noun = tokens[start - 2];
  return noun?.kind === 'word' && !functionWords.has(noun.key);
}

/** "Självservicegrad 60 procent [(idag ca 45 procent)]": only parentheses follow. */
function closesBeforeParentheses({ tokens, inParentheses }: Sentence, { start, end }: Amount): boolean {
  if (tokens[end]?.key !== '(' || inParentheses[start] === true) return false;
  const after = inParentheses.indexOf(false, end);
  return after < 0 || after === tokens.length - 1;
}

function isOnScale({ measure: { scale } }: Sentence, { value, unit }: Amount): boolean {
  return scale !== null && unit === null && value >= scale[0] && value <= scale[1];
}

/** "Alla nya medarbetare [(100 %)] ska …": the number says what the subject says. */
function restates({ tokens, inParentheses, modalsBefore }: Sentence, { start, value, unit }: Amount): boolean {
  const isWhole = value === 100 && unit === '%' && inParentheses[start] === true;
  return isWhole && modalsBefore[start] === 0 && quantifiers.all.includes(tokens[0]?.key ?? '');
}

/** No other amount stands in the main clause. */
function isOnly({ amounts, aside }: Sentence): boolean {
  if (amounts.length === 1) return true;
  let inMain = 0;
  for (const { start } of amounts) if (aside[start] !== true) inMain++;
  return inMain === 1;
}

/** The measure's name carries no unit, or counts what is to be ready "inom 8 veckor". */
function isUnitFree({ measureUnit, comparator }: Found): boolean {
  return measureUnit === null || (measureUnit === 'antal' && comparator === 'within');
}

/** The colour of a traffic light beside an amount: "Grönt: ≥ 95 %", "60–79 % gul". */
function lightOf({ tokens }: Sentence, { end }: Amount, { start }: Lead): keyof typeof lightWords | undefined {
  const sign = preceding(tokens, start)?.kind === 'sign' ? start - 1 : start;
  return lights.of(preceding(tokens, sign)) ?? lights.of(tokens[end]);
}

const lights = new WordTable(entriesOf(lightWords));

/** A count right after the verb that the sentence begins with, or that follows its only "ska"; parts of it may follow. */
export function isObject(sentence: Sentence, { start, counts }: Amount): boolean {
  const { tokens, cueEndingAt, amounts, modals, modalsBefore } = sentence;
  const parts = amounts.filter((other) => other.start > start && isPartOf(tokens, other.start));
  if (!counts || amounts.length > 1 + parts.length) return false;
  const verb = preceding(tokens, start);
  if (verb?.kind !== 'word' || functionWords.has(verb.key)) return false;
  return start === 1
    ? verb.key.endsWith('a') || imperatives.has(verb.key)
    : cueEndingAt[start - 2]?.kind === 'modal' && (parts.length > 0 ? modalsBefore : modals)[start] === 1;
}

/** The amount stands in the subject: before "ska", or before a verb that states what is ("… med mer än 20 % minskar"). */
function isBeforeVerb(sentence: Sentence, amount: Amount, directions: Directions): boolean {
  const { modals, modalsBefore } = sentence;
  if ((modals[amount.start] ?? 0) > 0) return modalsBefore[amount.start] === 0 && !isToBeReached(sentence, amount);
  return directions.isStated && amount.end <= directions.start;
}

/** "Ett resultat på minst 10 mnkr [ska uppnås]": the subject is the target. */
function isToBeReached({ tokens, cues, amounts }: Sentence, { start }: Amount): boolean {
  const modal = cues.find((cue) => cue.kind === 'modal');
  if (!modal || modal.start < start || amounts.some((other) => other.start > modal.start)) return false;
  return tokens.slice(modal.end, modal.end + NEAR).some(({ key }) => reachingVerbs.has(key));
}

/** Words of "ska årligen uppnås". */
const NEAR = 3;

/** "Minska antalet barn som far illa med 20 %": after a goal's own verb the step at the end is the verb's. */
function endsImperative({ modals }: Sentence, lead: Lead, { directions }: Found): boolean {
  const isStep = lead.cues.some((cue) => cue.kind === 'by' || cue.kind === 'to');
  return isStep && modals[lead.start] === 0 && directions.main !== null && !directions.isStated;
}

/** A colon stands in the words that lead to the amount: "Antal besök: minst 50". */
function isHeaded({ tokens }: Sentence, lead: Lead): boolean {
  return tokens[lead.start]?.key === ':';
}

/** "By 2030, at least 55 % of waste shall be recycled": only a time stands before. */
function isDatedFirst({ tokens, timeAt }: Sentence, { start }: Lead): boolean {
  const time = preceding(tokens, start)?.key === ',' ? timeAt[start - 2] : undefined;
  return time?.start === 0;
}

/** "3,4 ska öka till 3,7": right before the modal stands where the measure is now. */
function startsWithModal({ cues }: Sentence, amount: Amount): boolean {
  return cues.some((cue) => cue.kind === 'modal' && cue.start === amount.end);
}

/** After a colon, "att" or "dvs." begins what the sentence says: "Målet är att minst 70 %", but "för att nå 70 %" is a purpose. */
function opens({ tokens, cueEndingAt }: Sentence, at: number): boolean {
  const word = tokens[at]?.key === '.' ? preceding(tokens, at) : tokens[at];
  return openers.has(word?.key ?? '') && cueEndingAt[at]?.kind !== 'purpose';
}

/** "Vi gör en planering[, och] inom 14 dagar ska …", "det finns en plan [och] 95 % ska …". */
function opensClause({ tokens, cues }: Sentence, at: number, { end, unit }: Amount): boolean {
  if (tokens[at]?.key !== 'och') return false;
  const before = preceding(tokens, at);
  if (before?.key !== ',' && (unit !== '%' || before?.kind !== 'word')) return false;
  return cues.some((cue) => cue.kind === 'modal' && cue.start === end);
}

/** "Inom 3 dagar", "personal under 14 dagar", "70 % över tio år": a time limit, unless "ska vara under 14 dagar". */
function isTimeLimit(sentence: Sentence, amount: Amount, found: Found): boolean {
  const { tokens } = sentence;
  if (found.comparator === 'within' || isLimitOfShare(sentence, amount)) return true;
  const before = preceding(tokens, amount.start)?.key;
  const isUnder = before === 'under' || (before === 'över' && amount.unit === 'år');
  return isUnder && !found.led && amount.start > 1 && DURATIONS.has(amount.unit ?? '');
}

/** "90 % < 10 min": only a sign stands between a share and the time that it is to keep. */
function isLimitOfShare({ tokens, amounts }: Sentence, { start, unit }: Amount): boolean {
  const isSigned = preceding(tokens, start)?.kind === 'sign' && DURATIONS.has(unit ?? '');
  return isSigned && amounts.some((other) => other.unit === '%' && other.end === start - 1);
}

function fitsMeasure(amount: Amount, measureUnit: string): number {
  if (amount.unit === measureUnit || (measureUnit === 'antal' && amount.counts)) return WEIGHTS.measureUnit;
  if (amount.unit === null || measureUnit.startsWith('per ')) return 0;
  if (measureUnit === '%' && (amount.unit === 'procentenheter' || amount.unit === 'antal')) return 0;
  return measureUnit === '%' || measureUnit === 'index' || measureUnit === 'poäng' ? WEIGHTS.otherUnit : 0;
}
