import { referenceBodies } from '../../lexicon/references';
import type { Measurement } from '../../model/measurement';
import type { Comparator, TargetReference } from '../../model/target';
import { without, type Better, type Levelled, type Measured, type Outcome } from '../case';
import { holds } from '../comparators';
import { distance } from '../edges';
import { colourOfMissed } from '../pace';
import { seriesOf } from '../series';
import { standing } from './standing';

/** "Bättre än", with the direction of the measure. */
const FLIPPED: Readonly<Partial<Record<Comparator, Comparator>>> = {
  atLeast: 'atMost',
  greaterThan: 'lessThan',
  equal: 'atMost',
};

/**
 * Another body's value ("minst rikssnittet"): m is held against the comparison of the same period. Final and below
 * it: partly met when at least half of the gap at the baseline has been closed.
 */
export function reference(c: Measured): Outcome {
  const others = referenceValues(c);
  if (others.length === 0) return without('notMeasurable', 'noReference');
  const theirs = others.find(({ end }) => end === c.m.end);
  if (theirs === undefined) return without('awaiting', 'noReference');
  const aim = { ...c.aim, ...directionOf(c), decimals: theirs.source.decimals };
  if (aim.better === null) return without('needsInput', 'noDirection');

  const levelled: Levelled = { ...c, aim, level: theirs.value, high: null, baseline: null };
  const outcome = standing(levelled, 'reference');
  if (!c.final || holds(levelled, c.m.value)) return outcome;
  const before = others.find(({ end }) => end === c.baseline?.day);
  if (before === undefined || c.baseline === null) return outcome;
  const gapBefore = distance({ ...levelled, level: before.value }, c.baseline.value);
  if (gapBefore <= 0) return outcome;
  const progress = 1 - distance(levelled, c.m.value) / gapBefore;
  return { ...outcome, baseline: c.baseline, progress, colour: colourOfMissed(progress, c.env.policy.partlyMet) };
}

/** "Minst" and "bättre än" others follow the measure's better direction where that is known. */
function directionOf({ aim, indicator }: Measured): {
  readonly comparator: Comparator | null;
  readonly better: Better | null;
} {
  const { comparator } = aim;
  const polarity = indicator.polarity?.value;
  if (polarity === 'lower' && comparator !== null && comparator in FLIPPED) {
    return { comparator: FLIPPED[comparator] ?? comparator, better: -1 };
  }
  if (polarity === 'higher' && comparator === 'equal') return { comparator: 'atLeast', better: 1 };
  return { comparator, better: aim.better };
}

/**
 * The values of the body that the target refers to. Of columns that name nobody ("Jämförelse", "Snitt") all; the value
 * of another body than the wanted one is none.
 */
function referenceValues({ indicator, aim, env }: Measured): ReturnType<typeof seriesOf>['points'] {
  const wanted = indicator.target.reference?.kind ?? 'other';
  const { comparisons } = indicator;
  const named = wanted === 'other' ? [] : comparisons.filter(({ group }) => bodyOf(group) === wanted);
  const unnamed = comparisons.filter(({ group }) => wanted === 'other' || bodyOf(group) === null);
  return seriesOf(indicator, named.length > 0 ? named : unnamed, aim.unit, env).points;
}

/** Whose value a comparison is by the words of its header: "Snitt länet" is the region's. Null when they name nobody. */
function bodyOf(header: Measurement['group']): TargetReference['kind'] | null {
  const text = header?.toLowerCase() ?? '';
  return BODIES.find((kind) => referenceBodies[kind].some((body) => text.includes(body.replace('*', '')))) ?? null;
}

/** Those that have columns of their own; "similar" first, as "kommungruppen i riket" is of the group. */
const BODIES: readonly TargetReference['kind'][] = ['similar', 'region', 'nation'];
