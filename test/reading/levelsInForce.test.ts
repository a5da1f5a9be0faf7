import { statuses } from '../judging/statusesIn';

/** Which of several levels and outcomes counts, and what their headers say of them. */

const SHEET = 'Mål 2023';
const DAY = '2023-12-31';

test('of levels without a day the revised one holds, and no former one', () => {
  const of = (...headers: readonly string[]): string | undefined =>
    statuses(
      {
        [SHEET]: [
          ['Indikator', ...headers, 'Utfall 2023'],
          ['Andel nöjda barn', '80 %', '85 %', '82 %'],
        ],
      },
      DAY,
    )['Andel nöjda barn'];
  const NOT_MET = 'notMet: 82 % når inte målet minst 85 % till 2023-12-31.';
  expect(of('Tidigare målvärde', 'Målvärde')).toBe(NOT_MET);
  expect(of('Mål', 'Reviderat mål')).toBe(NOT_MET);
  expect(of('Miniminivå', 'Målnivå')).toBe(NOT_MET);
});

test('of outcomes without a day the former one is not this year’s, wherever it stands', () => {
  const of = (...headers: readonly string[]): string | undefined =>
    statuses(
      {
        [SHEET]: [
          ['Indikator', 'Målvärde', ...headers],
          ['Andel nöjda barn', '80 %', '82 %', '79 %'],
        ],
      },
      DAY,
    )['Andel nöjda barn'];
  expect(of('Resultat', 'Tidigare resultat')).toBe('met: 82 % når målet minst 80 % till 2023-12-31.');
  expect(of('Utfall', 'Utfall samma period fg år')).toBe('met: 82 % når målet minst 80 % till 2023-12-31.');
  expect(of('Utfall', 'Föregående års utfall')).toBe('met: 82 % når målet minst 80 % till 2023-12-31.');
});

test('a header says on which side of a level values are to lie, and two of them the range', () => {
  const rows = (...headers: readonly string[]) => [
    ['Indikator', ...headers, 'Utfall 2023'],
    ['Personalomsättning, %', ...['8', '12'].slice(0, headers.length), '13,1'],
    ['Beläggning, %', ...['94', '98'].slice(0, headers.length), '96'],
  ];
  expect(statuses({ [SHEET]: rows('Mål min', 'Mål max') }, DAY)).toEqual({
    'Personalomsättning, %': 'notMet: 13,1 % ligger utanför målet 8–12 % till 2023-12-31.',
    'Beläggning, %': 'met: 96 % når målet 94–98 % till 2023-12-31.',
  });
  expect(statuses({ [SHEET]: rows('Mål (minst)') }, DAY)).toEqual({
    'Personalomsättning, %': 'met: 13,1 % når målet minst 8 % till 2023-12-31.',
    'Beläggning, %': 'met: 96 % når målet minst 94 % till 2023-12-31.',
  });
});

test('the forecast of the year is held against the target of the year, not of its part', () => {
  const rows = [
    ['Indikator', 'Mål helår', 'Mål jan-aug', 'Utfall jan-jun', 'Prognos helår'],
    ['Antal besök', '12 000', '8 000', '6 100', '11 800'],
  ];
  expect(statuses({ 'Uppföljning 2024': rows }, '2024-06-30')).toEqual({
    'Antal besök':
      'onTrack: 6100 hittills mot väntade 5967,2: minst 8000 till 2024-08-31; tabellens prognos är 11\u00a0800.',
  });
});

test('the sum up to the day that a target is for decides it', () => {
  const rows = [
    ['Indikator', 'Mål helår', 'Mål jan-aug', 'Utfall jan-aug'],
    ['Antal besök', '12 000', '8 000', '7 900'],
  ];
  expect(statuses({ 'Uppföljning 2024': rows }, '2024-08-31')).toEqual({
    'Antal besök': 'notMet: 7900 når inte målet minst 8000 till 2024-08-31.',
  });
});

test('only a place among so many is a share of the best', () => {
  const rows = [
    ['Indikator', 'Mål', '2022', '2023'],
    ['Trygghet', 'Bland de 25 % bästa', '76 %', '78 %'],
    ['Företagsklimat, ranking', 'Topp 25 %', 'plats 112 av 290', 'plats 60 av 290'],
    ['Skolans percentil', 'Bland de 25 % bästa', '38 %', '22 %'],
  ];
  expect(statuses({ [SHEET]: rows }, DAY)).toEqual({
    Trygghet:
      'needsInput: Vilken enhet gäller? Utfallet ”78 %” kan inte ställas mot målet högst 25 %; ange enhet eller rätta värdet.',
    'Företagsklimat, ranking': 'met: 21 % når målet högst 25 % till 2023-12-31.',
    'Skolans percentil': 'met: 22 % når målet högst 25 % till 2023-12-31.',
  });
});

test('a unit in a header is known by its short forms, and minutes are no minimum', () => {
  const rows = [
    ['Indikator', 'Mål (min)', 'Utfall 2023 (min)'],
    ['Svarstid kontaktcenter', '5', '7'],
  ];
  expect(statuses({ [SHEET]: rows }, DAY)).toEqual({
    'Svarstid kontaktcenter': 'notMet: 7 minuter når inte målet högst 5 till 2023-12-31.',
  });
});

test('a limit in the name of a measure is not that of its target', () => {
  const rows = [
    ['Indikator', 'Mål 2023', '2022', '2023'],
    ['Frånvaro >15%', '10%', '13%', '11%'],
    ['Andel anställda med högst 5 % frånvaro', '80 %', '71 %', '76 %'],
    ['Minst 80 % nöjda', '85 %', '82 %', '86 %'],
  ];
  expect(statuses({ [SHEET]: rows }, DAY)).toEqual({
    'Frånvaro >15%': 'partlyMet: 11 % når inte målet högst 10 % till 2023-12-31: 67 % av vägen från 13 % (2022).',
    'Andel anställda med högst 5 % frånvaro':
      'partlyMet: 76 % når inte målet minst 80 % till 2023-12-31: 56 % av vägen från 71 % (2022).',
    'Minst 80 % nöjda': 'met: 86 % når målet minst 85 % till 2023-12-31.',
  });
});

test('“Föregående” beside “Nuvarande” is not this year’s outcome', () => {
  const rows = [
    ['Indikator', 'Nuvarande', 'Föregående'],
    ['Andel nöjda brukare ska vara minst 80 %', '84 %', '79 %'],
  ];
  expect(statuses({ Mål: rows }, '2024-12-31')).toEqual({
    'Andel nöjda brukare ska vara minst 80 %': 'met: 84 % når målet minst 80 %.',
  });
});

test('a revised target of the same year takes the place of the first one', () => {
  const rows = [
    ['Indikator', 'Mål 2024', 'Reviderat mål 2024', 'Utfall dec 2023', 'Utfall aug 2024'],
    ['Sjukfrånvaro, %', 'högst 5', 'högst 6', 7, 5.8],
  ];
  expect(statuses({ Blad1: rows }, '2024-08-31')).toEqual({
    'Sjukfrånvaro, %': 'onTrack: Målnivån nådd, 5,8 % mot målet högst 6 %, ska hålla till 2024-12-31.',
  });
});
