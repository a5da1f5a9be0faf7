import { alone, statuses } from '../judging/statusesIn';

/** Headers of two rows, of which the lower one can name more than the upper, and words that head no column. */

test('the lower row names the columns left of the upper one, and years without their century', () => {
  const rows = [
    ['', '', 'Vår kommun', '', '', 'Målnivåer', '', '', 'Jämför', ''],
    ['Område', 'Nyckeltal', 'Utf 22', 'Utf 23', 'Utf 24', '24', '25', '26', 'Liknande kn', 'Riket'],
    ['ÄO', 'Väntetid till särskilt boende, dagar', '54', '61', '48', '50', '45', '40', '58', '66'],
    ['', 'Nöjda på särskilt boende, %', '83', '80', '81', '85', '86', '87', '79', '76'],
    ['', 'Nöjda med hemtjänsten, %', '89', '90', 'sekretess', '90', '91', '92', '87', '86'],
  ];
  expect(statuses({ 'Omsorg 24': rows }, '2024-12-31')).toEqual({
    'Väntetid till särskilt boende, dagar': expect.stringMatching(/^met: 48 dagar når målet högst 50/) as string,
    'Nöjda på särskilt boende, %': expect.stringMatching(/^notMet: 81 % når inte målet minst 85 %/) as string,
    'Nöjda med hemtjänsten, %': expect.stringMatching(/^notMeasured/) as string,
  });
});

test('an upper row of plans and follow-up goes on in a lower row of times', () => {
  const rows = [
    ['', 'VP-mål', 'Uppföljning', '', '', '', ''],
    ['Perspektiv / mått', '2025', 'T1 2024', 'Helår 2024', 'T1 2025', 'Prognos helår 2025', 'Kommentar'],
    ['Kariesfria 19-åringar', 'minst 45 %', '43 %', '44 %', '42 %', '44 %', ''],
    ['Väntetid ny vuxenpatient, veckor', '12', '20', '18', 'saknas, systembyte', '-', ''],
  ];
  expect(alone(statuses({ 'T1 2025': rows }, '2025-04-30'))).toEqual({
    'Kariesfria 19-åringar': 'offTrack',
    'Väntetid ny vuxenpatient, veckor': 'awaiting',
  });
});

test('outcome and target of each tertial stand under its name', () => {
  const rows = [
    ['', '', 'T1 2025', '', 'T2 2025', '', 'T3 2025', ''],
    ['Typ', 'Namn', 'Utfall', 'Mål', 'Utfall', 'Mål', 'Utfall', 'Mål'],
    ['Mål', 'Invånarna väljer våra vårdcentraler', '', '', '', '', '', ''],
    ['Mått', 'Sjukfrånvaro, %', '7,4', '7,0', '6,8', '6,5', '', '6,0'],
    ['Mått', 'Hyrläkare, andel av läkartid, %', '22', '20', '14', '15', '', '10'],
  ];
  const found = statuses({ 'Styrkort 2025': rows }, '2025-08-31');
  expect(found['Sjukfrånvaro, %']).toMatch(/^(?:notMet|partlyMet): 6,8 % når inte målet högst 6,5 %/);
  expect(found['Hyrläkare, andel av läkartid, %']).toMatch(/^met: 14 % når målet högst 15 %/);
});

test('values of the members stand beside that of the whole', () => {
  const rows = [
    ['', '', 'Första halvåret 2025 per medlemskommun', '', '', '', 'Jämförelse förbundet', ''],
    ['Prestationsmål', 'Mål 25', 'Norrby', 'Söderås', 'Västan', 'Förbundet', '1:a halvåret 2024', 'Helår 2024'],
    ['Anspänningstid, median (sek)', '90', '84', '95', '88', '89', '92', '91'],
    ['Responstid, median (min)', 'högst 10,0', '8,9', '12,4', '11,1', '10,8', '10,4', '10,3'],
  ];
  const found = statuses({ 'Halvår 2025': rows }, '2025-06-30');
  expect(found['Anspänningstid, median (sek)']).toMatch(/^onTrack: Målnivån nådd, 89/);
  expect(found['Responstid, median (min)']).toMatch(/^atRisk: 10,8/);
});

test('a half year is no whole one, and levels under “Resultatmål 2025” are the targets', () => {
  const rows = [
    ['Insats / mått', 'Resultatmål 2025', 'Kv', 'M', 'Tot halvår 2025', 'Tot helår 2024'],
    ['Nya deltagare, Steget in', '60', '19', '14', '33', '58'],
    ['Till arbete eller studier vid avslut', 'minst 45 %', '31 %', '44 %', '37 %', '41 %'],
    ['Avbrott utan ny planering', 'högst 15 %', '12 %', '9 %', '11 %', '18 %'],
  ];
  expect(alone(statuses({ 'Insatser jan-juni': rows }, '2025-06-30'))).toEqual({
    'Nya deltagare, Steget in': 'onTrack',
    'Till arbete eller studier vid avslut': 'offTrack',
    'Avbrott utan ny planering': 'onTrack',
  });
});

