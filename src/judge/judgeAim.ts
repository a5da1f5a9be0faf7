import type { Indicator } from '../model/goalTable';
import { without, type Aim, type Case } from './case';
import { caseOf } from './caseOf';
import { decide, type Decision } from './decide';
import type { Env } from './env';
import { mannersOf } from './sums/manners';
import type { Series } from './series/series';
import { statusOf } from './goals/statusOf';

/** A case with what was decided about it. */
export interface Judged {
  readonly c: Case;
  readonly decision: Decision;
}

/**
 * Judges one target of an indicator by one series of values. Where the values can be read in several ways (sums or
 * parts, a flow or a stock) and the ways give different statuses, the user is asked.
 */
export function judgeAim(indicator: Indicator, aim: Aim, series: Series, env: Env): Judged {
  const all = mannersOf(indicator, aim, series.points, env).map((manner): Judged => {
    const c = caseOf(indicator, aim, series, manner, env);
    return { c, decision: decide(c) };
  });
  const [first, ...rest] = all;
  if (first === undefined) throw new RangeError('A series can be read in at least one manner.');
  const status = statusOfJudged(first);
  if (rest.every((other) => statusOfJudged(other) === status)) return first;
  return { c: first.c, decision: { outcome: without('needsInput', 'stockOrFlow'), expected: null, last: null } };
}

/** The status that was decided. */
export function statusOfJudged({ c, decision }: Judged): ReturnType<typeof statusOf> {
  return statusOf(decision.outcome, c.final);
}
