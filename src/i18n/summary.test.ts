import { goalWith, judgementOf, verdictWith } from '../../test/composing/verdicts';
import type { Status } from '../model/verdict';
import { summary } from './summary';

const some = (status: Status, count: number) => Array.from({ length: count }, () => verdictWith({ status }));

test('sums up indicators by status and the goals that can be assessed', () => {
  const verdicts = [...some('met', 7), ...some('onTrack', 12), ...some('atRisk', 5), ...some('notMeasured', 3)];
  const goals = [goalWith('A'), goalWith('B', { status: 'met' }), goalWith('C', { status: 'notAssessable' })];
  expect(summary(judgementOf(verdicts, goals), 'sv')).toBe(
    '7 av 27 indikatorer uppnådda, 12 bedöms uppnås, 5 osäkra, 3 inte mätta; 2 av 3 mål kan bedömas.',
  );
  expect(summary(judgementOf(verdicts, goals), 'en')).toBe(
    '7 of 27 indicators met, 12 on track, 5 at risk, 3 not measured; 2 of 3 goals can be assessed.',
  );
});

test('one is said as one', () => {
  expect(summary(judgementOf([...some('met', 1), ...some('atRisk', 1)]), 'sv')).toBe(
    '1 av 2 indikatorer uppnådd, 1 osäker.',
  );
  expect(summary(judgementOf(some('atRisk', 1)), 'sv')).toBe('0 av 1 indikator uppnådd, 1 osäker.');
});

test('an indicator that stands in several tables counts once', () => {
  const again = verdictWith({ status: 'met', sameAs: { sheet: 'T1', cell: 'C6' } });
  expect(summary(judgementOf([...some('met', 1), again]), 'sv')).toBe('1 av 1 indikator uppnådd.');
});

test('an overall goal is not counted beside those under it', () => {
  const overall = goalWith('Ett gott liv', { goal: { level: 1, text: 'Ett gott liv', parent: null } });
  expect(summary(judgementOf(some('met', 1), [overall, goalWith('A')]), 'sv')).toContain('1 av 1 mål kan bedömas');
});

test('nothing to judge', () => {
  expect(summary(judgementOf([]), 'sv')).toBe('Inga indikatorer att bedöma.');
});
