import { LETTERS } from '../model/letters';
import { words } from './words';

/** Small words that the grammar leans on, Swedish and English; each set holds what does the same in a sentence. */
type Particles = ReadonlySet<string>;

export const AND: Particles = new Set(['och', 'samt', 'and']);
/** The same in a list. */
export const AND_OR_COMMA: Particles = new Set([...AND, ',', 'respektive']);
/** "70 [och] 80", "2020 [till] 2023": between two ends; "öka [till och vara] högre än": before a level that follows. */
export const TO_OR_AND: Particles = new Set(['till', 'och', 'to', 'and']);
export const OR: Particles = new Set(['eller', 'alternativt', 'or']);
/** Behind a verb: "kostnaden ökar [inte]". */
export const NOT: Particles = new Set(['inte', 'ej', 'not']);
export const FROM: Particles = new Set(['från', 'from']);
export const TO: Particles = new Set(['till', 'to']);
export const OF: Particles = new Set(['av', 'of']);
/** Before how much something changes. */
export const BY: Particles = new Set(['med', 'by']);
/** "Andel elever [med] frånvaro": what somebody has. */
export const WITH: Particles = new Set(['med', 'with']);
export const WITHIN: Particles = new Set(['inom', 'within']);
/** "[Per] 100 000 invånare", "kr[/]elev". */
export const PER: Particles = new Set(['per', '/']);
/** "an" is "än" where dots were lost. */
export const THAN: Particles = new Set(['än', 'an', 'than']);
/** Before a level they make it a floor or a ceiling; "hogst" and "lagst" where dots were lost. */
export const EDGES: Particles = new Set([
  'minst',
  'högst',
  'hogst',
  'lägst',
  'lagst',
  'max',
  'maximalt',
  'least',
  'most',
]);
/** "Öka [på], [om]": what a level or a share is stated with. */
export const ON: Particles = new Set(['på', 'om']);
/** "Kostnadssänkning [på] 2 %", "en utökning [med] 5": what the size of a change is stated with. */
export const BY_HOW_MUCH: Particles = new Set([...ON, 'med']);
/** "[En] minskning", "[en] årlig ökning": a change as a noun. */
export const INDEFINITE: Particles = new Set(['en', 'ett', 'a', 'an']);
/** "Under 2023 minskade [den] totala frånvaron". */
export const DEFINITE: Particles = new Set(['de', 'den', 'det']);
/** For what was named before: "Sjukfrånvaron ska sjunka. [Den] är 7 %." */
export const PRONOUNS: Particles = new Set([...DEFINITE, 'detta', 'it', 'this']);
/** Words by which a text wants something, and tells nothing. */
export const SHALL: Particles = new Set(['ska', 'skall', 'bör', 'måste', 'shall', 'should', 'will', 'must']);
/** What levels are called before they are said: "Mål 2025: 80 %". */
export const TARGETS: Particles = new Set(['mål', 'målvärde', 'målår', 'målnivå', 'målsättning']);
/** The same where they are spoken of: "[målet] på 85 %". */
export const NAMED_TARGETS: Particles = new Set([...TARGETS, 'målet', 'målvärdet', 'målnivån']);
/** Before the two ends of a range or a span. */
export const BETWEEN: Particles = new Set(['mellan', 'between', 'intervallet', 'intervall', 'spannet']);
/** Behind a hyphen and a space the word before is no broken one: "barn- [och] ungdom". */
export const BEHIND_HYPHENS = 'och|eller|samt|resp|respektive|till|and|or';

/** Words that only English has: among them "no" is no school subject, and the comma of "1,000" no decimal one. */
export const ENGLISH: Particles = new Set(
  words(`
    the, of, and, by, to, with, than, least, year, should, shall, must, will, be, increase, decrease, change, deterioration
  `),
);

const shall = new RegExp(`(?<![${LETTERS}])(?:${[...SHALL].join('|')})(?![${LETTERS}])`, 'iu');

/** Whether a text wants something: "ska", "bör". */
export function isDemand(text: string): boolean {
  return shall.test(text);
}
