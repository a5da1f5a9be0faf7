import { defaultPolicy } from '../../src/model/policy';
import type { GoalReport, IndicatorReport, Report, TargetReport } from '../../src/model/report';
import type { Found } from '../../src/worker/found';
import { target as targetWith } from '../judging/make';

const target: TargetReport = targetWith({
  comparator: 'atLeast',
  target: 70,
  baseline: 60,
  baselineDecimals: 0,
  baselineYear: 2022,
  unit: '%',
  deadlineYear: 2023,
  deadlineText: 'fram till och med 2023',
  verb: 'increase',
});

/** An indicator as a report has it; every field can be given. */
export function sampleIndicator(given: Partial<IndicatorReport> = {}): IndicatorReport {
  return {
    id: 'nöjda',
    row: 6,
    cell: 'C6',
    line: 1,
    sameAs: null,
    strategicGoal: 'Ökad nytta för alla kommuninvånare',
    goal: 'Alla brukare ska erbjudas en meningsfull vardag',
    area: 'Äldreomsorg',
    text: 'Andelen brukare inom särskilt boende som är nöjda med aktiviteterna ska öka från 60 % (2022) till minst 70 % fram till och med 2023',
    target,
    sure: true,
    assumptions: [],
    corrected: [],
    baseline: { value: 60, date: '2022-12-31', cell: null },
    deadline: '2023-12-31',
    polarity: 'higher',
    kind: 'level',
    rhythm: 'year',
    measurement: { value: 66, unit: '%', period: 'T2 2023', start: '2023-05-01', end: '2023-08-31', cell: 'G6' },
    parts: [],
    status: 'atRisk',
    final: false,
    reason: null,
    progress: 0.6,
    expected: 66.66,
    ratio: 0.9,
    tolerance: 0.5,
    margin: null,
    rule: 'pace',
    trend: 'better',
    forecast: null,
    stretch: null,
    ownAssessment: null,
    owes: ['cause', 'action'],
    changed: null,
    method: 'Nationell brukarenkät',
    responsible: 'Enhetschef',
    smart: {
      specific: true,
      measurable: true,
      accepted: null,
      realistic: true,
      timeBound: true,
      findings: [],
    },
    explanation: '66 % mot väntade 66,7 %: från 60 % (2022) mot minst 70 % till 2023-12-31.',
    ...given,
  };
}

/** A small report with several statuses, goals and areas, and things to attend to. */
export function sampleReport(): Report {
  const indicators = [
    sampleIndicator(),
    sampleIndicator({
      id: 'mötesplatser',
      cell: 'C5',
      row: 5,
      area: 'Alla verksamheter',
      text: 'Det ska finnas tillgängliga mötesplatser för alla åldrar',
      status: 'notMeasurable',
      explanation: 'Målet säger ingen nivå att mäta mot.',
    }),
    sampleIndicator({
      id: 'frånvaro',
      cell: 'C8',
      row: 8,
      area: 'Individ- och familjeomsorg',
      goal: 'Socialnämnden ska vara en attraktiv arbetsgivare',
      text: 'Sjukfrånvaron ska vara högst 6 %',
      status: 'met',
      final: true,
      polarity: 'lower',
      responsible: 'Personalchef',
      explanation: '5,4 % mot högst 6 %.',
    }),
    sampleIndicator({
      id: 'väntetid',
      cell: 'C9',
      row: 9,
      area: 'Individ- och familjeomsorg',
      goal: 'Socialnämnden ska vara en attraktiv arbetsgivare',
      text: 'Väntetid till förskrivning',
      status: 'needsInput',
      reason: 'noDirection',
      explanation: 'Är högre eller lägre bättre?',
    }),
    sampleIndicator({
      id: 'trygga',
      cell: 'C10',
      row: 10,
      goal: 'Socialnämnden ska vara en attraktiv arbetsgivare',
      text: 'Andel trygga',
      status: 'notMeasured',
      reason: 'stale',
      explanation: 'Mätning saknas för T2 2023.',
    }),
  ];
  return {
    asOf: '2023-08-31',
    language: 'sv',
    planYear: null,
    policy: defaultPolicy,
    summary: '5 indikatorer: 1 uppnådd, 1 osäker, 1 ej mätt, 1 ej mätbar, 1 behöver besked.',
    tables: [{ sheet: 'Mål 2023', range: 'A4:K10', indicators, goals: sampleGoals(), activities: [], setAside: [] }],
    planReview: { indicators: 5, judgeable: 3, findings: [] },
    problems: [
      {
        sheet: 'Mål 2023',
        cell: 'F7',
        text: 'ca hälften',
        code: 'cell.unreadable',
        message: '”ca hälften” kan inte läsas som ett utfall. Skriv ett tal, eller varför det saknas.',
      },
    ],
    changes: { cells: 35, sheets: 2, charts: 1 },
  } as unknown as Report;
}

function sampleGoals(): GoalReport[] {
  const goal = (given: Pick<GoalReport, 'level' | 'text' | 'parent' | 'status'>): GoalReport => ({
    ...given,
    counts: {},
    coverage: 1,
    rule: 'default',
    ownAssessment: null,
  });
  const overall = 'Ökad nytta för alla kommuninvånare';
  return [
    goal({ level: 1, text: overall, parent: null, status: 'notMet' }),
    goal({ level: 2, text: 'Alla brukare ska erbjudas en meningsfull vardag', parent: overall, status: 'atRisk' }),
    goal({ level: 2, text: 'Socialnämnden ska vara en attraktiv arbetsgivare', parent: overall, status: 'met' }),
    goal({ level: 1, text: 'Levande landsbygd', parent: null, status: 'notAssessable' }),
  ];
}

/** What was found in the same workbook. */
export function sampleFound(): Found {
  return {
    language: null,
    sheets: [{ sheet: 'Mål 2023', indicators: 5, goals: 2, activities: 0 }],
    without: ['Budget 2023'],
    periods: [
      { label: 'T2 2023', end: '2023-08-31' },
      { label: 'T1 2023', end: '2023-04-30' },
    ],
    tables: [
      {
        sheet: 'Mål 2023',
        range: 'A4:K10',
        columns: [
          {
            column: 0,

            header: 'Mål',
            role: 'goal',
            also: [],
            period: null,
            reason: { code: 'header', term: 'mål' },
          },
          { column: 1, header: 'Anm.', role: 'other', also: [], period: null, reason: { code: 'none' } },
        ],
      },
    ],
  };
}
