import { statuses } from './statusesIn';

/** Changes beside levels, totals that are measured, and goals below goals. */

const SHEET = 'Mål 2023';
const DAY = '2023-12-31';

test('a cell that repeats by how much a sentence wants less or more is no level', () => {
  const rows = [
    ['Indikator', 'Målvärde 2023', 'Utfall 2022', 'Utfall 2023'],
    ['Energianvändningen ska minska med 3 % per år', '3 %', '-2,1 %', '-2,0 %'],
    ['Antalet besök i simhallen ska öka med 5 % per år', '5 %', '120 000', '121 000'],
    ['Elanvändningen ska minska med 3 %', '3', '1200', '1190'],
  ];
  expect(statuses({ [SHEET]: rows }, DAY)).toEqual({
    'Energianvändningen ska minska med 3 % per år':
      'needsInput: Menas procent eller procentenheter? Ange enhet för ändringen.',
    'Antalet besök i simhallen ska öka med 5 % per år':
      'notMet: 121\u00a0000 mot målet minst 126\u00a0000 för perioden.',
    'Elanvändningen ska minska med 3 %':
      'notMet: 1190 når inte målet högst 1164 till 2023-12-31: 28 % av vägen från 1200 (2022).',
  });
});

test('where the name can mean how much less or how little, the direction is asked for', () => {
  const rows = [
    ['Indikator', 'Målvärde 2023', 'Utfall 2022', 'Utfall 2023'],
    ['Minskning av matsvinn', '10 %', '4 %', '12 %'],
    ['Minskad energianvändning (%)', '3,0', '2,5', '2,8'],
    ['Minskad sjukfrånvaro (%)', '6', '6,5', '5,8'],
  ];
  expect(statuses({ [SHEET]: rows }, DAY)).toEqual({
    'Minskning av matsvinn': 'needsInput: Är högre eller lägre bättre? Målet är 10 % och utfallet 12 %; ange riktning.',
    'Minskad energianvändning (%)':
      'needsInput: Är högre eller lägre bättre? Målet är 3 % och utfallet 2,8 %; ange riktning.',
    'Minskad sjukfrånvaro (%)': 'met: 5,8 % når målet högst 6 % till 2023-12-31.',
  });
});

test('a total is an indicator where it says of what, and a sum of rows where it is of them all', () => {
  const rows = [
    ['Indikator', 'Målvärde 2023', 'Utfall 2022', 'Utfall 2023'],
    ['Total sjukfrånvaro', 'Högst 6 %', '6,8', '5,9'],
    ['Totalt antal anmälningar', '40', '52', '38'],
    ['Medelvärde trygghet åk 5', '8', '7,9', '8,1'],
    ['Snitt länet', '', '7', '7'],
    ['Totalt kommunen', '', '1', '2'],
    ['Summa kostnader', '', '1', '2'],
  ];
  expect(Object.keys(statuses({ [SHEET]: rows }, DAY))).toEqual([
    'Total sjukfrånvaro',
    'Totalt antal anmälningar',
    'Medelvärde trygghet åk 5',
  ]);
});

test('goals below goals that have the levels beside them are what is measured', () => {
  const rows = [
    ['Fokusområde', 'Mål', 'Delmål', 'Målvärde 2023', 'Utfall 2022', 'Utfall 2023'],
    ['Skola', 'Alla elever ska lyckas', 'Meritvärdet i åk 9 ska öka till 230', '230', '218', '221'],
    ['', '', 'Andelen behöriga till gymnasiet ska vara minst 90 %', '90 %', '84 %', '91,2 %'],
    ['Miljö', 'Minskad klimatpåverkan', 'Andelen fossilfria fordon ska öka', '', '32 %', '41 %'],
  ];
  expect(statuses({ [SHEET]: rows }, DAY)).toEqual({
    'Meritvärdet i åk 9 ska öka till 230':
      'notMet: 221 når inte målet minst 230 till 2023-12-31: 25 % av vägen från 218 (2022).',
    'Andelen behöriga till gymnasiet ska vara minst 90 %': 'met: 91,2 % når målet minst 90 % till 2023-12-31.',
    'Andelen fossilfria fordon ska öka': 'met: 41 % mot 32 % (2022), ska öka.',
  });
});

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
    'Personalomsättning, %': 'notMet: 13,1 % når inte målet 8–12 % till 2023-12-31.',
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

test('activities with levels and figures beside them are what is measured', () => {
  const rows = [
    ['Aktivitet', 'Mål', 'Utfall', 'Status'],
    ['Utbildade chefer', '25', '27', 'Klar'],
    ['Genomförda tillsyner', '120', '98', 'Pågår'],
  ];
  expect(statuses({ [SHEET]: rows }, DAY)).toEqual({
    'Utbildade chefer': 'met: 27 når målet minst 25 till 2023-12-31.',
    'Genomförda tillsyner': 'notMet: 98 når inte målet minst 120 till 2023-12-31.',
  });
});

test('a label above a list in a cell is no indicator', () => {
  const rows = [
    ['Indikator', 'Mål', 'Utfall 2023'],
    ['Nöjdhet:\n- förskola\n- grundskola', '- 90 %\n- 85 %', '- 91 %\n- 82 %'],
  ];
  expect(statuses({ [SHEET]: rows }, DAY)).toEqual({
    förskola: 'met: 91 % når målet minst 90 % till 2023-12-31.',
    grundskola: 'notMet: 82 % når inte målet minst 85 % till 2023-12-31.',
  });
});

test('a share of the year so far is a level that can fall, and no sum', () => {
  const rows = [
    ['Indikator', 'Mål 2023', '2022-12-31', '2023-08-31'],
    ['Sjukfrånvaro, ack %', '6,5', '6,9', '6,6'],
    ['Personalomsättning, ack %', '10', '10,2', '6,1'],
  ];
  expect(statuses({ Personal: rows }, '2023-08-31')).toEqual({
    'Sjukfrånvaro, ack %': 'onTrack: 6,6 % mot väntade 6,63 %: från 6,9 % (2022) mot 6,5 % till 2023-12-31.',
    'Personalomsättning, ack %': 'onTrack: 6,1 % hittills mot väntade 6,66 %: högst 10 % till 2023-12-31.',
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

test('a bare number with a sign is a change where the measure cannot lie below zero', () => {
  const rows = [
    ['Indikator', 'Mål 2023', 'Utfall 2022', 'Utfall 2023'],
    ['Sjukfrånvaro', '-0,3', '7,0 %', '6,8 %'],
    ['Antal klagomål', '-10', '60', '48'],
    ['Resultat, mnkr', '+12', '9', '14'],
    ['Budgetavvikelse, mnkr', '-2', '-3,1', '-1,5'],
  ];
  const ASK = '; målet kan läsas på fler än ett sätt, så kontrollera läsningen.';
  expect(statuses({ [SHEET]: rows }, DAY)).toEqual({
    Sjukfrånvaro: `partlyMet: 6,8 % når inte målet högst 6,7 % till 2023-12-31: 67 % av vägen från 7 % (2022)${ASK}`,
    'Antal klagomål': `met: 48 når målet högst 50 till 2023-12-31${ASK}`,
    'Resultat, mnkr': 'met: 14 mkr når målet minst 12 mkr till 2023-12-31.',
    'Budgetavvikelse, mnkr': 'met: −1,5 mkr når målet minst −2 mkr till 2023-12-31.',
  });
});
