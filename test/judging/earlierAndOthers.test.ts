import { alone, statuses } from './statusesIn';

/** What was measured before, what others have and what stands around a table are none of this year's values. */

test.each([
  ['Utfall', 'Föregående utfall'],
  ['Resultat', 'Tidigare resultat'],
  ['Senaste värde', 'Värde dessförinnan'],
])('%s that is missing is not replaced by %s', (latest, former) => {
  const rows = [
    ['Indikator', 'Mål', latest, former],
    ['Andel nöjda, %', 'minst 80', '70', '82'],
    ['Andel trygga, %', 'minst 80', 'okänt', '82'],
    ['Andel delaktiga, %', 'minst 80', '', '82'],
  ];
  expect(alone(statuses({ 'Uppföljning 2025': rows }, '2025-12-31'))).toEqual({
    'Andel nöjda, %': 'notMet',
    'Andel trygga, %': 'awaiting',
    'Andel delaktiga, %': 'awaiting',
  });
});

test('an earlier value without a day still tells whether it became worse', () => {
  const rows = [
    ['Indikator', 'Senast mätt', 'Resultat', 'Föregående mätning', 'Måltal'],
    ['Andel nöjda, %', '2025-05-20', '76', '78', 'minst 80'],
    ['Andel trygga, %', '2025-05-20', '78', '76', 'minst 80'],
    ['Andel delaktiga, %', '2025-05-20', '78', '76', 'ska öka'],
  ];
  expect(statuses({ 'Uppföljning 2025': rows }, '2025-06-30')).toEqual({
    'Andel nöjda, %': 'offTrack: 76 % mot målet minst 80 % till 2025-12-31, sämre än 78 % (föregående värde).',
    'Andel trygga, %': expect.stringMatching(/^atRisk/) as string,
    'Andel delaktiga, %': expect.stringMatching(/^onTrack: 78 % mot 76 % \(föregående värde\)/) as string,
  });
});

test('the nation above “senaste” is the nation’s value', () => {
  const rows = [
    ['Indikator', 'Enh.', 'Utfall', '', '', 'Målvärde', 'Riket'],
    ['', '', '2023', '2024', 'aug 2025', '2025', 'senaste'],
    ['Legitimerade lärare', '%', '71,2', '72,0', '', '73', '73,1'],
    ['Elever som är trygga', '%', '81', '79', '78', '85', '80'],
  ];
  const found = statuses({ BUN: rows }, '2025-08-31');
  expect(found['Legitimerade lärare']).toMatch(/^awaiting/);
  expect(found['Elever som är trygga']).toMatch(/^offTrack: 78 %/);
});

test('a level as others have it is theirs, and no own one that is to be kept', () => {
  const rows = [
    ['Indikator', 'Mål 2025', 'Utfall 2024', 'Utfall 2025', 'Riket 2025'],
    ['Andel nöjda, %', 'samma nivå som riket', '70', '72', '80'],
    ['Andel trygga, %', 'minst samma nivå som riket', '70', '72', '80'],
    ['Andel delaktiga, %', 'minst som riket', '70', '72', '80'],
  ];
  expect(alone(statuses({ Uppföljning: rows }, '2025-12-31'))).toEqual({
    'Andel nöjda, %': 'notMet',
    'Andel trygga, %': 'notMet',
    'Andel delaktiga, %': 'notMet',
  });
});

test('a quarter beside the same quarter of last year decides nothing about the year', () => {
  const rows = [
    ['Personal', 'Mål 2025', 'Kv 1 2025', 'Kv 1 2024', '', 'Ekonomi', 'Mål 2025', 'Kv 1 2025', 'Kv 1 2024'],
    ['Sjukfrånvaro, %', '8,0', '7,9', '7,2', '', 'Nettokostnadsandel, %', '98,5', '99,8', '97,9'],
    ['Frisknärvaro, %', '60', '63', '61', '', 'Soliditet, %', 'minst 30', '31', '33'],
    ['Timanställda, årsarbetare', 'max 80', '74', '92', '', 'E-fakturor, andel %', '98', '96', '92'],
    [],
    ['Uppgifterna är hämtade ur ekonomi- och personalsystemet 2025-04-17'],
  ];
  expect(alone(statuses({ 'Översikt kv1': rows }, '2025-03-31'))).toEqual({
    'Sjukfrånvaro, %': 'onTrack',
    'Frisknärvaro, %': 'onTrack',
    'Timanställda, årsarbetare': 'onTrack',
    'Nettokostnadsandel, %': 'offTrack',
    'Soliditet, %': 'onTrack',
    'E-fakturor, andel %': 'onTrack',
  });
});

