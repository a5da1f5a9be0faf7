import { statuses } from './statusesIn';

/** Headers as controllers write them: questions, wishes, two rows of them, and words that could be levels. */

const head = (found: Record<string, string>): string[] =>
  Object.entries(found).map(([text, said]) => `${text} ${said.split(/[;:] /, 1)[0] ?? ''}`);

test('headers that ask are answered by the cells beneath them', () => {
  const rows = [
    ['Vad?', 'Hur bra ska det vara?', 'Hur blev det 2024?', 'Hur var det 2023?', 'Varför?'],
    ['Handläggningstid bygglov', 'högst 30 dagar', '34 dagar', '29 dagar', 'En vakans'],
    ['Digitala ansökningar', 'minst 75 %', '78 %', '70 %', ''],
  ];
  expect(head(statuses({ 'Byggnadsnämnden 2024': rows }, '2024-12-31'))).toEqual([
    'Handläggningstid bygglov notMet',
    'Digitala ansökningar met',
  ]);
});

test('what is wanted for the whole year is the target, and no value of last year is', () => {
  const rows = [
    ['Nr', 'Vad vi mäter', 'Enhet', 'Vi vill nå helåret 2025', 'Jan–apr 2025', 'Jan–apr 2024', 'Helår 2024'],
    ['1', 'Sjukfrånvaro', '%', 'högst 7,0', '8,4', '8,1', '7,6'],
    ['2', 'Andel legitimerade', '%', 'minst 40', '41', '36', '37'],
  ];
  expect(statuses({ 'Nyckeltal T1': rows }, '2025-04-30')).toEqual({
    Sjukfrånvaro: expect.stringMatching(/^offTrack: 8,4 % mot väntade/) as string,
    'Andel legitimerade': expect.stringMatching(/^onTrack: Målnivån nådd, 41 % mot målet minst 40 %/) as string,
  });
});

test('"So we measure" with another text in every row is what is measured, where nothing else is', () => {
  const rows = [
    ['Livsvillkor', 'Så mäter vi', 'Senaste (vt 2025)', 'Förra (vt 2023)', 'Riket 2025', 'Vi vill nå 2025'],
    ['Vanor', 'Elever i åk 9 som röker', '7 %', '9 %', '8 %', 'högst 8 %'],
    ['', 'Elever i åk 9 som snusar', '15 %', '12 %', '13 %', 'högst 12 %'],
    ['Hälsa', 'Unga som är trygga', '82 %', '80 %', '85 %', 'minst 80 %'],
  ];
  expect(Object.keys(statuses({ Folkhälsa: rows }, '2025-08-31'))).toEqual([
    'Elever i åk 9 som röker',
    'Elever i åk 9 som snusar',
    'Unga som är trygga',
  ]);
});

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

test('a budget beside targets in words is none of them', () => {
  const rows = [
    ['Mål', 'Bokslut 2024', 'Budget 2025', 'Bokslut 2025'],
    ['Soliditeten ska vara minst 22 %', '21 %', '19 %', '20 %'],
    ['Läkemedelskostnad per invånare högst 2 850 kr', '2 790', '2 880', '2 871'],
    ['Kassalikviditeten är minst 60 %', '64 %', '55 %', '57 %'],
    ['Pensionsplaceringar täcker minst 35 % av åtagandet', '36 %', '34 %', '35,4 %'],
  ];
  expect(head(statuses({ 'Finansiella mål': rows }, '2025-12-31'))).toEqual([
    'Soliditeten ska vara minst 22 % notMet',
    'Läkemedelskostnad per invånare högst 2 850 kr notMet',
    'Kassalikviditeten är minst 60 % notMet',
    'Pensionsplaceringar täcker minst 35 % av åtagandet met',
  ]);
});

test('"Avser" says of when a value is, and "Ska vara nått" until when', () => {
  const values = [
    ['Indikator', 'Målnivå', 'Utfall', 'Avser'],
    ['Planer upprättade i tid', '95 % 2025', '96 %', 'helår 2024'],
    ['Sjukfrånvaro', '≤ 7,0 %', '6,8 %', 'jan–juli 2025'],
  ];
  expect(statuses({ Funktionsstöd: values }, '2025-08-31')['Planer upprättade i tid']).not.toMatch(/^met/);
  const deadlines = [
    ['Mått', 'Nuläge dec 2023', 'Mål', 'Ska vara nått', 'Läge apr 2025'],
    ['Familjehem i egen regi', '40 %', '60 %', '2026-12-31', '50 %'],
    ['Heltidsanställda', '71 %', '85 %', '2025-12-31', '76 %'],
    ['Väntetid till utredning, dagar', '90', '60', '2024-12-31', '71'],
  ];
  const found = statuses({ 'Handlingsplan 2024–2026': deadlines }, '2025-04-30');
  expect(found['Heltidsanställda']).toMatch(/^offTrack: 76 % mot väntade .* till 2025-12-31/);
  expect(found['Väntetid till utredning, dagar']).not.toMatch(/^(?:met|onTrack)/);
});

