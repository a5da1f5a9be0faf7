import { statuses } from './statusesIn';

/** Cells and headers as they stand in follow-ups: what is said beside a value, of it, or above it. */

test('eleven of eleven is all of them, and no time', () => {
  const rows = [
    ['Indikator', 'Mål', 'Utfall 2024'],
    ['Personuppgiftsincidenter anmälda inom 72 timmar', 'Samtliga', '11 av 11'],
    ['Utredningar klara inom två månader', 'Alla', '6 av 7'],
  ];
  expect(statuses({ 'Mål 2024': rows }, '2024-12-31')).toEqual({
    'Personuppgiftsincidenter anmälda inom 72 timmar': 'met: 100 % når målet minst 100 % till 2024-12-31.',
    'Utredningar klara inom två månader': 'notMet: 86 % når inte målet minst 100 % till 2024-12-31.',
  });
});

test('last year in parentheses is no value of the year, and its header no year', () => {
  const rows = [
    ['Mått', 'Mål', 'Utfall (fg år)'],
    ['Andel besvarade samtal', '92 %', '90 % (88 %)'],
    ['E-post besvarad inom ett arbetsdygn', '95 %', '97 % (93 %)'],
  ];
  expect(statuses({ 'Kvalitet 2024': rows }, '2024-12-31')).toEqual({
    'Andel besvarade samtal': 'notMet: 90 % når inte målet minst 92 % till 2024-12-31.',
    'E-post besvarad inom ett arbetsdygn': 'met: 97 % når målet minst 95 % till 2024-12-31.',
  });
});

test('a number stored as 7 beside 7.2 is 7.0', () => {
  const rows = [
    ['Nyckeltal', 'Mål', 'Totalt fg år', 'Totalt'],
    ['Timavlönades andel av arbetad tid, %', 'Oförändrad eller lägre', 7, 7.2],
  ];
  expect(statuses({ 'HR 2024': rows }, '2024-12-31')).toEqual({
    'Timavlönades andel av arbetad tid, %': 'notMet: 7,2 % mot 7 % (2023), ska hållas.',
  });
});

test('a limit of a deficit is not met by a value far below nothing', () => {
  const rows = [
    ['Mått', 'Mål', 'Utfall 2024'],
    ['Nämndernas budgetavvikelse', 'Max 0,5 % underskott', '−3,1 %'],
  ];
  expect(statuses({ 'Mål 2024': rows }, '2024-12-31')['Nämndernas budgetavvikelse']).toMatch(/^needsInput/);
});

test('"Högst +2 %" under changes is how much more there may be', () => {
  const rows = [
    ['Indikator', 'Utgångsvärde 2023', 'Målvärde (förändring)', 'Utfall 2024'],
    ['Driftkostnad per kvadratmeter, kr', 512, 'Högst +2 %', 520],
    ['Underhåll per kvadratmeter, kr', 512, 'Högst +2 %', 530],
  ];
  const found = statuses({ 'Mål 2024': rows }, '2024-12-31');
  expect(found['Driftkostnad per kvadratmeter, kr']).toMatch(/^met: 520/);
  expect(found['Underhåll per kvadratmeter, kr']).toMatch(/^notMet: 530/);
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

test('the day of a decision in a title is no plan year', () => {
  const rows = [
    ['Ägardirektiv, enligt beslut i kommunfullmäktige 2022-11-28 § 214'],
    [],
    ['Ägarens krav', 'Nyckeltal', 'Krav', 'Bokslut 2024', 'Bokslut 2023'],
    ['Publik', 'Antal besökare', '> 110 000', '118 420', '104 300'],
  ];
  expect(statuses({ Blad1: rows }, '2024-12-31')).toEqual({
    'Antal besökare': 'met: 118\u00a0420 når målet över 110\u00a0000 till 2024-12-31.',
  });
});

test('numbers of goals left of what is measured are no levels', () => {
  const rows = [
    ['Delmål', 'Indikator', 'Önskat värde', 'Senaste värde'],
    ['5.5', 'Andel kvinnor i bolagsstyrelser', '40–60 % senast 2024', '43 %'],
    ['6.4', 'Vattenläckage i ledningsnätet', 'Mindre än 20 % år 2024', '18,5 %'],
  ];
  expect(statuses({ 'Agenda 2030': rows }, '2024-12-31')).toEqual({
    'Andel kvinnor i bolagsstyrelser': 'met: 43 % når målet 40–60 % till 2024-12-31.',
    'Vattenläckage i ledningsnätet': 'met: 18,5 % når målet under 20 % till 2024-12-31.',
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

test('"Föregående år" is the year before the one beside it, whatever years the programme is for', () => {
  const rows = [
    ['Hållbarhetsprogram 2022–2030'],
    [],
    ['Indikator', 'Nuläge 2024', 'Föregående år', 'Målsättning'],
    ['Elever behöriga till yrkesprogram, andel (%)', '86,7', '84,9', 'Öka jämfört med föregående år'],
  ];
  expect(Object.values(statuses({ Blad1: rows }, '2024-12-31'))[0]).toMatch(/86,7 % mot 84,9 % \(2023\)/);
});
