import type { Texts } from '../topics';

export const roles: Texts['roles'] = {
  goal: 'mål',
  indicator: 'indikator',
  target: 'målvärde',
  baseline: 'utgångsvärde',
  deadline: 'måldatum',
  unit: 'enhet',
  polarity: 'riktning',
  method: 'uppföljningsmetod',
  kpiId: 'nyckeltals-id',
  responsible: 'ansvarig',
  activity: 'aktivitet',
  background: 'bakgrund',
  description: 'beskrivning',
  outcome: 'utfall',
  subgroup: 'delgrupp',
  comparison: 'jämförelse',
  forecast: 'prognos',
  attainment: 'måluppfyllelse',
  status: 'status',
  trend: 'trend',
  comment: 'kommentar',
  action: 'åtgärd',
  area: 'område',
  period: 'period',
  other: 'används inte',
};

export const roleReasons: Texts['roleReasons'] = {
  header: (term) => `rubriken säger ”${term}”`,
  upperHeader: (term) => `rubriken ovanför säger ”${term}”`,
  cells: (what, percent) => `${percent} av cellerna är ${what}`,
  neighbours: (what) => `kolumnerna intill: ${what}`,
  user: 'vald av användaren',
  none: 'varken rubrik eller celler säger vad den är',
};
