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

export const roleReasons: Texts['roleReasons'] = {
  header: (term) => `the header says “${term}”`,
  upperHeader: (term) => `the header above says “${term}”`,
  cells: (what, percent) => `${percent} of the cells are ${what}`,
  neighbours: (what) => `the columns beside it: ${what}`,
  user: 'chosen by the user',
  none: 'neither header nor cells say what it is',
};
