import { referenceBodies } from '../../lexicon/references';
import type { Measurement } from '../../model/measurement';
import type { Comparator, TargetReference } from '../../model/target';
import { isFractionBeside } from '../sums/bareFractions';
import { without, type Better, type Levelled, type Measured, type Outcome } from '../case';
import { holds } from '../aims/comparators';
import { distance } from '../aims/edges';
import { changed } from '../aims/level';
import { colourOfMissed } from '../progress/pace';
import type { Point } from '../series/point';
import { seriesOf } from '../series/series';
import { standing } from './standing';

/** "Bättre än", with the direction of the measure. */
const FLIPPED: Readonly<Partial<Record<Comparator, Comparator>>> = {
  atLeast: 'atMost',
  greaterThan: 'lessThan',
  equal: 'atMost',
};

/**
 * Another body's value ("minst rikssnittet"), or so much more or less than it: m is held against the comparison of the
 * same period. Final and below it: partly met when at least half of the gap at the baseline has been closed.
 */
export function reference(c: Measured): Outcome {
  const cells = referenceCells(c);
  if (cells.length === 0) return without('notMeasurable', 'noReference');
  const others = seriesOf(c.indicator, cells, c.aim.unit, c.env).points;
  const theirs = others.find(({ end }) => end === c.m.end);
  if (theirs === undefined) return without('awaiting', 'noReference');
  // "> 90 %" of the country may be 91 or 99.
  if (theirs.bound !== null) return without('notMeasured', 'bounded');
  if ((c.aim.unit ?? c.m.source.unit) === '%' && isFractionBeside(theirs.value, theirs.source, c.m.value))
    return { ...without('needsInput', 'unitMismatch'), doubted: fractionIn(theirs) };
  // "Öka jämfört med riket": be higher than they, or grow more than they?
  if (c.aim.comparator === 'increase' || c.aim.comparator === 'decrease') return without('needsInput', 'contradiction');
  const aim = { ...c.aim, ...directionOf(c), decimals: theirs.source.decimals };
  if (aim.better === null) return without('needsInput', 'noDirection');

  const { change } = c.aim;
  const levelOf = (value: number): number => (change === null ? value : changed(value, change, 1));
  const levelled: Levelled = { ...c, aim, level: levelOf(theirs.value), high: null, baseline: null };
  const outcome = standing(levelled, 'reference');
  if (!c.final || holds(levelled, c.m.value)) return outcome;
  const before = others.find(({ end, bound }) => end === c.baseline?.day && bound === null);
  if (before === undefined || c.baseline === null) return outcome;
  const gapBefore = distance({ ...levelled, level: levelOf(before.value) }, c.baseline.value);
  if (gapBefore <= 0) return outcome;
  const progress = 1 - distance(levelled, c.m.value) / gapBefore;
  return { ...outcome, baseline: c.baseline, progress, colour: colourOfMissed(progress, c.env.policy.partlyMet) };
}

function fractionIn({ value, source }: Point): NonNullable<Outcome['doubted']> {
  return { why: 'fraction', value, cell: source.cell };
}

/** "Minst" and "bättre än" others follow the measure's better direction where that is known. */
function directionOf({ aim, indicator }: Measured): {
  readonly comparator: Comparator | null;
  readonly better: Better | null;
} {
  const { comparator } = aim;
  if (aim.change !== null) return { comparator, better: aim.better };
  const polarity = indicator.polarity?.value;
  if (polarity === 'lower' && comparator !== null && comparator in FLIPPED) {
    return { comparator: FLIPPED[comparator] ?? comparator, better: -1 };
  }
  if (polarity === 'higher' && comparator === 'equal') return { comparator: 'atLeast', better: 1 };
  return { comparator, better: aim.better };
}

/**
 * The cells of the body that the target refers to. Of columns that name nobody ("Jämförelse", "Snitt") all; the value
 * of another body than the wanted one is none.
 */
function referenceCells({ indicator }: Measured): readonly Measurement[] {
  const { reference: wanted } = indicator.target;
  const of = (is: (header: string) => boolean): readonly Measurement[] =>
    indicator.comparisons.filter(({ group }) => is(group?.toLowerCase() ?? ''));
  const named = of((header) => isHeadedBy(wanted, header));
  const unnamed = of((header) => isAnyones(wanted) || bodyOf(header) === null);
  return named.length > 0 ? named : unnamed;
}

/** The header names the body, or what the target is held against in its own words: "Skatteintäkter". */
function isHeadedBy(wanted: TargetReference | null, header: string): boolean {
  if (wanted === null) return false;
  if (wanted.kind !== 'other') return bodyOf(header) === wanted.kind;
  const words = wanted.text.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => word.length >= OWN_WORD && header.includes(word.slice(0, OWN_WORD)));
}

/** Letters of a word that is nobody else's, whatever it ends in. */
const OWN_WORD = 7;

/** "Genomsnittet", "andra kommuner": whosever value there is. */
function isAnyones(wanted: TargetReference | null): boolean {
  return wanted === null || (wanted.kind === 'other' && referenceBodies.other.includes(wanted.text.toLowerCase()));
}

/** Whose value a comparison is by the words of its header: "Snitt länet" is the region's. Null when they name nobody. */
function bodyOf(header: string): TargetReference['kind'] | null {
  return BODIES.find((kind) => referenceBodies[kind].some((body) => header.includes(body.replace('*', '')))) ?? null;
}

/** Those that have columns of their own; "similar" first, as "kommungruppen i riket" is of the group. */
const BODIES: readonly TargetReference['kind'][] = ['similar', 'region', 'nation'];
