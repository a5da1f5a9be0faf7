import { statuses } from '../judging/statusesIn';

/** Cells that a hasty reader would take for the outcome of all. */

function judged(name: string, before: string, value: string, target: string): string | undefined {
  const rows = [
    ['Indikator', 'Utfall 2024', 'Utfall 2025', 'Mål 2025'],
    [name, before, value, target],
    ['Antal lån', '600', '1250', 'minst 1200'],
  ];
  return statuses({ Uppföljning: rows }, '2026-02-28')[name];
}

test.each(['Män: 88 %', 'Kvinnor: - Män: 88 %', '88 % (män)', '88 % för män'])('a value of one group: %s', (value) => {
  expect(judged('Andel nöjda', '80 %', value, 'minst 85 %')).toMatch(/^met: 88 % .*värdet är bara för män\.$/);
});

test('people who are counted are no group', () => {
  expect(judged('Chefer', '9', '12 kvinnor', 'minst 11')).toBe('met: 12 når målet minst 11 till 2025-12-31.');
});

test.each(['Mål 2025: minst 85 %', 'Mål: 85 %', 'Målvärde 85 %'])(
  'a target where an outcome is to stand: %s',
  (value) => {
    expect(judged('Andel nöjda', '80 %', value, 'minst 85 %')).toMatch(/^awaiting: /);
  },
);

test('digits of what is counted that can be more than a thousand, or one and a bit', () => {
  expect(judged('Antal besökare', '600', '1,150', 'minst 1 200')).toMatch(/^awaiting: /);
  expect(judged('Antal besökare', '600', '1 150', 'minst 1 200')).toMatch(/^partlyMet: 1150 /);
  expect(judged('Längd på köer', '1,4 km', '1,150 km', 'högst 1,2 km')).toMatch(/^met: 1,15 km /);
});
