import { recalculate } from '../../src/recalculate';
import { bookOf } from '../layouts/sheetOf';
import { alone, statuses, type Rows } from '../judging/statusesIn';

/** Which rows are indicators: totals, goals below goals, activities, lists in a cell. */

const SHEET = 'Mål 2023';
const DAY = '2023-12-31';
const NUMBERED = ['Nr', 'Indikator', 'Utfall 2024', 'Utfall 2025', 'Mål 2025'];

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

test('goals that are written as targets are what is measured, not the method beside them', () => {
  const rows = [
    ['Inriktningsmål', 'Resultatmål', 'Mätmetod', 'Resultat delår', 'Bedömning'],
    ['Trygg kommun', 'Andelen trygga invånare ska öka från 68 % (2022) till 75 % 2026', 'SCB', '71 %', 'Uppnås'],
    ['Ekonomi', 'Soliditeten ska inte understiga 40 %', 'Bokslut', '38,7 %', 'Nej'],
  ];
  expect(Object.keys(statuses({ 'Delårsrapport T2 2024': rows }))).toEqual([
    'Andelen trygga invånare ska öka från 68 % (2022) till 75 % 2026',
    'Soliditeten ska inte understiga 40 %',
  ]);
});

test('a plan of goals that are written as targets is judged before anything is measured', () => {
  const rows = [
    ['Mål', 'Aktiviteter', 'Ansvarig', 'Uppföljning'],
    ['Personalomsättningen ska understiga 10 %', 'Introduktionsprogram', 'HR', 'T1, T2, T3'],
    ['Vi ska vara en lärande organisation', 'Kollegialt lärande', 'Alla chefer', 'Löpande'],
    ['Minst hälften av måltiderna ska vara ekologiska', 'Ny upphandling', 'Kostchef', 'Kvartal'],
  ];
  expect(Object.values(statuses({ 'Verksamhetsplan 2025': rows })).map((said) => said.replace(/:.*/, ''))).toEqual([
    'awaiting',
    'notMeasurable',
    'awaiting',
  ]);
});

test('goals in words beside a column of a year’s levels are what is measured', () => {
  const rows = [
    ['Område', 'Mål', '2023', '2024', 'Mål 2025', 'Jan', 'Feb'],
    ['Trycksår', 'Andel patienter med trycksår ska vara högst 3 %', '4,8', '4,4', '3', '4,1', '3,9'],
    ['Fall', 'Fallprevention: riskbedömning inom 24 h', '78', '81', '95', '83', '84'],
  ];
  expect(statuses({ Patientsäkerhet: rows }, '2025-02-28')).toEqual({
    'Andel patienter med trycksår ska vara högst 3 %':
      'onTrack: 3,9 % mot väntade 4,17 %: från 4,4 % (2024) mot 3 % till 2025-12-31.',
    'Fallprevention: riskbedömning inom 24 h': 'onTrack: 84 mot väntade 83,3: från 81 (2024) mot 95 till 2025-12-31.',
  });
});

test('texts in every row beside values are what is measured where the goals leave rows blank', () => {
  const rows = [
    ['Övergripande mål', 'Beskrivning', 'Utfall 2023', 'Mål', 'Utfall 2024'],
    ['Aktiv fritid', 'Antal föreningar med bidrag', 112, 'minst 115', 118],
    [null, 'Antal besökare på konsthallen', 22000, 24000, 21400],
  ];
  expect(alone(statuses({ Blad1: rows }, '2025-01-31'))).toEqual({
    'Antal föreningar med bidrag': 'met',
    'Antal besökare på konsthallen': 'notMet',
  });
});

test.each(['Summering: målet uppnått.', 'Nämndens samlade bedömning är att målet delvis har uppnåtts.'])(
  '"%s" under the last row sums the table up',
  (note) => {
    const rows = [['Indikator', 'Mål 2024', 'Utfall 2024'], ['Sjukfrånvaro, %', 'högst 5', 4], [note]];
    expect(alone(statuses({ Blad1: rows }, '2025-01-31'))).toEqual({ 'Sjukfrånvaro, %': 'met' });
  },
);

