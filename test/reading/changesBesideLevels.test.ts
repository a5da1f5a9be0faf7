import { statuses } from '../judging/statusesIn';

/** What is a change and what a level, where both can be meant. */

const SHEET = 'Mål 2023';
const DAY = '2023-12-31';

test('a cell that repeats by how much a sentence wants less or more is no level', () => {
  const rows = [
    ['Indikator', 'Målvärde 2023', 'Utfall 2022', 'Utfall 2023'],
    ['Energianvändningen ska minska med 3 % per år', '3 %', '-2,1 %', '-2,0 %'],
    ['Antalet besök i simhallen ska öka med 5 % per år', '5 %', '120 000', '121 000'],
    ['Elanvändningen ska minska med 3 %', '3', '1200', '1190'],
  ];
  expect(statuses({ [SHEET]: rows }, DAY)).toEqual({
    'Energianvändningen ska minska med 3 % per år':
      'needsInput: Menas procent eller procentenheter? Ange enhet för ändringen.',
    'Antalet besök i simhallen ska öka med 5 % per år':
      'notMet: 121\u00a0000 mot målet minst 126\u00a0000 för perioden.',
    'Elanvändningen ska minska med 3 %':
      'notMet: 1190 når inte målet högst 1164 till 2023-12-31: 28 % av vägen från 1200 (2022).',
  });
});

test('where the name can mean how much less or how little, the direction is asked for', () => {
  const rows = [
    ['Indikator', 'Målvärde 2023', 'Utfall 2022', 'Utfall 2023'],
    ['Minskning av matsvinn', '10 %', '4 %', '12 %'],
    ['Minskad energianvändning (%)', '3,0', '2,5', '2,8'],
    ['Minskad sjukfrånvaro (%)', '6', '6,5', '5,8'],
  ];
  expect(statuses({ [SHEET]: rows }, DAY)).toEqual({
    'Minskning av matsvinn': 'needsInput: Är högre eller lägre bättre? Målet är 10 % och utfallet 12 %; ange riktning.',
    'Minskad energianvändning (%)':
      'needsInput: Är högre eller lägre bättre? Målet är 3 % och utfallet 2,8 %; ange riktning.',
    'Minskad sjukfrånvaro (%)': 'met: 5,8 % når målet högst 6 % till 2023-12-31.',
  });
});

test('a share of the year so far is a level that can fall, and no sum', () => {
  const rows = [
    ['Indikator', 'Mål 2023', '2022-12-31', '2023-08-31'],
    ['Sjukfrånvaro, ack %', '6,5', '6,9', '6,6'],
    ['Personalomsättning, ack %', '10', '10,2', '6,1'],
  ];
  expect(statuses({ Personal: rows }, '2023-08-31')).toEqual({
    'Sjukfrånvaro, ack %': 'onTrack: 6,6 % mot väntade 6,63 %: från 6,9 % (2022) mot 6,5 % till 2023-12-31.',
    'Personalomsättning, ack %': 'onTrack: 6,1 % hittills mot väntade 6,66 %: högst 10 % till 2023-12-31.',
  });
});

test('a bare number with a sign is a change where the measure cannot lie below zero', () => {
  const rows = [
    ['Indikator', 'Mål 2023', 'Utfall 2022', 'Utfall 2023'],
    ['Sjukfrånvaro', '-0,3', '7,0 %', '6,8 %'],
    ['Antal klagomål', '-10', '60', '48'],
    ['Resultat, mnkr', '+12', '9', '14'],
    ['Budgetavvikelse, mnkr', '-2', '-3,1', '-1,5'],
  ];
  const ASK = '; målet kan läsas på fler än ett sätt, så kontrollera läsningen.';
  expect(statuses({ [SHEET]: rows }, DAY)).toEqual({
    Sjukfrånvaro: `partlyMet: 6,8 % når inte målet högst 6,7 % till 2023-12-31: 67 % av vägen från 7 % (2022)${ASK}`,
    'Antal klagomål': `met: 48 når målet högst 50 till 2023-12-31${ASK}`,
    'Resultat, mnkr': 'met: 14 mkr når målet minst 12 mkr till 2023-12-31.',
    'Budgetavvikelse, mnkr': 'met: −1,5 mkr når målet minst −2 mkr till 2023-12-31.',
  });
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
