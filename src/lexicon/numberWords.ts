import { words } from './words';

const ONES = words(`
    noll, ett, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv, tretton, fjorton, femton, sexton,
    sjutton, arton, nitton
  `);
const ENGLISH_ONES = words(`
    zero, one, two, three, four, five, six, seven, eight, nine, ten
  `);
const TENS: Readonly<Record<string, number>> = {
  tjugo: 20,
  trettio: 30,
  fyrtio: 40,
  femtio: 50,
  sextio: 60,
  sjuttio: 70,
  åttio: 80,
  nittio: 90,
  hundra: 100,
  etthundra: 100,
  tvåhundra: 200,
  trehundra: 300,
  femhundra: 500,
  tusen: 1000,
  ettusen: 1000,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
};

/** Whole numbers written as words, "noll" to "nittionio" with the common round ones, and English to ten: "eleven" is a pupil in Swedish. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...ENGLISH_ONES.map((word, value) => [word, value] as const),
  ...Object.entries(TENS),
  ...Object.entries(TENS).flatMap(([ten, value]) =>
    value < 100 ? ONES.slice(1, 10).map((one, i) => [ten + one, value + i + 1] as const) : [],
  ),
  ['en', 1],
]);

/** Words that are numbers only beside a comparator or a unit: "inom en vecka", "minst ett". */
export const articles: ReadonlySet<string> = new Set(['en', 'ett', 'one']);
/** "Två och en [halv] procent". */
export const halves: ReadonlySet<string> = new Set(['halv', 'halvt', 'half']);

/** Signs written as words: "[minus] 5 %". */
export const signWords = { plus: '+', minus: '-' } as const;

/** Shares written as words, in per cent. */
export const shareWords: readonly (readonly [phrase: string, percent: number])[] = [
  ['hälften', 50],
  ['halva', 50],
  ['häften', 50],
  ['en halv', 50],
  ['en tredjedel', 33.3],
  ['en tredjedels', 33.3],
  ['1/3', 33.3],
  ['två tredjedelar', 66.7],
  ['2/3', 66.7],
  ['en fjärdedel', 25],
  ['1/4', 25],
  ['tre fjärdedelar', 75],
  ['3/4', 75],
  ['en femtedel', 20],
  ['två femtedelar', 40],
  ['tre femtedelar', 60],
  ['fyra femtedelar', 80],
  ['varannan', 50],
  ['vartannat', 50],
  ['var tredje', 33.3],
  ['vart tredje', 33.3],
  ['var fjärde', 25],
  ['vart fjärde', 25],
  ['var femte', 20],
  ['vart femte', 20],
  ['var sjätte', 16.7],
  ['var åttonde', 12.5],
  ['var tionde', 10],
  ['vart tionde', 10],
  ['var tjugonde', 5],
  ['var hundrade', 1],
  ['en tiondel', 10],
  ['nio tiondelar', 90],
  ['half', 50],
  ['a half', 50],
  ['a third', 33.3],
  ['one third', 33.3],
  ['one-third', 33.3],
  ['two thirds', 66.7],
  ['two-thirds', 66.7],
  ['a quarter', 25],
  ['one quarter', 25],
  ['three quarters', 75],
];
