import type { Comparator, TargetReading } from '../../src/model/target';
import type { Polarity } from '../../src/model/target';
import type { IndicatorParts } from './make';

/**
 * Targets in short, so that a case fits one line:
 *   "≥ 70 %; from 60 (2022); by 2023", "4–6 %", "= 75 %; higher", "öka; from (2015)", "öka med 5 procentenheter",
 *   "≥ ~2 antal; per år" (a number word), "exakt 3 antal", "sum", "parts", "flow", "scale 1–4", "by mätning 2024",
 *   "verb decrease", "ref nation", "verb", "text Andelen nöjda".
 */
export function shorthand(text: string): Pick<IndicatorParts, 'target' | 'polarity' | 'text'> {
  const target: Mutable<Partial<TargetReading>> = {};
  const parts: { polarity?: Polarity; text?: string } = {};
  for (const [i, part] of text
    .split(';')
    .map((one) => one.trim())
    .entries()) {
    if (i === 0) Object.assign(target, levelOf(part));
    else if (part === 'higher' || part === 'lower') parts.polarity = part;
    else if (part.startsWith('text ')) parts.text = part.slice(5);
    else Object.assign(target, clauseOf(part));
  }
  return { target, ...parts };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const SIGNS: Readonly<Record<string, Comparator>> = {
  '≥': 'atLeast',
  '≤': 'atMost',
  '>': 'greaterThan',
  '<': 'lessThan',
  '=': 'equal',
  exakt: 'equal',
  bibehåll: 'maintain',
  öka: 'increase',
  minska: 'decrease',
  'öka med': 'increaseBy',
  'minska med': 'decreaseBy',
};

function levelOf(text: string): Partial<TargetReading> {
  if (text === 'inget') return { measurable: false };
  if (text === 'alla' || text === 'inga') return { measurable: false, quantifier: text === 'alla' ? 'all' : 'none' };
  const range = /^([\d,]+)–([\d,]+)(?: (.+))?$/.exec(text);
  if (range) {
    const [, low = '', high = '', unit = null] = range;
    return {
      comparator: 'between',
      target: number(low),
      targetHigh: number(high),
      targetDecimals: decimals(low),
      unit,
    };
  }
  const match = /^(≥|≤|>|<|=|exakt|bibehåll|(?:öka|minska)(?: med)?)?\s*(?:(~?)(-?[\d,]+))?(?:\s*(\D.*))?$/.exec(text);
  if (!match) throw new Error(`The test's target cannot be read: ${text}`);
  const [, sign = '', word = '', digits, unit = null] = match;
  const comparator = SIGNS[sign] ?? null;
  return {
    comparator,
    exact: sign === 'exakt',
    target: digits === undefined ? null : number(digits),
    targetDecimals: word === '~' ? null : decimals(digits ?? ''),
    unit,
    measurable: digits === undefined ? 'relative' : true,
  };
}

const CLAUSES: readonly (readonly [RegExp, (match: RegExpExecArray) => Partial<TargetReading>])[] = [
  [
    /^from (-?[\d,]+)?(?: ?\((\d{4})\))?$/,
    ([, value, year]) => ({
      baseline: value === undefined ? null : number(value),
      baselineDecimals: value === undefined ? null : decimals(value),
      baselineYear: year === undefined ? null : Number(year),
    }),
  ],
  [/^by (\d{4})$/, ([, year]) => ({ deadlineYear: Number(year) })],
  [/^by (\d{4}-\d{2}-\d{2})$/, ([, date = '']) => ({ deadlineYear: Number(date.slice(0, 4)), deadlineDate: date })],
  [/^by mätning (\d{4})$/, ([, year]) => ({ deadlineYear: Number(year), deadlineIsMeasurement: true })],
  [/^per (år|halvår|tertial|kvartal|månad)$/, ([, per]) => ({ perPeriod: per as TargetReading['perPeriod'] })],
  [/^sum$/, () => ({ valueKind: 'accumulating' })],
  [/^parts$/, () => ({ valueKind: 'part' })],
  [/^flow$/, () => ({ flow: true })],
  [/^kpi$/, () => ({ kpiIds: ['U23471'] })],
  [/^scale (-?\d+)–(\d+)$/, ([, low, high]) => ({ scale: [Number(low), Number(high)] })],
  [/^verb (\w+)$/, ([, verb]) => ({ verb: verb as TargetReading['verb'] })],
  [/^ref (\w+)$/, ([, kind]) => ({ reference: { kind: kind as 'nation', text: 'riket' } })],
  [
    /^also (.+) \((\d{4})\)$/,
    ([, level = '', year]) => ({ alsoTargets: [{ ...alsoOf(level), deadlineYear: Number(year) }] }),
  ],
  [/^also (.+)$/, ([, level = '']) => ({ alsoTargets: [{ ...alsoOf(level), deadlineYear: null }] })],
];

function clauseOf(text: string): Partial<TargetReading> {
  for (const [pattern, read] of CLAUSES) {
    const match = pattern.exec(text);
    if (match) return read(match);
  }
  throw new Error(`The test's clause cannot be read: ${text}`);
}

function alsoOf(text: string): Pick<TargetReading, 'comparator' | 'target' | 'unit'> {
  const { comparator = null, target = null, unit = null } = levelOf(text);
  return { comparator, target, unit };
}

function number(text: string): number {
  return Number(text.replace(',', '.'));
}

function decimals(text: string): number {
  return text.split(',')[1]?.length ?? 0;
}
