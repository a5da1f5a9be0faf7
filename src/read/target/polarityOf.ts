import { LETTERS } from '../../model/letters';
import type { Polarity } from '../../model/target';
import { isShareText } from '../../lexicon/measures';
import {
  codedAnswer,
  dealtWith,
  doneStems,
  fineWords,
  guideValues,
  lackWords,
  lessened as lessenedWords,
  lessening,
  lesseningEnds,
  limitEnds,
  limitWords,
  lookedAfter,
  lookingAfter,
  polarityRows,
  polaritySpoilers,
  polarityTurners,
  reportedWords,
  tellingNothing,
  turnersBehind,
  turningEnds,
} from '../../lexicon/polarity';

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
const turning = new RegExp(`(?:^|[^${LETTERS}])(?:${polarityTurners.join('|')})(?![${LETTERS}])`);

/** "Inom kultur och fritid": these end as a limit does, and are none. */
const NO_TIME = '(?:fri|hel|del|fram|sam|nu)';
/** "Inom två arbetsdagar", "inom framtagen behandlingstid", "<4 h". */
const LIMIT = `(?:${limitWords.join('|')})(?: |(?=\\d))(?:[${LETTERS}\\d]+ ){0,2}?[${LETTERS}]*(?<!${NO_TIME})(?:${limitEnds.join('|')})`;

const limit = new RegExp(`(?<![${LETTERS}])${LIMIT}`);
const DONE = `(?<![${LETTERS}])(?:${doneStems.join('|')})[${LETTERS}]* (?:[${LETTERS}\\d%-]+ ){0,4}?`;
const doneWithin = new RegExp(`${DONE}${LIMIT}`);
/** "Handlagda i tid", of a share or a count: how many keep the time. */
const doneInTime = new RegExp(`${DONE}i (?:rätt )?tid(?![${LETTERS}])`);
const waiting: ReadonlySet<string> = new Set(polarityRows.find((row) => row.about === 'waiting')?.stems);

/** A row as a pattern: a stem anywhere in a word, or a whole word where the row begins with "=". */
function source(stem: string): string {
  return stem.startsWith('=') ? `(?<![${LETTERS}])${stem.slice(1)}(?![${LETTERS}])` : stem;
}

/**
 * Which way is better for a measure, by the first word of its name that the table knows: "Sjukfrånvaro, totalt" is
 * better lower, and so is how many one has to look after. A negation before the word turns it: "andel elever utan behörighet"; so does a time limit that a
 * share keeps: "andel svar inom utsatt svarstid".
 * @param isShare the target is in per cent, so that what is measured is a share whether or not its name says so.
 * @returns null when no word is known; then nothing is guessed.
 */
export function polarityOf(text: string, isShare = false): PolarityFound | null {
  const found = polarityIn(text, isShare);
  const part = found && PARTS.exec(text.slice(0, LONGEST));
  if (!part || isCounted(text)) return found;
  const [head, tail] = [part[1] ?? '', part[2] ?? ''].map((each) => polarityIn(each, isShare));
  if (!head || !tail || head.value === tail.value) return found;
  // "Elevhälsa: väntetid"; of "Trygghet, brott" only the user knows which of the two is measured.
  return waiting.has(tail.term) ? tail : null;
}

function isCounted(text: string): boolean {
  const plain = text.toLowerCase();
  return loadPerHead.test(plain) || COUNTED.test(plain);
}

/** A name in two parts: what it is about, and what is measured of it. */
const PARTS = /^([^:,–—]{3,60}?)(?::|,| [–—-])\s+(.{3,})$/su;

function polarityIn(text: string, isShare: boolean): PolarityFound | null {
  const plain = text.slice(0, LONGEST).toLowerCase();
  if (tellingNothing.some((nothing) => nothing.test(plain))) return null;
  const coded = codedAnswer.exec(plain);
  if (coded) return { value: 'higher', term: coded[0] };
  const load = loadPerHead.exec(plain);
  if (load) return { value: 'lower', term: load[0] };
  const counted = COUNTED.exec(plain)?.[1];
  const ofCount = counted === undefined ? null : polarityIn(counted, isShare);
  if (ofCount) return ofCount;
  const match = firstKnown(plain);
  const isPart = isShare || isShareText(plain);
  const done = (plain.includes('tid') ? doneInTime.exec(plain) : null) ?? (isPart ? doneWithin.exec(plain) : null);
  const kept = isPart ? guided.exec(plain) : null;
  if (kept) return { value: OVER.test(kept[0]) ? 'lower' : 'higher', term: kept[0] };
  const within = done ?? (isPart && isTime(match) ? limit.exec(plain) : null);
  if (within)
    return { value: isDenied(plain, within) && !isFreeOf(plain, match) ? 'lower' : 'higher', term: within[0] };
  if (!match) return null;
  const [term] = match;
  const value = values.get(term) ?? values.get(`=${term}`) ?? null;
  if (value === null) return null;
  const after = plain.slice(match.index + term.length);
  const before = plain.slice(Math.max(0, match.index - TURNS_WITHIN), match.index);
  if (reported.test(before) || lessened.test(before) || (fallen.test(before) && SINCE.test(after))) return null;
  if (value === 'lower' && isPart && (dealtBefore.test(before) || dealtAfter.test(after))) {
    return turning.test(before + after) ? null : { value: 'higher', term };
  }
  if (value === 'lower' && isPart && POPULATION.test(after)) return null;
  const isLimited = isPart && (limitedTo.test(before) || fine.test(before));
  const isDeniedBehind = deniedBehind.test(after);
  const isTurned =
    ((turning.test(before) || isDeniedBehind || (value === 'higher' && lacking.test(before))) !== isLimited) !==
    (value === 'lower' && turned.test(after));
  return { value: isTurned ? opposite(value) : value, term };
}

