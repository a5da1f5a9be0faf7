import type { Indicator } from '../../model/goalTable';
import { isOfWhole, type Group, type Measurement } from '../../model/measurement';
import { periodIn, withoutSummed } from './accumulated';
import { factor, familyOf } from '../convert';
import type { Env } from '../env';
import { byEnd, type Gap, type Point } from './point';

/** The values of one indicator, or of one of its groups, in the target's unit. */
export interface Series {
  /** Oldest first. */
  readonly points: readonly Point[];
  readonly gaps: readonly Gap[];
  /** A value of which is known only that it came before these; null when there is none. */
  readonly former: Point | null;
  /** Values that cannot be compared with the target: a unit of another family. */
  readonly strangers: readonly Point[];
}

/**
 * Turns measurement cells into points and gaps.
 * A value without a unit is taken to be in the target's; one of another family is kept apart. "12 av 15" is a share
 * where the target is one, and is brought to the target's own whole where that is another.
 * @param measurements the cells of one group
 * @param unit the target's unit, null when it has none
 */
export function seriesOf(
  indicator: Indicator,
  measurements: readonly Measurement[],
  unit: string | null,
  env: Env,
): Series {
  const finest = finestStep(measurements);
  const points: Point[] = [];
  const strangers: Point[] = [];
  const gaps: Gap[] = [];
  let former: Point | null = null;
  for (const source of measurements) {
    const { value } = source;
    const period = periodIn(source, measurements, env);
    const start = period ? env.day(period.start) : env.undatedAt;
    const end = period ? env.day(period.end) : env.undatedAt;
    const kind = period ? period.kind : null;
    if (value === null && source.isFormer) continue;
    if (value === null) {
      gaps.push({ start, end, kind, source, reason: source.missing ?? 'empty' });
      continue;
    }
    const size = sizeIn(indicator, source, unit);
    const scale = size ?? 1;
    const margin = marginOf(indicator, source, scale);
    const step = (isBareNumber(source) ? finest : 10 ** -source.decimals) * scale;
    const point: Point = { start, end, kind, source, value: scaled(value, scale), step, bound: source.bound, margin };
    if (source.isFormer) former = size === null ? former : point;
    else (size === null ? strangers : points).push(point);
  }
  return {
    points: [...withoutSummed(points)].sort(byEnd),
    gaps: gaps.sort(byEnd),
    former,
    strangers: strangers.sort(byEnd),
  };
}

/** Without the noise that "11 av 11" in per cent would have: no share is above 100 by a hair. */
function scaled(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(MEANT_DIGITS));
}

const MEANT_DIGITS = 12;

/** A cell with nothing but a number: 7 beside 7.2 is 7.0, which a workbook does not show. */
function isBareNumber({ text }: Measurement): boolean {
  return BARE.test(text);
}

const BARE = /^[-−–]?\d+(?:[.,]\d+)?$/;

/** One unit of the last decimal that any cell of the row is written with, where they hold nothing but numbers. */
function finestStep(measurements: readonly Measurement[]): number {
  return measurements.reduce(
    (finest, each) => (each.value !== null && isBareNumber(each) ? Math.min(finest, 10 ** -each.decimals) : finest),
    1,
  );
}

/** The margin of error of a value, in the target's unit: its own, else the measure's. */
function marginOf(indicator: Indicator, source: Measurement, scale: number): number | null {
  const margin = source.margin ?? indicator.margin;
  return margin === null ? null : margin * scale;
}

/** How many of the target's unit one of the measurement's is; null when they cannot be compared. */
export function sizeIn(indicator: Indicator, source: Measurement, unit: string | null): number | null {
  const { targetOf } = indicator.target;
  if (source.of !== null && source.of !== 0 && source.unit !== '%') {
    if (unit === '%') return 100 / source.of;
    if (targetOf !== null) return targetOf / source.of;
  }
  // "11 av 11" of what is to be ready "inom 72 timmar" is no time.
  if (source.of !== null && familyOf(unit) === 'time') return null;
  // Under "inga" none of them is none, whatever is counted.
  if (source.value === 0 && indicator.target.quantifier === 'none') return 1;
  if (unit === null || source.unit === null) return 1;
  return factor(source.unit, unit);
}

/** The cells that stand for the whole: those without a group and those of the total. */
export function ofWhole(measurements: readonly Measurement[]): readonly Measurement[] {
  return measurements.every(({ group }) => group === null)
    ? measurements
    : measurements.filter(({ group }) => isOfWhole(group));
}

/**
 * The groups that are judged as parts, in the order in which they stand. One whose cells have always been empty, while
 * another has values of several periods, is none: "Andel kvinnor bland chefer" under women and men.
 */
export function partsOf(measurements: readonly Measurement[]): readonly Group[] {
  const filled = new Map<Group, number>();
  const told = new Set<Group>();
  for (const { group, value, missing } of measurements) {
    if (isOfWhole(group)) continue;
    filled.set(group, (filled.get(group) ?? 0) + (value === null ? 0 : 1));
    if (value !== null || missing !== 'empty') told.add(group);
  }
  const hasOthers = Math.max(0, ...filled.values()) > 1;
  return [...filled.keys()].filter((group) => !hasOthers || told.has(group));
}
