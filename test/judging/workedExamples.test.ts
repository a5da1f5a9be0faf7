import { judge } from '../../src/judge/judge';
import { indicator, reading, table, type IndicatorParts } from './make';

/** Seven targets whose numbers were worked out by hand with the pace rule; baseline year given, rhythm tertial. */
const EXAMPLES: readonly (IndicatorParts & {
  readonly name: string;
  readonly asOf: string;
  readonly status: string;
  readonly e: number;
  readonly p: number;
  readonly E: number;
  readonly r: number;
})[] = [
  {
    name: 'öka från 60 % (2022) till minst 70 % 2023',
    comparator: 'atLeast',
    target: { target: 70, unit: '%', baseline: 60, baselineYear: 2022, deadlineYear: 2023 },
    values: 'T2 2023: 66',
    asOf: '2023-08-31',
    status: 'atRisk', // 66 is 0.66 under 66.66, tolerance 0.5
    e: 243 / 365,
    p: 0.6,
    E: 66.66,
    r: 0.9,
  },
  {
    name: 'sjukfrånvaro 8,9 % → 6 % 2023',
    comparator: 'atMost',
    target: { target: 6, unit: '%', baseline: 8.9, baselineYear: 2022, deadlineYear: 2023 },
    values: 'T2 2023: 7,6',
    asOf: '2023-08-31',
    status: 'atRisk',
    e: 243 / 365,
    p: 0.448,
    E: 6.97,
    r: 0.67,
  },
  {
    name: 'rykte −34 → minst 10 i index 2024',
    comparator: 'atLeast',
    target: { target: 10, unit: 'index', baseline: -34, baselineYear: 2022, deadlineYear: 2024 },
    values: 'T3 2023: -10',
    asOf: '2023-12-31',
    status: 'onTrack',
    e: 365 / 731,
    p: 0.545,
    E: -12.03,
    r: 1.09,
  },
  {
    name: 'bemötande 96 % → 100 % 2023',
    comparator: 'atLeast',
    target: { target: 100, unit: '%', baseline: 96, baselineYear: 2022, deadlineYear: 2023 },
    values: 'T2 2023: 97',
    asOf: '2023-08-31',
    status: 'offTrack',
    e: 243 / 365,
    p: 0.25,
    E: 98.66,
    r: 0.38,
  },
  {
    name: 'hemlösa 18,1 → 11,0 per 10 000 invånare 2024',
    comparator: 'atMost',
    target: {
      target: 11,
      targetDecimals: 1,
      unit: 'per 10 000 invånare',
      baseline: 18.1,
      baselineYear: 2022,
      deadlineYear: 2024,
    },
    values: 'T3 2023: 16,0',
    asOf: '2023-12-31',
    status: 'offTrack', // r is 0.592 with days, below 0.60
    e: 365 / 731,
    p: 0.296,
    E: 14.55,
    r: 0.59,
  },
  {
    name: 'personalomsättning 13 % → högst 11 %',
    comparator: 'atMost',
    target: { target: 11, unit: '%', baseline: 13, baselineYear: 2022, deadlineYear: 2023 },
    values: 'T2 2023: 13,5',
    asOf: '2023-08-31',
    status: 'offTrack',
    e: 243 / 365,
    p: -0.25,
    E: 11.67,
    r: -0.38,
  },
  {
    name: 'ledarskap 2,75 → minst 3,0 2024 (skala 1–4)',
    comparator: 'atLeast',
    target: {
      target: 3,
      targetDecimals: 1,
      scale: [1, 4],
      baseline: 2.75,
      baselineDecimals: 2,
      baselineYear: 2022,
      deadlineYear: 2024,
    },
    values: 'T3 2023: 2,9',
    asOf: '2023-12-31',
    status: 'onTrack',
    e: 365 / 731,
    p: 0.6,
    E: 2.875,
    r: 1.2,
  },
];

describe('seven worked examples come out as the pace rule says', () => {
  test.each(EXAMPLES)('$name', ({ asOf, status, e, p, E, r, ...parts }) => {
    const book = reading([table([indicator({ rhythm: 'tertial', ...parts })])]);
    const [verdict] = judge(book, { asOf, today: asOf }).tables[0]?.verdicts ?? [];
    expect(verdict?.status).toBe(status);
    expect(verdict?.elapsed).toBeCloseTo(e, 10);
    expect(verdict?.progress).toBeCloseTo(p, 2);
    expect(verdict?.expected).toBeCloseTo(E, 1);
    expect(verdict?.ratio).toBeCloseTo(r, 1);
  });
});
