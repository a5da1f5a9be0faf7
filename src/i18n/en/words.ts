import type { RollupLimits, Texts } from '../topics';

/** A rule that gives a status only where enough is judged. */
const judged =
  (rule: string | ((limits: RollupLimits) => string)) =>
  (limits: RollupLimits): string =>
    `${typeof rule === 'string' ? rule : rule(limits)}; at least ${limits.coverage} of the indicators must be judged`;

export const reasons: Texts['reasons'] = {
  pending: 'the result is not ready',
  notMeasured: 'it has not been measured',
  unknown: 'the figure is missing',
  secret: 'the figure is confidential',
  notApplicable: 'the measure does not apply',
  error: 'the cell holds an error',
  stale: 'a newer measurement should be there',
  bounded: 'the value is only given as a bound',
  noReference: 'what the target compares with is missing',
  noDirection: 'nothing says whether higher or lower is better',
  unitMismatch: 'outcome and target have different units',
  percentOrPoints: 'nothing says whether per cent or percentage points',
  contradiction: 'the words and the numbers contradict each other',
  deadlineBeforeBaseline: 'the deadline is not after the baseline',
  stockOrFlow: 'nothing says whether the values are to be summed',
  refusedByPreset: 'the chosen rule cannot be used on the values',
};

export const trends: Texts['trends'] = { better: '↗ better', unchanged: '→ unchanged', worse: '↘ worse' };

export const rhythms: Texts['rhythms'] = {
  month: 'every month',
  quarter: 'every quarter',
  tertial: 'every four months',
  half: 'every half-year',
  year: 'every year',
  biennial: 'every other year',
  triennial: 'every third year',
};

export const groups: Texts['groups'] = { women: 'women', men: 'men', total: 'total' };

export const periods: Texts['periods'] = { asOf: (date) => `As of ${date}` };

export const rules: Texts['rules'] = {
  judging: {
    pace: 'pace against the expected value',
    final: 'final outcome against the target',
    tolerance: 'within tolerance of the expected value',
    levelReached: 'target level reached before the deadline',
    withoutBaseline: 'against the target, without baseline',
    maintain: 'the level is to be kept',
    direction: 'direction against an earlier value',
    range: 'within a range',
    exact: 'exact target value',
    accumulatingFloor: 'sum through the year against a floor',
    accumulatingCeiling: 'sum through the year against a ceiling',
    step: 'step per period',
    reference: 'against a reference value',
    attainment: 'outcome in relation to target',
    forecast: 'the table’s forecast against the target',
    previous: 'against the previous measurement',
    none: 'no judgement',
  },
  preset: {
    pace: 'pace: the outcome against what is expected on the way from baseline to target',
    attainment: 'attainment: the outcome in relation to the target',
    direction: 'direction: the outcome against the previous measurement',
    forecast: 'forecast: the table’s own forecast against the target, without one the pace',
  },
  rollup: {
    default: judged(
      'a goal is met when all judged indicators are, partly when at least half are and else not; uncertain ones do not count as met',
    ),
    all: () => 'a goal is met only when all its indicators are',
    share: judged(({ share }) => `a goal is met when at least ${share} of its judged indicators are, else not`),
    allElsePartly: judged(
      'a goal is met when all judged indicators are, not met when none is even partly, else partly',
    ),
    worst: judged('the worst judged indicator decides'),
    weighted: judged(
      ({ green, yellow }) =>
        `weighted mean of the judged indicators (met 100%, partly 50%, not 0%): met from ${green}, partly from ${yellow}`,
    ),
    distribution: () => 'only the distribution is shown',
  },
  owed: {
    cause: 'cause',
    action: 'action',
    owner: 'owner',
    date: 'new date',
    reason: 'reason',
    nextDate: 'next measurement date',
    rewording: 'rewording',
  },
  kind: { level: 'level', part: 'per period', accumulating: 'sum through the year' },
  polarity: { higher: 'higher is better', lower: 'lower is better' },
};
