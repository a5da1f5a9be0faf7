import { words } from './words';
import { LETTERS } from '../model/letters';
import { measureEndings, measureUnits } from './measureUnits';

/** Words that people read in different ways: where one of them stands instead of a level, the level is missing. */
const VAGUE = [
  'god',
  'goda',
  'gott',
  'bra',
  'bättre',
  'bästa',
  'hög',
  'höga',
  'högt',
  'hög kvalitet',
  'låg',
  'tillräcklig',
  'tillräckligt',
  'tillräckliga',
  'rimlig',
  'rimliga',
  'rimligt',
  'attraktiv',
  'attraktiva',
  'attraktivt',
  'hållbar',
  'hållbara',
  'hållbart',
  'meningsfull',
  'meningsfullt',
  'trygg',
  'trygga',
  'tryggt',
  'effektiv',
  'effektiva',
  'effektivt',
  'ändamålsenlig',
  'ändamålsenligt',
  'ändamålsenliga',
  'resurssmart',
  'resurssmarta',
  'kostnadseffektiv',
  'kostnadseffektiva',
  'kostnadseffektivt',
  'skyndsam',
  'skyndsamt',
  'snabbt',
  'professionell',
  'professionella',
  'professionellt',
  'likvärdig',
  'likvärdiga',
  'likvärdigt',
  'välkomnande',
  'levande',
  'inkluderande',
  'kort',
  'korta',
  'oskälig',
  'oskäligt',
  'helhetsperspektiv',
  'säkerställa',
  'säkerställs',
  'miljövänlig',
  'miljövänliga',
  'miljövänligt',
  'rik',
  'rikt',
  'stark',
  'starka',
  'starkt',
  'nöjda',
  'utveckla',
  'utvecklas',
  'utvecklad',
  'verka för',
  'arbeta för',
  'främja',
  'främjas',
  'stärka',
  'stärkas',
  'stärks',
  'förbättra',
  'förbättras',
  'möjliggöra',
  'bidra till',
  'sträva',
  'eftersträva',
  'i möjligaste mån',
  'så långt som möjligt',
  'i första hand',
  'vid behov',
  'tillgänglig',
  'tillgängliga',
  'begränsad',
  'fler',
  'färre',
  'mer',
  'mindre',
  'good',
  'adequate',
  'sufficient',
  'reasonable',
  'sustainable',
  'attractive',
  'improve',
  'strengthen',
  'promote',
  'better',
];

/** Nouns of what can be counted or measured, as the beginning or the end of a word. */
const MEASURES =
  '\\b(?:antal|andel|index|kostnad(?!seff)|nettokostnad|snitt|medel|median|volym|mängd|poäng|betyg|summa|procent|kvot|tid\\b|number of|share of|proportion of|percentage|rate|cost|score)|' +
  '(?:andel(?:en)?|index(?:et)?|kostnad(?:en|er|erna)?|frånvaro(?:n)?|omsättning(?:en)?|tid(?:en|er)?|grad(?:en)?|värde(?:t|n)?|utsläpp(?:en)?|förbrukning(?:en)?|användning(?:en)?|intäkt(?:en|er|erna)?|resultat(?:et)?|täthet(?:en)?|kontinuitet(?:en)?|tal(?:et)?|svinn(?:et)?|behörighet(?:en)?|deltagande(?:t)?|soliditet(?:en)?|arbetslöshet(?:en)?)\\b';

/** Words that promise nothing, also where a direction or a level stands beside them. */
const HEDGES = [
  'bör',
  'borde',
  'strävar efter att',
  'eftersträvas',
  'eftersträvar',
  'så långt det är möjligt',
  'helst ska',
  'så långt som möjligt',
  'så mycket som möjligt',
  'i möjligaste mån',
  'i första hand',
  'om möjligt',
  'vid behov',
  'sträva efter att',
  'verka för att',
  'arbeta för att',
  'as far as possible',
  'strive to',
  'aim to',
];

/** "Andelen nöjda: 75 %". */
const LABELLED = /^([^:]+?)\s*:\s*(?:minst|högst|lägst|max|≥|≤|<|>|=|at least|at most)?\s*[−-]?\d/i;

const MODAL = /\s(?:ska(?:ll)?|bör|måste|should|shall|must|is to|are to)(?=\s)/i;

/** "Öka andelen nöjda brukare till 80 %": the measure stands between the verb and the level. */
const IMPERATIVE =
  /^(?:vi (?:ska|vill|bör|strävar efter att) )?(?:öka|höja|minska|sänka|förbättra|bibehålla|behålla|increase|raise|reduce|decrease|keep|maintain)\s+(.+?)(?:\s+(?:från|till|med|på|from|to|by|at)\s|[.]?$)/i;

