import { statuses } from './statusesIn';

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
