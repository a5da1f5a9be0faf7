import { knownScaleOf, isShareText } from '../../lexicon/measures';
import { dayNumber } from '../../model/calendar';
import type { Finding, Proposal } from '../../model/findings';
import type { Verdict } from '../../model/verdict';
import { hasStrangeBaseline } from '../aims/baselineUnit';
import { satisfies } from '../aims/comparators';
import { verbAgainstNumbers } from '../aims/questions';
import { finding, type Reviewed } from './context';

/** The rest of the way may ask for at most so many times the pace so far. */
const TIMES = 3;

/** R: verb and numbers agree, the level is on the scale and not reached already, and the pace can take it there. */
export function realistic({ verdict, table, proposal }: Reviewed): readonly Finding[] {
  const { target } = verdict.indicator;
  if (target.target === null) return [];
  const open = (): Proposal => ({ ...proposal(), target: null, targetHigh: null });
  if (verbAgainstNumbers({ indicator: verdict.indicator })) {
    const params = { baseline: target.baseline, target: target.target };
    return [finding('realistic.contradiction', params, 'error', open())];
  }
  const [low, high] = boundsOf(verdict);
  if (target.target < low || (target.targetHigh ?? target.target) > high) {
    return [finding('realistic.outsideScale', { target: target.target, low, high }, 'error', open())];
  }
  if (lacksBaseline(verdict, table.roles.has('baseline')))
    return [finding('realistic.noBaseline', {}, 'hint', proposal())];
  const reached = alreadyMet(verdict);
  if (reached !== null) {
    const isWished = target.verb === 'maintain' || verdict.comparator === 'maintain' || target.stretch !== null;
    const severity = isWished ? 'hint' : 'warning';
    return [finding('realistic.alreadyMet', { value: reached, target: target.target }, severity, open())];
  }
  return [...steep(verdict), ...pace(verdict)];
}

const WHOLE: readonly [number, number] = [0, 100];
const OPEN: readonly [number, number] = [-Infinity, Infinity];

/** Between what the number of the target can lie: the level, or the part that a decrease in per cent takes away. */
function boundsOf({ indicator: { target, text } }: Verdict): readonly [number, number] {
  if (target.comparator === 'decreaseBy') return target.unit === '%' ? WHOLE : OPEN;
  if (target.comparator === 'increaseBy') return OPEN;
  return target.scale ?? (target.unit === '%' && isShareText(text) ? WHOLE : (knownScaleOf(text) ?? OPEN));
}

/** "Öka till 75 %" where nothing tells from what, or a level with an empty cell in the column for it. */
function lacksBaseline({ indicator: { target }, baseline, comparator }: Verdict, hasColumn: boolean): boolean {
  const isLevel =
    comparator === 'atLeast' || comparator === 'atMost' || comparator === 'greaterThan' || comparator === 'lessThan';
  const isMove = hasColumn || target.verb === 'increase' || target.verb === 'decrease';
  return isLevel && isMove && baseline === null && target.perPeriod === null && target.valueKind !== 'accumulating';
}

/** The baseline that satisfies the target already; null when there is a way to go. */
function alreadyMet({ indicator, baseline, level, comparator }: Verdict): number | null {
  const { target } = indicator;
  if (hasStrangeBaseline(indicator)) return null;
  if (baseline === null || level === null || target.perPeriod !== null || target.reference !== null) return null;
  if (target.comparator === 'increaseBy' || target.comparator === 'decreaseBy') return null;
  const edge = target.targetHigh === null ? level : (target.target ?? level);
  return satisfies(comparator, baseline.value, edge, target.targetHigh) ? baseline.value : null;
}

/** A share asked to change by more percentage points a year than this is asked about. */
const STEEP = 25;
const DAYS = 365.25;

/** The way that is asked for each year of a share, from where it stood. */
function steep({ indicator, baseline, level, deadline }: Verdict): readonly Finding[] {
  if (baseline === null || level === null || deadline === null) return [];
  if (indicator.target.unit !== '%' || !isShareText(indicator.text)) return [];
  const years = (dayNumber(deadline) - dayNumber(baseline.date)) / DAYS;
  const perYear = Math.abs(level - baseline.value) / years;
  return years > 0 && perYear > STEEP ? [finding('realistic.steep', { perYear }, 'hint')] : [];
}

/** The pace that the rest of the way needs, against the pace so far. */
function pace({ final, progress, elapsed }: Verdict): readonly Finding[] {
  if (final || progress === null || elapsed === null || elapsed <= 0 || elapsed >= 1 || progress >= 1) return [];
  if (progress < 0) return [finding('realistic.wrongWay', {}, 'warning')];
  const times = (1 - progress) / (1 - elapsed) / (progress / elapsed);
  return times > TIMES && progress > 0 ? [finding('realistic.paceNeeded', { times }, 'warning')] : [];
}
