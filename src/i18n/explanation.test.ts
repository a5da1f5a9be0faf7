import type { Changes } from '../../test/composing/verdicts';
import { verdictWith } from '../../test/composing/verdicts';
import { explanation } from './explanation';

const decidedLater = { measurement: null, expected: null, progress: null, ratio: null } as const;

const cases: readonly [what: string, changes: Changes, sv: string][] = [
  ['off track', {}, '97 % mot väntade 98,7 %: från 96 % (2022) mot 100 % till 2023-12-31.'],
  [
    'within tolerance',
    { rule: 'tolerance', status: 'onTrack', measurement: { value: 98.4, decimals: 1 } },
    '98,4 % mot väntade 98,66 %, inom toleransen 0,4: från 96 % (2022) mot 100 % till 2023-12-31.',
  ],
  [
    'on track although behind what is expected',
    { status: 'onTrack', ratio: 0.96, measurement: { value: 98.6, decimals: 1 } },
    '98,6 % mot väntade 98,66 %, 96 % av den takt som behövs: från 96 % (2022) mot 100 % till 2023-12-31.',
  ],
  [
    'as many decimals as it takes to see the difference',
    { status: 'onTrack', ratio: 0.999, measurement: { value: 98.66, decimals: 0 } },
    '98,66 % mot väntade 98,663 %, 99,9 % av den takt som behövs: från 96 % (2022) mot 100 % till 2023-12-31.',
  ],
  [
    'the wrong way, lower is better',
    {
      polarity: 'lower',
      comparator: 'atMost',
      progress: -0.25,
      baseline: { value: 13, date: '2022-12-31', cell: 'E6' },
      level: 11,
      expected: 13 - 2 * (243 / 365),
      measurement: { value: 13.5, decimals: 1 },
    },
    '13,5 % mot väntade 11,67 %, åt fel håll: från 13 % (2022) mot 11 % till 2023-12-31.',
  ],
  [
    'a long unit is said once, a baseline inside a year has its day',
    {
      baseline: { value: 18.1, date: '2022-06-30', cell: null },
      level: 11,
      expected: 14.6,
      measurement: { value: 16, decimals: 1, unit: 'per 10 000 invånare' },
    },
    '16 per 10 000 invånare mot väntade 14,6: från 18,1 (2022-06-30) mot 11 till 2023-12-31.',
  ],
  [
    'negative index',
    {
      baseline: { value: -34, date: '2022-12-31', cell: null },
      level: 10,
      expected: -12,
      deadline: '2024-12-31',
      measurement: { value: -10, unit: 'index' },
      status: 'onTrack',
      ratio: 1.09,
    },
    '−10 mot väntade −12: från −34 (2022) mot 10 till 2024-12-31.',
  ],
  [
    'level reached before the deadline',
    { rule: 'levelReached', status: 'onTrack', level: 95 },
    'Målnivån nådd, 97 % mot målet minst 95 %, ska hålla till 2023-12-31.',
  ],
  [
    'without baseline',
    { rule: 'withoutBaseline', status: 'atRisk', baseline: null, expected: null, progress: null, ratio: null },
    '97 % mot målet minst 100 % till 2023-12-31, utan utgångsvärde att räkna takten från.',
  ],
  [
    'direction only',
    {
      rule: 'direction',
      status: 'onTrack',
      comparator: 'increase',
      level: null,
      expected: null,
      baseline: null,
      progress: null,
      previous: { value: 95, end: '2022-12-31', cell: 'E6' },
    },
    '97 % mot 95 % (2022), ska öka.',
  ],
  [
    'range',
    {
      rule: 'range',
      status: 'onTrack',
      comparator: 'between',
      level: 96,
      target: { comparator: 'between', target: 96, targetHigh: 98 },
      expected: null,
    },
    '97 % mot målet 96–98 % till 2023-12-31.',
  ],
  [
    'final, met',
    { rule: 'final', final: true, status: 'met', level: 97 },
    '97 % når målet minst 97 % till 2023-12-31.',
  ],
  [
    'final, part of the way',
    { rule: 'final', final: true, status: 'partlyMet', progress: 0.6 },
    '97 % når inte målet minst 100 % till 2023-12-31: 60 % av vägen från 96 % (2022).',
  ],
  [
    'final, so close that whole per cent would hide it',
    { rule: 'final', final: true, status: 'partlyMet', progress: 0.9975, measurement: { value: 99.99, decimals: 0 } },
    '99,99 % når inte målet minst 100 % till 2023-12-31: 99,8 % av vägen från 96 % (2022).',
  ],
  [
    'final without baseline',
    { rule: 'final', final: true, status: 'notMet', progress: null, baseline: null, expected: null },
    '97 % når inte målet minst 100 % till 2023-12-31.',
  ],
  [
    'a ceiling that the sum has passed',
    {
      rule: 'accumulatingCeiling',
      comparator: 'atMost',
      kind: 'accumulating',
      level: 20,
      expected: 13.3,
      measurement: { value: 21, unit: 'antal' },
    },
    '21 hittills har redan passerat målet högst 20 till 2023-12-31.',
  ],
  ['awaiting', { ...decidedLater, status: 'awaiting', nextDue: '2024-02-29' }, 'Nästa mätning väntas 2024-02-29.'],
  [
    'awaiting a result, with the last known status',
    { status: 'awaiting', reason: 'pending', lastStatus: 'offTrack' },
    'Resultatet är inte klart; senast kända värde är 97 % (T2 2023), då ”bedöms inte uppnås”.',
  ],
  [
    'not measured, with the last known value',
    { status: 'notMeasured', reason: 'secret' },
    'Inget värde: uppgiften är sekretessbelagd; senast kända värde är 97 % (T2 2023).',
  ],
  [
    'stale',
    { ...decidedLater, status: 'notMeasured', reason: 'stale', nextDue: '2023-08-31' },
    'En nyare mätning skulle ha funnits 2023-08-31.',
  ],
  [
    'not measurable',
    { ...decidedLater, status: 'notMeasurable', target: { measurable: false } },
    'Målet saknar ett tal eller en riktning att mäta mot; ange nivå.',
  ],
  [
    'no such comparison',
    {
      ...decidedLater,
      status: 'notMeasurable',
      reason: 'noReference',
      target: { reference: { kind: 'nation', text: 'rikssnittet' } },
    },
    'Målet jämför med rikssnittet, som inte finns i tabellen; lägg till en kolumn för det.',
  ],
  [
    'a question',
    { status: 'needsInput', reason: 'noDirection', comparator: null },
    'Är högre eller lägre bättre? Målet är 100 % och utfallet 97 %; ange riktning.',
  ],
  [
    'a part that the total hides',
    {
      rule: 'levelReached',
      status: 'onTrack',
      level: 95,
      hiddenByTotal: true,
      parts: [
        { group: 'women', value: 99, cell: 'G6', target: 95, status: 'onTrack' },
        { group: 'men', value: 88.5, cell: 'H6', target: 95, status: 'offTrack' },
      ],
    },
    'Målnivån nådd, 97 % mot målet minst 95 %, ska hålla till 2023-12-31; totalen döljer att män (88,5 %) inte når målet.',
  ],
  [
    'a target outside its scale',
    { target: { target: 100, scale: [0, 10] } },
    '97 % mot väntade 98,7 %: från 96 % (2022) mot 100 % till 2023-12-31; målet ligger utanför skalan 0–10.',
  ],
];

test.each(cases)('%s', (_, changes, expected) => {
  expect(explanation(verdictWith(changes), 'sv')).toBe(expected);
});

test('the same in English', () => {
  expect(explanation(verdictWith(), 'en')).toBe(
    '97% against 98.7% expected: from 96% (2022) towards 100% by 2023-12-31.',
  );
  expect(explanation(verdictWith({ status: 'notMeasured', reason: 'secret' }), 'en')).toBe(
    'No value: the figure is confidential; the last known value is 97% (T2 2023).',
  );
});
