import { lastDayBeforePlan } from './aims/baseline';
import { isMeasured, refersToOthers, without, type Case, type Outcome } from './case';
import { countsAt } from './dates/deciding';
import { expectedAfter, missingAfter, type Expected } from './dates/due';
import { endOfYear } from '../model/calendar';
import { askOfText, askOfValue, doubtedIn } from './aims/questions';
import { judgeByRule } from './rules/byRule';

/** A case decided, with when the next value is due and what the last known one would give. */
export interface Decision {
  readonly outcome: Outcome;
  readonly expected: Expected | null;
  /** The outcome by the last known value, where a newer one is missing. */
  readonly last: Outcome | null;
}

/** The order of decision: a question, nothing to measure, no measurement, a newer one missing, and only then a colour. */
export function decide(c: Case): Decision {
  const doubted = doubtedIn(c);
  if (doubted?.why === 'otherUnit') return alone({ ...without('needsInput', 'unitMismatch'), doubted });
  const asked = askOfText(c) ?? (c.strange ? 'unitMismatch' : isMeasured(c) ? askOfValue(c) : null);
  if (asked) return alone(without('needsInput', asked));
  if (doubted) return alone({ ...without('needsInput', 'unitMismatch'), doubted });

  const impossible = cannotBeMeasured(c);
  if (impossible) return alone(impossible);

  if (!isMeasured(c)) return newer(c, lastKnownDay(c), null);

  const outcome = judgeByRule(c);
  return c.final ? alone(outcome) : newer(c, c.m.end, outcome);
}

/** Not measured, or awaiting, when a value newer than `after` is missing; else the outcome by the last known one. */
function newer(c: Case, after: number, last: Outcome | null): Decision {
  if (last !== null && last.colour === null && last.status !== 'awaiting') return alone(last);
  const expected = expectedAfter(c, after);
  const missing = missingAfter(c, after, expected);
  if (missing === null) return { outcome: last ?? without('awaiting', null), expected, last: null };
  return { outcome: without(missing === 'pending' ? 'awaiting' : 'notMeasured', missing), expected, last };
}

/** Nothing to hold a measurement against. */
function cannotBeMeasured(c: Case): Outcome | null {
  const { aim, level, indicator, env } = c;
  const { target, comparisons } = indicator;
  if (refersToOthers(c)) {
    return env.hasComparisons || comparisons.length > 0 ? null : without('notMeasurable', 'noReference');
  }
  if (aim.change !== null && target.perPeriod === null && c.baseline === null) {
    return canStillCome(c) ? without('awaiting', null) : without('notMeasurable', 'noReference');
  }
  if (target.measurable === 'relative' && aim.target === null) {
    const isNamed = target.baselineYear !== null && c.baseline === null;
    return isNamed && !canStillCome(c) ? without('notMeasurable', 'noReference') : null;
  }
  const isNone = target.measurable === false && target.quantifier === null;
  return isNone || (level === null && aim.change === null) ? without('notMeasurable', null) : null;
}

/** The value that a change starts from is not due yet, or is said to be coming. */
function canStillCome(c: Case): boolean {
  const { baselineYear } = c.indicator.target;
  const day = baselineYear === null ? lastDayBeforePlan(c.aim, c.env) : endOfYear(baselineYear);
  const isPending = c.gaps.some((gap) => gap.reason === 'pending' && gap.end <= day && countsAt(gap, c.rhythm, c.env));
  return isPending || day + c.env.policy.lag.year > c.env.asOf;
}

/** Where the next measurement is counted from when there is none: the baseline, else the eve of the plan year. */
function lastKnownDay(c: Case): number {
  return c.baseline?.day ?? lastDayBeforePlan(c.aim, c.env);
}

function alone(outcome: Outcome): Decision {
  return { outcome, expected: null, last: null };
}
