import { judge } from '../../src/judge/judge';
import { paperCases } from './cases';
import { reading, table } from './make';
import { recompute } from './recompute';

/** Cases judged by the way from a baseline to a one-sided level. */
const trails = paperCases.flatMap(({ name, indicator, asOf }) => {
  const [verdict] = judge(reading([table([indicator])]), { asOf, today: asOf }).tables[0]?.verdicts ?? [];
  const isPaced = ['pace', 'final', 'tolerance', 'levelReached'].includes(verdict?.rule ?? '');
  const isOneSided = verdict?.comparator !== 'between' && verdict?.comparator !== 'equal';
  return verdict && isPaced && isOneSided && verdict.progress !== null ? [{ name, verdict }] : [];
});

test('there are enough trails to recompute', () => {
  expect(trails.length).toBeGreaterThan(70);
});

test.each(trails)('$name', ({ verdict }) => {
  const { baseline, level, deadline, measurement, tolerance, final, comparator } = verdict;
  if (!baseline || level === null || deadline === null || !measurement) throw new Error('the trail is not whole');
  const { E, p, r, status } = recompute({
    b: baseline.value,
    t0: baseline.date,
    T: level,
    tT: deadline,
    m: measurement.value,
    tm: measurement.end,
    isFinal: final,
    comparator: comparator ?? '',
    tolerance,
    whole: verdict.indicator.target.unit === 'antal' && Number.isInteger(measurement.value),
  });
  expect(verdict.expected).toBeCloseTo(E, 9);
  expect(verdict.progress).toBeCloseTo(p, 9);
  expect(verdict.ratio).toBeCloseTo(r, 9);
  expect(verdict.status).toBe(status);
});
