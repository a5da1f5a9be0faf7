import { inBrief, statuses, type Rows } from '../judging/statusesIn';

/** When the values of a column are of, as its header, those beside it and its sheet say. */

test('parts of a year under goals hold outcomes, also where one of them says "inga"', () => {
  const rows = [
    ['Nämndens prestationsmål 2025', 'T1 (jan–apr)', 'T2 (ack. jan–aug)', 'Kommentar'],
    ['Minst 150 tillsyner ska genomföras under 2025', '40', '118', ''],
    ['Anspänningstiden ska vara högst 90 sekunder', '88', '95', ''],
    ['Utredning ska inledas inom en vecka vid varje dödsbrand', 'inga dödsbränder', 'inga dödsbränder', ''],
  ];
  const found = statuses({ Räddningstjänsten: rows }, '2025-08-31');
  expect(found['Minst 150 tillsyner ska genomföras under 2025']).toMatch(/^onTrack: 118 hittills/);
  expect(found['Anspänningstiden ska vara högst 90 sekunder']).toMatch(/^offTrack: 95 sekunder/);
});

test('the value beneath a base year is no measurement', () => {
  const rows = [
    ['Indikator', 'Basår', '', 'Utveckling', '', 'Delmål'],
    ['', 'År', 'Värde', '2024', '2025', '2025'],
    ['Utsläpp från fordon, ton', 2015, '600', '170', '', '≤ 120'],
    ['Hushållsavfall, kg per invånare', 2015, '480', '430', '420', '425'],
  ];
  expect(statuses({ Klimat: rows }, '2025-12-31')).toEqual({
    'Utsläpp från fordon, ton': expect.not.stringContaining('600 ton når') as string,
    'Hushållsavfall, kg per invånare': expect.stringMatching(/^met: 420 kg.* når målet högst 425/) as string,
  });
});

test('a quarter above the year is a quarter, and "Ack" of a year that goes on is no whole year', () => {
  const rows = [
    ['Mål i avfallsplanen', 'Helår', 'Kvartal 1', 'Kvartal 2', 'Ack', 'Mål helår'],
    ['', '2024', '2025', '2025', '2025', '2025'],
    ['Deponerat avfall, ton', '5 300', '1 310', '1 420', '2 730', 'under 5 000'],
    ['Fossilfria transporter, %', '88', '91', '94', '93', 'minst 100'],
  ];
  const found = statuses({ Avfallsplan: rows }, '2025-06-30');
  expect(found['Deponerat avfall, ton']).toMatch(/^atRisk: 2730 ton hittills mot väntade 2479,5 ton/);
  expect(found['Fossilfria transporter, %']).toMatch(/^atRisk: 93 % mot väntade 94 %/);
});

test('a name that gives its values a part of the year is of it, whatever the column says of the others', () => {
  const rows = [
    ['Nyckeltal', 'Helår 2024', 'Juni 2025 (R12)', 'Mål 2025'],
    ['Personalomsättning, %', '10,4', '9,8', 'högst 10'],
    ['Anmälda arbetsskador, antal (jan–jun, ej R12)', '320', '172', 'minska'],
  ];
  expect(inBrief(statuses({ 'HR-nyckeltal': rows }, '2025-06-30'))).toEqual([
    'Personalomsättning, % onTrack',
    'Anmälda arbetsskador, antal (jan–jun, ej R12) awaiting',
  ]);
});

test('a level above the year and its months is for the year', () => {
  const rows = [
    ['', 'Mål', '', '', '', '', 'Jfr'],
    ['Mått', 'helår', 'jan', 'feb', 'mar', 'apr', '2024 tot'],
    ['Sjukfrånvaro, %', 6, '8,1', '8,4', '7,9', '7,7', '6,9'],
    ['Matsvinn, kg (högst)', '1 200', '110', '120', '95', '130', '1 420'],
  ];
  const found = statuses({ 'Månadsblad 2025': rows }, '2025-04-30');
  expect(found['Sjukfrånvaro, %']).toMatch(/7,7 % .*högst 6 %/);
  expect(found['Matsvinn, kg (högst)']).toMatch(/1200/);
});