test('notes below a table and sources within it are no indicators', () => {
  const rows = [
    ['Indikator', 'Mål 2025', 'Utfall 2025'],
    ['Sjukfrånvaro, %', 'högst 7', '6,9'],
    ['Källa: personalsystemet'],
    ['Andel nöjda, %', 'minst 80', '82'],
    ['Avser tillsvidareanställda'],
    ['* preliminära siffror'],
    ['Grön = uppnått, gul = delvis'],
  ];
  expect(alone(statuses({ Uppföljning: rows }, '2025-12-31'))).toEqual({
    'Sjukfrånvaro, %': 'met',
    'Andel nöjda, %': 'met',
  });
});

test.each(['Målsättning', 'Krav', 'Mål'])('sentences under “%s” are what is measured', (header) => {
  const rows = [
    ['Nr', header, 'Utfall 2025', 'Utfall 2024'],
    ['1.1', 'Bygglov ska handläggas på i genomsnitt högst 5 veckor', '4,6', '5,8'],
    ['1.2', 'Minst 60 % av detaljplanerna ska antas inom två år', '50', '45'],
  ];
  expect(alone(statuses({ 'MBN 2025': rows }, '2025-12-31'))).toEqual({
    'Bygglov ska handläggas på i genomsnitt högst 5 veckor': 'met',
    'Minst 60 % av detaljplanerna ska antas inom två år': 'notMet',
  });
});

test('what lies open on a day is no sum of two periods', () => {
  const rows = [
    ['Indikator', 'Mål 2025', 'Helår 2024', 'T1 2025', 'T2 2025'],
    ['Ärenden äldre än 6 månader', '0', '11', '6', '3'],
    ['Utredningar över 120 dagar, antal', '0', '11', '6', '3'],
  ];
  expect(alone(statuses({ Uppföljning: rows }, '2025-08-31'))).toEqual({
    'Ärenden äldre än 6 månader': 'onTrack',
    'Utredningar över 120 dagar, antal': 'needsInput',
  });
});

test('a wanted change has a column of its own', () => {
  const rows = [
    ['Indikator', 'Bas 2023', 'Önskad förändring 2024', 'Utfall 2024', 'Faktisk förändring'],
    ['Energianvändning, kWh/m²', '168', 'minska med 3 %', '162', '-3,6 %'],
    ['Andel förnybara drivmedel', '64 %', 'öka med 10 procentenheter', '72 %', '+8'],
  ];
  expect(alone(statuses({ 'Förändring 2024': rows }, '2024-12-31'))).toEqual({
    'Energianvändning, kWh/m²': 'met',
    'Andel förnybara drivmedel': 'partlyMet',
  });
});

test('a measurement named in the header of a target is a target', () => {
  const rows = [
    ['Fråga / index', '2021', '2023', '2025', 'Mål mätning 2025'],
    ['HME totalt', '77,1', '78,0', '79,2', '80'],
    ['HME ledarskap', '76', '77', '80', '79'],
  ];
  expect(alone(statuses({ 'ME 2025': rows }, '2025-12-31'))).toEqual({
    'HME totalt': 'partlyMet',
    'HME ledarskap': 'met',
  });
});

test.each([
  'Antal svar',
  'Antal svar 2025',
  'Antal svarande 2025',
  'Svarsfrekvens 2025',
  'n',
  'Antal 2025',
  'Invånare 2025',
  'Totalt antal',
  'Alla',
  'Uppnått %',
  'Förv. utfall 2025',
  'Senaste 3 år',
  'Ranking 2025',
  'Bästa kommun 2025',
])('“%s” beside the outcome is none', (header) => {
  const rows = [
    ['Indikator', 'Mål 2025', 'Utfall 2025', header],
    ['Andel nöjda, %', 'minst 80', '70', '90'],
    ['Andel trygga, %', 'minst 80', '85', '60'],
    ['Andel delaktiga, %', 'minst 80', '', '95'],
  ];
  expect(alone(statuses({ Uppföljning: rows }, '2025-12-31'))).toEqual({
    'Andel nöjda, %': 'notMet',
    'Andel trygga, %': 'met',
    'Andel delaktiga, %': 'awaiting',
  });
});

test('the days of an export are those of its values, and no deadlines', () => {
  const rows = [
    ['KPI-export Fastighetsbolaget', '', '', 'uttag 2025-11-05', ''],
    ['Datum', 'KPI', 'Värde', 'Målvärde 2025', 'Måltyp'],
    ['2024-12-31', 'Vakansgrad, %', '2,1', '1,5', 'Max'],
    ['2024-12-31', 'Omsättning ack, mnkr', '212', '220', 'Min'],
    ['2025-09-30', 'Vakansgrad, %', '1,6', '1,5', 'Max'],
    ['2025-09-30', 'Omsättning ack, mnkr', '152', '220', 'Min'],
    ['2025-10-31', 'Vakansgrad, %', '1,4', '1,5', 'Max'],
    ['2025-10-31', 'Omsättning ack, mnkr', '168', '220', 'Min'],
  ];
  expect(statuses({ Export: rows }, '2025-10-31')).toEqual({
    'Vakansgrad, %': 'onTrack: Målnivån nådd, 1,4 % mot målet högst 1,5 %, ska hålla till 2025-12-31.',
    'Omsättning ack, mnkr': expect.stringMatching(/^atRisk: 168 mkr hittills mot väntade 183,2/) as string,
  });
});

