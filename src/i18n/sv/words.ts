import type { RollupLimits, Texts } from '../topics';

/** A rule that gives a status only where enough is judged. */
const judged =
  (rule: string | ((limits: RollupLimits) => string)) =>
  (limits: RollupLimits): string =>
    `${typeof rule === 'string' ? rule : rule(limits)}; minst ${limits.coverage} av indikatorerna måste vara bedömda`;

export const reasons: Texts['reasons'] = {
  pending: 'resultatet är inte klart',
  notMeasured: 'mätningen är inte gjord',
  unknown: 'uppgift saknas',
  secret: 'uppgiften är sekretessbelagd',
  notApplicable: 'måttet är inte tillämpligt',
  error: 'cellen innehåller ett fel',
  stale: 'en nyare mätning skulle ha funnits',
  bounded: 'värdet anges bara som en gräns',
  noReference: 'det som målet jämförs med saknas',
  noDirection: 'om högre eller lägre är bättre framgår inte',
  unitMismatch: 'utfall och mål har olika enhet',
  percentOrPoints: 'procent eller procentenheter framgår inte',
  contradiction: 'orden och talen säger emot varandra',
  deadlineBeforeBaseline: 'måldatum ligger inte efter utgångsvärdet',
  stockOrFlow: 'om värdena ska summeras framgår inte',
  refusedByPreset: 'den valda regeln kan inte räkna på värdena',
};

export const trends: Texts['trends'] = { better: '↗ bättre', unchanged: '→ oförändrad', worse: '↘ sämre' };

export const rhythms: Texts['rhythms'] = {
  month: 'varje månad',
  quarter: 'varje kvartal',
  tertial: 'varje tertial',
  half: 'varje halvår',
  year: 'varje år',
  biennial: 'vartannat år',
  triennial: 'vart tredje år',
};

export const groups: Texts['groups'] = { women: 'kvinnor', men: 'män', total: 'totalt' };

export const periods: Texts['periods'] = { asOf: (date) => `Läget ${date}` };

export const rules: Texts['rules'] = {
  judging: {
    pace: 'takt mot väntat värde',
    final: 'slutligt utfall mot målet',
    tolerance: 'inom toleransen från väntat värde',
    levelReached: 'målnivån nådd före måldatum',
    withoutBaseline: 'mot målet, utan utgångsvärde',
    maintain: 'nivån ska hållas',
    direction: 'riktning mot ett tidigare värde',
    range: 'inom ett intervall',
    exact: 'exakt målvärde',
    accumulatingFloor: 'summa under året mot ett golv',
    accumulatingCeiling: 'summa under året mot ett tak',
    step: 'steg per period',
    reference: 'mot ett jämförelsevärde',
    attainment: 'utfall i förhållande till mål',
    forecast: 'tabellens prognos mot målet',
    previous: 'mot förra mätningen',
    none: 'ingen bedömning',
  },
  preset: {
    pace: 'takt: utfallet mot det väntade på vägen från utgångsvärde till mål',
    attainment: 'måluppfyllelse: utfallet i förhållande till målet',
    direction: 'riktning: utfallet mot förra mätningen',
    forecast: 'prognos: tabellens egen prognos mot målet, utan prognos takten',
  },
  rollup: {
    default: judged(
      'målet uppnås när alla bedömda indikatorer gör det, delvis när minst hälften gör det, osäkra ej medräknade',
    ),
    all: () => 'målet uppnås bara när alla indikatorer gör det',
    share: judged(({ share }) => `målet uppnås när minst ${share} av de bedömda indikatorerna gör det, annars inte`),
    allElsePartly: judged(
      'målet uppnås när alla bedömda indikatorer gör det, inte när ingen gör det ens delvis, annars delvis',
    ),
    worst: judged('den sämsta bedömda indikatorn avgör'),
    weighted: judged(
      ({ green, yellow }) =>
        `vägt medelvärde av de bedömda indikatorerna (uppnås 100 %, delvis 50 %, inte 0 %): uppnås från ${green}, delvis från ${yellow}`,
    ),
    distribution: () => 'bara fördelningen visas',
  },
  owed: {
    cause: 'orsak',
    action: 'åtgärd',
    owner: 'ansvarig',
    date: 'nytt datum',
    reason: 'skäl',
    nextDate: 'nästa mätdatum',
    rewording: 'ny formulering',
  },
  kind: { level: 'nivå', part: 'per period', accumulating: 'summa under året' },
  polarity: { higher: 'högre är bättre', lower: 'lägre är bättre' },
};
