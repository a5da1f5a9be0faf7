import fc from 'fast-check';
import { judge } from '../../src/judge/judge';
import type { Verdict } from '../../src/model/verdict';
import { colourOf, type Colour } from '../../src/model/verdict';
import type { Comparator } from '../../src/model/target';
import { indicator, reading, table } from './make';

/** Values with one decimal; the unit is an index, which has no natural limits. */
const value = fc.integer({ min: -500, max: 500 }).map((tenths) => tenths / 10);
const FLOORS = ['atLeast', 'greaterThan'] as const;
const MIRROR: Readonly<Record<string, Comparator>> = { atLeast: 'atMost', greaterThan: 'lessThan' };

interface Drawn {
  readonly comparator: Comparator;
  readonly level: number;
  readonly baseline: number | null;
  readonly m: number;
  readonly at: string;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  comparator: fc.constantFrom(...FLOORS),
  level: value,
  baseline: fc.option(value),
  m: value,
  at: fc.constantFrom('T1 2023', 'T2 2023', '2023'),
});

const ENDS: Readonly<Record<string, string>> = {
  'T1 2023': '2023-04-30',
  'T2 2023': '2023-08-31',
  '2023': '2023-12-31',
};

function judged({ comparator, level, baseline, m, at }: Drawn, asOf = ENDS[at] ?? '', size = 1, decimals = 1): Verdict {
  const one = indicator({
    comparator,
    target: {
      target: level * size,
      targetDecimals: decimals,
      unit: 'index',
      baseline: baseline === null ? null : baseline * size,
      baselineDecimals: decimals,
      baselineYear: baseline === null ? null : 2022,
      deadlineYear: 2023,
    },
    rhythm: 'tertial',
    values: `${at}: 0`,
  });
  const measurements = one.measurements.map((cell) => ({ ...cell, value: m * size, decimals }));
  const [verdict] =
    judge(reading([table([{ ...one, measurements }])]), { asOf, today: asOf }).tables[0]?.verdicts ?? [];
  if (!verdict) throw new Error('no verdict');
  return verdict;
}

const RANK: Readonly<Record<Colour, number>> = { red: 0, yellow: 1, green: 2 };

function rank({ status }: Verdict): number {
  const colour = colourOf[status];
  return colour === null ? -1 : RANK[colour];
}

test('a mirrored direction gives the mirrored result', () => {
  fc.assert(
    fc.property(drawn, (one) => {
      const mirrored = judged({
        ...one,
        comparator: MIRROR[one.comparator] ?? 'atMost',
        level: -one.level,
        baseline: one.baseline === null ? null : -one.baseline,
        m: -one.m,
      });
      const straight = judged(one);
      expect(mirrored.status).toBe(straight.status);
      expect(mirrored.progress ?? 0).toBeCloseTo(straight.progress ?? 0, 9);
    }),
  );
});

test('the size of the unit changes nothing', () => {
  fc.assert(
    fc.property(drawn, (one) => {
      expect(judged(one, undefined, 0.001, 4).status).toBe(judged(one).status);
    }),
  );
});

test('a better measurement never gives a worse status', () => {
  fc.assert(
    fc.property(drawn, fc.integer({ min: 1, max: 300 }), (one, more) => {
      expect(rank(judged({ ...one, m: one.m + more / 10 }))).toBeGreaterThanOrEqual(rank(judged(one)));
    }),
  );
});

test('missing data never gives yellow or red', () => {
  const missing = fc.constantFrom('-', 'pending', 'notMeasured', 'unknown', 'secret', 'notApplicable', 'error');
  const dates = fc.constantFrom('2023-01-15', '2023-04-30', '2023-08-31', '2023-12-31', '2024-06-30');
  fc.assert(
    fc.property(missing, missing, dates, fc.constantFrom(...FLOORS), (a, b, asOf, comparator) => {
      const target = { target: 70, unit: '%', baseline: 60, baselineYear: 2022, deadlineYear: 2023 };
      const one = indicator({ comparator, target, rhythm: 'tertial', values: `T1 2023: ${a}; T2 2023: ${b}` });
      const [verdict] = judge(reading([table([one])]), { asOf, today: asOf }).tables[0]?.verdicts ?? [];
      expect(['awaiting', 'notMeasured']).toContain(verdict?.status);
    }),
  );
});

test('waiting alone changes a status only to awaiting or to stale', () => {
  fc.assert(
    fc.property(drawn, fc.integer({ min: 1, max: 500 }), (one, wait) => {
      const before = judged(one);
      const end = ENDS[one.at] ?? '';
      const later = new Date(Date.parse(end) + wait * 86_400_000).toISOString().slice(0, 10);
      const after = judged(one, later);
      const isStale = after.status === 'notMeasured' && after.reason === 'stale';
      expect(after.status === before.status || after.status === 'awaiting' || isStale).toBe(true);
    }),
  );
});