test('“ingen siffra satt” is no target of nothing', () => {
  const rows = [
    ['Det här följer vi', '2024', '2025', 'vi siktar på'],
    ['Meritvärde åk 9', '219', '226', '225'],
    ['Anmälda kränkningar', '35', '41', 'ingen siffra satt'],
  ];
  expect(alone(statuses({ 'Skola 2025': rows }, '2025-12-31'))).toEqual({
    'Meritvärde åk 9': 'met',
    'Anmälda kränkningar': 'notMeasurable',
  });
});

test('a scale in the parentheses of a name is none that is to be reached', () => {
  const rows = [
    ['Fråga', '2024', '2025', 'Mål 2025'],
    ['Min arbetsbelastning är rimlig (1–5)', '3,2', '3,4', 'minst 3,5'],
    ['Jag kan återhämta mig (1–5)', '3,2', '3,4', ''],
  ];
  const found = statuses({ 'Enkät 2025': rows }, '2025-12-31');
  expect(found['Min arbetsbelastning är rimlig (1–5)']).toMatch(/^partlyMet/);
  expect(found['Jag kan återhämta mig (1–5)']).toMatch(/^notMeasurable/);
});

test('numbers that follow each other are years in a header and values in a row', () => {
  const kinds = [
    ['Indikator', 'Typ', '2023', '2024'],
    ['Antal besök', 'Mål', '24', '25'],
    ['', 'Utfall', '26', '27'],
    ['Sjukdagar', 'Mål', '24', '25'],
    ['', 'Utfall', '26', '27'],
  ];
  expect(alone(statuses({ Uppföljning: kinds }, '2024-12-31'))).toEqual({ 'Antal besök': 'met', Sjukdagar: 'notMet' });
  const years = [
    ['Indikator', 'Mål', '22', '23', '24'],
    ['Sjukfrånvaro, %', 'högst 7', '7,2', '7,1', '6,9'],
    ['Antal kontaktpersoner', 'minst 25', '23', '24', '25'],
  ];
  expect(statuses({ 'Uppföljning 2024': years }, '2024-12-31')['Antal kontaktpersoner']).toMatch(/^met: 25 når/);
});

test.each([
  'P8 2025',
  'D2 2025',
  'Mätning vår 2025',
  'T2-25',
  'Läge 250831',
  '2025 (tom aug)',
  'Halvår 2025',
  'Kv 2 2025',
])('what stands under “%s” decides nothing about the year', (header) => {
  const rows = [
    ['Indikator', 'Mål 2025', 'Utfall 2024', header],
    ['Andel nöjda, %', 'minst 80', '70', '85'],
    ['Sjukfrånvaro, %', 'högst 7', '8', '6'],
  ];
  expect(alone(statuses({ 'Uppföljning 2025': rows }, '2025-08-31'))).toEqual({
    'Andel nöjda, %': 'onTrack',
    'Sjukfrånvaro, %': 'onTrack',
  });
});

test('levels and values with years in a row below, beside what is measured without a header', () => {
  const rows = [
    ['Psykiatri 2024'],
    [],
    [null, null, 'Målvärde', 'Utfall', null, null],
    [null, null, '2024', '2022', '2023', '2024'],
    ['Vuxna', 'Återinskrivna inom 28 dagar', '< 18 %', '21 %', '19 %', '17 %'],
    [null, 'Inhyrda läkare, andel av läkarkostnad', 'Högst 20 %', '39 %', '36 %', '28 %'],
  ];
  expect(statuses({ Blad1: rows }, '2024-12-31')).toEqual({
    'Återinskrivna inom 28 dagar': 'met: 17 % når målet under 18 % till 2024-12-31.',
    'Inhyrda läkare, andel av läkarkostnad':
      'partlyMet: 28 % når inte målet högst 20 % till 2024-12-31: 50 % av vägen från 36 % (2023).',
  });
});

test('a year without its century heads a column, as long as it is written as a text', () => {
  const rows = [
    ['Mätning', 'Vårt mål 2024', '-22', '-23', '-24', 'Bäst i länet'],
    ['Sv Näringsliv, plats av 290', 'topp 100', '168', '142', '118', '31'],
    ['Arbetslöshet, %', 'högst 5', '6,1', '5,8', '6,4', '3,9'],
  ];
  expect(statuses({ Näringsklimat: rows }, '2024-12-31')).toEqual({
    'Sv Näringsliv, plats av 290': expect.stringMatching(/^partlyMet: Plats 118 .* från 142 \(2023\)/) as string,
    'Arbetslöshet, %': expect.stringMatching(/^notMet: 6,4 %/) as string,
  });
});