/** Names of nothing in particular: "andelen", "nivån" alone say not whose. */
const BARE = /^(?:andelen?|antalet?|nivån|värdet|siffran|målet|procenten|the (?:share|number|level|value))$/i;

/** A second measure of the same sentence. */
const JOINED = /\s(?:och|samt|and)\s+(?:andelen?|antalet?|the (?:share|number) of)\s/i;

const LETTER = `[${LETTERS}\\d]`;
/** Any of some words or phrases, as whole words. */
export const anyOf = (list: readonly string[]): RegExp =>
  new RegExp(`(?<!${LETTER})(?:${list.toSorted((a, b) => b.length - a.length).join('|')})(?!${LETTER})`, 'i');
const vague = anyOf(VAGUE);
const hedges = anyOf(HEDGES);
const measures = new RegExp(MEASURES, 'i');
const asMuchAsPossible = new RegExp(`(?<!${LETTER})så [^.,;]{1,40}? som möjligt|as \\w+ [^.,;]{0,40}?as possible`, 'i');

/** The first vague word of a text, as it stands there; null when there is none. */
export function vagueWordIn(text: string): string | null {
  return vague.exec(text)?.[0] ?? null;
}

/** The first words of a text that promise nothing, as they stand there; null when there are none. */
export function hedgeIn(text: string): string | null {
  return (asMuchAsPossible.exec(text) ?? hedges.exec(text))?.[0] ?? null;
}

const unitsByNoun = new Map(measureUnits);
const endings = measureEndings.toSorted(([a], [b]) => b.length - a.length);

/** The unit that a measure's own noun carries: "Andelen nöjda" → %. Null when it carries none. */
export function unitNamedBy(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const unit = unitsByNoun.get(`${word} ${words[i + 1] ?? ''}`) ?? unitsByNoun.get(word);
    const named = unit ?? endings.find(([ending]) => word.endsWith(ending))?.[1];
    if (named !== undefined) return named;
  }
  return null;
}

/** The text names something that can be counted or measured. */
export function namesMeasure(text: string): boolean {
  return !isBareMeasure(text) && (measures.test(text) || unitNamedBy(text) !== null);
}

/** "Öka andelen till 50 %": a measure of nothing in particular. */
export function isBareMeasure(text: string): boolean {
  return BARE.test((subjectOf(text) ?? text).trim());
}

/** "Andelen nöjda och antalet besök ska öka": two measures in one sentence. */
export function joinsMeasures(text: string): boolean {
  return JOINED.test(subjectOf(text) ?? '');
}

/** The first of the measures that a subject joins. */
export function firstMeasureOf(subject: string): string {
  return subject.split(JOINED)[0] ?? subject;
}

/**
 * What a target sentence is about: the words before "ska" or a colon, or between an imperative and its level. Null for a text
 * that is no sentence with a target.
 */
export function subjectOf(text: string): string | null {
  const imperative = IMPERATIVE.exec(text)?.[1];
  if (imperative !== undefined) return imperative.charAt(0).toUpperCase() + imperative.slice(1);
  const labelled = LABELLED.exec(text)?.[1];
  if (labelled !== undefined && !MODAL.test(labelled)) return labelled;
  const modal = MODAL.exec(text);
  const subject = modal === null ? '' : text.slice(0, modal.index).trim();
  return subject === '' ? null : subject;
}

/** Words that can come and go without changing what is measured: "som är trygga", "som känner sig trygga". */
export const measureFillers: ReadonlySet<string> = new Set(
  words(`
    i, inom, på, av, för, och, att, som, den, det, de, en, ett, vår, våra, vårt, är, har, känner, sig, upplever, anser,
    uppger, tycker, anger, the, a, of, in, who, that, are, feel
  `),
);

/** What stands before "ska" names no measure: a level ("Minst 80 % av brukarna"), a wish, or more than one sentence. */
export const NO_NAME =
  /^(?:minst|högst|mer än|över|under|at least|at most)?\s*\d+(?:[.,]\d+)?\s*(?:%|procent)|^(?:minst|högst|alla|samtliga|ingen|inga|noll|fler|färre|mer|mindre|bättre|better|more|fewer)\s|[.!?]\s/i;

/** "Trygghetsindex minst 7": the name ends where the level begins. */
export const NAME_BEFORE_LEVEL =
  /^(.*?)\s+(?:minst|högst|lägst|max|maximalt|under|över|mer än|färre än|at least|at most|≥|≤|<|>|=)\s*[−-]?\d/i;
