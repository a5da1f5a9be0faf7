import { LETTERS } from '../../../model/letters';
import {
  dealtWith,
  doneStems,
  fineWords,
  guideValues,
  guideVerbs,
  lackWords,
  lessened,
  lessening,
  lesseningEnds,
  limitEnds,
  limitWords,
  lookedAfter,
  lookingAfter,
  lossEnds,
  ofWhom,
  polaritySpoilers,
  polarityTurners,
  reportedWords,
  saidOutright,
  turnersBehind,
  turningEnds,
} from '../../../lexicon/polarityWords';

/*
 * What stands around a word with a better direction, as patterns made of the tables in `lexicon/polarityWords`. Those that end
 * in "$" are held against the text before the word, those that begin with "^" against the text behind it.
 */

const NO_LETTER_BEFORE = `(?<![${LETTERS}])`;
const NO_LETTER_AFTER = `(?![${LETTERS}])`;
const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** "Andel [utan] …", "[inte] …". */
export const turning = new RegExp(`(?:^|[^${LETTERS}])${oneOf(polarityTurners)}${NO_LETTER_AFTER}`);

/** "Trivs [aldrig]", but "nöjda, inte minst äldre". */
export const deniedBehind = new RegExp(
  `^[${LETTERS}]* ${oneOf(turnersBehind)}${NO_LETTER_AFTER}(?! (?:minst|bara|heller))`,
);

/** "Nedsatt [välbefinnande]", "lågt socialt [deltagande]". */
export const lacking = new RegExp(`${NO_LETTER_BEFORE}${oneOf(lackWords)} (?:[${LETTERS}]+ )?$`);

/** "Lågt är bra", "(låg = bra)"; in brackets the verb may be missing: "(lågt bra)". */
function outright(degrees: readonly string[]): RegExp {
  const { of, joined, good } = saidOutright;
  const degree = `${NO_LETTER_BEFORE}${oneOf(degrees)}(?: ${oneOf(of)})?`;
  return new RegExp(`(?:${degree} ?${oneOf(joined)}|\\(${degree}) ?${oneOf(good)}${NO_LETTER_AFTER}`);
}

export const higherOutright = outright(saidOutright.degrees.higher);
export const lowerOutright = outright(saidOutright.degrees.lower);

/** "Rimlig [väntetid]". */
export const fine = new RegExp(`${NO_LETTER_BEFORE}${oneOf(fineWords)} $`);

/** What is rid of the thing, or has less of it, in the same word: "fossilbränslefria", "utsläppsminskning". */
export const turned = new RegExp(`^[${LETTERS}]*${oneOf([...turningEnds, ...lesseningEnds])}${NO_LETTER_AFTER}`);

/** What is done against the thing, in the same word: "brandskyddsutbildning". */
export const against = new RegExp(`^[${LETTERS}-]*${oneOf(polaritySpoilers)}`);

/** "Inom kultur och fritid": these end as a limit does, and are none. */
const NO_TIME = '(?:fri|hel|del|fram|sam|nu)';
const LIMIT = `${oneOf(limitWords)}(?: |(?=\\d))(?:[${LETTERS}\\d]+ ){0,2}?[${LETTERS}]*(?<!${NO_TIME})${oneOf(limitEnds)}`;
const DONE = `${NO_LETTER_BEFORE}${oneOf(doneStems)}[${LETTERS}]* (?:[${LETTERS}\\d%-]+ ){0,4}?`;

/** "Inom två arbetsdagar", "inom framtagen behandlingstid", "<4 h". */
export const limit = new RegExp(`${NO_LETTER_BEFORE}${LIMIT}`);
/** "Besvarade inom två arbetsdagar". */
export const doneWithin = new RegExp(`${DONE}${LIMIT}`);
/** "Handlagda i tid", of a share or a count: how many keep the time. */
export const doneInTime = new RegExp(`${DONE}i (?:rätt )?tid${NO_LETTER_AFTER}`);

