import {
  MONTHS_OF,
  ORDINAL_WORDS,
  PART_JOINTS,
  PART_WORDS,
  WEEK_WORDS,
  type YearPart,
} from '../../lexicon/periodWords';
import { afterYear, anyOf, DASH, wholeWord, YEAR } from './patterns';
import { part, weeks, type PeriodForm } from './spans';

/*
 * Parts of a year that are counted: weeks, quarters, tertials, halves.
 */

/** "T1+T2", "kv 1 och 2": parts that follow each other. */
const JOINT = `(?:${DASH}|\\s*[+&]\\s*|\\s+(?:${PART_JOINTS})\\s+)`;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const WEEK = `(?:${anyOf(WEEK_WORDS)})\\.?\\s*`;

/** "Vecka 35 2023", "v. 35", "v 1–35", "2023-W35", "2023v35". */
export const WEEK_FORMS: readonly PeriodForm[] = [
  {
    pattern: wholeWord(`(${YEAR})-?[wv](\\d\\d)`),
    ownYear: true,
    read: (m) => weeks(Number(m[1]), Number(m[2])),
  },
  {
    pattern: wholeWord(`${WEEK}(\\d{1,2})${DASH}(?:${WEEK})?(\\d{1,2})`),
    ownYear: false,
    read: (m, year) => weeks(year, Number(m[1]), Number(m[2])),
  },
  {
    pattern: wholeWord(`${WEEK}(\\d{1,2})`),
    ownYear: false,
    read: (m, year) => weeks(year, Number(m[1])),
  },
];

/** "Halvår 2025": a report of half a year is of the first one where it does not say which. */
export const HALF_OF_YEAR: PeriodForm = {
  pattern: wholeWord(`(?:${anyOf(PART_WORDS.half.filter((word) => word.length > 1))})\\s+(${YEAR})`),
  ownYear: true,
  read: (m) => part('half', Number(m[1]), 1),
};

/** "Kv 1", "2023Q1", "Kv 1–3", "första kvartalet", "1:a kvartalet" of one part of the year. */
export function partForms(kind: YearPart): PeriodForm[] {
  const words = `(?:${anyOf(PART_WORDS[kind])})\\.?`;
  const count = 12 / MONTHS_OF[kind];
  const ordinals = Object.keys(ORDINAL_WORDS).join('|');
  return [
    {
      pattern: afterYear(`${words}\\s*([1-${count}])${JOINT}(?:${words}\\s*)?([1-${count}])`),
      ownYear: false,
      read: (match, year) => part(kind, year, Number(match[1]), Number(match[2])),
    },
    {
      pattern: afterYear(`${words}\\s*([1-${count}])`),
      ownYear: false,
      read: (match, year) => part(kind, year, Number(match[1])),
    },
    {
      pattern: wholeWord(`(?:${anyOf(PART_WORDS[kind].filter((word) => word.length > 1))})\\.?\\s*(i{1,3}|iv)`),
      ownYear: false,
      read: (match, year) => part(kind, year, ROMAN[match[1] ?? ''] ?? 0),
    },
    {
      pattern: wholeWord(`(?:([1-${count}])(?::?[ae])?|(${ordinals}))\\s*${words}`),
      ownYear: false,
      read: (match, year) => part(kind, year, Number(match[1] ?? ORDINAL_WORDS[match[2] ?? ''])),
    },
  ];
}
