import { statuses } from './statusesIn';

/** So much more or less than others: their value in the table, moved by so much, is the target. */

test.each([
  [
    'Meritvärdet ska vara minst 5 poäng över riket',
    228,
    222,
    'met: 228 mot målet minst 227, räknat från värdet för riket.',
  ],
  [
    'Meritvärdet ska vara minst 5 poäng över riket',
    225,
    222,
    'notMet: 225 mot målet minst 227, räknat från värdet för riket.',
  ],
  [
    'Andelen nöjda ska vara 3 procentenheter högre än riket',
    77,
    75,
    'notMet: 77 mot målet minst 78, räknat från värdet för riket.',
  ],
  [
    'Kostnaden per plats ska vara högst 5 % över riket',
    104,
    100,
    'met: 104 mot målet högst 105, räknat från värdet för riket.',
  ],
  [
    'Kostnaden per plats ska vara högst 5 % över riket',
    106,
    100,
    'notMet: 106 mot målet högst 105, räknat från värdet för riket.',
  ],
  ['Kostnaden ska vara 3 % lägre än riket', 98, 100, 'notMet: 98 mot målet högst 97, räknat från värdet för riket.'],
])('%s: %i beside %i', (goal, own, theirs, expected) => {
  const rows = [
    ['Indikator', 'Utfall 2024', 'Riket 2024'],
    [goal, own, theirs],
  ];
  expect(statuses({ 'Mål 2024': rows }, '2024-12-31')[goal]).toBe(expected);
});

test('without a column for others it cannot be measured', () => {
  const goal = 'Meritvärdet ska vara minst 5 poäng över riket';
  const rows = [
    ['Indikator', 'Utfall 2023', 'Utfall 2024'],
    [goal, 220, 228],
  ];
  expect(statuses({ 'Mål 2024': rows }, '2024-12-31')[goal]).toMatch(/^notMeasurable: .*riket/);
});
