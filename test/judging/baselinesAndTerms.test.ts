import { recalculate } from '../../src/recalculate';
import { bookOf } from '../layouts/sheetOf';
import { statuses } from './statusesIn';

/** What a value is held against: a base year in a column of its own, the same term last year, an interim report. */

test('a base year that stands in a column of its own is no value', () => {
  const rows = [
    ['Indikator', 'Basår', 'Värde basår', '2023', '2024', 'Etappmål 2025', 'Mål 2030'],
    ['Utsläpp av växthusgaser, ton CO2e per invånare', 2010, 6.8, 4.1, 3.9, 3.6, 2],
    ['Energianvändning i kommunens lokaler, kWh/m2', 2009, 212, 145, 139, '-35 %', '-50 %'],
  ];
  expect(statuses({ Miljömål: rows }, '2025-03-01')).toEqual({
    'Utsläpp av växthusgaser, ton CO2e per invånare':
      'onTrack: 3,9 mot väntade 3,81, 97 % av den takt som behövs: från 6,8 (2010) mot 3,6 till 2025-12-31.',
    'Energianvändning i kommunens lokaler, kWh/m2':
      'onTrack: 139 mot väntade 142,4: från 212 (2009) mot 137,8 till 2025-12-31.',
  });
});

test('a base year alone names the outcome that is the baseline', () => {
  const rows = [
    ['Indikator', 'Basår', '2019', '2023', '2024', 'Mål 2026'],
    ['Andel ekologiska livsmedel i kommunens kök (%)', 2019, 31, 40, 44, 50],
  ];
  expect(statuses({ Hållbarhet: rows }, '2025-03-01')).toEqual({
    'Andel ekologiska livsmedel i kommunens kök (%)':
      'onTrack: 44 % mot väntade 44,6 %, 96 % av den takt som behövs: från 31 % (2019) mot 50 % till 2026-12-31.',
  });
});

test('a term is compared with the same term of the year before', () => {
  const rows = [
    ['Mått', 'VT24', 'HT24', 'VT25', 'Målnivå 2025'],
    ['Antal kränkningsanmälningar', 162, 139, 151, 'Minska jmf fg år'],
  ];
  expect(statuses({ 'Styrkort 2025': rows }, '2025-09-15')).toEqual({
    'Antal kränkningsanmälningar': 'onTrack: 151 mot 162 (2024-06-30), ska minska.',
  });
});

test('August beside August is no yearly measure: the year’s own value is still to come', () => {
  const rows = [
    ['Nyckeltal personal', 'Mål', '2024-08', '2025-08'],
    ['Sjukfrånvaro, % av ordinarie arbetstid', 'max 6,5', '7,1', '6,4'],
    ['HME totalindex', '80', '77', '78'],
  ];
  expect(statuses({ Personal: rows }, '2025-08-31')).toEqual({
    'Sjukfrånvaro, % av ordinarie arbetstid':
      'onTrack: Målnivån nådd, 6,4 % mot målet högst 6,5 %, ska hålla till 2025-12-31.',
    'HME totalindex': 'offTrack: 78 mot väntade 79,2: från 77 (2024-08-31) mot 80 till 2025-12-31.',
  });
});

test('a target the other way from the baseline than the measure is known for is asked about', () => {
  const rows = [
    ['Indikator', 'Utgångsläge 2022', 'Mål 2026', '2023', '2024'],
    ['Andel beslut om försörjningsstöd inom 14 dagar', '71 %', '90 %', '75 %', '82 %'],
    ['Arbetslöshet bland unga, %', '5,0', '6,0', '5,2', '5,5'],
  ];
  expect(statuses({ Mål: rows }, '2025-03-01')).toEqual({
    'Andel beslut om försörjningsstöd inom 14 dagar':
      'onTrack: 82 % mot väntade 80,5 %: från 71 % (2022) mot 90 % till 2026-12-31.',
    'Arbetslöshet bland unga, %':
      'needsInput: Är högre eller lägre bättre? Målet är 6 % och utfallet 5,5 %; ange riktning.',
  });
});

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

