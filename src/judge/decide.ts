import type { Reason } from '../model/verdict';
import type { Case, Measured, Outcome } from './case';
import { expectedAfter, missingAfter, type Expected } from './due';
import { lastDayBeforePlan } from './baseline';
import { askOfText, askOfValue } from './questions';
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
  const alone = (outcome: Outcome): Decision => ({ outcome, expected: null, last: null });

  const asked = askOfText(c) ?? (c.strange ? 'unitMismatch' : isMeasured(c) ? askOfValue(c) : null);
  if (asked) return alone(without('needsInput', asked));

  const impossible = cannotBeMeasured(c);
  if (impossible) return alone(impossible);

  if (!isMeasured(c)) return waiting(c, lastKnownDay(c), null);

  const outcome = judgeByRule(c);
  return c.final ? alone(outcome) : waiting(c, c.m.end, outcome);
}

/** Awaiting, or not measured, when a value newer than `after` is missing; else the outcome by the last known one. */
function waiting(c: Case, after: number, last: Outcome | null): Decision {
  const expected = expectedAfter(c, after);
  const missing = missingAfter(c, after, expected);
  if (missing === null) {
    return last ? { outcome: last, expected, last: null } : { outcome: without('awaiting', null), expected, last };
  }
  return { outcome: without(missing === 'pending' ? 'awaiting' : 'notMeasured', missing), expected, last };
}

/** Nothing to hold a measurement against. */
function cannotBeMeasured({ aim, indicator: { target, comparisons }, env }: Case): Outcome | null {
  if (target.reference !== null && target.reference.kind !== 'previous' && comparisons.length === 0) {
    if (!env.hasComparisons) return without('notMeasurable', 'noReference');
  }
  if (target.measurable === 'relative') return null;
  return aim.target === null ? without('notMeasurable', null) : null;
}

/** Where the next measurement is counted from when there is none: the baseline, else the eve of the plan year. */
function lastKnownDay(c: Case): number {
  return c.baseline?.day ?? lastDayBeforePlan(c.aim, c.env);
}

function without(status: NonNullable<Outcome['status']>, reason: Reason | null): Outcome {
  return { rule: 'none', colour: null, status, reason };
}

function isMeasured(c: Case): c is Measured {
  return c.m !== null;
}
