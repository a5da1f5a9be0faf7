import { isShareText } from '../../lexicon/measures';
import type { Finding, Proposal } from '../../model/findings';
import type { Verdict } from '../../model/verdict';
import { satisfies } from '../comparators';
import { verbAgainstNumbers } from '../questions';
import { finding, type Reviewed } from './context';

/** The rest of the way may ask for at most so many times the pace so far. */
const TIMES = 3;

/** R: verb and numbers agree, the level is on the scale and not reached already, and the pace can take it there. */
export function realistic({ verdict, proposal }: Reviewed): readonly Finding[] {
  const { target } = verdict.indicator;
  if (target.target === null) return [];
  const open = (): Proposal => ({ ...proposal(), target: null });
  if (verbAgainstNumbers({ indicator: verdict.indicator })) {
    const params = { baseline: target.baseline, target: target.target };
    return [finding('realistic.contradiction', params, 'error', open())];
  }
  const [low, high] = boundsOf(verdict);
  const isChange = target.comparator === 'increaseBy' || target.comparator === 'decreaseBy';
  if (!isChange && (target.target < low || (target.targetHigh ?? target.target) > high)) {
    return [finding('realistic.outsideScale', { target: target.target, low, high }, 'error', open())];
  }
  const reached = alreadyMet(verdict);
  if (reached !== null) {
    const isWished = target.verb === 'maintain' || verdict.comparator === 'maintain' || target.stretch !== null;
    const severity = isWished ? 'hint' : 'warning';
    return [finding('realistic.alreadyMet', { value: reached, target: target.target }, severity, open())];
  }
  return pace(verdict);
}

function boundsOf({ indicator }: Verdict): readonly [number, number] {
  if (indicator.target.scale !== null) return indicator.target.scale;
  return indicator.target.unit === '%' && isShareText(indicator.text) ? [0, 100] : [-Infinity, Infinity];
}

/** The baseline that satisfies the target already; null when there is a way to go. */
function alreadyMet({ indicator: { target }, baseline, level, comparator }: Verdict): number | null {
  if (baseline === null || level === null || target.perPeriod !== null || target.reference !== null) return null;
  if (target.comparator === 'increaseBy' || target.comparator === 'decreaseBy') return null;
  const edge = target.targetHigh === null ? level : (target.target ?? level);
  return satisfies(comparator, baseline.value, edge, target.targetHigh) ? baseline.value : null;
}

/** The pace that the rest of the way needs, against the pace so far. */
function pace({ final, progress, elapsed }: Verdict): readonly Finding[] {
  if (final || progress === null || elapsed === null || elapsed <= 0 || elapsed >= 1 || progress >= 1) return [];
  if (progress < 0) return [finding('realistic.wrongWay', {}, 'warning')];
  const times = (1 - progress) / (1 - elapsed) / (progress / elapsed);
  return times > TIMES && progress > 0 ? [finding('realistic.paceNeeded', { times }, 'warning')] : [];
}
