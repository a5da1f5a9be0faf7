import { alone, statuses, type Rows } from './statusesIn';

/** Sheets that people made for themselves, with headers in everyday words. */

function judged(rows: Rows, asOf = '2024-12-31', sheet = 'Läget 2024'): Record<string, string> {
  return alone(statuses({ [sheet]: rows }, asOf));
}

test('what was promised, how it went, and the years before', () => {
  expect(
    judged([
      ['Det här lovade vi', 'Hur gick det', '2023'],
      ['Minst 20 000 besök i simhallen', '21 340', '19 870'],
      ['Högst 4 veckors väntan på simskola, i snitt', '31 dagar', '26 dagar'],
      ['Inga stängda dagar', '3', '1'],
    ]),
  ).toEqual({
    'Minst 20 000 besök i simhallen': 'met',
    'Högst 4 veckors väntan på simskola, i snitt': 'notMet',
    'Inga stängda dagar': 'notMet',
  });
});

test('the bar, and the figure that is held against it', () => {
  expect(
    judged([
      ['Område', 'Vad', 'Siffran', 'Ribban', 'Klart?'],
      ['Bo', 'Tomma lägenheter', '9', 'max 8', 'Ja'],
      ['Bo', 'Soliditet', '36,4 %', '> 35 %', 'Ja'],
    ]),
  ).toEqual({ 'Tomma lägenheter': 'notMet', Soliditet: 'met' });
});

test('what should have been, what became of it, and the year before', () => {
  expect(
    judged([
      ['Mått', 'Skulle vara', 'Blev', 'Året innan'],
      ['Tid till beslut, månader', 'max 12', '13', '11'],
      ['Nöjda sökande, %', 'minst 80', '', '82'],
    ]),
  ).toEqual({ 'Tid till beslut, månader': 'notMet', 'Nöjda sökande, %': 'awaiting' });
});

test('a plan of limits over rows without a header is one of targets', () => {
  const rows: Rows = [
    ['Tekniska nämnden, delår per 31 augusti 2024'],
    [null, 'jan–aug 2023', 'jan–aug 2024', '2023 totalt', 'Plan 2024'],
    ['Vatten'],
    ['Läckor per mil ledning', 1.2, 1.6, 1.4, '≤ 1,5'],
    ['Vattenprov utan anmärkning, %', 97, 99, 98, 'minst 98'],
  ];
  const found = judged(rows, '2024-08-31', 'Teknik');
  expect(Object.keys(found)).toEqual(['Läckor per mil ledning', 'Vattenprov utan anmärkning, %']);
  expect(found['Vattenprov utan anmärkning, %']).toBe('onTrack');
});

test('years under outcomes and targets, and a last column for whatever somebody needs', () => {
  const rows: Rows = [
    ['Nr', 'Det vi mäter', 'Sort', 'Utfall', null, null, 'Mål', null],
    [null, null, null, 2023, 'jan–apr 2023', 'jan–apr 2024', 2024, 'Ansv. tjm'],
    ['1', 'Handläggningstid, median', 'dagar', 36, 35, 28, 'högst 30', 'AL'],
    ['2', 'Beslut i tid', '%', 93, 94, 88, '100 %', 'AL'],
  ];
  expect(judged(rows, '2024-04-30', 'Bygg T1')).toEqual({
    'Handläggningstid, median': 'onTrack',
    'Beslut i tid': 'offTrack',
  });
});

test('a column that says of each row whether its values add up', () => {
  const rows: Rows = [
    ['Nyckeltal', 'Utfall 2023', 'Mål 2024', 'April 2024', 'Räknas som'],
    ['Överprövade upphandlingar, antal', 4, 'max 3', 2, 'ackumulerat från 1 jan'],
    ['Utbildade beställare, antal', 45, 'minst 120', 52, 'ackumulerat från 1 jan'],
    ['Avtalstrohet, %', 78, 'minst 85', 84, 'läge'],
  ];
  expect(judged(rows, '2024-04-30')).toEqual({
    'Överprövade upphandlingar, antal': 'atRisk',
    'Utbildade beställare, antal': 'onTrack',
    'Avtalstrohet, %': 'onTrack',
  });
});

test('the unit of a number in the name is none of the values', () => {
  const said = statuses(
    {
      'Mål 2024': [
        ['Nyckeltal', 'Mål 2024', 'Utfall 2024'],
        ['Försenade fakturor över 100 tkr, antal', '0', '3'],
      ],
    },
    '2024-12-31',
  );
  expect(Object.values(said)[0]).toMatch(/^notMet: 3 når inte målet .*0 till/);
});
