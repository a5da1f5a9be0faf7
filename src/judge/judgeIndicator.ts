import type { Indicator } from '../model/goalTable';
import type { OtherTarget, Verdict } from '../model/verdict';
import { aimsOf, type Aims } from './aims/aims';
import type { Aim } from './case';
import { countsAt } from './dates/deciding';
import type { Env } from './env';
import { judgeAim, statusOfJudged, type Judged } from './judgeAim';
import { judgeParts, worstOf, type Part } from './parts';
import { ofWhole, seriesOf, type Series } from './series/series';
import { statedForecastOf } from './progress/statedForecast';
import { verdictOf } from './verdictOf';

/** Judges one indicator at the environment's as-of date: the whole where it is given, else the worst of its parts. */
export function judgeIndicator(indicator: Indicator, common: Env): Verdict {
  const env = withOwnLimits(common, indicator);
  const aims = aimsOf(indicator, env);
  const series = seriesOf(indicator, ofWhole(indicator.measurements), aims.main.unit, env);
  const parts = judgeParts(indicator, aims, env);
  const worst = isGiven(series, parts, env) ? null : worstOf(parts);
  const judged = worst?.judged ?? judgeAim(indicator, aims.main, series, env);
  return verdictOf(judged, {
    parts,
    decidedBy: worst?.group ?? null,
    otherTargets: otherTargetsOf(indicator, aims, series, env),
    statedForecast: statedForecastOf(judged.c),
  });
}

/** The environment with the indicator's own limits for its colour, whatever the preset counts them in. */
function withOwnLimits(env: Env, { limits }: Indicator): Env {
  if (limits === undefined) return env;
  const { pace, attainment } = env.policy;
  const policy = {
    ...env.policy,
    pace: { onTrack: limits.green ?? pace.onTrack, atRisk: limits.yellow ?? pace.atRisk },
    attainment: { green: limits.green ?? attainment.green, yellow: limits.yellow ?? attainment.yellow },
  };
  return { ...env, policy };
}

/** The whole is given as late as its parts are: some value of it, or a word that says why there is none. */
function isGiven({ points, strangers, gaps }: Series, parts: readonly Part[], env: Env): boolean {
  const rhythm = parts[0]?.judged.c.rhythm ?? null;
  const latest = Math.max(...parts.map(({ judged }) => judged.c.m?.end ?? -Infinity));
  const told = [...points, ...strangers, ...gaps.filter(({ reason }) => reason !== 'empty')];
  return told.some((slot) => slot.end >= latest && countsAt(slot, rhythm, env));
}

/** The other targets of the row: passed years with their final judgement, later years and other units without one. */
function otherTargetsOf(
  indicator: Indicator,
  { main, passed, others }: Aims,
  series: Series,
  env: Env,
): readonly OtherTarget[] {
  const inUnitOf = ({ unit }: Aim): Series =>
    unit === main.unit ? series : seriesOf(indicator, ofWhole(indicator.measurements), unit, env);
  const listed = (aim: Aim, judged: Judged | null): OtherTarget => ({
    level: aim.target,
    unit: aim.unit,
    deadline: aim.deadline === null ? null : env.date(aim.deadline),
    status: judged && statusOfJudged(judged),
  });
  return [
    ...passed.map((aim) => listed(aim, judgeAim(indicator, aim, inUnitOf(aim), env))),
    ...others.map((aim) => listed(aim, null)),
  ];
}
