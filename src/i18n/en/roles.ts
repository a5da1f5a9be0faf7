import type { CellLook, NeighbourHint } from '../../model/goalTable';
import type { Texts } from '../topics';

export const roles: Texts['roles'] = {
  goal: 'goal',
  indicator: 'indicator',
  target: 'target',
  baseline: 'baseline',
  deadline: 'deadline',
  unit: 'unit',
  polarity: 'direction',
  method: 'follow-up method',
  kpiId: 'KPI id',
  responsible: 'responsible',
  activity: 'activity',
  background: 'background',
  description: 'description',
  outcome: 'outcome',
  subgroup: 'subgroup',
  comparison: 'comparison',
  forecast: 'forecast',
  attainment: 'attainment',
  status: 'status',
  trend: 'trend',
  comment: 'comment',
  action: 'action',
  area: 'area',
  period: 'period',
  other: 'not used',
};

const looks: Readonly<Record<CellLook, string>> = {
  texts: 'texts',
  sentences: 'sentences',
  targets: 'targets',
  numbers: 'numbers',
  statuses: 'status words',
  trends: 'trend signs',
  periods: 'periods or dates',
  units: 'units',
  limits: 'words of limits (at least, at most)',
  kpis: 'KPI ids',
};

const hints: Readonly<Record<NeighbourHint, string>> = {
  sameTimeBefore: 'another name stands before the same year to the left',
  sameAsLeft: 'the periods go on from the column to the left',
  targetElsewhere: 'the target stands in another column, so the period is an outcome',
  goalsWithYears: 'goals followed by years are a plan, so the period is a target',
  indicatorsWithYears: 'indicators followed by years are outcomes',
  onlyNumbers: 'the only column of numbers',
  onlyTexts: 'the only column of text',
  textsAfterValues: 'text to the right of the values',
  textsBeforeIndicators: 'text left of the indicators',
  fewTexts: 'few different texts beside an outcome or a target',
  noIndicator: 'no other column holds the indicators',
  noOutcome: 'no other column holds the outcome',
  besideNation: "the nation's own column stands beside it",
  besideOutcome: 'the column to its left holds the outcome',
  besideBaseline: 'the column beside it holds the baseline',
  sameAgain: 'the same indicators stand in several rows',
  noTarget: 'no other column has the target',
  indicatorElsewhere: 'the indicators stand in another column',
  activityElsewhere: 'the activities stand in another column',
};

export const roleReasons: Texts['roleReasons'] = {
  header: (term) => `the header says “${term}”`,
  upperHeader: (term) => `the header above says “${term}”`,
  cells: (what, percent) => `${percent} of the cells are ${looks[what]}`,
  neighbours: (what) => `the columns beside it: ${hints[what]}`,
  user: 'chosen by the user',
  none: 'neither header nor cells say what it is',
};