test('words of a name that are no target: "inkl. alla", a count beside a share, and a day on which more is told', () => {
  const rows = [
    ['Mått', 'Målnivå', 'Bokslut 2024', 'Bokslut 2025'],
    ['Soliditet inkl. alla åtaganden', 'ska öka', '34,1 %', '35,0 %'],
    ['Certifierade föreningar, antal', '40 % av föreningarna', '31', '40'],
    ['Räntekostnad, mnkr', 'högst 95', '88', 'fastställs 3/3'],
    ['Likvida medel', 'minst 150 mnkr', '212 mnkr', '141 mnkr'],
  ];
  expect(head(statuses({ 'Bokslut 2025': rows }, '2025-12-31'))).toEqual([
    'Soliditet inkl. alla åtaganden met',
    'Certifierade föreningar, antal needsInput',
    'Räntekostnad, mnkr awaiting',
    'Likvida medel notMet',
  ]);
});

test('of each of all a count is asked about: how many of them, or how often?', () => {
  const rows = [
    ['Indikator', 'Utfall 2025'],
    ['Samtliga enheter ska ha genomfört minst två övningar', '9 av 12'],
  ];
  expect(statuses({ 'Mål 2025': rows }, '2025-12-31')).toEqual({
    'Samtliga enheter ska ha genomfört minst två övningar': expect.stringMatching(/^needsInput: /) as string,
  });
});

test('a name that gives its values a part of the year is of it, whatever the column says of the others', () => {
  const rows = [
    ['Nyckeltal', 'Helår 2024', 'Juni 2025 (R12)', 'Mål 2025'],
    ['Personalomsättning, %', '10,4', '9,8', 'högst 10'],
    ['Anmälda arbetsskador, antal (jan–jun, ej R12)', '320', '172', 'minska'],
  ];
  expect(head(statuses({ 'HR-nyckeltal': rows }, '2025-06-30'))).toEqual([
    'Personalomsättning, % onTrack',
    'Anmälda arbetsskador, antal (jan–jun, ej R12) awaiting',
  ]);
});

test('of women, men and all the whole decides, also where it is headed T and the headers have two rows', () => {
  const rows = [
    ['Mått', 'Enhet', '2024', '', '', '2025', '', '', 'Mål 2025', 'Skillnad K–M'],
    ['', '', 'K', 'M', 'T', 'K', 'M', 'T', 'Totalt', '2025'],
    ['Meritvärde åk 9', 'poäng', '234', '213', '223', '232', '209', '220', 'minst 228', '23'],
    ['Slutfört gymnasium', '%', '86', '79', '82', '89', '83', '86', 'minst 85', '6'],
  ];
  expect(head(statuses({ Kön: rows }, '2025-12-31'))).toEqual(['Meritvärde åk 9 notMet', 'Slutfört gymnasium met']);
  const survey = [
    ['', '2024', '', '', '2021', '2024', 'Mål'],
    ['Fråga i enkäten', 'F', 'P', 'Alla', 'Alla', 'Riket', '2024'],
    ['Har rökt senaste månaden', '7 %', '5 %', '5,5 %', '9 %', '8 %', 'högst 6 %'],
    ['Trivs i kommunen', '58 %', '79 %', '68 %', '66 %', '70 %', 'minst 75 %'],
  ];
  const found = statuses({ Ungdomsenkäten: survey }, '2024-12-31');
  expect(found['Har rökt senaste månaden']).toMatch(/5,5 % når målet högst 6 %/);
  expect(found['Trivs i kommunen']).toMatch(/^notMet: /);
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

test('columns as a database names them, and the type of a target that says on which side values are to lie', () => {
  const long = [
    ['kpi', 'titel', 'riket', 'kon', 'ar', 'varde', 'mal_2025', 'riktning'],
    ['N15428', 'Elever som når alla mål, andel (%)', '73,4', 'T', '2024', '71,2', '', 'Högt är bra'],
    ['N15428', 'Elever som når alla mål, andel (%)', '73,9', 'T', '2025', '74,0', '76', 'Högt är bra'],
    ['U28119', 'Nettokostnadsavvikelse, (%)', '0,0', 'T', '2024', '6,8', '', 'Lågt är bra'],
    ['U28119', 'Nettokostnadsavvikelse, (%)', '0,0', 'T', '2025', '9,1', '3', 'Lågt är bra'],
  ];
  expect(head(statuses({ Utdrag: long }, '2025-12-31'))).toEqual([
    'Elever som når alla mål, andel (%) partlyMet',
    'Nettokostnadsavvikelse, (%) notMet',
  ]);
  const scorecard = [
    ['Measure', 'Unit', 'FY 2024', 'Q1 2025', 'FY target 2025', 'Target type'],
    ['Median length of stay', 'hours', '5.2', '5.9', '4.0', 'Max'],
    ['First visit within 90 days', '%', '79', '88', '85', 'Min'],
  ];
  expect(head(statuses({ Scorecard: scorecard }, '2025-03-31'))).toEqual([
    'Median length of stay offTrack',
    'First visit within 90 days onTrack',
  ]);
});

test('beside what is to become less the cell can say by how much', () => {
  const rows = [
    ['Det här ska vi', 'hur mycket', 'tills', 'var (dec -24)', 'är (aug -25)'],
    ['Minska bilkörningen i hemtjänsten', 'med 10 %', '2025', '4 200', '3 700'],
    ['Öka andelen med digital nattillsyn', 'till 50 %', '2025', '30 %', '36 %'],
  ];
  const found = statuses({ 'Äldre – läge aug': rows }, '2025-08-31');
  expect(found['Minska bilkörningen i hemtjänsten']).toMatch(/3700 .*3780/);
  expect(found['Öka andelen med digital nattillsyn']).toMatch(/^offTrack: 36 %/);
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