/** "[Inte] handlagda i tid", "handläggs [inte] inom 14 dagar". */
function isDenied(plain: string, { index, 0: said }: RegExpExecArray): boolean {
  return turning.test(plain.slice(Math.max(0, index - TURNS_WITHIN), index) + said);
}

/** "Avslutade ärenden [utan] återaktualisering inom ett år": rid of a worry, and no limit is missed. */
function isFreeOf(plain: string, match: RegExpExecArray | null): boolean {
  return match !== null && values.get(match[0]) === 'lower' && plain.slice(0, match.index).endsWith('utan ');
}

const lacking = new RegExp(`(?<![${LETTERS}])(?:${lackWords.join('|')}) (?:[${LETTERS}]+ )?$`);
const fine = new RegExp(`(?<![${LETTERS}])(?:${fineWords.join('|')}) $`);

/** "Avlidna [som har fått] ett samtal", "missbruk [som erbjuds] stöd": the worry says of whom, and not what is counted. */
const POPULATION = new RegExp(`^[${LETTERS}]*(?: [${LETTERS}]+)? som (?:har |fått |får |haft |erbju|smärt)`);

const loadPerHead = new RegExp(
  `(?<![${LETTERS}])(?:${lookedAfter.join('|')})(?: per |\\s?/\\s?)(?:heltids|hel)?(?:${lookingAfter.join('|')})[${LETTERS}]*`,
);

/** "Kontinuitet (antal personal per brukare)": after the name, what is counted says more than the name. */
const COUNTED = /[(,:–—-]\s*(antal(?:et)?\s(?!per )[^()]+)/u;

/** The first known word that nothing is done against in the same word: "trygghetslarm, inställelsetid". */
function firstKnown(plain: string): RegExpExecArray | null {
  for (const match of plain.matchAll(pattern)) {
    if (!against.test(plain.slice(match.index + match[0].length))) return match;
  }
  return null;
}

/** What is done against the thing, in the same word: "brandskyddsutbildning". */
const against = new RegExp(`^[${LETTERS}-]*(?:${polaritySpoilers.join('|')})`);

/** "Åtgärdade avvikelser", not "oåtgärdade"; "brott som klaras upp". */
const DEALT = `(?<!o)(?:${dealtWith.join('|')})`;
const dealtBefore = new RegExp(`${DEALT}[${LETTERS}]* $`);
const dealtAfter = new RegExp(`^[${LETTERS}-]* (?:som )?(?:har )?[${LETTERS}]*${DEALT}`);
const reported = new RegExp(`(?<![${LETTERS}])(?:in)?(?:${reportedWords.join('|')}) $`);

/** How much less there became of something is the measure, or the goal: "utsläppsminskning", "minskning av antalet olyckor". */
export function tellsLess(text: string): boolean {
  return lessens.test(text.toLowerCase());
}

const lessens = new RegExp(`(?:${lesseningEnds.join('|')})(?![${LETTERS}])`);

/** "Minskning av antalet [olyckor]". */
const lessened = new RegExp(`(?<![${LETTERS}])(?:${lessening.join('|')}) (?:antalet |antal |andelen |andel )?$`);

/** "Minskat [matsvinn] jämfört med 2020". */
const fallen = new RegExp(`(?<![${LETTERS}])(?:${lessenedWords.join('|')}) $`);
const SINCE = /jämfört|jmf|jfr|sedan|i förhållande till/;

/** "Under Skolverkets riktmärke", "som överskrider gränsvärdet". */
const guided = new RegExp(
  `(?<![${LETTERS}])(?:under|över|inom|klarar|uppfyller|underskrider|överskrider) (?:[${LETTERS}]+ ){0,2}?[${LETTERS}]*(?:${guideValues.join('|')})`,
);
const OVER = /^över/;

/** "Trivs [aldrig]", but "nöjda, inte minst äldre". */
const deniedBehind = new RegExp(
  `^[${LETTERS}]* (?:${turnersBehind.join('|')})(?![${LETTERS}])(?! (?:minst|bara|heller))`,
);

/** What is rid of the thing, or has less of it, in the same word: "fossilbränslefria", "utsläppsminskning". */
const turned = new RegExp(`^[${LETTERS}]*(?:${[...turningEnds, ...lesseningEnds].join('|')})(?![${LETTERS}])`);

/** "Andel anställda med högst 5 % [frånvaro]": a share of those who have little of it. */
const limitedTo =
  /(?:(?:högst|max|maximalt|mindre än|färre än|lägre än|under|<|≤) ?\d+(?:,\d+)? ?(?:%|procent|dagars?|timmars?|st)?|(?<![\d,])0|noll) $/;

/** Nothing but a time is known of the measure. */
function isTime(match: RegExpExecArray | null): boolean {
  return match === null || waiting.has(match[0]);
}

function opposite(value: Polarity): Polarity {
  return value === 'higher' ? 'lower' : 'higher';
}
