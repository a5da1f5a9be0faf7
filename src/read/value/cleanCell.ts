import { lossesBefore, lossesBehind } from '../../lexicon/valueWords';
import { MONTH_WORDS } from '../../lexicon/periodWords';

/** The text of a cell with what is no part of its number taken off. */
export interface CleanCell {
  readonly plain: string;
  readonly footnote: boolean;
}

/** Takes footnote marks off a normalised cell and writes its number plainly: "32 st av 40" is "32 av 40". */
export function cleanCell(text: string): CleanCell {
  return withoutFootnote(plainly(text));
}

const MONTH = MONTH_WORDS.flat().join('|');
/** "4,5 % aug -23", "4,5 % per 31/8": a day or a month behind a value says when, and is no value. */
const PERIOD_AT_END = new RegExp(
  `(?<=\\d[^()]*) (?:per |den |t\\.?o\\.?m\\.? |till och med )*(?:\\d{1,2}/\\d{1,2}|(?:\\d{1,2} )?(?:${MONTH})\\.?)(?: ?['’-]\\d\\d)?$`,
  'i',
);

const DAY = `\\d{1,2} (?:${MONTH})\\.? `;
const YEAR = '(?:19|20)\\d\\d';
/** "Utfall 31 december 2025 om 53 %", "45 % 31 december 2024": the day of a date in words beside a value is none. */
const DAY_BEFORE_YEAR = new RegExp(`(?<=\\d\\D{0,40} )${DAY}(?=${YEAR})|(?<!\\d)${DAY}(?=${YEAR}\\D+\\d)`, 'i');

/**
 * Ways to write one number that need no further look: "(2 100)", ",86", "- 5,2", "145:e plats", "32 st av 40", "111 stycken2018",
 * "14 µg/m³2016",
 * "1'234", "1 200 SEK" ("sek" is seconds), "tkr 1 250", "31/12: 45", "1/1–31/8: 143", "87 ,3 %", "78, 4 %", "63 °/o", "index 104 (2015=100)", "Underskott 3,2 mkr", "3,2 mkr underskott",
 * "K76/M72", "T1: 74".
 */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/^\(([\d ,.]+)\)$/, '-$1'],
  [/^([-–−]?)[.,](?=\d)/, '$10,'],
  [/^(?:negativt?|minus) ?[-–−]? ?(?=\d)/i, '-'],
  [/(?<=\p{L}{2})\.?(?=(?:19|20)\d\d$)|(?<=[²³]|\/m[23])(?=(?:19|20)\d\d$)/u, ' '],
  [/^[-–] (?=\d[\d ,.]*(?:%|\p{L}+|(?:miljoner|miljarder|tusen) kr(?:onor)?)?$)/u, '-'],
  [/\((av \d[\d ]*)\)?/, '$1'],
  [/(?<!\d)(\d+)\s?:(?:[ea]|[td]e|je)(?:\s+plats(?:en)?)?(?!\p{L})/u, 'plats $1'],
  [/(?<=\d) [\p{L}.]+ av (?:totalt |de |våra |alla )?(?=\d)/u, ' av '],
  [/(?<=\d) av (?:totalt |de |våra |alla |sammanlagt |max |maximalt |möjliga )(?=\d)/u, ' av '],
  [/(?<= CO) (?=2(?:e|-e)?(?!\d))/i, ''],
  [/^SEK ([\d ,.]+)$/, '$1 kr'],
  [/^(TSEK|MSEK|tkr|mkr|mnkr|kr):? ?([-+]?[\d ,.]+)$/i, '$2 $1'],
  [/^(?:per |den )?(?:\d{1,2}\/\d{1,2} ?[-–] ?)?\d{1,2}\/\d{1,2}(?:[- ]?(?:\d{4}|['’-]\d\d))?: ?(?=\d)/, ''],
  [/(?<=\d) ,(?=\d)/, ','],
  [/^(\d{1,3}), (?=\d ?%$)/, '$1,'],
  [/ ?[°º]\/[oO](?!\p{L})/gu, ' %'],
  [/(?<=\d) ?\((?:19|20)\d\d ?= ?100\)$/, ''],
  [/^(?:ett )?nollresultat$/i, '0'],
  [/(?<=\d) ?SEK(?!\p{L})/u, ' kr'],
  [/^\.(?=\d)/, '0.'],
  [/(?<=\d)['’´](?=\d{3}(?!\d))/g, ''],
  [new RegExp(`^(?:ett )?(?:${lossesBefore})[:,]? (?:på |om |med )?(?=\\d)`, 'i'), '-'],
  [new RegExp(`^(?=\\d)(\\d[^()]*?) (?:i |med )?(?:${lossesBehind})$`, 'i'), '-$1'],
  [/^i (?:snitt|genomsnitt|medel|medeltal):? (?=\d)/i, ''],
  [DAY_BEFORE_YEAR, ''],
  [PERIOD_AT_END, ''],
  [/^([KF])(\d[\d,.]*)( ?%?[ /,;]*)([MP])(?=\d)/i, '$1 $2$3$4 '],
];

const FRACTIONS: Readonly<Record<string, string>> = { '½': ',5', '¼': ',25', '¾': ',75' };

function plainly(text: string): string {
  const decimal = text.replace(/(\d*) ?([½¼¾])/gu, (_, whole: string, part: string) => {
    return `${whole === '' ? '0' : whole}${FRACTIONS[part] ?? ''}`;
  });
  return REWRITES.reduce((plain, [pattern, simple]) => plain.replace(pattern, simple), decimal);
}

/** "97 %*", "97 1)", "12,5 **)", "4,2 a)", "68 %¹", "45 %^1", "45 (not 1)": a mark at the end, and a star anywhere. */
const FOOTNOTE =
  /(?<=[\d%\p{L}.*] ?)(?:\*+\)?|(?<!\([^)]*)(?:\d{1,2}|(?<= |%)[a-f])\)|(?<=[\d% ])[¹²³⁴⁵⁶⁷⁸⁹†‡]+\)?|\[\d{1,2}\]|\^\d|\((?:se )?(?:fot)?not \d{1,2}\))$/u;

function withoutFootnote(text: string): CleanCell {
  const plain = text
    .replace(FOOTNOTE, '')
    .replace(/(?<=[\d%])\*+/g, '')
    .replace(/^\d\) (?=\d)/, '')
    .trim();
  return { plain, footnote: plain !== text && plain !== '' };
}
