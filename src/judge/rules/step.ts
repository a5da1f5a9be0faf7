import { blockOf, stepMonths, MONTHS_OF_YEAR, type Block } from '../series/blocks';
import { asBaseline } from '../aims/baseline';
import { without, type Baseline, type Levelled, type Measured, type Outcome } from '../case';
import { holds } from '../aims/comparators';
import { changed } from '../aims/level';
import { same } from '../numbers';
import { lengthOf } from '../series/point';
import { statusOf } from '../goals/statusOf';
import { growing } from './accumulating';
import { standing } from './standing';
import { towards } from './towards';

/**
 * A step per period ("minst två per år"), judged for the period that m falls in: a flow from nothing to the step, a
 * stock from the closing value before. The step of a completed period is final for that period. What the periods add
 * up to is shown, not judged.
 */
export function step(c: Measured): Outcome {
  const months = stepMonths(c.indicator.target) ?? MONTHS_OF_YEAR;
  const period = blockOf(c.m.end, months);
  const outcome = c.manner.step === 'flow' ? flow(c, period) : stock(c, period);
  const assumed = c.manner.step === 'stock' ? [{ code: 'kind.stock', params: {} } as const] : [];
  return outcome.colour === null
    ? outcome
    : {
        ...outcome,
        // A sum that grows to the level of its year is told as one.
        rule: c.manner.as === 'accumulating' && !c.final ? outcome.rule : 'step',
        stepSum: sumOf(c, months),
        assumptions: [...(outcome.assumptions ?? []), ...assumed],
      };
}

function flow(c: Measured, period: Block): Outcome {
  const level = c.aim.change?.amount ?? c.aim.target ?? 0;
  const times = Math.round(lengthOf(c.m) / lengthOf(period));
  if (times <= 1) return flowed(c, level, period);
  // A value for several periods is either their sum or what each of them has: ask when that makes a difference.
  const [total, each] = [flowed(c, level * times, c.m), flowed(c, level, c.m)];
  return statusOf(total, c.final) === statusOf(each, c.final) ? total : without('needsInput', 'stockOrFlow');
}

function flowed(c: Measured, level: number, period: Block): Outcome {
  const levelled: Levelled = { ...c, level, baseline: null };
  if (c.m.end < period.end) return growing(levelled, level, period, true);
  return { ...standing({ ...levelled, final: true }, 'withoutBaseline'), final: true };
}

function stock(c: Measured, period: Block): Outcome {
  const closing = closingBefore(c, period);
  if (closing === null || c.aim.change === null) return without('awaiting', null);
  const level = levelOf(c, closing, period);
  const final = c.m.end >= period.end;
  const levelled: Levelled = { ...c, level, high: null, baseline: closing, final };
  // A sum of its own year begins at nothing.
  if (c.manner.as === 'accumulating' && !final) return growing(levelled, level, period, true);
  const isThere = holds(levelled, closing.value) || same(closing.value, level);
  const outcome =
    isThere || c.aim.change.isMost
      ? standing(levelled, 'maintain')
      : towards(levelled, { to: level, from: closing, deadline: period.end });
  return { ...outcome, final };
}

/** The closing value of the period before, else the baseline. */
function closingBefore({ points, baseline }: Measured, period: Block): Baseline | null {
  const before = points.findLast(({ end, kind, bound }) => end < period.start && kind !== null && bound === null);
  if (before) return asBaseline(before);
  return baseline !== null && baseline.day < period.start ? baseline : null;
}

/**
 * N more than at the closing before, for every period since: two years without a value make two steps. N per cent a year
 * of a named base grows upon itself.
 */
function levelOf(c: Measured, closing: Baseline, period: Block): number {
  const { change } = c.aim;
  if (change === null) return closing.value;
  const isNamed = c.indicator.target.baseline !== null || c.indicator.target.baselineYear !== null;
  const from = change.isPercent && isNamed && c.baseline !== null ? c.baseline : closing;
  const times = Math.max(1, Math.round((period.end - from.day) / lengthOf(period)));
  return changed(from.value, change, times);
}

/** What the values since the baseline add up to. */
function sumOf(c: Measured, months: number): number | null {
  const since = c.points.filter(
    ({ end, kind }) => kind !== null && end <= c.m.end && (c.baseline === null || end > c.baseline.day),
  );
  if (c.manner.step === 'stock') return c.baseline === null ? null : c.m.value - c.baseline.value;
  const closing = since.filter((point, i) => {
    const next = since[i + 1];
    return next === undefined || blockOf(next.end, months).end !== blockOf(point.end, months).end;
  });
  return closing.reduce((sum, { value }) => sum + value, 0);
}