test('a dash with its reason in the status column is waited for, and what is free of something is better higher', () => {
  const rows = [
    ['Indikator', 'Mål', 'Utfall delår 1', 'Utfall delår 2', 'Utfall helår', 'Måluppfyllelse'],
    ['Kundnöjdhet bygglov NKI', 'Minst 70', '-', '-', '', 'Mäts i december'],
    ['Andel fossilbränslefria fordon', '85%', '78%', '81%', '', 'På väg'],
  ];
  const read = statuses({ Delår: rows }, '2025-08-31');
  expect(read['Kundnöjdhet bygglov NKI']).toMatch(/^awaiting/);
  expect(read['Andel fossilbränslefria fordon']).toMatch(/^atRisk: 81 % mot målet minst 85 %/);
});

test('the days on which different indicators were measured are no rhythm, and a count at a day is one up to it', () => {
  const rows = [
    ['Effektmål', 'Indikator', 'Målvärde 2025', 'Senaste utfall', 'Mätdatum'],
    ['Tryggheten ska öka', 'Andel invånare som känner sig trygga utomhus', '75 %', '71 %', '2024-11-30'],
    ['', 'Antal genomförda trygghetsvandringar', '8', '3', '2025-04-30'],
    ['', 'Andel fossilfria transporter', '100 %', '82 %', '2024-12-31'],
  ];
  expect(statuses({ 'Uppföljning T1': rows }, '2025-04-30')).toEqual({
    'Andel invånare som känner sig trygga utomhus': 'awaiting: Ingen ny mätning är gjord än.',
    'Antal genomförda trygghetsvandringar': 'onTrack: 3 hittills mot väntade 2,6: minst 8 till 2025-12-31.',
    'Andel fossilfria transporter': 'awaiting: Ingen ny mätning är gjord än.',
  });
});

test('what the table foresees for the year tells sums from parts', () => {
  const rows = [
    ['Mål', 'Indikator', 'Mål 2025', 'Utfall T1', 'Utfall T2', 'Prognos helår'],
    ['Ett tillgängligt kulturliv', 'Besök kulturhuset', '85 000', '31 200', '52 400', '84 000'],
    ['', 'Besök simhallen', '85 000', '31 200', '22 400', '84 000'],
  ];
  expect(statuses({ 'Mål 2025': rows }, '2025-08-31')).toEqual({
    'Besök kulturhuset':
      'atRisk: 52 400 hittills mot väntade 56 589: minst 85 000 till 2025-12-31; tabellens prognos är 84 000, som inte når målet.',
    'Besök simhallen':
      'atRisk: 53 600 hittills mot väntade 56 589: minst 85 000 till 2025-12-31; tabellens prognos är 84 000, som inte når målet.',
  });
});

test('money is spent as the year goes', () => {
  const rows = [
    ['Indikator', 'Enhet', 'Utfall 2024', 'Målvärde 2025', 'Utfall aug 2025'],
    ['Kostnad inhyrd personal', 'mnkr', 118, 90, 71],
  ];
  expect(statuses({ 'Plan 2025': rows }, '2025-08-31')).toEqual({
    'Kostnad inhyrd personal': 'atRisk: 71 mkr hittills mot väntade 59,9 mkr: högst 90 mkr till 2025-12-31.',
  });
});

test('hours of overtime until August are not held against those of a whole year', () => {
  const rows = [
    ['Nyckeltal', '2023-12-31', '2024-12-31', '2025-08-31', 'Mål 2025-12-31'],
    ['Övertid, timmar', 15400, 14100, 9900, 'Ska minska'],
  ];
  expect(statuses({ Personalnyckeltal: rows }, '2025-08-31')['Övertid, timmar']).not.toMatch(/^onTrack/);
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

test('parts of a year beside targets of several years are of the plan’s year', () => {
  const rows = [
    ['Styrtal', 'Ing. värde', 'Mål 2025', 'Mål 2026', 'Utf. T1', 'Utf. T2', 'Utf. År'],
    ['Median handläggningstid LSS, dagar', '64', '50', '45', '61', '57', ''],
    ['Sjukfrånvaro dag 15–, %', '3,9', '3,2', '3,0', '4,1', '3,6', ''],
  ];
  expect(statuses({ Mål: rows }, '2025-08-31')).toEqual({
    'Median handläggningstid LSS, dagar': 'atRisk: 57 dagar mot väntade 54,7: från 64 (2024) mot 50 till 2025-12-31.',
    'Sjukfrånvaro dag 15–, %': 'atRisk: 3,6 % mot väntade 3,43 %: från 3,9 % (2024) mot 3,2 % till 2025-12-31.',
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
