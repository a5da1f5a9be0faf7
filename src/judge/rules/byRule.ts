import { coversYear, stepMonths } from '../series/blocks';
import { refersToOthers, without, type Levelled, type Measured, type Outcome } from '../case';
import { familyOf } from '../convert';
import { holds } from '../aims/comparators';
import { nearEdge } from '../aims/edges';
import { same } from '../numbers';
import { foreseenAtDeadline } from '../progress/statedForecast';
import { statusOf } from '../goals/statusOf';
import { accumulating, growingOverYears } from './accumulating';
import { attainment } from './attainment';
import { direction } from './direction';
import { foreseen } from './foreseen';
import { previousOnly } from './previousOnly';
import { reference } from './reference';
import { standing } from './standing';
import { step } from './step';
import { towards } from './towards';

interface Row {
  readonly when: (c: Measured) => boolean;
  readonly judge: (c: Measured) => Outcome;
}

/** Rows that need a level are asked only when there is one. */
function levelled(when: (c: Levelled) => boolean, judge: (c: Levelled) => Outcome): Row {
  return {
    when: (c) => hasLevel(c) && when(c),
    judge: (c) => (hasLevel(c) ? judge(c) : without('notMeasurable', null)),
  };
}

/** Which rule judges a measurement: the first row that fits. */
const RULES: readonly Row[] = [
  { when: (c) => c.env.policy.preset === 'direction', judge: previousOnly },
  levelled((c) => c.env.policy.preset === 'attainment' && c.manner.step === null, attainment),
  { when: hasStep, judge: step },
  { when: refersToOthers, judge: reference },
  { when: (c) => !hasLevel(c), judge: direction },
  levelled((c) => c.manner.term !== undefined && !c.final, growingOverYears),
  levelled((c) => c.kind !== 'level' && !coversYear(c.m) && !c.final, accumulating),
  levelled(isMaintained, (c) => standing(c, 'maintain')),
  levelled(
    (c) => c.baseline === null || same(c.baseline.value, nearEdge(c)),
    (c) => standing(c, 'withoutBaseline'),
  ),
  levelled(() => true, paced),
];

/** Judges a measurement by the rule for its target; one that is only bounded ("<5") where the bound decides. */
export function judgeByRule(c: Measured): Outcome {
  const { bound } = c.m;
  const forecast = c.env.policy.preset === 'forecast' && !c.final && hasAim(c) ? foreseenAtDeadline(c) : null;
  if (forecast !== null) return foreseen(c, forecast, firstFitting);
  if (bound === null) return firstFitting(c);
  const isAbove = bound === 'greaterThan' || bound === 'atLeast';
  const near = firstFitting(withValue(c, nearestInside(c)));
  const far = firstFitting(withValue(c, isAbove ? Infinity : -Infinity));
  if (statusOf(near, c.final) !== statusOf(far, c.final)) return without('notMeasured', 'bounded');
  return { ...near, progress: null, ratio: null };
}

function firstFitting(c: Measured): Outcome {
  return RULES.find(({ when }) => when(c))?.judge(c) ?? without('notMeasurable', null);
}

function paced(c: Levelled): Outcome {
  if (c.baseline === null) return standing(c, 'withoutBaseline');
  return towards(c, { to: nearEdge(c), from: c.baseline, deadline: c.aim.deadline ?? c.m.end });
}

/** "Två per år", "öka med 1 per år"; "öka varje år" is a direction alone. */
function hasStep({ aim, indicator }: Measured): boolean {
  return stepMonths(indicator.target) !== null && (aim.target !== null || aim.change !== null);
}

/** "Bibehålla", "öka med högst 2 %", or the baseline already satisfies the target: there is no way to go. */
function isMaintained(c: Levelled): boolean {
  if (c.aim.comparator === 'maintain' || c.indicator.target.verb === 'maintain') return true;
  if (c.aim.change?.isMost) return true;
  return c.baseline !== null && c.aim.change === null && holds(c, c.baseline.value);
}

/** What a forecast can be held against: a level or an earlier value, no step per period and nobody else's value. */
function hasAim(c: Measured): boolean {
  return stepMonths(c.indicator.target) === null && !refersToOthers(c);
}

function hasLevel(c: Measured): c is Levelled {
  return c.level !== null;
}

function withValue(c: Measured, value: number): Measured {
  return { ...c, m: { ...c.m, value, bound: null } };
}

/** The value inside a bound that is nearest to it: 4 for "<5" of whole things, a hair below 5 of anything else. */
function nearestInside({ m, aim }: Measured): number {
  if (m.bound === 'atLeast' || m.bound === 'atMost') return m.value;
  const hair = familyOf(aim.unit) === 'count' && m.step === 1 ? 1 : Math.max(Math.abs(m.value), 1) * 1e-6;
  return m.bound === 'lessThan' ? m.value - hair : m.value + hair;
}
