import type { Language } from '../model/policy';
import { SIGNS } from '../model/targetForm';
import type { Verdict } from '../model/verdict';
import type { Figures } from './explanationTexts';
import { formatDay } from './formatDate';
import { decimalsToTell, formatNumber, roundTo } from './formatNumber';
import { formatQuantity, formatShare } from './formatQuantity';
import { saidUnit } from './saidUnit';
import { texts } from './texts';

/** So many decimals show that a part of a thing was rounded away. */
const PLACES_OF_WHOLES = 3;
/** A unit of at most this many letters is said after every number, a longer one only after the first. */
const SHORT_UNIT = 4;

/**
 * The figures of a verdict as they are said. Each is made when it is asked for, since a sentence uses few of them.
 * Decimals: as many as the cells show, and more where two figures that differ would look the same.
 */
export function figures(verdict: Verdict, language: Language): Figures {
  return new VerdictFigures(verdict, language);
}

class VerdictFigures implements Figures {
  private readonly unitSaid: string | null;
  private readonly written: number;
  private readonly decimals: number;

  constructor(
    private readonly verdict: Verdict,
    private readonly language: Language,
  ) {
    this.unitSaid = saidUnit(verdict);
    this.written = writtenDecimals(verdict);
    this.decimals = decimalsNeeded(verdict, this.written);
  }

  get m(): string {
    const { measurement } = this.verdict;
    if (!measurement) return '';
    const said = formatQuantity(measurement.value, this.unitSaid, this.language, this.decimals);
    return measurement.bound === null ? said : `${SIGNS[measurement.bound]} ${said}`;
  }

  get expected(): string {
    const { expected } = this.verdict;
    if (expected === null) return '';
    return formatQuantity(expected, this.laterUnit, this.language, Math.max(this.decimals, this.written + 1));
  }

  get level(): string {
    return this.later(this.verdict.level);
  }

  get target(): string {
    return this.targetIn(this.laterUnit);
  }

  /** " högst 5 veckor", or nothing where the change that is wanted leads to no level yet. */
  get targetInFull(): string {
    if (this.verdict.level === null) return '';
    return ` ${this.targetIn(saidUnit({ indicator: this.verdict.indicator, measurement: null }))}`;
  }

  get baseline(): string {
    return this.later(this.verdict.baseline?.value ?? null);
  }

  get since(): string {
    return this.verdict.baseline ? formatDay(this.verdict.baseline.date) : '';
  }

  get deadline(): string {
    return this.verdict.deadline === null ? '' : ` ${this.verdict.deadline}`;
  }

  get previous(): string {
    return this.later(this.verdict.previous?.value ?? null);
  }

  get previousDay(): string {
    const { previous } = this.verdict;
    return previous?.end ? formatDay(previous.end) : texts(this.language).explanations.dayUnknown;
  }

  get verb(): string {
    const { comparator } = this.verdict;
    if (comparator === null) return '';
    const { comparators, explanations } = texts(this.language);
    return explanations.againstEarlier[comparator] ?? comparators[comparator];
  }

  get way(): string {
    return shareToTell(this.verdict.progress, this.language);
  }

  get ratio(): string {
    return shareToTell(this.verdict.ratio, this.language);
  }

  get tolerance(): string {
    const { tolerance } = this.verdict;
    return tolerance === null ? '' : formatNumber(tolerance, this.language, 4);
  }

  get expectedInFull(): string {
    const { expected } = this.verdict;
    return expected === null ? '' : formatNumber(expected, this.language, PLACES_OF_WHOLES);
  }

  get expectedWhole(): string {
    const { expected, baseline } = this.verdict;
    if (expected === null) return '';
    const whole = expected > (baseline?.value ?? 0) ? Math.floor(expected) : Math.ceil(expected);
    return formatQuantity(whole, this.laterUnit, this.language, 0);
  }

  get forecast(): string {
    return this.later(this.verdict.statedForecast?.value ?? null);
  }

  get reference(): string {
    return this.verdict.indicator.target.reference?.text ?? '';
  }

  get period(): string {
    const { measurement } = this.verdict;
    return measurement ? (measurement.period?.label ?? formatDay(measurement.end)) : '';
  }

  get next(): string {
    return this.verdict.nextDue ?? '';
  }

  get text(): string {
    const { measurement, indicator } = this.verdict;
    const text = measurement?.text ?? indicator.measurements.findLast(({ value }) => value !== null)?.text ?? '';
    // A stored number is shown with the comma of its language.
    return this.language === 'sv' ? text.replace(/^(-?\d+)\.(\d+)$/, '$1,$2') : text;
  }

  get doubted(): string {
    const { doubted } = this.verdict;
    if (doubted === null) return '';
    const value = formatNumber(doubted.value, this.language, 4);
    return doubted.cell === null ? value : `${value} (${doubted.cell})`;
  }

  private get laterUnit(): string | null {
    return this.unitSaid !== null && this.unitSaid.length > SHORT_UNIT ? null : this.unitSaid;
  }

  private later(value: number | null): string {
    return this.quantity(value, this.laterUnit);
  }

  private targetIn(unit: string | null): string {
    const { comparator, indicator, level } = this.verdict;
    const { target, targetHigh } = indicator.target;
    if (comparator === 'between' && target !== null && targetHigh !== null) {
      const to = target < 0 ? ` ${texts(this.language).units.to} ` : '–';
      return `${formatNumber(target, this.language, 4)}${to}${this.quantity(targetHigh, unit)}`;
    }
    const word = comparator === null ? '' : texts(this.language).comparators[comparator];
    if (level === null) return word;
    return word === '' ? this.quantity(level, unit) : `${word} ${this.quantity(level, unit)}`;
  }

  private quantity(value: number | null, unit: string | null): string {
    return value === null ? '' : formatQuantity(value, unit, this.language, decimalsOf(value, this.decimals));
  }
}

/** A share with the decimals that tell it from the whole. */
function shareToTell(share: number | null, language: Language): string {
  return share === null ? '' : formatShare(share, language, decimalsToTell(share * 100, 100, 0));
}

/** Decimals as the cells show them: the finer of measurement and target. */
function writtenDecimals(verdict: Verdict): number {
  const { measurement, indicator } = verdict;
  const shown = Math.max(measurement?.decimals ?? 0, indicator.target.targetDecimals ?? 0);
  return measurement ? decimalsOf(measurement.value, shown) : shown;
}

/**
 * Decimals with which the measurement can be told from what it was held against; from a point on the way to the target
 * no finer than one more than it was written with, for what differs less is as expected.
 */
function decimalsNeeded(verdict: Verdict, written: number): number {
  const { measurement, final, expected, level, previous } = verdict;
  const isOnTheWay = !final && expected !== null;
  const other = isOnTheWay ? expected : (level ?? previous?.value ?? null);
  if (!measurement || other === null) return written;
  const needed = decimalsToTell(measurement.value, other, written);
  return isOnTheWay && needed > written + 1 ? written : needed;
}

/**
 * The fewest decimals, from `from` to two more, that say the whole value; a converted value may need them. One that
 * never ends has no more than `from`.
 */
function decimalsOf(value: number, from: number): number {
  const enough = [from, from + 1, from + 2].find((decimals) => Math.abs(roundTo(value, decimals) - value) <= 1e-9);
  return enough ?? from;
}
