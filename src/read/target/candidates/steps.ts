import { canBeNegative } from '../../../lexicon/measures';
import type { ComparatorWord } from '../../../lexicon/comparators';
import { perPeriods } from '../../../lexicon/timeWords';
import type { DirectionWord } from '../../../lexicon/directions';
import { shareAndCountUnits } from '../../../lexicon/amountWords';
import { beyondWords } from '../../../lexicon/directions';
import type { Amount } from '../amounts/amounts';
import type { Directions } from '../sentence/directions';
import type { CueMark } from '../sentence/cues';
import type { Lead } from '../sentence/wordsBefore';
import type { Sentence } from '../sentence/sentence';
import { entriesOf, PhraseTable } from '../../text/phrases';
import { preceding } from '../../text/tokens';

/** "Öka med 5 %", "minskning 5 %", "+2 procentenheter", "50 fler": a step, not a level. */
export function isStep(
  sentence: Sentence,
  amount: Amount,
  lead: Lead,
  directions: Directions,
  comparator: ComparatorWord | null,
): boolean {
  if (amount.change !== null) return true;
  // "Bättre: topp 10 %" is a place, not how much better.
  if (comparator === 'top') return false;
  const { main, end } = directions;
  if (main !== null && main !== 'maintain' && end <= amount.start && !isEdge(sentence, amount, main)) {
    if (isMeasured(sentence, lead, directions) || isBare(sentence, lead, directions)) return true;
    if (isOfObject(sentence, amount, lead, directions)) return true;
    if (amount.sign !== null && SIGN_OF[main] === amount.sign && !lead.cues.some(leadsToLevel)) return true;
  }
  if (amount.sign === null) return false;
  if (amount.unit === 'procentenheter' || (amount.sign === '+' && isAdded(sentence, amount))) return true;
  const isCompared = sentence.times.some((time) => time.cue === 'baseline');
  // "Minst −70 % jmf 2022"
  if (comparator === 'atLeast' && amount.start === 1 && amount.unit === '%' && isCompared) return true;
  if (comparator !== null || amount.high !== null) return false;
  // "Energianvändning: −20 % till 2030": so little of it there cannot be.
  const isNamed = sentence.tokens.slice(0, amount.start).some(({ kind }) => kind === 'word');
  if (amount.sign === '-' && amount.unit === '%' && isNamed && !canBeNegative(sentence.text)) return true;
  const isFirst = amount.start === 0 || (isCompared && preceding(sentence.tokens, amount.start)?.key === ':');
  return (amount.unit === '%' && isFirst) || (amount.sign === '+' && isCompared);
}

/** "+10 bostäder", "antal e-tjänster: +10 per år": begins what is said, and counts something or comes again. */
function isAdded({ tokens }: Sentence, { start, end, counts }: Amount): boolean {
  const isFirst = start === 0 || preceding(tokens, start)?.key === ':';
  return isFirst && ((counts && start === 0) || repeats.at(tokens, end) !== null);
}

const repeats = new PhraseTable(entriesOf(perPeriods));

/** "Minskning av skulder, minus två procent": a sign that says what the direction says. */
const SIGN_OF: Readonly<Partial<Record<DirectionWord, Amount['sign']>>> = { increase: '+', decrease: '-' };

/** "Ska sjunka under 25 dagar": the edge that the measure is to pass, not how far it is to go. */
function isEdge({ tokens }: Sentence, { start }: Amount, main: DirectionWord): boolean {
  return beyondWords.get(preceding(tokens, start)?.key ?? '') === main;
}

/** "Minska med 5 %", "en ökning om 5 %", "minskad administration motsvarande 5 årsarbetare". */
function isMeasured({ tokens }: Sentence, { cues, start }: Lead, directions: Directions): boolean {
  if (preceding(tokens, start)?.key === 'om' && start - 1 === directions.end) return true;
  return cues.some((cue) => cue.kind === 'by') || cues[0]?.kind === 'levelWith';
}

/** "Minska utsläppen 55 % till 2030", "minska svinnet, minst 20 %": between the verb and the share stands only its object. */
function isOfObject(
  { tokens, modals }: Sentence,
  { start, end, unit }: Amount,
  lead: Lead,
  directions: Directions,
): boolean {
  if (!RELATIVE_UNITS.has(unit ?? '') || modals[start] !== 0 || directions.start !== 0) return false;
  const isAtLeast = directions.main === 'decrease' && lead.cues.length === 1 && isFloor(lead.cues[0]);
  if (lead.cues.length > 0 && !isAtLeast) return false;
  const comma = isAtLeast && preceding(tokens, lead.start)?.key === ',' ? 1 : 0;
  const object = tokens.slice(directions.end, isAtLeast ? lead.start - comma : start);
  if (isAtLeast && (shareAndCountUnits[object[0]?.key ?? ''] === '%' || tokens[end]?.kind === 'word')) return false;
  return object.length <= MOST_OBJECT_WORDS && object.every(({ kind }) => kind === 'word');
}

const RELATIVE_UNITS: ReadonlySet<string> = new Set(['%', 'procentenheter']);
const MOST_OBJECT_WORDS = 4;

function isFloor(cue: CueMark | undefined): boolean {
  return cue?.kind === 'comparator' && cue.word === 'atLeast';
}

function leadsToLevel({ kind }: CueMark): boolean {
  return kind === 'to' || kind === 'level' || kind === 'from';
}

/** "Minskning 5 %", "öka minst 10 %": nothing but a comparator stands between the direction and the amount. */
function isBare({ tokens }: Sentence, lead: Lead, directions: Directions): boolean {
  // "Öka (75 %)" may tell where it stands.
  if (tokens[lead.start]?.key === '(') return false;
  // "Begränsas till 2 %": the verb is the comparator of a level.
  if (lead.cues.some((cue) => cue.start === directions.start && cue.end > directions.end)) return false;
  return (
    lead.start <= directions.end && lead.cues.every((cue) => cue.kind === 'comparator' || cue.end <= directions.end)
  );
}