test('the end of the year in a plan for several is that of the year that goes on', () => {
  const rows = [
    ['Åtgärdsmål', 'Läge 31/12 2024', 'Läge 31/8 2025'],
    ['Andelen nöjda ska vara minst 80 % vid årets slut', '70', '75'],
    ['Andelen fossilfria personbilar ska vara 100 %', '85 %', '95 %'],
  ];
  const found = statuses({ 'Klimatfärdplan 2021-2026': rows }, '2025-08-31');
  expect(found['Andelen nöjda ska vara minst 80 % vid årets slut']).toMatch(/till 2025-12-31/);
  expect(found['Andelen fossilfria personbilar ska vara 100 %']).toMatch(/till 2026-12-31/);
});

test('a name or a wish below a table is no note', () => {
  const rows = [
    ['Indikator', 'Mål 2025', 'Utfall 2025'],
    ['Sjukfrånvaro, %', 'högst 7', '6,9'],
    ['Andel nöjda, %', 'minst 80', '82'],
    [],
    ['Trygghet i skolan'],
    ['Invånarna ska vara delaktiga i kommunens utveckling'],
    ['Uppgifterna kommer från enkäten som gjordes under våren'],
  ];
  expect(Object.keys(statuses({ Uppföljning: rows }, '2025-12-31'))).toEqual(
    expect.arrayContaining(['Invånarna ska vara delaktiga i kommunens utveckling']),
  );
  expect(Object.keys(statuses({ Uppföljning: rows }, '2025-12-31'))).not.toContain(
    'Uppgifterna kommer från enkäten som gjordes under våren',
  );
});

test.each([
  ['Mål 2025', 'Tidigare mål'],
  ['Mål 2025', 'Riktvärde'],
  ['Mål 2025', 'KF-mål'],
  ['Mål 2025', 'Mål 2026'],
  ['Mål', 'Mål 2030'],
  ['Mål', 'Långsiktigt mål'],
  ['Mål 2025', 'Gult'],
  ['Nämndmål 2025', 'KF mål 2025'],
])('of “%s” and “%s” the first is the level', (level, other) => {
  const rows = [
    ['Indikator', level, other, 'Utfall 2025'],
    ['Andel nöjda, %', 'minst 80', 'minst 90', '85'],
    ['Andel trygga, %', 'minst 80', 'minst 60', '70'],
    ['Andel delaktiga, %', '80', '60', '70'],
  ];
  expect(alone(statuses({ 'Uppföljning 2025': rows }, '2025-12-31'))).toMatchObject({
    'Andel nöjda, %': 'met',
    'Andel trygga, %': 'notMet',
  });
});

describe('when a value is said to come, the one before does not decide', () => {
  const judged = (said: string): string | undefined =>
    Object.values(
      alone(
        statuses(
          {
            'Uppföljning 2024': [
              ['Indikator', 'Utgångsvärde 2021', 'Utfall 2022', 'Utfall 2023', 'Utfall 2024', 'Mål 2024'],
              ['Andel etablerade efter två år (%)', 52, 50, 53, said, 'minst 55'],
            ],
          },
          '2024-12-31',
        ),
      ),
    )[0];

  test.each(['jan 2026', 'Publiceras i mars', 'Ej publicerat av Skolverket', '2025-03-01', 'Svar kommer i juni'])(
    '"%s"',
    (said) => {
      expect(judged(said)).toBe('awaiting');
    },
  );

  test('an empty cell says nothing until the value is due', () => {
    expect(judged('')).toBe('offTrack');
  });
});

test.each(['Utfall (2023 inom parentes)', 'Utfall, 2023 inom parentes', 'Utfall 2024 (2023 inom parentes)'])(
  '"%s" says what the brackets of the cells hold, not the column',
  (header) => {
    const rows = [
      ['Årsredovisning 2024'],
      ['Indikator', header, 'Mål'],
      ['Andel nöjda brukare', '82 % (78 %)', '85 %'],
    ];
    expect(statuses({ Blad1: rows }, '2025-01-31')['Andel nöjda brukare']).toMatch(/^notMet: 82 %/);
  },
);
