import { AND } from '../../../lexicon/particles';
import type { ComparatorWord } from '../../../lexicon/comparators';
import { moreOrFewer, type DirectionWord } from '../../../lexicon/directions';
import type { Amount } from '../amounts/amounts';
import type { Directions } from '../sentence/directions';
import type { Lead } from '../sentence/wordsBefore';
import type { Sentence } from '../sentence/sentence';

/** What is known of an amount that a comparator leads to. */
interface Compared {
  readonly comparator: ComparatorWord | null;
  readonly denied: boolean;
  readonly role: 'level' | 'change' | 'baseline';
}

/**
 * Whether an amount says of whom a goal speaks and not how far it is to go: "färre ska vänta mer än 90 dagar", "minska
 * andelen elever med frånvaro över 15 %". Taken for the target, such a limit would be met by the very opposite.
 */
export function isOfWhom(
  sentence: Sentence,
  amount: Amount,
  lead: Lead,
  directions: Directions,
  { comparator, denied, role }: Compared,
): boolean {
  const { main, start, end } = directions;
  if (comparator === null || denied || end > amount.start || lead.cues.some(({ kind }) => kind === 'to')) return false;
  // "Självförsörjningen ska öka så att högst 3 % får stöd": what is wanted, told of another measure.
  if (sentence.cues.some((cue) => cue.kind === 'purpose' && cue.end === lead.start)) return false;
  if (isOfFew(sentence, amount, lead, directions)) return true;
  // "Skatten ska inte höjas, och skulden ska vara högst …": another clause, and no rise that is wanted.
  const isOfDirection = !directions.denied && sentence.modalsBefore[start] === sentence.modalsBefore[amount.start];
  return role === 'level' && isOfDirection && main !== null && OPPOSED[main]?.has(comparator) === true;
}

/** "[Fler] elever ska ha en frånvaro på högst 5 %", but "fler ska cykla, minst 30 % av alla resor". */
function isOfFew({ tokens, modalsBefore }: Sentence, { start }: Amount, lead: Lead, directions: Directions): boolean {
  if (directions.start !== 0 || !moreOrFewer.has(tokens[0]?.key ?? '') || modalsBefore[start] !== 1) return false;
  return tokens.slice(0, lead.start).every(({ kind, key }) => kind !== 'sign' && !AND.has(key));
}

/** A comparator that asks for the opposite of the goal's direction compares something else. */
const OPPOSED: Readonly<Partial<Record<DirectionWord, ReadonlySet<ComparatorWord>>>> = {
  increase: new Set(['lessThan', 'atMost']),
  decrease: new Set(['greaterThan', 'atLeast']),
};
