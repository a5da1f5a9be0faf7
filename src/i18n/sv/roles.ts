import type { CellLook, NeighbourHint } from '../../model/goalTable';
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

const looks: Readonly<Record<CellLook, string>> = {
  texts: 'texter',
  sentences: 'meningar',
  targets: 'målvärden',
  numbers: 'tal',
  statuses: 'statusord',
  trends: 'trendtecken',
  periods: 'perioder eller datum',
  units: 'enheter',
  kpis: 'nyckeltals-id',
  limits: 'gränsord (minst, högst)',
};

const hints: Readonly<Record<NeighbourHint, string>> = {
  sameTimeBefore: 'ett annat namn står redan före samma år till vänster',
  sameAsLeft: 'perioderna fortsätter kolumnen till vänster',
  targetElsewhere: 'målet står i en annan kolumn, så perioden är ett utfall',
  goalsWithYears: 'mål följda av år är en plan, så perioden är ett målvärde',
  indicatorsWithYears: 'indikatorer följda av år är utfall',
  onlyNumbers: 'den enda kolumnen med tal',
  onlyTexts: 'den enda kolumnen med text',
  textsAfterValues: 'text till höger om värdena',
  textsBeforeIndicators: 'text till vänster om indikatorerna',
  fewTexts: 'få olika texter bredvid utfall eller målvärde',
  noIndicator: 'ingen annan kolumn har indikatorerna',
  noOutcome: 'ingen annan kolumn har utfallet',
  besideNation: 'rikets egen kolumn står bredvid',
  besideOutcome: 'kolumnen till vänster har utfallet',
  besideBaseline: 'kolumnen bredvid har utgångsvärdet',
  sameAgain: 'samma indikatorer står på flera rader',
  noTarget: 'ingen annan kolumn har målvärdet',
  indicatorElsewhere: 'indikatorerna står i en annan kolumn',
  activityElsewhere: 'aktiviteterna står i en annan kolumn',
};

export const roleReasons: Texts['roleReasons'] = {
  header: (term) => `rubriken säger ”${term}”`,
  upperHeader: (term) => `rubriken ovanför säger ”${term}”`,
  cells: (what, percent) => `${percent} av cellerna är ${looks[what]}`,
  neighbours: (what) => `kolumnerna intill: ${hints[what]}`,
  user: 'vald av användaren',
  none: 'varken rubrik eller celler säger vad den är',
};
