import type { Language } from '../model/policy';
import type { Verdict } from '../model/verdict';
import type { Figures } from './explanationTexts';
import { formatDay } from './formatDate';
import { decimalsToTell, formatNumber, roundTo } from './formatNumber';
import { formatQuantity, formatShare } from './formatQuantity';
import { texts } from './texts';

/** A unit of at most this many letters is said after every number, a longer one only after the first. */
const SHORT_UNIT = 4;

/**
 * The figures of a verdict as they are said. They are made when they are asked for, since a sentence uses few of them.
 * Decimals: as many as the cells show, and more where two figures that differ would look the same.
 */
export function figures(verdict: Verdict, language: Language): Figures {
  const { measurement, level, expected, baseline, previous, tolerance, progress, ratio, deadline, nextDue } = verdict;
  const { target } = verdict.indicator;
  const unit = measurement?.unit ?? target.unit;
  const laterUnit = unit !== null && unit.length > SHORT_UNIT ? null : unit;
  const written = writtenDecimals(verdict);
  const decimals = decimalsNeeded(verdict, written);
  const later = (value: number | null, count = decimals): string =>
    value === null ? '' : formatQuantity(value, laterUnit, language, Math.max(count, decimalsOf(value, count)));

  return {
    get m() {
      return measurement ? formatQuantity(measurement.value, unit, language, decimals) : '';
    },
    get expected() {
      return expected === null ? '' : formatQuantity(expected, laterUnit, language, Math.max(decimals, written + 1));
    },
    get level() {
      return later(level);
    },
    get target() {
      return targetText(verdict, language, later);
    },
    get baseline() {
      return later(baseline?.value ?? null);
    },
    get since() {
      return baseline ? formatDay(baseline.date) : '';
    },
    get deadline() {
      return deadline === null ? '' : ` ${deadline}`;
    },
    get previous() {
      return later(previous?.value ?? null);
    },
    get previousDay() {
      return previous ? formatDay(previous.end) : '';
    },
    get verb() {
      return verdict.comparator === null ? '' : texts(language).comparators[verdict.comparator];
    },
    get way() {
      return progress === null ? '' : formatShare(progress, language, decimalsToTell(progress * 100, 100, 0));
    },
    get ratio() {
      return ratio === null ? '' : formatShare(ratio, language, decimalsToTell(ratio * 100, 100, 0));
    },
    get tolerance() {
      return tolerance === null ? '' : formatNumber(tolerance, language, 4);
    },
    get reference() {
      return target.reference?.text ?? '';
    },
    get period() {
      return measurement ? (measurement.period?.label ?? formatDay(measurement.end)) : '';
    },
    get next() {
      return nextDue ?? '';
    },
    get unit() {
      return unit ?? '';
    },
    get written() {
      return measurement?.text ?? '';
    },
  };
}

function targetText(verdict: Verdict, language: Language, later: (value: number | null) => string): string {
  const { comparator, indicator } = verdict;
  const { target } = indicator;
  if (comparator === 'between' && target.target !== null && target.targetHigh !== null) {
    return `${formatNumber(target.target, language, 4)}–${later(target.targetHigh)}`;
  }
  const level = later(verdict.level);
  const word = comparator === null ? '' : texts(language).comparators[comparator];
  return verdict.level === null || word === '' ? level || word : `${word} ${level}`;
}

/** Decimals as the cells show them: the finer of measurement and target. */
function writtenDecimals(verdict: Verdict): number {
  const { measurement, indicator } = verdict;
  const shown = Math.max(measurement?.decimals ?? 0, indicator.target.targetDecimals ?? 0);
  return measurement ? decimalsOf(measurement.value, shown) : shown;
}

/** Decimals with which the measurement can be told from what it was held against. */
function decimalsNeeded(verdict: Verdict, written: number): number {
  const { measurement, final, expected, level, previous } = verdict;
  const other = final || expected === null ? (level ?? previous?.value ?? null) : expected;
  return measurement && other !== null ? decimalsToTell(measurement.value, other, written) : written;
}

/** The fewest decimals, from `from` to two more, that say the whole value; a converted value may need them. */
function decimalsOf(value: number, from: number): number {
  let decimals = from;
  while (decimals < from + 2 && Math.abs(roundTo(value, decimals) - value) > 1e-9) decimals++;
  return decimals;
}
