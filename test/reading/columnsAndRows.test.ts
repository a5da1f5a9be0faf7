import { recalculate } from '../../src/recalculate';
import { bookOf } from '../layouts/sheetOf';
import { inBrief, statuses } from '../judging/statusesIn';

/** Which column holds what, and whose a row is: measures, targets, units and groups. */

test('several measures beside one goal are what is measured, whatever their header says', () => {
  const rows = [
    ['Fokusområde', 'Mål 2025', 'Så mäter vi', 'Nuläge (dec 2024)', 'Önskat läge (dec 2025)', 'Mars', 'Juni', 'Sept'],
    ['Kund', 'Snabb service', 'Svarstid i telefon (min)', '4:30', '2:00', '4:10', '3:20', '2:45'],
    ['', '', 'Andel ärenden lösta vid första kontakt', '58%', '70%', '60%', '63%', '66%'],
  ];
  expect(statuses({ Verksamhetsplan: rows }, '2025-09-30')).toEqual({
    'Svarstid i telefon (min)': 'atRisk: 2,75 minuter mot väntade 2,63: från 4,5 (2024) mot 2 till 2025-12-31.',
    'Andel ärenden lösta vid första kontakt':
      'atRisk: 66 % mot väntade 67 %: från 58 % (2024) mot 70 % till 2025-12-31.',
  });
});

test('a limit in the name of a measure in per cent is no target', () => {
  const rows = [
    ['Nyckeltal', 'Mål', '2023', '2024'],
    ['varav långtidssjukfrånvaro > 60 dagar, %', '-', '42', '39'],
    ['Budgetavvikelse, %', '± 1', '-1,2', '0,6'],
  ];
  expect(statuses({ 'Mål 2024': rows }, '2024-12-31')).toEqual({
    'varav långtidssjukfrånvaro > 60 dagar, %':
      'notMeasurable: Målet saknar ett tal eller en riktning att mäta mot; ange nivå.',
    'Budgetavvikelse, %': 'met: 0,6 % når målet −1 till 1 % till 2024-12-31.',
  });
});

test('numbered goals stay goals, and a date in a name is no level', () => {
  const rows = [
    ['Kommunfullmäktiges mål', 'Indikatorer', '2022', '2023', '2024', 'Mål 2024'],
    ['1. En trygg kommun', 'Trygghetsindex', '3,0', '2,9', '2,8', 'Förbättras'],
    ['2. Växande kommun', 'Antal invånare 31/12', '24 690', '24 702', '24 655', '+1 % per år'],
    ['3. Likvärdig skola', 'Behöriga till gymnasiet, %', '82', '84', '86', 'lika för flickor och pojkar'],
  ];
  expect(statuses({ Mål: rows }, '2024-12-31')).toEqual({
    Trygghetsindex: 'notMet: 2,8 mot 2,9 (2023), ska öka.',
    'Antal invånare 31/12': 'notMet: 24\u00a0655 mot målet minst 24\u00a0949,02 för perioden.',
    'Behöriga till gymnasiet, %': 'notMeasurable: Målet saknar ett tal eller en riktning att mäta mot; ange nivå.',
  });
});

test('a column for each unit is nobody’s outcome until the user says so', () => {
  const rows = [
    ['Verksamhet', 'Mått', 'Mål', 'Solgården', 'Björkbacken', 'Ekhaga', 'Snitt'],
    ['Äldreomsorg', 'Andel nöjda (helhet) %', '85', '88', '79', '91', '86'],
    ['Äldreomsorg', 'Sjukfrånvaro %', '7', '6,1', '9,8', '7,0', '7,6'],
  ];
  expect(statuses({ Enheter: rows }, '2025-12-31')).toEqual({
    'Andel nöjda (helhet) %': 'awaiting: Ingen ny mätning är gjord än.',
    'Sjukfrånvaro %': 'awaiting: Ingen ny mätning är gjord än.',
  });
});

test('what a sentence tells of its measure holds for the bare number beside it', () => {
  const rows = [
    ['Resultatmål', '2024', 'Mål 2025', 'Kv1', 'Kv2', 'Kv3'],
    ['Kundtjänst ska besvara 80 % av samtalen inom 60 sekunder', '76', '80', '78', '79', '81'],
  ];
  expect(statuses({ 'Mål 2025': rows }, '2025-09-30')).toEqual({
    'Kundtjänst ska besvara 80 % av samtalen inom 60 sekunder':
      'onTrack: Målnivån nådd, 81 % mot målet minst 80 %, ska hålla till 2025-12-31.',
  });
});