/** "Under Skolverkets riktmärke", "som överskrider gränsvärdet". */
export const guided = new RegExp(
  `${NO_LETTER_BEFORE}${oneOf(guideVerbs)} (?:[${LETTERS}]+ ){0,2}?[${LETTERS}]*${oneOf(guideValues)}`,
);

/** "Andel anställda med högst 5 % [frånvaro]": a share of those who have little of it. */
export const limitedTo =
  /(?:(?:högst|max|maximalt|mindre än|färre än|lägre än|under|<|≤) ?\d+(?:,\d+)? ?(?:%|procent|dagars?|timmars?|st)?|(?<![\d,])0|noll) $/;

/** "Åtgärdade avvikelser", not "oåtgärdade"; "brott som klaras upp". */
const DEALT = `(?<!o)${oneOf(dealtWith)}`;
export const dealtBefore = new RegExp(`${DEALT}[${LETTERS}]* (?:ut |in |upp )?[${LETTERS}]*$`);
export const dealtAfter = new RegExp(`^[${LETTERS}-]* (?:har )?[${LETTERS}]*${DEALT}`);
/** "Avvikelser i vården [som har utretts]". */
export const dealtBehind = new RegExp(`^[${LETTERS}-]*(?: [${LETTERS}]+){0,3}? som (?:har )?[${LETTERS}]*${DEALT}`);

/** "Rapporterade [tillbud]". */
export const reported = new RegExp(`${NO_LETTER_BEFORE}(?:in)?${oneOf(reportedWords)} $`);

/** "Avlidna [som har fått] ett samtal", "avlidna [med] samtal": the worry says of whom, and not what is counted. */
export const population = new RegExp(`^[${LETTERS}]*(?: [${LETTERS}]+)? ${oneOf(ofWhom)}`);

/** "Besökare [som inte] hittat boende": of what is better high, those who lack something. */
export const lackingBehind = new RegExp(`^[${LETTERS}]* (?:som (?:inte|ej|aldrig|saknar)|utan) `);

/** "Policy [mot] droger". */
export const opposed = /(?<!\p{L})mot $/u;

/** "Sysselsättnings[gap]". */
export const lost = new RegExp(`^[${LETTERS}]*${oneOf(lossEnds)}${NO_LETTER_AFTER}`);

/** "Minskning av antalet [olyckor]". */
export const lesseningBefore = new RegExp(`${NO_LETTER_BEFORE}${oneOf(lessening)} (?:[${LETTERS}]+ ){0,5}$`);
/** "[Bostadsinbrott], minskning i procent". */
export const lesseningAfter = new RegExp(`${NO_LETTER_BEFORE}(?:minskning|reduction|decrease)${NO_LETTER_AFTER}`);
/** "Minskat [matsvinn] jämfört med 2020". */
export const lessenedBefore = new RegExp(`${NO_LETTER_BEFORE}${oneOf(lessened)} $`);
/** A word that ends in a fall: "utsläppsminskning". */
export const lessens = new RegExp(`${oneOf(lesseningEnds)}${NO_LETTER_AFTER}`);

/** "Elever per lärare": how many one has to look after. */
export const loadPerHead = new RegExp(
  `${NO_LETTER_BEFORE}${oneOf(lookedAfter)}(?: per |\\s?/\\s?)(?:legitimerad |utbildad |studie- och yrkes)?(?:heltids|hel)?${oneOf(lookingAfter)}[${LETTERS}]*`,
);

/** "Fordringar, andel [av hyresintäkter]": of what it is a part tells nothing, unless a clause says who of them. */
export const wholeBehind =
  /(?<=[^ ](?:,| som| i) (?:andel|procent|förhållande|relation)(?: \([^)]*\))? (?:av|till)) (?!.*(?: (?:som|där|vars|med)(?!\p{L}))).*$/iu;

/** "Kontinuitet (antal personal per brukare)": after the name, what is counted says more than the name. */
export const counted = /[(,:–—-]\s*(antal(?:et)?\s(?!per )[^()]+)/u;
