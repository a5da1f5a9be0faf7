import { statuses } from './statusesIn';

/** What a value is held against: base years, the same term last year, interim reports, sums and parts of a year. */

test('a base year that stands in a column of its own is no value', () => {
  const rows = [
    ['Indikator', 'Basår', 'Värde basår', '2023', '2024', 'Etappmål 2025', 'Mål 2030'],
    ['Utsläpp av växthusgaser, ton CO2e per invånare', 2010, 6.8, 4.1, 3.9, 3.6, 2],
    ['Energianvändning i kommunens lokaler, kWh/m2', 2009, 212, 145, 139, '-35 %', '-50 %'],
  ];
  expect(statuses({ Miljömål: rows }, '2025-03-01')).toEqual({
    'Utsläpp av växthusgaser, ton CO2e per invånare':
      'onTrack: 3,9 ton CO2e per invånare mot väntade 3,81, 97 % av den takt som behövs: från 6,8 (2010) mot 3,6 till 2025-12-31.',
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

test.each([
  ['Referensår', 2020, 'Referensvärde', 110],
  ['Utgångsläge', 110, 'Utgångsår', 2020],
  ['År', 2020, 'Nuläge', 110],
  ['Basår', 2020, 'Värde', 110],
  ['Basår', 2020, 'Basårsvärde', 110],
  ['Jämförelseår', 2020, 'Värde jämförelseår', 110],
])('"%s" over %s and "%s" over %s are one baseline with its year', (first, one, second, other) => {
  const rows = [
    ['Indikator', first, second, '2024', '2025', 'Mål 2030'],
    ['Utsläpp, ton', one, other, 90, 84, 'högst 40'],
  ];
  expect(statuses({ Klimat: rows }, '2026-03-10')).toEqual({
    'Utsläpp, ton': 'atRisk: 84 ton mot väntade 75 ton: från 110 ton (2020) mot 40 ton till 2030-12-31.',
  });
});

test('a value without a year left of the years is not the latest', () => {
  const rows = [
    ['Indikator', 'Värde', '2024', '2025', 'Mål 2030'],
    ['Elbilar, %', 11, 41, 47, 'minst 80'],
  ];
  expect(statuses({ Klimat: rows }, '2026-03-10')['Elbilar, %']).toMatch(/^onTrack: 47 %/);
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

test('a pace that is counted in years is asked about: fewer are faster', () => {
  const rows = [
    ['Nyckeltal', 'Enhet', 'Utfall 2024', 'Mål 2025', 'Utfall aug 2025'],
    ['Förnyelsetakt ledningsnät', 'år', '165', '150', '158'],
    ['Förnyelsetakt ledningsnät, andel', '%', '1,6', '1,7', '1,7'],
  ];
  const found = statuses({ 'VA 2025': rows }, '2025-08-31');
  expect(Object.values(found).map((each) => each.split(':')[0])).toEqual(['needsInput', 'onTrack']);
});

test.each(['2021 (start)', 'Start 2021', '2021 (basår)'])('"%s" heads the baseline', (header) => {
  const rows = [
    ['Program 2022–2030'],
    [],
    ['Mått', header, '2023', '2025', 'Mål 2030'],
    ['Andel unga med besvär, %', 38, 41, 42, 'högst 30'],
  ];
  expect(statuses({ Blad1: rows }, '2026-02-15')['Andel unga med besvär, %']).toContain('från 38 % (2021)');
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

test('the base that a target cell names by its year is that year, not the one before the plan year', () => {
  const rows = [
    ['Mål', 'Nyckeltal', 'Utfall 2022', 'Utfall 2023', 'Mål 2024', 'Utfall jan-aug 2024'],
    ['Klimat', 'Körda mil med fossila bränslen', 12500, 11800, 'Minska med minst 10 % jämfört med 2022', 7200],
  ];
  expect(statuses({ 'Mål 2024': rows })).toEqual({
    'Körda mil med fossila bränslen': 'onTrack: 7200 hittills mot väntade 7500: högst 11\u00a0250 till 2024-12-31.',
  });
});

test('beyond the far side of a range there is no way to tell of', () => {
  const rows = [
    ['Nämndens mål', 'Mått', 'Nuläge 2022', 'Målvärde 2023', 'Resultat 2023'],
    ['Delaktighet', 'Antal medborgarförslag', '23', '25–30', '34'],
    ['Ekonomi', 'Budgetföljsamhet', '-0,8 %', '±1 %', '-1,4 %'],
  ];
  expect(statuses({ '2023': rows })).toEqual({
    'Antal medborgarförslag': 'notMet: 34 ligger utanför målet 25–30 till 2023-12-31.',
    Budgetföljsamhet: 'notMet: −1,4 % ligger utanför målet −1 till 1 % till 2023-12-31.',
  });
});
