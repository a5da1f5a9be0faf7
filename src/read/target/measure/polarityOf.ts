import { LETTERS } from '../../../model/letters';
import type { Polarity } from '../../../model/target';
import { isShareText } from '../../../lexicon/measures';
import { polarityRows } from '../../../lexicon/polarity';
import {
  clauseOfName,
  codedAnswer,
  ofShares,
  returningStems,
  sinceWords,
  tellingNothing,
} from '../../../lexicon/polarityWords';
import {
  against,
  counted,
  dealtAfter,
  dealtBefore,
  dealtBehind,
  deniedBehind,
  doneInTime,
  doneWithin,
  fine,
  guided,
  higherOutright,
  lacking,
  lackingBehind,
  lessenedBefore,
  lesseningAfter,
  lesseningBefore,
  lessens,
  limit,
  limitedTo,
  loadPerHead,
  lost,
  lowerOutright,
  opposed,
  population,
  reported,
  turned,
  turning,
  wholeBehind,
} from './polarityPatterns';

/** The better direction of a measure, and the word that told it. */
export interface PolarityFound {
  readonly value: Polarity;
  readonly term: string;
}

interface Stem {
  readonly stem: string;
  readonly value: Polarity | null;
}

/** Longer texts name no measure. */
const LONGEST = 600;
/** A turner stands at most so many letters before what it turns: "andel elever utan fullständiga betyg". */
const TURNS_WITHIN = 40;

const stems: readonly Stem[] = polarityRows
  .flatMap((row) => row.stems.map((stem) => ({ stem, value: row.better })))
  .sort((a, b) => b.stem.length - a.stem.length);
const values = new Map(stems.map(({ stem, value }) => [stem, value]));
const pattern = new RegExp(stems.map(({ stem }) => source(stem)).join('|'), 'g');
const waiting: ReadonlySet<string> = new Set(polarityRows.find((row) => row.about === 'waiting')?.stems);

/** A row as a pattern: a stem anywhere in a word, or a whole word where the row begins with "=". */
function source(stem: string): string {
  return stem.startsWith('=') ? `(?<![${LETTERS}])${stem.slice(1)}(?![${LETTERS}])` : stem;
}

/**
 * Which way is better for a measure, by the first word of its name that the table knows: "Sjukfrånvaro, totalt" is
 * better lower, and so is how many one has to look after. A negation before the word turns it: "andel elever utan
 * behörighet"; so does a time limit that a share keeps: "andel svar inom utsatt svarstid".
 * @param isShare the target is in per cent, so that what is measured is a share whether or not its name says so.
 * @returns null when no word is known; then nothing is guessed.
 */
export function polarityOf(text: string, isShare = false): PolarityFound | null {
  const whole = text.slice(0, LONGEST);
  const said = saidIn(whole.toLowerCase());
  if (said) return said;
  if (tellingNothing.some((nothing) => nothing.test(whole.toLowerCase()))) return null;
  const name = whole.replace(wholeBehind, '');
  const found = polarityIn(name, isShare);
  const part = found && PARTS.exec(name);
  if (!part || isCounted(name)) return found;
  const [head, tail] = [part[1] ?? '', part[2] ?? ''].map((each) => polarityIn(each, isShare));
  if (!head || !tail || head.value === tail.value) return found;
  // "Elevhälsa: väntetid"; of "Trygghet, brott" only the user knows which of the two is measured.
  return waiting.has(tail.term) ? tail : null;
}

/** "Genomsnittlig tid, dagar (lågt bra)". */
function saidIn(plain: string): PolarityFound | null {
  const higher = higherOutright.exec(plain);
  const lower = lowerOutright.exec(plain);
  if ((higher === null) === (lower === null)) return null;
  return higher ? { value: 'higher', term: higher[0] } : { value: 'lower', term: lower?.[0] ?? '' };
}

/** How much less there became of something is the measure, or the goal: "utsläppsminskning". */
export function tellsLess(text: string): boolean {
  return lessens.test(text.toLowerCase());
}

function isCounted(text: string): boolean {
  const plain = text.toLowerCase();
  return loadPerHead.test(plain) || counted.test(plain);
}

/** A name in two parts: what it is about, and what is measured of it. */
const PARTS = /^([^:,–—]{3,60}?)(?::|,| [–—-])\s+(.{3,})$/su;

function polarityIn(text: string, isShare: boolean): PolarityFound | null {
  const plain = text.toLowerCase();
  const coded = codedAnswer.exec(plain);
  if (coded) return { value: 'higher', term: coded[0] };
  const load = loadPerHead.exec(plain);
  if (load) return { value: 'lower', term: load[0] };
  const count = counted.exec(plain)?.[1];
  const ofCount = count === undefined ? null : polarityIn(count, isShare);
  if (ofCount) return ofCount;
  const isPart = isShare || isShareText(plain);
  const match = firstKnown(plain);
  return ofLimit(plain, match, isPart) ?? (match && undisputed(plain, match, isPart));
}

