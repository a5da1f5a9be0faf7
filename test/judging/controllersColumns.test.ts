import { readWorkbook } from '../../src/read/readWorkbook';
import { bookOf } from '../layouts/sheetOf';
import { statuses } from './statusesIn';

/** Columns as controllers set them up beside their levels and values: limits, rolling years, days, dates. */

test.each(['Villkor', 'Gräns', 'Typ', ''])(
  'a column of limits headed "%s" says on which side values are to lie',
  (header) => {
    const rows = [
      ['Perspektiv', 'Nyckeltal', header, 'Ägarkrav', 'Bokslut 2023', 'Bokslut 2024'],
      ['Ekonomi', 'Belåningsgrad, %', 'max', 55, '52', '54'],
      ['', 'Omflyttning, %', '<', 15, '13,2', '15'],
      ['', 'Reningsgrad kväve, %', 'Minst', 70, '69', '66'],
      ['', 'Sålda villatomter', 'exakt', 12, '9', '12'],
    ];
    expect(statuses({ 'Bokslut 2024': rows }, '2024-12-31')).toEqual({
      'Belåningsgrad, %': 'met: 54 % når målet högst 55 % till 2024-12-31.',
      'Omflyttning, %': 'notMet: 15 % når inte målet under 15 % till 2024-12-31.',
      'Reningsgrad kväve, %': 'notMet: 66 % når inte målet minst 70 % till 2024-12-31: åt fel håll från 69 % (2023).',
      'Sålda villatomter': 'met: 12 når målet 12 till 2024-12-31.',
    });
  },
);

