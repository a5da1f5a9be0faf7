import { alone, statuses, type Rows } from './statusesIn';

const rows: Rows = [
  ['Indikator', 'Mål 2024', 'Utfall 2023', 'Utfall'],
  ['Besök i simhallen', 180000, 171200, 121900],
  ['Nettokostnad (tkr)', 'högst 90 000', 88000, 70000],
  ['Antal klagomål', 'högst 25', 30, 18],
  ['Antal genomförda utbildningar', 'minst 20', 18, 14],
  ['Sjukfrånvaro, %', 'högst 6', 7, 5.5],
];

test.each(['Delårsrapport augusti 2024', 'Uppföljning per 2024-08-31', 'Uppföljning T2 2024', 'Socialnämnden 2024'])(
  '"Utfall" under "%s" is tried as the sum so far',
  (title) => {
    expect(alone(statuses({ Blad1: [[title], ...rows] }, '2024-08-31'))).toEqual({
      'Besök i simhallen': 'needsInput',
      'Nettokostnad (tkr)': 'atRisk',
      'Antal klagomål': 'atRisk',
      'Antal genomförda utbildningar': 'onTrack',
      'Sjukfrånvaro, %': 'onTrack',
    });
  },
);

test('"Utfall" when the year has ended is what it came to', () => {
  expect(alone(statuses({ Blad1: [['Bokslut 2024'], ...rows] }, '2025-01-31'))).toMatchObject({
    'Nettokostnad (tkr)': 'met',
    'Antal genomförda utbildningar': 'notMet',
  });
});
