import { LETTERS } from '../model/letters';

/** Small words that the grammar leans on, Swedish and English; each set holds what does the same in a sentence. */
type Particles = ReadonlySet<string>;

export const AND: Particles = new Set(['och', 'samt', 'and']);
/** The same in a list. */
export const AND_OR_COMMA: Particles = new Set([...AND, ',', 'respektive']);
export const FROM: Particles = new Set(['från', 'from']);
export const TO: Particles = new Set(['till', 'to']);
export const OF: Particles = new Set(['av', 'of']);
/** Before how much something changes. */
export const BY: Particles = new Set(['med', 'by']);
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
/** Words by which a text wants something, and tells nothing. */
export const SHALL: Particles = new Set(['ska', 'skall', 'bör', 'måste', 'shall', 'should', 'will', 'must']);
/** What levels are called before they are said: "Mål 2025: 80 %". */
export const TARGETS: Particles = new Set(['mål', 'målvärde', 'målår', 'målnivå', 'målsättning']);
/** Before the two ends of a range or a span. */
export const BETWEEN: Particles = new Set(['mellan', 'between', 'intervallet', 'intervall', 'spannet']);

const shall = new RegExp(`(?<![${LETTERS}])(?:${[...SHALL].join('|')})(?![${LETTERS}])`, 'iu');

/** Whether a text wants something: "ska", "bör". */
export function isDemand(text: string): boolean {
  return shall.test(text);
}