test('levels for the year and its parts are levels where an outcome is named beside them', () => {
  const rows = [
    ['Indikator', 'Mål 2025', '', '', 'Utfall 2025', ''],
    ['', 'Helår', 'T1', 'T2', 'T1', 'T2'],
    ['Andel nöjda, %', 80, 70, 75, 71, 73],
    ['Andel trygga, %', 90, 85, 88, 86, 89],
  ];
  expect(statuses({ Uppföljning: rows }, '2025-08-31')).toEqual({
    'Andel nöjda, %': 'notMet: 73 % når inte målet minst 75 % till 2025-08-31.',
    'Andel trygga, %': 'met: 89 % når målet minst 88 % till 2025-08-31.',
  });
});

test('months beside "Rullande 12": the twelve months that end with them decide', () => {
  const rows = [
    ['Nyckeltal', 'Okt', 'Nov', 'Dec', 'Rullande 12', 'R12 föreg. år', 'Målvärde R12'],
    ['Kundklagomål per 10 000 besök', 3.1, 2.8, 4, 3.4, 3.9, 3.5],
  ];
  expect(statuses({ 'Dec 2024': rows }, '2024-12-31')).toEqual({
    'Kundklagomål per 10 000 besök': 'met: 3,4 når målet högst 3,5 till 2024-12-31.',
  });
});

test('"Föregående år" is the year before the one beside it, whatever years the programme is for', () => {
  const rows = [
    ['Hållbarhetsprogram 2022–2030'],
    [],
    ['Indikator', 'Nuläge 2024', 'Föregående år', 'Målsättning'],
    ['Elever behöriga till yrkesprogram, andel (%)', '86,7', '84,9', 'Öka jämfört med föregående år'],
  ];
  expect(Object.values(statuses({ Blad1: rows }, '2024-12-31'))[0]).toMatch(/86,7 % mot 84,9 % \(2023\)/);
});

test('of a quarter and the twelve months that end with it the year decides', () => {
  const rows = [
    ['Mätetal', 'Kv 1', 'Kv 2', 'Kv 3', 'Kv 4', 'R12', 'Målvärde helår'],
    ['Nätförluster fjärrvärme', '9 %', '14 %', '19 %', '10 %', '11,6 %', '≤ 11 %'],
  ];
  expect(statuses({ 'Styrkort 2025': rows }, '2025-12-31')).toEqual({
    'Nätförluster fjärrvärme': 'notMet: 11,6 % når inte målet högst 11 % till 2025-12-31.',
  });
});

test.each([
  'Utfall 31.8.2024',
  'Utfall 1.1–31.8.2024',
  'Utfall 1 jan 2024 – 31 aug 2024',
  'Utfall 20240101-20240831',
  'Utfall 2024-01–2024-08',
  'Utfall 2024, 8 mån',
])('"%s" is no value of the whole year', (header) => {
  const rows = [
    ['Indikator', 'Mål 2024', 'Utfall 2023', header],
    ['Andel nöjda', 'minst 90 %', '80 %', '86 %'],
  ];
  expect(statuses({ Mål: rows }, '2024-08-31')['Andel nöjda']).toMatch(/^atRisk/);
});

test('a value without a period, seen after the plan year, is of its end', () => {
  const rows = [
    ['Nyckeltal', 'Mål', 'Utfall'],
    ['Sjukfrånvaro', 'Högst 6 %', '5,4 %'],
  ];
  expect(statuses({ 'Mål 2024': rows }, '2025-02-10')).toEqual({
    Sjukfrånvaro: 'met: 5,4 % når målet högst 6 % till 2024-12-31.',
  });
});

test('on a sheet for each tertial a value in spring does not decide the year', () => {
  const sheet = (period: string, value: string): Rows => [
    ['Mål', 'Indikator', 'Utgångsvärde', 'Målvärde 2025', `Utfall ${period}`],
    ['Trygghet', 'Andel elever som känner sig trygga i skolan', '87 %', 'minst 92 %', value],
  ];
  expect(statuses({ T1: sheet('T1', '88 %'), T2: sheet('T2', 'Mäts i november') }, 'T2 2025')).toEqual({
    'Andel elever som känner sig trygga i skolan':
      'awaiting: Resultatet är inte klart; senast kända värde är 88 % (T1 2025), då ”osäkert”.',
  });
});

