import { alone, inBrief, statuses, type Rows } from '../judging/statusesIn';

/** Headers in everyday words: questions, wishes, and sheets that people made for themselves. */

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

test('headers that ask are answered by the cells beneath them', () => {
  const rows = [
    ['Vad?', 'Hur bra ska det vara?', 'Hur blev det 2024?', 'Hur var det 2023?', 'Varför?'],
    ['Handläggningstid bygglov', 'högst 30 dagar', '34 dagar', '29 dagar', 'En vakans'],
    ['Digitala ansökningar', 'minst 75 %', '78 %', '70 %', ''],
  ];
  expect(inBrief(statuses({ 'Byggnadsnämnden 2024': rows }, '2024-12-31'))).toEqual([
    'Handläggningstid bygglov notMet',
    'Digitala ansökningar met',
  ]);
});

test('what is wanted for the whole year is the target, and no value of last year is', () => {
  const rows = [
    ['Nr', 'Vad vi mäter', 'Enhet', 'Vi vill nå helåret 2025', 'Jan–apr 2025', 'Jan–apr 2024', 'Helår 2024'],
    ['1', 'Sjukfrånvaro', '%', 'högst 7,0', '8,4', '8,1', '7,6'],
    ['2', 'Andel legitimerade', '%', 'minst 40', '41', '36', '37'],
  ];
  expect(statuses({ 'Nyckeltal T1': rows }, '2025-04-30')).toEqual({
    Sjukfrånvaro: expect.stringMatching(/^offTrack: 8,4 % mot väntade/) as string,
    'Andel legitimerade': expect.stringMatching(/^onTrack: Målnivån nådd, 41 % mot målet minst 40 %/) as string,
  });
});

test('"So we measure" with another text in every row is what is measured, where nothing else is', () => {
  const rows = [
    ['Livsvillkor', 'Så mäter vi', 'Senaste (vt 2025)', 'Förra (vt 2023)', 'Riket 2025', 'Vi vill nå 2025'],
    ['Vanor', 'Elever i åk 9 som röker', '7 %', '9 %', '8 %', 'högst 8 %'],
    ['', 'Elever i åk 9 som snusar', '15 %', '12 %', '13 %', 'högst 12 %'],
    ['Hälsa', 'Unga som är trygga', '82 %', '80 %', '85 %', 'minst 80 %'],
  ];
  expect(Object.keys(statuses({ Folkhälsa: rows }, '2025-08-31'))).toEqual([
    'Elever i åk 9 som röker',
    'Elever i åk 9 som snusar',
    'Unga som är trygga',
  ]);
});

test('"Avser" says of when a value is, and "Ska vara nått" until when', () => {
  const values = [
    ['Indikator', 'Målnivå', 'Utfall', 'Avser'],
    ['Planer upprättade i tid', '95 % 2025', '96 %', 'helår 2024'],
    ['Sjukfrånvaro', '≤ 7,0 %', '6,8 %', 'jan–juli 2025'],
  ];
  expect(statuses({ Funktionsstöd: values }, '2025-08-31')['Planer upprättade i tid']).not.toMatch(/^met/);
  const deadlines = [
    ['Mått', 'Nuläge dec 2023', 'Mål', 'Ska vara nått', 'Läge apr 2025'],
    ['Familjehem i egen regi', '40 %', '60 %', '2026-12-31', '50 %'],
    ['Heltidsanställda', '71 %', '85 %', '2025-12-31', '76 %'],
    ['Väntetid till utredning, dagar', '90', '60', '2024-12-31', '71'],
  ];
  const found = statuses({ 'Handlingsplan 2024–2026': deadlines }, '2025-04-30');
  expect(found['Heltidsanställda']).toMatch(/^offTrack: 76 % mot väntade .* till 2025-12-31/);
  expect(found['Väntetid till utredning, dagar']).not.toMatch(/^(?:met|onTrack)/);
});

test('columns as a database names them, and the type of a target that says on which side values are to lie', () => {
  const long = [
    ['kpi', 'titel', 'riket', 'kon', 'ar', 'varde', 'mal_2025', 'riktning'],
    ['N15428', 'Elever som når alla mål, andel (%)', '73,4', 'T', '2024', '71,2', '', 'Högt är bra'],
    ['N15428', 'Elever som når alla mål, andel (%)', '73,9', 'T', '2025', '74,0', '76', 'Högt är bra'],
    ['U28119', 'Nettokostnadsavvikelse, (%)', '0,0', 'T', '2024', '6,8', '', 'Lågt är bra'],
    ['U28119', 'Nettokostnadsavvikelse, (%)', '0,0', 'T', '2025', '9,1', '3', 'Lågt är bra'],
  ];
  expect(inBrief(statuses({ Utdrag: long }, '2025-12-31'))).toEqual([
    'Elever som når alla mål, andel (%) partlyMet',
    'Nettokostnadsavvikelse, (%) notMet',
  ]);
  const scorecard = [
    ['Measure', 'Unit', 'FY 2024', 'Q1 2025', 'FY target 2025', 'Target type'],
    ['Median length of stay', 'hours', '5.2', '5.9', '4.0', 'Max'],
    ['First visit within 90 days', '%', '79', '88', '85', 'Min'],
  ];
  expect(inBrief(statuses({ Scorecard: scorecard }, '2025-03-31'))).toEqual([
    'Median length of stay offTrack',
    'First visit within 90 days onTrack',
  ]);
});