test('two letters beside a year say whose the values are', () => {
  const rows = [
    ['Indikator', '2023 Kv', '2023 M', '2024 Kv', '2024 M', 'Mål 2024 Kv', 'Mål 2024 M'],
    ['Heltid andel %', '71', '90', '74', '91', '75', '92'],
  ];
  expect(statuses({ Mål: rows }, '2024-12-31')).toEqual({
    'Heltid andel %':
      'partlyMet: 74 % når inte målet minst 75 % till 2024-12-31: 75 % av vägen från 71 % (2023); den grupp som ligger sämst till (kvinnor) avgör; skillnaden mellan grupperna är 17 procentenheter.',
  });
});

test('a preliminary outcome is an outcome', () => {
  const rows = [
    ['Styrmått', 'Utfall 23', 'Utfall 24', 'Mål 25', 'Utfall 25 (prel)'],
    ['Bemötande vid telefonkontakt (andel goda)', '82', '85', 'minst 85', '84'],
  ];
  expect(statuses({ Nämndplan: rows }, '2025-12-31')).toEqual({
    'Bemötande vid telefonkontakt (andel goda)': 'notMet: 84 % når inte målet minst 85 % till 2025-12-31.',
  });
});

test('the sum of a plan is no outcome, and a signed per cent against a year is a change', () => {
  const plan = [
    ['Mål', '2023', '2024', '2025', 'Totalt 2023–2025'],
    ['Planerade bostäder, antal', '150', '160', '170', '480'],
  ];
  expect(statuses({ Bostäder: plan }, '2025-08-31')).toEqual({
    'Planerade bostäder, antal': 'awaiting: Ingen ny mätning är gjord än.',
  });
  const climate = [
    ['Indikator', '2022', '2023', '2024', 'Mål 2030'],
    ['Utsläpp egen fordonsflotta (ton)', '820', '760', '700', 'minst -70% jmf 2022'],
  ];
  expect(statuses({ Klimat: climate }, '2024-12-31')).toEqual({
    'Utsläpp egen fordonsflotta (ton)': 'atRisk: 700 mot väntade 676,4: från 820 (2022) mot 246 till 2030-12-31.',
  });
});

test('the green limit is the target, the yellow one is not', () => {
  const rows = [
    ['Mätpunkt', 'Gräns grön', 'Gräns gul', 'Utfall maj', 'Utfall okt'],
    ['Antal klagomål per 1000 ärenden', '<5', '5-8', '6,2', '4,8'],
    ['Andel ändrade beslut', '<10 %', '10-15 %', '12 %', '13 %'],
  ];
  const read = statuses({ Kvalitet: rows }, '2025-10-31');
  expect(read['Antal klagomål per 1000 ärenden']).toMatch(/^onTrack: Målnivån nådd, 4,8 mot målet under 5/);
  expect(read['Andel ändrade beslut']).toMatch(/^(atRisk|offTrack): 13 % mot målet under 10 %/);
});

describe('a long table with a row for each unit and period', () => {
  const header = ['Enhet', 'Indikator', 'Period', 'Målvärde', 'Utfall'];
  const read = (rows: readonly (readonly string[])[]): string[] => {
    const { report } = recalculate(bookOf([{ name: 'Utfall', rows: [header, ...rows] }]), {
      today: '2026-01-15',
      asOf: '2025-12-31',
    });
    return report.tables.flatMap(({ indicators }) => indicators.map((one) => `${one.area ?? '–'}: ${one.explanation}`));
  };

  test('keeps the units apart', () => {
    expect(
      read([
        ['Norra', 'Sjukfrånvaro', '2024', '6 %', '6,4 %'],
        ['Södra', 'Sjukfrånvaro', '2024', '6 %', '5,4 %'],
        ['Norra', 'Sjukfrånvaro', '2025', '5,5 %', '5,8 %'],
        ['Södra', 'Sjukfrånvaro', '2025', '5,5 %', '5,5 %'],
      ]),
    ).toEqual([
      'Norra: 5,8 % når inte målet högst 5,5 % till 2025-12-31: 67 % av vägen från 6,4 % (2024).',
      'Södra: 5,5 % når målet högst 5,5 % till 2025-12-31.',
    ]);
  });

  test('is one indicator where only who answers for it changes', () => {
    expect(
      read([
        ['Anna', 'Sjukfrånvaro', '2024', '6 %', '6,4 %'],
        ['Bertil', 'Sjukfrånvaro', '2025', '5,5 %', '5,8 %'],
      ]),
    ).toEqual(['–: 5,8 % når inte målet högst 5,5 % till 2025-12-31: 67 % av vägen från 6,4 % (2024).']);
  });

  test('takes two rows that nothing tells apart for two indicators', () => {
    const rows = [
      ['Norra', 'Sjukfrånvaro', '2025', '5,5 %', '5,8 %'],
      ['Norra', 'Sjukfrånvaro', '2025', '5,5 %', '5,1 %'],
    ];
    expect(read(rows)).toEqual([
      'Norra: 5,8 % når inte målet högst 5,5 % till 2025-12-31.',
      'Norra: 5,1 % når målet högst 5,5 % till 2025-12-31.',
    ]);
  });
});

