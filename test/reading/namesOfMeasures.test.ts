import { inBrief, statuses } from '../judging/statusesIn';

/** Bare targets, whose better side only the name of the measure tells, held against values on both sides. */

function judged(measure: string, target: string, value: string | number, header = 'Mål'): string | undefined {
  const rows = [
    ['Indikator', header, 'Utfall 2024'],
    [measure, target, value],
  ];
  const found = statuses({ 'Mål 2024': rows }, '2024-12-31');
  return found[measure]?.split(':')[0];
}

test.each([
  ['Anspänningstid heltidsstation (sekunder)', '90', 96, 'notMet'],
  ['Anspänningstid heltidsstation (sekunder)', '90', 84, 'met'],
  ['Utsläppsminskning sedan 2010 (%)', '40 %', '45 %', 'met'],
  ['Utsläppsminskning sedan 2010 (%)', '40 %', '35 %', 'notMet'],
  ['Missade besök i hemtjänsten', '2', 5, 'notMet'],
  ['Läsförståelse, elever under kravnivån (%)', '10 %', '13 %', 'needsInput'],
  ['Tillsvidareanställda som slutat på egen begäran (%)', '8 %', '9,4 %', 'notMet'],
  ['Bostadsbränder med fungerande brandvarnare (%)', '85 %', '72 %', 'needsInput'],
  ['Barn per legitimerad förskollärare', '12', 13.2, 'notMet'],
  ['Andel anställda inom kultur och fritid', '20 %', '25 %', 'needsInput'],
  ['Andel mätningar över gränsvärdet', '5 %', '8 %', 'notMet'],
  ['Beslut om bygglov', '8 veckor', '7,2 veckor', 'needsInput'],
  ['Andel fakturor betalda före förfallodagen', '97 %', '91 %', 'notMet'],
  ['Hushåll som sorterar ut matavfall', '80 %', '84 %', 'met'],
  ['Överklagade beslut som stått sig i högre instans', '85 %', '93 %', 'met'],
  ['Avvikelser som rättats till vid uppföljande kontroll', '85 %', '69 %', 'notMet'],
  ['Elever som säger att kränkningar reds ut av skolan', '85 %', '72 %', 'notMet'],
  ['Placerade barn med godkända betyg i svenska', '75 %', '79 %', 'needsInput'],
  ['Avgångar i rätt tid', '90 %', '81 %', 'notMet'],
  ['Besökare som inte hittat boende i kommunen', '6 %', '11 %', 'needsInput'],
  ['Minskning av utsläpp', '40 ton', '55 ton', 'needsInput'],
])('%s, %s: %s is %s', (measure, target, value, status) => {
  expect(judged(measure, target, value)).toBe(status);
});

test('the header of a column of targets names no measure', () => {
  expect(judged('Kvot för samverkan', '10', 14, 'Önskat resultat')).toBe('needsInput');
});

test('a number with decimals is no place in a ranking', () => {
  expect(judged('Biblioteksbesök per invånare', 'Bland de tio främsta i länet', 5.4)).toBe('needsInput');
});

test('“Golv” and “Tak” are the two limits of a target', () => {
  const table = [
    ['Nyckeltal', 'Golv', 'Tak', 'Utfall 2024'],
    ['Varulager, dagar', 10, 20, 23],
    ['Soliditet (%)', 30, null, 34.5],
    ['Räntekostnad, mnkr', null, 12, 13.1],
  ];
  expect(Object.values(statuses({ 'Mål 2024': table }, '2024-12-31')).map((text) => text.split(':')[0])).toEqual([
    'notMet',
    'met',
    'notMet',
  ]);
});

