import { LETTERS } from '../model/letters';
import { anyOf } from './smartWords';

/** What is done, where what it is to lead to should stand; as the first words of a text. */
const ACTIVITIES = [
  'ta fram',
  'tar fram',
  'arbeta',
  'arbetar',
  'arbetet med',
  'fortsätta?',
  'fortsätter',
  'fortsatt arbete',
  'genomföra?',
  'genomför',
  'genomförande av',
  'delta',
  'deltaga?',
  'deltar',
  'införa?',
  'införande av',
  'implementera',
  'utreda?',
  'kartlägga?',
  'upprätta',
  'påbörja',
  'starta',
  'inventera',
  'revidera',
  'utbilda',
  'informera',
  'samverka',
  'följa upp',
  'se över',
  'anordna',
  'arrangera',
  'inrätta',
  'lansera',
  'carry out',
  'develop',
  'implement',
  'introduce',
  'continue',
];

/** Words before a number that leave the limit open. */
const APPROXIMATE = ['ca', 'c:a', 'cirka', 'ungefär', 'omkring', 'runt', 'uppemot', 'närmare', 'about', 'around'];

/** Words in the place of a date. */
const SOMETIME = [
  'på sikt',
  'snarast',
  'så snart som möjligt',
  'inom några år',
  'inom de närmaste åren',
  'inom kort',
  'framöver',
  'långsiktigt',
  'på lång sikt',
  'successivt',
  'in time',
  'eventually',
  'as soon as possible',
];

/** A negation and what denies again after it: "ingen … utan", "inte … sakna". */
const DENIALS = [
  ['ingen|inga|inget|inte|ej|aldrig', 'ingen|inga|inget|inte|ej|aldrig|sakna[rs]?|undvik[as]?|underlåt[as]?'],
  ['ingen|inga|inget|none|nobody|no', 'utan|without|lacks?'],
] as const;

const LETTER = `[${LETTERS}\\d]`;
const sometime = anyOf(SOMETIME);
const activities = new RegExp(`^(?:att |vi ska )?(${ACTIVITIES.join('|')})(?!${LETTER})`, 'i');
const approximate = new RegExp(`(?<!${LETTER})(${APPROXIMATE.join('|')})\\.?\\s*[−-]?\\d`, 'i');
const word = (list: string): string => `(?<!${LETTER})(?:${list})(?!${LETTER})`;
const denials = new RegExp(DENIALS.map(([one, two]) => `${word(one)}[^.;]{0,200}?${word(two)}`).join('|'), 'i');

/** The first words of a text that says what is done; null for one that says what is to be reached. */
export function activityIn(text: string): string | null {
  return activities.exec(text.trim())?.[1] ?? null;
}

/** The word that leaves the limit of a level open: "cirka 120"; null when there is none. */
export function approximateWordIn(text: string): string | null {
  return approximate.exec(text)?.[1] ?? null;
}

/** The words that stand where a date should; null when there are none. */
export function sometimeIn(text: string): string | null {
  return sometime.exec(text)?.[0] ?? null;
}

/** The stretch of a text from one negation to the next; null when there are not two. */
export function doubleNegationIn(text: string): string | null {
  return denials.exec(text)?.[0] ?? null;
}
