import { alone, statuses } from './statusesIn';

test('a deviation farther below the plan than a ceiling allows above it is asked about', () => {
  const rows = [
    ['Indikator', 'Mål 2024', 'Utfall 2023', 'Utfall 2024'],
    ['Budgetavvikelse (tkr)', 'högst 500', 200, -3100],
    ['Avvikelse mellan prognos och utfall, %', 'högst 2', 1.5, -5],
    ['Budgetavvikelse, %', 'max 1 %', '-0,4 %', '-4,0 %'],
    ['Budgetavvikelse, förskola (tkr)', 'högst 500', 200, -300],
    ['Budgetavvikelse, skola (tkr)', 'högst 500', 200, 900],
  ];
  expect(alone(statuses({ Mål: rows }, '2025-01-31'))).toEqual({
    'Budgetavvikelse (tkr)': 'needsInput',
    'Avvikelse mellan prognos och utfall, %': 'needsInput',
    'Budgetavvikelse, %': 'needsInput',
    'Budgetavvikelse, förskola (tkr)': 'met',
    'Budgetavvikelse, skola (tkr)': 'notMet',
  });
});
