import { statuses } from './statusesIn';

/** Which rows are indicators: totals, goals below goals, activities, lists in a cell. */

const SHEET = 'Mål 2023';
const DAY = '2023-12-31';

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

test('the same table again right beside itself is two tables', () => {
  const rows = [
    ['Indikator', 'Mål 2023', 'Utfall 2023', 'Indikator', 'Mål 2023', 'Utfall 2023'],
    ['Andel nöjda', '85 %', '86 %', 'Sjukfrånvaro', '6 %', '6,4 %'],
  ];
  expect(statuses({ [SHEET]: rows }, DAY)).toEqual({
    'Andel nöjda': 'met: 86 % når målet minst 85 % till 2023-12-31.',
    Sjukfrånvaro: 'notMet: 6,4 % når inte målet högst 6 % till 2023-12-31.',
  });
});

test('headers that ask are read by what they ask for', () => {
  const rows = [
    ['Mål', 'Vad ska vi mäta?', 'Hur mäter vi?', 'När mäter vi?', 'Vart vill vi?', 'Var är vi?', 'Hur gick det?'],
    ['Trygga barn', 'Andel barn som är trygga', 'Enkät', 'Årligen, nov', '95 %', '91 %', '93 %'],
  ];
  expect(statuses({ [SHEET]: rows }, DAY)).toEqual({
    'Andel barn som är trygga':
      'partlyMet: 93 % når inte målet minst 95 % till 2023-12-31: 50 % av vägen från 91 % (2022).',
  });
});

test('the global goals are goals, and "(år)" over values with their years no unit', () => {
  const rows = [
    ['Agenda 2030-mål', 'Lokalt mål', 'Indikator', 'Startvärde (år)', 'Senaste värde (år)', 'Målvärde 2030'],
    ['7 Energi', 'Hållbar energi', 'Solel MW', '2,1 (2018)', '9,8 (2024)', '15'],
  ];
  expect(statuses({ Hållbarhet: rows }, '2024-12-31')).toEqual({
    'Solel MW': 'onTrack: 9,8 MW mot väntade 8,55 MW: från 2,1 MW (2018) mot 15 MW till 2030-12-31.',
  });
});

test('a bare number is asked about where the goal names a time and how many are to keep it', () => {
  const goal = 'Max 30 min restid för 90 % av invånarna';
  const judged = (outcome: string | number): string | undefined =>
    statuses(
      {
        'Mål 2024': [
          ['Indikator', 'Utfall 2024'],
          [goal, outcome],
        ],
      },
      '2024-12-31',
    )[goal];
  expect(judged('91 %')).toBe('met: 91 % når målet minst 90 % till 2024-12-31.');
  expect(judged('29 min')).toBe('met: 29 minuter når målet högst 30 till 2024-12-31.');
  expect(judged(91)).toMatch(/^needsInput: Vilken enhet gäller\?/);
});
