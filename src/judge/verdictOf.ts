import type { Assumption } from '../model/assumptions';
import { type SmartReview, type Verdict } from '../model/verdict';
import { isMeasured, type Aim, type Baseline, type Measured } from './case';
import { factor } from './convert';
import type { Env } from './env';
import { forecastOf } from './progress/forecast';
import { statusOfJudged, type Judged } from './judgeAim';
import { monthLengthMatters } from './dates/monthLength';
import { owedBy } from './goals/owed';
import { gapBetween, hidesRed, partVerdictOf, type Part } from './parts';
import type { Point } from './series/point';
import { asPrevious, previousOf, type Earlier } from './progress/previous';
import { statusOf } from './goals/statusOf';
import { trendOf } from './progress/trend';

/** What stands beside the judgement of an indicator's main target. */
export interface Beside extends Pick<Verdict, 'otherTargets' | 'statedForecast' | 'decidedBy'> {
  readonly parts: readonly Part[];
}

const NOT_REVIEWED: SmartReview = {
  specific: null,
  measurable: null,
  accepted: null,
  realistic: null,
  timeBound: null,
  findings: [],
};

/**
 * Makes the verdict of a judged case; the SMART review and what concerns other indicators come later. Written out whole:
 * objects that are spread into one with more keys do not share a shape, and every row has one.
 */
export function verdictOf(judged: Judged, beside: Beside): Verdict {
  const { c, decision } = judged;
  const { indicator, env, aim, m } = c;
  const { outcome, last } = decision;
  const status = statusOfJudged(judged);
  const isJudged = outcome.colour !== null;
  const reason = outcome.reason ?? null;
  const measured = isMeasured(c) ? c : null;
  const earlier = measured && previousOf(measured);
  return {
    indicator,
    status,
    final: isJudged && (outcome.final ?? c.final),
    reason,
    doubted: outcome.doubted ?? null,
    rule: outcome.rule,
    kind: c.kind,
    rhythm: c.rhythm,
    polarity: polarityOf(aim),
    comparator: aim.comparator,
    baseline: baselineOf(outcome.baseline ?? c.baseline, env),
    level: outcome.level ?? c.level,
    deadline: aim.deadline === null ? null : env.date(aim.deadline),
    measurement: m && measurementOf(m, aim.unit, env),
    points: c.points,
    gaps: c.gaps,
    previous: previousIn(outcome.previous ?? asPrevious(earlier), env),
    progress: outcome.progress ?? null,
    elapsed: outcome.elapsed ?? null,
    expected: outcome.expected ?? null,
    ratio: outcome.ratio ?? null,
    tolerance: outcome.tolerance ?? null,
    margin: m?.margin ?? null,
    trend: measured && trendOf(measured, earlier),
    forecast: measured && isJudged ? forecastOf(measured) : null,
    statedForecast: beside.statedForecast,
    stretch: measured && stretchOf(measured, earlier),
    stepSum: outcome.stepSum ?? null,
    otherTargets: beside.otherTargets,
    lastStatus: last && statusOf(last, c.final),
    nextDue: nextDueOf(judged, status),
    parts: beside.parts.map(partVerdictOf),
    decidedBy: beside.decidedBy,
    gap: gapBetween(beside.parts),
    hiddenByTotal: hidesRed(status, beside.parts),
    owes: owedBy(indicator, status, reason),
    assumptions: assumptionsOf(judged, isJudged),
    smart: NOT_REVIEWED,
    ownDiffers: false,
    changed: null,
    sameAs: null,
  };
}

function polarityOf({ better }: Aim): Verdict['polarity'] {
  if (better === null) return null;
  return better > 0 ? 'higher' : 'lower';
}

function baselineOf(baseline: Baseline | null, env: Env): Verdict['baseline'] {
  return baseline && { value: baseline.value, date: env.date(baseline.day), cell: baseline.cell };
}

function previousIn(previous: ReturnType<typeof asPrevious>, env: Env): Verdict['previous'] {
  return previous && { ...previous, end: previous.end === null ? null : env.date(previous.end) };
}

/** Written out whole, as the verdict is. */
function measurementOf(m: Point, unit: string | null, env: Env): NonNullable<Verdict['measurement']> {
  const { period, group, missing, bound, decimals, of, margin, spread, sheet, cell, text } = m.source;
  return {
    period,
    group,
    value: m.value,
    missing,
    bound,
    unit: unitOf(m, unit),
    decimals,
    of,
    margin,
    spread,
    sheet,
    cell,
    text,
    start: env.date(m.start),
    end: env.date(m.end),
  };
}

/** The unit that goes with the value: the target's where the value was turned into it, else the cell's own word. */
function unitOf({ source }: Point, unit: string | null): string | null {
  const size = source.unit === null || unit === null ? 1 : factor(source.unit, unit);
  return size === null || size === 1 ? source.unit : unit;
}

/** The day from which the next value is due; for one that is awaited only a day that is still to come. */
function nextDueOf({ c, decision: { expected, outcome } }: Judged, status: Verdict['status']): Verdict['nextDue'] {
  if (outcome.colour !== null || expected === null) return null;
  return status === 'awaiting' && expected.due <= c.env.asOf ? null : c.env.date(expected.due);
}

/** "Och helst öka": whether the wish came true since the previous measurement; it decides nothing. */
function stretchOf(c: Measured, earlier: Earlier | null): Verdict['stretch'] {
  const { stretch } = c.indicator.target;
  if (stretch === null) return null;
  const wished: Measured = { ...c, aim: { ...c.aim, comparator: stretch, better: stretch === 'increase' ? 1 : -1 } };
  const trend = trendOf(wished, earlier);
  return trend === null ? null : trend === 'better' ? 'met' : 'notMet';
}

/** All that was assumed, each once, in the order in which it was: reading first, then judging. */
function assumptionsOf(judged: Judged, isJudged: boolean): readonly Assumption[] {
  const { c, decision } = judged;
  const { target, assumptions } = c.indicator;
  const all = [...target.assumptions, ...assumptions, ...c.assumptions, ...(decision.outcome.assumptions ?? [])];
  if (!target.sure) all.push({ code: 'reading.ambiguous', params: { text: target.text } });
  if (isJudged) all.push(...monthLengthMatters(judged));
  if (new Set(all.map(({ code }) => code)).size === all.length) return all;
  const unique = new Map(all.map((assumption) => [JSON.stringify(assumption), assumption]));
  return [...unique.values()];
}
