import type { Indicator } from '../model/goalTable';
import type { SmartReview, Verdict } from '../model/verdict';
import { aimOf } from './aim';
import type { Case, Outcome } from './case';
import { caseOf } from './caseOf';
import { decide, type Decision } from './decide';
import type { Env } from './env';
import type { Point } from './point';
import { ofWhole, seriesOf } from './series';
import { statusOf } from './statusOf';

/** Judges one indicator at the environment's as-of date. */
export function judgeIndicator(indicator: Indicator, env: Env): Verdict {
  const aim = aimOf(indicator, env);
  const series = seriesOf(indicator, ofWhole(indicator.measurements), aim.unit, env);
  const c = caseOf(indicator, aim, series, 'sumsAlready', env);
  return verdictOf(c, decide(c));
}

const NOT_REVIEWED: SmartReview = {
  specific: null,
  measurable: null,
  accepted: null,
  realistic: null,
  timeBound: null,
  findings: [],
};

function verdictOf(c: Case, { outcome, expected, last }: Decision): Verdict {
  const { indicator, env, aim } = c;
  const status = statusOf(outcome, c.final);
  const isJudged = outcome.colour !== null;
  const baseline = outcome.baseline === undefined ? c.baseline : outcome.baseline;
  return {
    indicator,
    status,
    final: isJudged && (outcome.final ?? c.final),
    reason: outcome.reason ?? null,
    rule: outcome.rule,
    kind: c.kind,
    rhythm: c.rhythm,
    polarity: aim.better === null ? null : aim.better > 0 ? 'higher' : 'lower',
    comparator: aim.comparator,
    baseline: baseline && { value: baseline.value, date: env.date(baseline.day), cell: baseline.cell },
    level: outcome.level ?? aim.target,
    deadline: aim.deadline === null ? null : env.date(aim.deadline),
    measurement: c.m && measurementOf(c.m, env),
    previous: previousOf(outcome, env),
    progress: outcome.progress ?? null,
    elapsed: outcome.elapsed ?? null,
    expected: outcome.expected ?? null,
    ratio: outcome.ratio ?? null,
    tolerance: outcome.tolerance ?? null,
    margin: c.m?.margin ?? null,
    trend: null,
    forecast: null,
    statedForecast: null,
    stretch: null,
    stepSum: outcome.stepSum ?? null,
    otherTargets: [],
    lastStatus: last && statusOf(last, c.final),
    nextDue: isJudged || expected === null ? null : env.date(expected.due),
    parts: [],
    decidedBy: null,
    gap: null,
    hiddenByTotal: false,
    owes: [],
    assumptions: [
      ...indicator.target.assumptions,
      ...indicator.assumptions,
      ...c.assumptions,
      ...(outcome.assumptions ?? []),
    ],
    smart: NOT_REVIEWED,
    ownDiffers: false,
    changed: null,
    sameAs: null,
  };
}

function measurementOf(m: Point, env: Env): NonNullable<Verdict['measurement']> {
  return { ...m.source, value: m.value, start: env.date(m.start), end: env.date(m.end) };
}

function previousOf({ previous }: Outcome, env: Env): Verdict['previous'] {
  return previous ? { ...previous, end: env.date(previous.end) } : null;
}
