import { readDue, saysNoDay } from './readDue';

const due = (text: string, year: number | null = 2023) => readDue({ value: text, text }, year, false);

test.each([
  ['2023-06-30', '2023-06-30'],
  ['2023-06', '2023-06-30'],
  ['2023', '2023-12-31'],
  ['juni 2024', '2024-06-30'],
  ['Senast juni', '2023-06-30'],
  ['Q2', '2023-06-30'],
  ['31/5', '2023-05-31'],
  ['T1 2024', '2024-04-30'],
  ['2023–2025', '2025-12-31'],
  ['2023 - 2025', '2025-12-31'],
])('what is due "%s" is due %s at the latest', (text, date) => {
  expect(due(text)).toBe(date);
});

test.each(['Löpande', 'Löpande under 2023', 'tills vidare', 'Varje år', '-', 'Påbörjas våren 2023', 'Start jan 2023'])(
  '"%s" makes nothing late',
  (text) => {
    expect(due(text)).toBeNull();
  },
);

test('a day of no year is due where the year is known', () => {
  expect(due('juni', null)).toBeNull();
});

test('a stored day is itself, whatever it is shown as', () => {
  expect(readDue({ value: 45107, text: '30 jun' }, 2019, false)).toBe('2023-06-30');
});

test.each([
  ['löpande', true],
  ['-', true],
  ['slutet av mandatperioden', false],
  ['halv 7', false],
])('"%s" says that no day is meant: %s', (text, isSaid) => {
  expect(saysNoDay(text)).toBe(isSaid);
});