test('"Minst" in a column for the better direction is a limit all the same, and "max" is the more the better', () => {
  const rows = [
    ['Indikator', 'Riktning', 'Mål', 'Utfall'],
    ['Blåmärkta', 'Högst', '40', '60'],
    ['Grönmärkta', 'Max', '40', '60'],
  ];
  expect(statuses({ 'Mål 2024': rows }, '2024-12-31')).toEqual({
    Blåmärkta: 'notMet: 60 når inte målet högst 40 till 2024-12-31.',
    Grönmärkta: 'met: 60 når målet minst 40 till 2024-12-31.',
  });
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

test('what is to grow every year is held against the year before', () => {
  const rows = [
    ['Mått', 'Basår 2019', 'Mål', 'Utfall 2023', 'Utfall 2024'],
    ['Skyddad natur, hektar', '1 260', 'Ska öka varje år', '1 388', '1 388'],
  ];
  expect(statuses({ 'Mål 2024': rows }, '2024-12-31')).toEqual({
    'Skyddad natur, hektar': 'partlyMet: 1388 hektar mot 1388 (2023), ska öka.',
  });
});

test('a number in the name of a share is no level of it', () => {
  const rows = [
    ['Mått', 'Kommunen 2023', 'Kommunen 2024', 'Rikssnitt 2024', 'Ambition'],
    ['Behöriga lärare, andel med legitimation i minst ett ämne (%)', '84', '81', '82', 'Högre än riket'],
  ];
  expect(statuses({ 'Bokslut 2024': rows }, '2024-12-31')).toEqual({
    'Behöriga lärare, andel med legitimation i minst ett ämne (%)': 'notMet: 81 % mot 82 % för riket.',
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

test('a deadline is read however its day is written, and one that cannot be read is told of', () => {
  const read = (due: string | number) => {
    const book = bookOf([
      {
        name: 'Mål',
        rows: [
          ['Indikator', 'Mål', 'Måldatum', 'Utfall 2024'],
          ['Andel nöjda', 'Minst 90 %', due, '86 %'],
        ],
      },
    ]);
    const { tables, problems } = readWorkbook(book);
    const codes = [...problems, ...tables.flatMap((table) => table.problems)].map(({ code }) => code);
    return [tables[0]?.indicators[0]?.target.deadlineDate, ...codes];
  };
  for (const due of ['2025/06/30', '30.6.2025', '30-06-2025', '2025-06-30', 45838])
    expect(read(due)).toEqual(['2025-06-30']);
  expect(read('halv 7 2')).toEqual([null, 'deadline.unreadable']);
  expect(read('Löpande')).toEqual([null]);
});

test('a row of days and colours under others like it is one more row', () => {
  const rows = [
    ['Mått', 'Mål', 'Resultat', 'Bedömning'],
    ['Detaljplaner antagna, antal', '6', '4', 'Röd'],
    ['Överklagade planer som upphävts', '0', '0', 'Grön'],
    ['VA-plan reviderad', 'Q4 2024', 'Antagen i KF 25 november 2024', 'Grön'],
    ['Lärare med legitimation', 'Minst 75 %', '78 %', 'Grön'],
  ];
  expect(Object.keys(statuses({ 'Mål 2024': rows }, '2024-12-31'))).toHaveLength(4);
});

test('kronor and öre, or a time, are no per cent', () => {
  const rows = [
    ['Indikator', 'Mål 2024', 'Utfall 2024'],
    ['Andel nöjda', 'Minst 90 %', '12:30'],
    ['Andel trygga', 'Minst 0,9', ',86'],
  ];
  const found = statuses({ Mål: rows }, '2024-12-31');
  expect(found['Andel nöjda']).toMatch(/^needsInput/);
  expect(found['Andel trygga']).not.toMatch(/^met/);
});

test('a level of 0.95 is never held against 60 per cent, and in parts of one only against its like', () => {
  const rows = [
    ['Indikator', 'Mål', 'Utfall 2023', 'Utfall 2024'],
    ['Andel nöjda', 0.95, '50 %', '60 %'],
    ['Andel nöjda chefer (%)', 0.95, 50, 60],
    ['Sjukfrånvaro, %', 0.05, '6 %', '4 %'],
    ['Andel nöjda elever', 0.95, 0.5, 0.962],
    ['Sjukfrånvaro', 0.05, 0.06, 0.055],
    ['Inställda turer, andel', '0,5', '0,8 %', '0,4 %'],
  ];
  expect(statuses({ 'Mål 2024': rows }, '2024-12-31')).toEqual({
    'Andel nöjda':
      'needsInput: Vilken enhet gäller? Utfallet ”60 %” kan inte ställas mot målet minst 0,95 %; ange enhet eller rätta värdet.',
    'Andel nöjda chefer (%)':
      'needsInput: Vilken enhet gäller? Utfallet ”60” kan inte ställas mot målet minst 0,95 %; ange enhet eller rätta värdet.',
    'Sjukfrånvaro, %':
      'needsInput: Vilken enhet gäller? Utfallet ”4 %” kan inte ställas mot målet högst 0,05 %; ange enhet eller rätta värdet.',
    'Andel nöjda elever': 'met: 0,962 når målet minst 0,95 till 2024-12-31.',
    Sjukfrånvaro: 'partlyMet: 0,055 når inte målet högst 0,05 till 2024-12-31: 50 % av vägen från 0,06 (2023).',
    'Inställda turer, andel': 'met: 0,4 % når målet högst 0,5 % till 2024-12-31.',
  });
});

test('under "Indikator (målvärde)" the parentheses hold the target, and other numbers say what is measured', () => {
  const rows = [
    ['Indikator (målvärde)', 'Värde dec 2023', 'Värde dec 2024'],
    ['Klagomål besvarade inom två dygn (90 %)', '85 %', '93 %'],
    ['Busshållplatser som är tillgänglighetsanpassade (≥ 70 %)', '61 %', '68 %'],
    ['Elförbrukning gatubelysning, MWh (< 2 400)', '2 610', '2 318'],
  ];
  expect(statuses({ 'Bokslut 2024': rows }, '2024-12-31')).toEqual({
    'Klagomål besvarade inom två dygn (90 %)': 'met: 93 % når målet minst 90 % till 2024-12-31.',
    'Busshållplatser som är tillgänglighetsanpassade (≥ 70 %)':
      'partlyMet: 68 % når inte målet minst 70 % till 2024-12-31: 78 % av vägen från 61 % (2023).',
    'Elförbrukning gatubelysning, MWh (< 2 400)': 'met: 2318 MWh når målet under 2400 MWh till 2024-12-31.',
  });
});

test('a year to compare with in the header of the targets is no deadline', () => {
  const rows = [
    ['Mått', 'Mål jämfört med 2023', '2023', '2024'],
    ['Hushåll med försörjningsstöd, snitt per månad', '25 färre', '512', '494'],
    ['Nöjda brukare öppenvård', 'fler', '86 %', '89 %'],
  ];
  expect(statuses({ Nyckeltal: rows }, '2024-12-31')).toEqual({
    'Hushåll med försörjningsstöd, snitt per månad':
      'partlyMet: 494 når inte målet högst 487 till 2024-12-31: 72 % av vägen från 512 (2023).',
    'Nöjda brukare öppenvård': 'met: 89 % mot 86 % (2023), ska öka.',
  });
});

test('while the books of a year are closed, it is that year that is judged', () => {
  const rows = [
    ['Kvalitetsindikator', 'Önskvärd nivå', 'Resultat', 'Period'],
    ['Skyddsbedömning gjord samma dag', '98 %', '100 %', '2024'],
  ];
  expect(statuses({ Kvalitet: rows }, '2025-02-14')).toEqual({
    'Skyddsbedömning gjord samma dag': 'met: 100 % når målet minst 98 % till 2024-12-31.',
  });
});