test('of the rows of a long table the latest period’s says how it is assessed, whatever their order', () => {
  const rows = [
    ['Mått', 'Period', 'Utfall', 'Målvärde', 'Status'],
    ['Sjukfrånvaro', 'Augusti 2025', '6,2 %', '6,0 %', 'Gul'],
    ['Sjukfrånvaro', 'Juli 2025', '6,0 %', '6,0 %', 'Grön'],
  ];
  expect(statuses({ Styrkort: rows }, '2025-08-31')).toEqual({
    Sjukfrånvaro:
      'offTrack: 6,2 % mot målet högst 6 % till 2025-12-31, sämre än 6 % (2025-07-31); egen bedömning: ”Gul”.',
  });
});

test('the per cent of a change are not those of the level beside it', () => {
  const rows = [
    ['Mål', 'Utfall 2019', 'Utfall 2024', 'Mål 2030'],
    ['Cykelresorna ska fördubblas till år 2030', '1,2 milj', '1,5 milj', '2,4 milj'],
  ];
  const read = statuses({ Trafik: rows }, '2025-01-31');
  expect(read['Cykelresorna ska fördubblas till år 2030']).not.toContain('%;');
  expect(read['Cykelresorna ska fördubblas till år 2030']).toMatch(/1\u00a0500\u00a0000 mot väntade/);
});

test('a goal’s year beside the outcome of that year is a column of targets, whatever little stands in it', () => {
  const rows = [
    ['Mål', 'Indikator', 'Mål 2025', 'Utfall 2025'],
    ['Planer på plats', 'Ny översiktsplan antagen', 'Ja', 'Nej'],
    ['', 'Lönekartläggning genomförd', 'X', 'X'],
    ['', 'Antal medarbetarsamtal', 'alla', '85 %'],
    ['Ekonomi', 'Budget i balans', '0', '-120 tkr'],
  ];
  const { report } = recalculate(bookOf([{ name: 'Mål', rows }]), { today: '2026-01-15', asOf: '2025-12-31' });
  const [table] = report.tables;
  expect(table?.goals.map(({ text }) => text)).toEqual(['Planer på plats', 'Ekonomi']);
  expect(table?.indicators.map(({ status }) => status)).toEqual(['notMeasurable', 'notMeasurable', 'notMet', 'notMet']);
});

test('of two levels for one year the first is judged, and it is asked which of them holds', () => {
  const rows = [
    ['Indikator', 'Mål KF', 'Mål nämnd', 'Utfall 2025'],
    ['Andel trygga, %', '80', '85', '82'],
    ['Andel nöjda, %', '80', '80', '82'],
  ];
  const { report } = recalculate(bookOf([{ name: 'Mål 2025', rows }]), { today: '2026-01-15', asOf: '2025-12-31' });
  expect(report.problems.map(({ code, cell }) => [code, cell])).toEqual([['target.unsure', 'A2']]);
});

test('a value that rounds to a target without a direction is there, and it is said why', () => {
  const rows = [
    ['KPI', 'Mål', 'Fg år', 'Utfall aug 2025'],
    ['Beläggningsgrad, %', '12', '11,9', '11,6'],
  ];
  expect(statuses({ 'Mål 2025': rows }, '2025-08-31')).toEqual({
    'Beläggningsgrad, %':
      'onTrack: 11,6 % mot målet 12 %, som ska hållas till 2025-12-31; avrundat som målet är det samma tal.',
  });
});

test('a group whose cells have always been empty decides nothing', () => {
  const rows = [
    ['Mått', 'Kvinnor 2023', 'Män 2023', 'Kvinnor 2024', 'Män 2024', 'Mål 2024'],
    ['Andel chefer som är kvinnor, %', '62', '', '58', '', '40–60'],
    ['Andel heltid, %', '74', '88', '86', '', '85'],
  ];
  const found = statuses({ Plan: rows }, '2024-12-31');
  expect(Object.values(found).map((each) => each.split(':')[0])).toEqual(['met', 'awaiting']);
});

