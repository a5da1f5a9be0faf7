import { statuses } from '../judging/statusesIn';

test('the sign of what can lie below nothing is a level', () => {
  const found = statuses(
    {
      Mål: [
        ['Indikator', 'Mål 2023', 'Utfall 2023'],
        ['Bolagets resultat', 'Positivt', '0,4 mnkr'],
        ['Budgetavvikelse', 'Ej negativ', -2],
        ['Resultat före avskrivningar', 'Inget underskott', 0],
        ['Koncernens resultat ska vara positivt', null, '-3 mnkr'],
        ['Antal besök', 'Positivt', 12],
      ],
    },
    '2023-12-31',
  );
  expect(found).toEqual({
    'Bolagets resultat': 'met: 0,4 mkr når målet över 0 mkr till 2023-12-31.',
    Budgetavvikelse: 'notMet: −2 når inte målet minst 0 till 2023-12-31.',
    'Resultat före avskrivningar': 'met: 0 når målet minst 0 till 2023-12-31.',
    'Koncernens resultat ska vara positivt': 'notMet: −3 mkr når inte målet över 0 mkr till 2023-12-31.',
    'Antal besök': expect.stringMatching(/^notMeasurable/) as string,
  });
});