test('a column of how far goals are fulfilled is no outcome beside one that is, and sentences are goals', () => {
  const rows = (fulfilled: string): Rows => [
    ['Nr', 'Mål', 'Måltal', 'Resultat', fulfilled, 'Kommentar'],
    [1, 'Sjukfrånvaron ska vara högst 6 %', '6', '6,4', '94 %', ''],
    [2, 'Andel medarbetare som rekommenderar arbetsplatsen', '80 %', '76 %', '95 %', ''],
    [3, 'Alla enheter ska ha en handlingsplan', '100 %', '22 av 25', '88 %', ''],
    [4, 'Medborgarlöften: antal genomförda trygghetsvandringar', 'minst 12', '9', '75 %', ''],
    [5, 'Lex Sarah-utredningar klara inom 2 månader', 'Samtliga', '9 av 9', '', ''],
  ];
  for (const fulfilled of ['Uppfyllelse', 'Måluppfyllelse %']) {
    expect(statuses({ Internkontroll: rows(fulfilled) })).toMatchObject({
      'Sjukfrånvaron ska vara högst 6 %': 'notMet: 6,4 % når inte målet högst 6 %.',
      'Andel medarbetare som rekommenderar arbetsplatsen': 'notMet: 76 % når inte målet minst 80 %.',
      'Alla enheter ska ha en handlingsplan': 'notMet: 88 % når inte målet minst 100 %.',
      'Medborgarlöften: antal genomförda trygghetsvandringar': 'notMet: 9 når inte målet minst 12.',
      'Lex Sarah-utredningar klara inom 2 månader': 'met: 100 % når målet minst 100 %.',
    });
  }
});

test('a row whose number begins those below it is a heading, and no indicator', () => {
  const rows = [
    NUMBERED,
    ['A', 'Tidiga insatser', null, null, null],
    ['A1', 'Andel barn med öppna insatser, %', 61, 66, 'minst 65'],
    ['B', 'Ekonomiskt bistånd', null, null, null],
    ['B1', 'Andel hushåll med bistånd, %', '2,4', '2,2', 'högst 2,3'],
  ];
  const { tables } = recalculate(bookOf([{ name: 'Mål', rows }]), { asOf: '2025-12-31', today: '2026-02-01' }).report;
  expect(tables[0]?.indicators.map(({ text, area, status }) => [text, area, status])).toEqual([
    ['Andel barn med öppna insatser, %', 'Tidiga insatser', 'met'],
    ['Andel hushåll med bistånd, %', 'Ekonomiskt bistånd', 'met'],
  ]);
});

test.each([
  'Utskriven 2026-01-14',
  '.. = sekretess (färre än 5 personer)',
  'Prognos: 5 av 10 indikatorer bedöms uppnås',
  'Prognosen avser helår och är förvaltningens bedömning.',
  'Summa: 6 av 11 mål uppfyllda',
])('a note below the last row is no indicator: %s', (note) => {
  const rows = [NUMBERED.slice(1), ['Nöjda brukare, %', 88, 91, 'minst 90'], [note, null, null, null]];
  expect(Object.keys(statuses({ Mål: rows }, '2025-12-31'))).toEqual(['Nöjda brukare, %']);
});

test('the title "Mål- och resursplan" is no goal called "och resursplan"', () => {
  const rows = [
    ['Mål- och resursplan 2024–2026'],
    [],
    ['Indikator', 'Mål 2024', 'Utfall 2024'],
    ['Mål 1: En trygg kommun', null, null],
    ['Trygghet utomhus, andel', '65 %', '66 %'],
  ];
  const { tables } = recalculate(bookOf([{ name: 'Plan', rows }]), { asOf: '2024-12-31', today: '2025-02-01' }).report;
  expect(tables[0]?.goals.map(({ text }) => text)).toEqual(['Mål 1: En trygg kommun']);
});

test('years over levels in words are a plan of what is to be reached, and no outcomes', () => {
  const rows = [
    ['Finansiella resultatmål', 'År 2018', 'År 2019'],
    ['Årets resultat ska uppgå till 2 % av skatteintäkterna', 12.9, 13.2],
    ['Nettokostnaden ska minska, utgångsvärde 2015: 51,6 mnkr', 'Mindre än 46,9 mnkr', 'Mindre än 42,9 mnkr'],
  ];
  expect(Object.values(statuses({ 'Budget 2018': rows }, '2018-12-31'))).toEqual([
    'awaiting: Ingen ny mätning är gjord än.',
    'awaiting: Ingen ny mätning är gjord än.',
  ]);
});

test('a tree of goals over three columns is measured in the last of them', () => {
  const rows = [
    ['Övergripande mål', 'Fullmäktigemål', 'Nämndsmål', 'Målvärde', 'Utfall 2022'],
    ['Befolkningen ökar till 19 500 personer', null, null, null, null],
    [null, 'Kommunen ska bidra till hållbar utveckling', null, null, null],
    [null, null, 'Högre andel elever är behöriga till gymnasieskolan', '80 %', '82 %'],
    [null, null, 'Högre andel elever slutför sin utbildning', '82 %', '79 %'],
  ];
  const judged = Object.entries(statuses({ Målträd: rows }, '2022-12-31'));
  expect(Object.fromEntries(judged.map(([name, said]) => [name, said.replaceAll('\u00a0', ' ')]))).toMatchObject({
    'Högre andel elever är behöriga till gymnasieskolan': 'met: 82 % når målet minst 80 % till 2022-12-31.',
    'Högre andel elever slutför sin utbildning': 'notMet: 79 % når inte målet minst 82 % till 2022-12-31.',
  });
});