test('a year and its part in columns of their own are one period', () => {
  const rows = [
    ['År', 'Period', 'Indikator', 'Enhet', 'Målvärde', 'Utfall'],
    ['2024', 'T1', 'Sjukfrånvaro', 'BUN', '6,0', '6,9'],
    ['2024', 'T3', 'Sjukfrånvaro', 'BUN', '6,0', '6,2'],
    ['2025', 'T1', 'Sjukfrånvaro', 'BUN', '5,8', '6,5'],
    ['2025', 'T2', 'Sjukfrånvaro', 'BUN', '5,8', '5,6'],
  ];
  expect(statuses({ Data: rows }, '2025-08-31')).toEqual({
    Sjukfrånvaro: 'onTrack: Målnivån nådd, 5,6 % mot målet högst 5,8 %, ska hålla till 2025-12-31.',
  });
});

test('a goal above a repeated header can have its label in a cell of its own', () => {
  const rows = [
    ['Kommunfullmäktiges mål 1', 'Kommunen ska vara trygg'],
    ['Indikator', '2024', 'Mål 2025', 'Utfall 2025'],
    ['Trygghetsindex', '64', '66', '65'],
    [],
    ['Kommunfullmäktiges mål 2', 'Kommunen ska vara grön'],
    ['Indikator', '2024', 'Mål 2025', 'Utfall 2025'],
    ['Andel ekologisk mat, %', '29', '35', '28'],
  ];
  const { report } = recalculate(bookOf([{ name: 'Uppföljning 2025', rows }]), {
    asOf: '2025-12-31',
    today: '2026-01-15',
  });
  expect(report.tables.flatMap(({ goals }) => goals.map(({ text }) => text))).toEqual([
    'Kommunfullmäktiges mål 1 Kommunen ska vara trygg',
    'Kommunfullmäktiges mål 2 Kommunen ska vara grön',
  ]);
});

test('goals left of a table whose header is repeated are goals, and an analysis between them is none', () => {
  const rows = [
    ['Mål 1: Trygg vård'],
    ['', 'Mått', 'Mål', 'T1', 'T2'],
    ['', 'Följsamhet hygienrutiner', '100 %', '88 %', '91 %'],
    ['', 'Analys: Fortsatt arbete med hygien'],
    ['Mål 2: Tillgänglig vård'],
    ['', 'Mått', 'Mål', 'T1', 'T2'],
    ['', 'Andel inom 90 dagar', '80 %', '71 %', '74 %'],
  ];
  const { report } = recalculate(bookOf([{ name: 'VP 2025', rows }]), { asOf: '2025-08-31', today: '2025-09-15' });
  expect(report.tables.flatMap(({ goals }) => goals.map(({ text }) => text))).toEqual([
    'Mål 1: Trygg vård',
    'Mål 2: Tillgänglig vård',
  ]);
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

test('a budget beside targets in words is none of them', () => {
  const rows = [
    ['Mål', 'Bokslut 2024', 'Budget 2025', 'Bokslut 2025'],
    ['Soliditeten ska vara minst 22 %', '21 %', '19 %', '20 %'],
    ['Läkemedelskostnad per invånare högst 2 850 kr', '2 790', '2 880', '2 871'],
    ['Kassalikviditeten är minst 60 %', '64 %', '55 %', '57 %'],
    ['Pensionsplaceringar täcker minst 35 % av åtagandet', '36 %', '34 %', '35,4 %'],
  ];
  expect(inBrief(statuses({ 'Finansiella mål': rows }, '2025-12-31'))).toEqual([
    'Soliditeten ska vara minst 22 % notMet',
    'Läkemedelskostnad per invånare högst 2 850 kr notMet',
    'Kassalikviditeten är minst 60 % notMet',
    'Pensionsplaceringar täcker minst 35 % av åtagandet met',
  ]);
});

test('a rank among others and a lone unknown column of numbers are no outcomes', () => {
  const rows = [
    ['Nyckeltal', 'Mål 2025', '2023', '2024', 'Rikssnitt 2024', 'Rang', 'Vikt'],
    ['Företagsklimat enligt Insikt, NKI', 'Minst 75', '74', '72', '74', '150', '3'],
    ['Handläggningstid för bygglov, median dagar', 'Max 30', '36', '33', '29', '180', '1'],
  ];
  expect(statuses({ Blad1: rows })).toEqual({
    'Företagsklimat enligt Insikt, NKI':
      'offTrack: 72 mot väntade 74,5, åt fel håll: från 74 (2023) mot 75 till 2025-12-31.',
    'Handläggningstid för bygglov, median dagar':
      'onTrack: 33 mot väntade 33, 99,9 % av den takt som behövs: från 36 (2023) mot 30 till 2025-12-31.',
  });
});
