import { alone, statuses } from '../judging/statusesIn';

/** Limits that say which of them are counted, and not how much of something there may be. */

describe('a limit of what there are to be none of', () => {
  const header = ['Indikator', 'Mål 2023', 'Utfall 2023'];

  it('gives a bare number no unit, for that may be how many they are', () => {
    const found = statuses(
      {
        Mål: [
          header,
          ['Inga driftstopp längre än 8 timmar', null, 2],
          ['Ingen klient ska vänta mer än 60 dagar', null, 9],
          ['Antal strömavbrott', 'inga längre än 4 timmar', 1],
          ['Inget inköp över 50 tkr utan avtal', null, 3],
        ],
      },
      '2023-12-31',
    );
    expect(new Set(Object.values(alone(found)))).toEqual(new Set(['needsInput']));
    expect(found['Antal strömavbrott']).toContain('Vilken enhet gäller?');
  });

  it('is held against what the cell or the name says is a time, and against none at all', () => {
    const found = statuses(
      {
        Mål: [
          header,
          ['Ingen klient ska vänta mer än 60 dagar', null, '41 dagar'],
          ['Ingen kötid över 60 dagar', null, 41],
          ['Kötid', 'ingen över 60 dagar', 41],
          ['Kö (dagar)', 'ingen över 60 dagar', 41],
          ['Inga driftstopp längre än 8 timmar', null, 0],
        ],
      },
      '2023-12-31',
    );
    expect(new Set(Object.values(alone(found)))).toEqual(new Set(['met']));
  });
});

describe('a limit behind what is counted', () => {
  it('leaves the count as the target', () => {
    const found = statuses(
      {
        Mål: [
          ['Indikator', 'Mål 2023', 'Utfall 2023'],
          ['Driftstopp', 'Högst 6 stopp längre än 8 timmar', 5],
          ['Vistelser', 'Högst 3 vistelser över 30 dagar', 4],
          ['Noll driftstopp över 8 timmar', null, 2],
        ],
      },
      '2023-12-31',
    );
    expect(found).toEqual({
      Driftstopp: 'met: 5 når målet högst 6 till 2023-12-31.',
      Vistelser: 'notMet: 4 når inte målet högst 3 till 2023-12-31.',
      'Noll driftstopp över 8 timmar': 'notMet: 2 når inte målet högst 0 till 2023-12-31.',
    });
  });
});

test('a limit in the name of a share is of the name, beside a cell that says which way', () => {
  const found = statuses(
    {
      Mål: [
        ['Indikator', 'Mål 2023', 'Utfall 2022', 'Utfall 2023'],
        ['Andel anställda med sjukfrånvaro över 10 %', 'Ska minska', '14 %', '13 %'],
        ['Andel klasser med över 90 % behöriga', 'Ska öka', '40 %', '38 %'],
      ],
    },
    '2023-12-31',
  );
  expect(found).toEqual({
    'Andel anställda med sjukfrånvaro över 10 %': 'met: 13 % mot 14 % (2022), ska minska.',
    'Andel klasser med över 90 % behöriga': 'notMet: 38 % mot 40 % (2022), ska öka.',
  });
});

test('a share is in per cent where that is one of the units in its parentheses', () => {
  const rows = [
    ['Indikator', 'Mål 2023', 'Utfall 2023'],
    ['Andel behöriga lärare (årsarbetare, %)', 75, 78],
  ];
  expect(statuses({ Mål: rows }, '2023-12-31')).toEqual({
    'Andel behöriga lärare (årsarbetare, %)': 'met: 78 % når målet minst 75 % till 2023-12-31.',
  });
});
