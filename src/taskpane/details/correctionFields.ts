import { formatNumber } from '../../i18n/formatNumber';
import { unitName } from '../../i18n/formatQuantity';
import { texts } from '../../i18n/texts';
import type { Language } from '../../model/policy';
import type { IndicatorReport } from '../../model/report';
import type { Correctable } from '../../ownsheets/lists';

/** Decimals that a level is never written with more of. */
const DECIMALS = 6;

/** A field of a reading as a form asks for it. */
export interface CorrectionField {
  readonly label: string;
  /** What holds now, in the words in which a correction is written; empty where nothing was read. */
  readonly value: string;
  /** The words to choose from; null for a field that is written freely. */
  readonly choices: readonly string[] | null;
}

type Words = Readonly<Partial<Record<string, string>>>;

/** A field of an indicator's reading, with the words that the sheet of corrections itself uses. */
export function correctionField(field: Correctable, indicator: IndicatorReport, language: Language): CorrectionField {
  const { sheets, comparators, rules, rhythms } = texts(language);
  const { target, baseline, deadline, polarity, kind, rhythm } = indicator;
  const label = sheets.trail.headers[field];
  const written = (value: string | null): CorrectionField => ({ label, value: value ?? '', choices: null });
  const chosen = (words: Words, code: string | null): CorrectionField => {
    const choices = [...new Set(Object.values(words))].filter((word) => word !== undefined && word !== '') as string[];
    return { label, value: (code !== null && words[code]) || '', choices };
  };
  const number = (value: number): string => formatNumber(value, language, DECIMALS);
  const fields: Readonly<Record<Correctable, () => CorrectionField>> = {
    role: () => chosen(sheets.trail.roles, 'indicator'),
    greenLimit: () => written(null),
    yellowLimit: () => written(null),
    comparator: () =>
      chosen({ ...comparators, ...sheets.trail.comparators }, target.comparator ?? target.impliedComparator),
    target: () => written(target.target === null ? null : range(target.target, target.targetHigh, number)),
    unit: () => written(target.unit && unitName(target.unit, language)),
    baseline: () => written(baseline && number(baseline.value)),
    baselineDate: () => written(baseline && baseline.date),
    deadline: () => written(deadline),
    polarity: () => chosen(rules.polarity, polarity),
    kind: () => chosen(rules.kind, kind),
    rhythm: () => chosen(rhythms, rhythm),
  };
  return fields[field]();
}

/** What is written of what the user typed: a plain number as a number, nothing as a withdrawal. */
export function correctionValue(typed: string): string | number | null {
  const text = typed.trim();
  if (text === '') return null;
  return /^[-−]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace('−', '-').replace(',', '.')) : text;
}

function range(low: number, high: number | null, number: (value: number) => string): string {
  return high === null ? number(low) : `${number(low)}–${number(high)}`;
}