test('what is, what should be, and a direction or a level in one column', () => {
  const gaps = [
    ['Kvalitetsfaktor', 'Är-värde', 'Bör-värde'],
    ['Andel nöjda elever', '83 %', '88 %'],
  ];
  const ways = [
    ['Mått', '2022', '2023', '2024', 'Riktning/nivå'],
    ['Antal bostadsinbrott', 48, 36, 41, 'Minska'],
    ['Andel miljöbilar, %', 55, 60, 71, 'Öka till minst 70 %'],
  ];
  expect(statuses({ 'Mål 2024': gaps }, '2024-12-31')['Andel nöjda elever']).toMatch(/^notMet/);
  expect(Object.values(statuses({ 'Mål 2024': ways }, '2024-12-31')).map((text) => text.split(':')[0])).toEqual([
    'notMet',
    'met',
  ]);
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

test('words of a name that are no target: "inkl. alla", a count beside a share, and a day on which more is told', () => {
  const rows = [
    ['Mått', 'Målnivå', 'Bokslut 2024', 'Bokslut 2025'],
    ['Soliditet inkl. alla åtaganden', 'ska öka', '34,1 %', '35,0 %'],
    ['Certifierade föreningar, antal', '40 % av föreningarna', '31', '40'],
    ['Räntekostnad, mnkr', 'högst 95', '88', 'fastställs 3/3'],
    ['Likvida medel', 'minst 150 mnkr', '212 mnkr', '141 mnkr'],
  ];
  expect(inBrief(statuses({ 'Bokslut 2025': rows }, '2025-12-31'))).toEqual([
    'Soliditet inkl. alla åtaganden met',
    'Certifierade föreningar, antal needsInput',
    'Räntekostnad, mnkr awaiting',
    'Likvida medel notMet',
  ]);
});

test('what a measure is named after does not make a target of 100 % a ceiling', () => {
  const rows = [
    ['Mål', 'Målvärde', 'Delår', 'Helår'],
    ['Andel medarbetare som genomfört brandskyddsutbildning', '100 %', '76 %', null],
    ['Andel ärenden om våld som följs upp', '100 %', '91 %', null],
    ['Kostnad per inskrivet barn', 'Max 165 tkr', '168 432 kr', null],
  ];
  expect(statuses({ 'Mål 2024': rows }, '2024-08-31')).toEqual({
    'Andel medarbetare som genomfört brandskyddsutbildning':
      'atRisk: 76 % mot målet minst 100 % till 2024-12-31, utan utgångsvärde att räkna takten från.',
    'Andel ärenden om våld som följs upp':
      'atRisk: 91 % mot målet minst 100 % till 2024-12-31, utan utgångsvärde att räkna takten från.',
    'Kostnad per inskrivet barn':
      'needsInput: Är utfallet en summa hittills eller ett värde per period? Svaret avgör statusen; ange slag.',
  });
});

test('a ceiling in the name of a measure is none of its target', () => {
  const rows = [
    ['Nämndmål', 'Indikator', 'Mål 2025', 'Utfall 2024', 'T1 2025', 'T2 2025'],
    ['Personal', 'Andel chefer med högst 30 medarbetare', '90 %', '71 %', '74 %', '76 %'],
    ['Trygghet', 'Väntetid till särskilt boende får inte överstiga 90 dagar', '90 dagar', '112', '101', '95'],
    ['Personal', 'Rekommenderar sin arbetsplats (eNPS)', '20', '5', null, '12'],
  ];
  expect(statuses({ 'Nämndmål 2025': rows }, '2025-08-31')).toEqual({
    'Andel chefer med högst 30 medarbetare':
      'needsInput: Är högre eller lägre bättre? Målet är 90 % och utfallet 76 %; ange riktning.',
    'Väntetid till särskilt boende får inte överstiga 90 dagar':
      'onTrack: 95 dagar mot väntade 97,4: från 112 (2024) mot 90 till 2025-12-31.',
    'Rekommenderar sin arbetsplats (eNPS)': 'atRisk: 12 mot väntade 15: från 5 (2024) mot 20 till 2025-12-31.',
  });
});

test('an index is no place in a ranking', () => {
  const rows = [
    ['Nyckeltal', '2024', '2025', 'Mål'],
    ['Företagsklimat, NKI', '73', '76', 'Bland de 50 bästa'],
    ['Företagsklimat, ranking', '73', '46', 'Bland de 50 bästa'],
  ];
  expect(statuses({ 'Mål 2025': rows }, '2025-12-31')).toEqual({
    'Företagsklimat, NKI':
      'needsInput: Vilken enhet gäller? Utfallet ”76” kan inte ställas mot målet högst plats 50; ange enhet eller rätta värdet.',
    'Företagsklimat, ranking': 'met: Plats 46 når målet högst 50 till 2025-12-31.',
  });
});

test('hours and minutes in a name are read as such', () => {
  const rows = [
    ['Indikator', 'Utfall 2023', 'Mål 2024', 'Utfall 2024'],
    ['Medianväntetid på akuten (tim:min)', '3:52', '< 3:30', '3:24'],
  ];
  expect(statuses({ Vård: rows }, '2024-12-31')).toEqual({
    'Medianväntetid på akuten (tim:min)': 'met: 3,4 timmar når målet under 3,5 till 2024-12-31.',
  });
});

test('a time in the name of what is no time is not the target', () => {
  const rows = [
    ['Indikator', '2021', '2024', 'Mål'],
    ['Fysisk aktivitet minst 150 min/vecka, andel (%)', '64', '66', 'Ska öka'],
  ];
  expect(statuses({ Folkhälsa: rows }, '2024-12-31')).toEqual({
    'Fysisk aktivitet minst 150 min/vecka, andel (%)': 'met: 66 % mot 64 % (2021), ska öka.',
  });
});

test('a limit in brackets says what is counted, not what is wanted', () => {
  const rows = [
    ['Indikator', 'Läsåret 23/24', 'Mål läsåret 24/25', 'Läsåret 24/25'],
    ['Andel elever med problematisk frånvaro (>15 %)', '17', '10', '14'],
    ['Antal anmälda kränkningar', '455', 'färre än föregående läsår', '480'],
  ];
  expect(statuses({ Skola: rows }, '2025-08-31')).toEqual({
    'Andel elever med problematisk frånvaro (>15 %)':
      'notMet: 14 % når inte målet högst 10 % till 2025-06-30: 43 % av vägen från 17 % (2024-06-30).',
    'Antal anmälda kränkningar': 'notMet: 480 mot 455 (2024-06-30), ska vara lägre.',
  });
});

test('a share beside a time is how many keep it, and a limit in brackets stands against no direction', () => {
  const rows = [
    ['Indikator', 'Målvärde', 'Utfall 2024', 'Utfall 2025'],
    ['Bygglov: handläggningstid', '≤ 10 veckor i 90 % av ärendena', '84 %', '92 %'],
    ['Frisktal (max 5 sjukdagar)', 'Öka', '61', '63'],
  ];
  expect(statuses({ 'Uppföljning 2025': rows }, '2025-12-31')).toEqual({
    'Bygglov: handläggningstid': 'met: 92 % når målet minst 90 % till 2025-12-31.',
    'Frisktal (max 5 sjukdagar)': 'met: 63 mot 61 (2024), ska öka.',
  });
});
