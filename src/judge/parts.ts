import type { Indicator } from '../model/goalTable';
import type { Group } from '../model/measurement';
import { colourOf, type PartVerdict, type Status } from '../model/verdict';
import type { Aims } from './aims/aims';
import type { Env } from './env';
import { judgeAim, statusOfJudged, type Judged } from './judgeAim';
import { partsOf, seriesOf } from './series/series';

/** One group judged by itself. */
export interface Part {
  readonly group: Group;
  readonly judged: Judged;
  readonly status: Status;
}

/** Judges each group of an indicator against its own target, or the common one. Empty where there are no groups. */
export function judgeParts(indicator: Indicator, aims: Aims, env: Env): readonly Part[] {
  return partsOf(indicator.measurements).map((group) => {
    const aim = aims.byGroup.get(group) ?? aims.main;
    const cells = indicator.measurements.filter((cell) => cell.group === group);
    const judged = judgeAim(indicator, aim, seriesOf(indicator, cells, aim.unit, env), env);
    return { group, judged, status: statusOfJudged(judged) };
  });
}

/** From worst to best: a question comes first, then the colours, and no green while a part is not known. */
const WORST: readonly Status[] = [
  'needsInput',
  'notMet',
  'offTrack',
  'partlyMet',
  'atRisk',
  'notMeasured',
  'notMeasurable',
  'awaiting',
  'onTrack',
  'met',
];

/** The part that decides where no total is given: the worst one, of equals the one that lies worst. */
export function worstOf(parts: readonly Part[]): Part | null {
  const [first = null, ...rest] = parts;
  return rest.reduce((worst, part) => (worst === null || isWorse(part, worst) ? part : worst), first);
}

function isWorse(part: Part, than: Part): boolean {
  const byStatus = rankOf(part) - rankOf(than);
  const { m, aim } = part.judged.c;
  const other = than.judged.c.m;
  if (byStatus !== 0 || m === null || other === null || aim.better === null) return byStatus < 0;
  return (m.value - other.value) * aim.better < 0;
}

function rankOf({ status }: Part): number {
  return WORST.indexOf(status);
}

/** A part as the verdict shows it. */
export function partVerdictOf({ group, judged: { c, decision }, status }: Part): PartVerdict {
  const { m, gaps } = c;
  return {
    group,
    value: m?.value ?? null,
    cell: m?.source.cell ?? gaps.at(-1)?.source.cell ?? c.indicator.cell,
    target: decision.outcome.level ?? c.level,
    status,
  };
}

/** The greatest difference between the parts' values of one day; null with fewer than two, and where one is asked about. */
export function gapBetween(parts: readonly Part[]): number | null {
  if (parts.some(({ status, judged }) => status === 'needsInput' || judged.c.m?.bound)) return null;
  const measured = parts.flatMap(({ judged }) => (judged.c.m === null ? [] : [judged.c.m]));
  const latest = Math.max(...measured.map(({ end }) => end));
  const values = measured.filter(({ end }) => end === latest).map(({ value }) => value);
  return values.length < 2 ? null : Math.max(...values) - Math.min(...values);
}

/** The whole is green and hides a part that is red. */
export function hidesRed(status: Status, parts: readonly Part[]): boolean {
  return colourOf[status] === 'green' && parts.some((part) => colourOf[part.status] === 'red');
}
