import { statuses } from './statusesIn';

/** Changes beside levels, totals that are measured, and goals below goals. */

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

test('a total is an indicator where it says of what, and a sum of rows where it is of them all', () => {
  const rows = [
    ['Indikator', 'Målvärde 2023', 'Utfall 2022', 'Utfall 2023'],
    ['Total sjukfrånvaro', 'Högst 6 %', '6,8', '5,9'],
    ['Totalt antal anmälningar', '40', '52', '38'],
    ['Medelvärde trygghet åk 5', '8', '7,9', '8,1'],
    ['Snitt länet', '', '7', '7'],
    ['Totalt kommunen', '', '1', '2'],
    ['Summa kostnader', '', '1', '2'],
  ];
  expect(Object.keys(statuses({ [SHEET]: rows }, DAY))).toEqual([
    'Total sjukfrånvaro',
    'Totalt antal anmälningar',
    'Medelvärde trygghet åk 5',
  ]);
});

test('goals below goals that have the levels beside them are what is measured', () => {
  const rows = [
    ['Fokusområde', 'Mål', 'Delmål', 'Målvärde 2023', 'Utfall 2022', 'Utfall 2023'],
    ['Skola', 'Alla elever ska lyckas', 'Meritvärdet i åk 9 ska öka till 230', '230', '218', '221'],
    ['', '', 'Andelen behöriga till gymnasiet ska vara minst 90 %', '90 %', '84 %', '91,2 %'],
    ['Miljö', 'Minskad klimatpåverkan', 'Andelen fossilfria fordon ska öka', '', '32 %', '41 %'],
  ];
  expect(statuses({ [SHEET]: rows }, DAY)).toEqual({
    'Meritvärdet i åk 9 ska öka till 230':
      'notMet: 221 når inte målet minst 230 till 2023-12-31: 25 % av vägen från 218 (2022).',
    'Andelen behöriga till gymnasiet ska vara minst 90 %': 'met: 91,2 % når målet minst 90 % till 2023-12-31.',
    'Andelen fossilfria fordon ska öka': 'met: 41 % mot 32 % (2022), ska öka.',
  });
});
