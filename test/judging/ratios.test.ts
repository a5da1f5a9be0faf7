import { alone, statuses } from './statusesIn';

test('a ratio for a part of the year is no sum', () => {
  const rows = [
    ['Styrtal', 'Mål 2025', 'Jan–sep 2024', 'Jan–sep 2025', 'Helår 2024'],
    ['Antal hämtningsfel per 10 000 hämtningar', 'max 8', 9.1, 7.4, 8.8],
    ['Fallolyckor per 1 000 vårddygn', 'högst 5', 5.1, 4.8, 5.0],
    ['Kostnad per insamlat ton, kr', 'högst 1 950', 2100, 2015, 2090],
    ['Matsvinn per elev, kg', 'högst 10', 9, 9, 9.5],
    ['Olyckor per 1 000 invånare', 'högst 10', 6, 7.9, 9.5],
  ];
  expect(alone(statuses({ Mål: rows }, '2025-09-30'))).toEqual({
    'Antal hämtningsfel per 10 000 hämtningar': 'onTrack',
    'Fallolyckor per 1 000 vårddygn': 'onTrack',
    'Kostnad per insamlat ton, kr': 'atRisk',
    'Matsvinn per elev, kg': 'onTrack',
    'Olyckor per 1 000 invånare': 'atRisk',
  });
});
