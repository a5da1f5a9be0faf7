import { judge } from '../../src/judge/judge';
import { indicator, reading, table } from './make';
import { shorthand } from './shorthand';

/** What the user answers to "en summa hittills eller ett värde per period?" ends the question. */

const base = shorthand('≤ 300; by 2025');

function judgedAs(valueKind: 'accumulating' | 'part' | 'level', corrected: readonly string[]) {
  const one = indicator({ ...base, values: '2024: 312; T1 2025: 95; T2 2025: 130', more: { corrected } });
  const book = reading([table([{ ...one, target: { ...one.target, valueKind } }])]);
  const verdict = judge(book, { asOf: '2025-08-31', today: '2025-09-10' }).tables[0]?.verdicts[0];
  return [verdict?.status, verdict?.measurement?.value];
}

test('unanswered, values that can be either are asked about', () => {
  expect(judgedAs('accumulating', [])[0]).toBe('needsInput');
});

test.each([
  ['accumulating', 'onTrack', 130],
  ['part', 'atRisk', 225],
  ['level', 'onTrack', 130],
] as const)('answered with %s it is %s, by %s', (kind, status, value) => {
  expect(judgedAs(kind, ['kind'])).toEqual([status, value]);
});
