import type { Indicator } from '../../src/model/goalTable';
import { keyOf } from '../../src/model/identity';
import type { TargetReading } from '../../src/model/target';
import type { GoalVerdict, Judgement, Verdict } from '../../src/model/verdict';
import { target as targetWith } from '../judging/make';

/** Verdicts made by hand, for tests of what is said and written about them. */

const target = targetWith({
  text: 'Andelen ska öka från 96 % (2022) till 100 % 2023',
  comparator: 'atLeast',
  target: 100,
  baseline: 96,
  baselineDecimals: 0,
  baselineYear: 2022,
  unit: '%',
  deadlineYear: 2023,
  deadlineText: '2023',
  verb: 'increase',
});

const indicator: Indicator = {
  id: '',
  sheet: 'Mål 2023',
  row: 5,
  line: 1,
  cell: 'C6',
  strategicGoal: 'Ett gott liv',
  goal: 'Brukarna får ett gott bemötande',
  area: 'Äldreomsorg',
  text: target.text,
  target,
  targetCell: null,
  baselineCell: null,
  polarity: { value: 'higher', source: 'text', term: 'öka' },
  rhythm: null,
  lag: null,
  measurements: [],
  comparisons: [],
  forecasts: [],
  margin: null,
  ownAssessment: null,
  notes: { method: null, responsible: null, comment: null, cause: null, action: null, newDate: null },
  assumptions: [],
  corrected: [],
};

const measurement: NonNullable<Verdict['measurement']> = {
  period: { kind: 'tertial', start: '2023-05-01', end: '2023-08-31', label: 'T2 2023' },
  group: null,
  value: 97,
  missing: null,
  bound: null,
  unit: '%',
  decimals: 0,
  of: null,
  margin: null,
  spread: null,
  sheet: 'Mål 2023',
  cell: 'G6',
  text: '97 %',
  start: '2023-05-01',
  end: '2023-08-31',
};

const elapsed = 243 / 365;
const expected = 96 + 4 * elapsed;

const verdict: Verdict = {
  indicator,
  status: 'offTrack',
  final: false,
  reason: null,
  rule: 'pace',
  kind: 'level',
  rhythm: 'tertial',
  polarity: 'higher',
  comparator: 'atLeast',
  baseline: { value: 96, date: '2022-12-31', cell: null },
  level: 100,
  deadline: '2023-12-31',
  measurement,
  points: [],
  gaps: [],
  previous: null,
  progress: 0.25,
  elapsed,
  expected,
  ratio: 0.25 / elapsed,
  tolerance: 0.4,
  margin: null,
  trend: 'better',
  forecast: null,
  statedForecast: null,
  stretch: null,
  stepSum: null,
  otherTargets: [],
  lastStatus: null,
  nextDue: null,
  parts: [],
  decidedBy: null,
  gap: null,
  hiddenByTotal: false,
  owes: ['cause', 'action', 'owner', 'date'],
  assumptions: [],
  smart: { specific: true, measurable: true, accepted: null, realistic: true, timeBound: true, findings: [] },
  ownDiffers: false,
  changed: null,
  doubted: null,
  sameAs: null,
};

export interface Changes extends Partial<Omit<Verdict, 'indicator' | 'measurement'>> {
  readonly indicator?: Partial<Omit<Indicator, 'target'>>;
  readonly target?: Partial<TargetReading>;
  readonly measurement?: Partial<NonNullable<Verdict['measurement']>> | null;
}

/** A verdict with the pace rule's first worked example underneath: 97 % in August, from 96 % towards 100 %. */
export function verdictWith(changes: Changes = {}): Verdict {
  const { indicator: own, target: reading, measurement: value, ...rest } = changes;
  const withTarget = { ...indicator, ...own, target: { ...target, ...reading } };
  return {
    ...verdict,
    ...rest,
    indicator: { ...withTarget, id: withTarget.id || keyOf([withTarget.goal, withTarget.area, withTarget.text]) },
    measurement: value === null ? null : { ...measurement, ...value },
  };
}

/** A goal with the indicators that are given. */
export function goalWith(text: string, changes: Partial<GoalVerdict> = {}): GoalVerdict {
  return {
    goal: { level: 2, text, parent: 'Ett gott liv' },
    status: 'offTrack',
    counts: { offTrack: 1 },
    total: 1,
    judged: 1,
    coverage: 1,
    rule: 'default',
    from: 'indicators',
    ownAssessment: null,
    ownDiffers: false,
    ownUsed: 0,
    activities: { total: 0, done: 0, late: 0 },
    ...changes,
  };
}

/** A judgement of one table. */
export function judgementOf(verdicts: readonly Verdict[], goals: readonly GoalVerdict[] = []): Judgement {
  return {
    asOf: '2023-08-31',
    preset: 'pace',
    labels: {},
    tables: [{ sheet: 'Mål 2023', verdicts, goals, activities: [], setAside: [], findings: [] }],
    problems: [],
    planYear: null,
    planReview: { indicators: verdicts.length, judgeable: verdicts.length },
    history: null,
    past: { dates: [], left: 0 },
  };
}