/** "Tillsvidareanställda [som slutat på egen begäran]": a later word of a clause can say the opposite, and then the user is asked. */
function undisputed(plain: string, first: RegExpExecArray, isPart: boolean): PolarityFound | null {
  const found = ofWord(plain, first, isPart);
  if (found === null) return null;
  const clause = clauseOfName.exec(plain.slice(first.index))?.index;
  if (clause === undefined) return found;
  const later = firstKnown(plain, first.index + clause);
  const said = later && ofWord(plain, later, isPart);
  return said && said.value !== found.value ? null : found;
}

/**
 * The first known word that nothing is done against in the same word: "trygghetslarm, inställelsetid". Sought with the
 * one expression, for `matchAll` makes another each time, which with so many words takes longer than to seek.
 */
function firstKnown(plain: string, from = 0): RegExpExecArray | null {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    if (match.index < from) continue;
    const isHead = match[0].includes(' ') || !PER.test(plain.slice(0, match.index));
    if (isHead && !against.test(plain.slice(match.index + match[0].length))) return match;
  }
  return null;
}

/** "Subvention [per] medlem", "[per bad]besök": for whom something is counted. */
const PER = new RegExp(`(?:(?<![${LETTERS}])per |/ ?)[${LETTERS}]*$`);

/** A share of what keeps a limit is better high, whatever it is: "besvarade inom två dagar", "under gränsvärdet". */
function ofLimit(plain: string, match: RegExpExecArray | null, isPart: boolean): PolarityFound | null {
  const kept = isPart ? guided.exec(plain) : null;
  if (kept) return { value: kept[0].startsWith('över') ? 'lower' : 'higher', term: kept[0] };
  const isTimeAlone = match === null || waiting.has(match[0]) || valueOf(match[0]) === null;
  const within =
    (plain.includes('tid') ? doneInTime.exec(plain) : null) ??
    (isPart ? doneWithin.exec(plain) : null) ??
    (isPart && isTimeAlone ? limit.exec(plain) : null);
  if (!within) return null;
  const isMissed = isDenied(plain, within) && !isFreeOf(plain, match);
  return { value: isMissed ? 'lower' : 'higher', term: within[0] };
}

/** "[Inte] handlagda i tid", "handläggs [inte] inom 14 dagar". */
function isDenied(plain: string, { index, 0: said }: RegExpExecArray): boolean {
  return turning.test(plain.slice(Math.max(0, index - TURNS_WITHIN), index) + said);
}

/** "Avslutade ärenden [utan] återaktualisering inom ett år": rid of a worry, and no limit is missed. */
function isFreeOf(plain: string, match: RegExpExecArray | null): boolean {
  return match !== null && values.get(match[0]) === 'lower' && plain.slice(0, match.index).endsWith('utan ');
}

/** The row's direction; null of a word that tells nothing. */
function valueOf(term: string): Polarity | null {
  return values.get(term) ?? values.get(`=${term}`) ?? null;
}

/** The word's own direction, or the other one where the words around it turn it; null where they take its sense away. */
function ofWord(plain: string, { 0: term, index }: RegExpExecArray, isPart: boolean): PolarityFound | null {
  const value = valueOf(term);
  if (value === null) return null;
  const after = plain.slice(index + term.length);
  const before = plain.slice(Math.max(0, index - TURNS_WITHIN), index);
  const isPercent = isPart || PERCENT.test(plain);
  if (ofShares.includes(term) && !isPercent) return null;
  if (reported.test(before) || opposed.test(before) || lesseningAfter.test(after)) return null;
  if (lessenedBefore.test(before) && (isPercent || sinceWords.test(after))) return null;
  if (lesseningBefore.test(before)) {
    const isFall = isPercent && sinceWords.test(after);
    return isFall ? { value: opposite(value), term } : null;
  }
  const isWorry = value === 'lower';
  const isDealtWith = dealtBefore.test(before) || dealtAfter.test(after) || dealtBehind.test(after);
  if (isWorry && isDealtWith) {
    return !isPart || turning.test(before + after) ? null : { value: 'higher', term };
  }
  if (isWorry && (population.test(after) || (isPart && limit.test(after) && !returningStems.test(term)))) return null;
  if (!isWorry && lackingBehind.test(after)) return null;
  const isLimited = isPart && (limitedTo.test(before) || fine.test(before));
  const isWithout = turning.test(before) || deniedBehind.test(after) || (!isWorry && lacking.test(before));
  const isTurned = (isWithout !== isLimited) !== (isWorry ? turned.test(after) : lost.test(after));
  return { value: isTurned ? opposite(value) : value, term };
}

const PERCENT = /%|procent/;

function opposite(value: Polarity): Polarity {
  return value === 'higher' ? 'lower' : 'higher';
}
