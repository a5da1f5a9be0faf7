import { judge } from '../../src/judge/judge';
import { paperCases } from './cases';
import { reading, table } from './make';

/** The tables give four decimals. */
const CLOSE = 0.000051;

test('the tables hold more than 200 cases', () => {
  expect(paperCases.length).toBeGreaterThan(200);
});

test.each(paperCases)('$name', ({ indicator, asOf, status, reason, E, p, r }) => {
  const [verdict] = judge(reading([table([indicator])]), { asOf, today: asOf }).tables[0]?.verdicts ?? [];
  expect([verdict?.status, verdict?.reason]).toEqual([status, reason]);
  near(verdict?.expected, E);
  near(verdict?.progress, p);
  near(verdict?.ratio, r);
});

function near(actual: number | null | undefined, paper: number | null): void {
  if (paper === null) expect(actual).toBeNull();
  else expect(Math.abs((actual ?? NaN) - paper)).toBeLessThan(CLOSE);
}