test('beside last year’s outcome a column without a period is this year’s', () => {
  const rows = [
    ['Perspektiv', 'Mått', 'Målnivå 2024', 'Kvinnor', 'Män', 'Totalt', 'Riket', 'Föregående år'],
    ['Medborgare', 'Andel invånare med förtroende för vården', '65 %', '63 %', '68 %', '66 %', '61 %', '64 %'],
    ['Process', 'Vårdskador, andel av vårdtillfällen', 'högst 5 %', null, null, '6,1 %', '7 %', '6,6 %'],
    ['Process', 'Andel som fått besök inom 90 dagar', '100 %', '78 %', '79 %', '78 %', '74 %', '75 %'],
  ];
  expect(statuses({ Styrkort: rows })).toEqual({
    'Andel invånare med förtroende för vården':
      'met: 66 % når målet minst 65 % till 2024-12-31; totalen döljer att kvinnor (63 %) inte når målet; skillnaden mellan grupperna är 5 procentenheter.',
    'Vårdskador, andel av vårdtillfällen':
      'notMet: 6,1 % når inte målet högst 5 % till 2024-12-31: 31 % av vägen från 6,6 % (2023).',
    'Andel som fått besök inom 90 dagar':
      'notMet: 78 % når inte målet minst 100 % till 2024-12-31: 12 % av vägen från 75 % (2023); skillnaden mellan grupperna är 1 procentenhet.',
  });
});

test('a row of years above the headers says the year of each column', () => {
  const rows = [
    ['Hälso- och sjukvårdsnämnden'],
    [null, null, null, 2023, 2023, 2024, 2024, 2024],
    ['Målområde', 'Indikator', 'Enhet', 'Utfall', 'Mål', 'Mål', 'Kv 1', 'Kv 2'],
    ['Kvalitet', 'Vårdrelaterade infektioner', '%', 5.1, 4, '<4', 4.8, 4.4],
    ['Hållbarhet', 'Andel fossilfria drivmedel', '%', 81, 85, '90', 86, 88],
  ];
  expect(statuses({ Uppdrag: rows })).toEqual({
    'Vårdrelaterade infektioner': 'onTrack: 4,4 % mot väntade 4,55 %: från 5,1 % (2023) mot 4 % till 2024-12-31.',
    'Andel fossilfria drivmedel': 'onTrack: 88 % mot väntade 85,5 %: från 81 % (2023) mot 90 % till 2024-12-31.',
  });
});

test('the same target on the row of each year is the target of that year', () => {
  const rows = [
    ['Nyckeltal', 'År', 'Utfall', 'Mål'],
    ['Sjukfrånvaro', 2023, 8.1, 'högst 7'],
    ['Sjukfrånvaro', 2024, 7.8, 'högst 7'],
  ];
  expect(statuses({ Blad1: rows }, '2025-04-30')).toEqual({
    Sjukfrånvaro: 'notMet: 7,8 % når inte målet högst 7 % till 2024-12-31: 27 % av vägen från 8,1 % (2023).',
  });
});

test('in a table of a row for each year the target is that of its own year', () => {
  const rows = [
    ['Indikator', 'Period', 'Utfall', 'Målvärde'],
    ['Elevers frånvaro (%)', '2024', 8.1, 7.5],
    ['Elevers frånvaro (%)', '2025', 7.4, 7],
  ];
  const lateAndEarly = ['2025-12-31', '2024-12-31'].map((asOf) => statuses({ Rapport: rows }, asOf));
  expect(lateAndEarly).toEqual([
    {
      'Elevers frånvaro (%)':
        'partlyMet: 7,4 % når inte målet högst 7 % till 2025-12-31: 64 % av vägen från 8,1 % (2024).',
    },
    { 'Elevers frånvaro (%)': 'notMet: 8,1 % når inte målet högst 7,5 % till 2024-12-31.' },
  ]);
});
