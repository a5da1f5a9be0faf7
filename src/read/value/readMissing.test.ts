import { readMissing, readMissingSentence } from './readMissing';

test.each([
  ['', 'empty'],
  ['-', 'unknown'],
  ['..', 'secret'],
  ['.', 'notApplicable'],
  ['#SAKNAS!', 'error'],
  ['#DIVISION/0!', 'error'],
  ['#N/A', 'error'],
  ['Resultat kommer i maj', 'pending'],
  ['Uppgift saknas ännu', 'pending'],
  ['Uppgift saknas', 'unknown'],
  ['Redovisas i årsredovisningen', 'pending'],
  ['Mäts i oktober', 'pending'],
  ['Mäts vartannat år', 'notMeasured'],
  ['Ej mätt 2022', 'notMeasured'],
  ['ej matt', 'notMeasured'],
  ['För få svar', 'secret'],
  ['Ej tillämpligt', 'notApplicable'],
  ['i.u.', 'unknown'],
  ['Värde för 2023 saknas', 'unknown'],
  ['Mäts 2024', 'pending'],
  ['Nästa mätning hösten 2025', 'pending'],
  ['Utfall klart i februari', 'pending'],
  ['Resultatet är inte klart förrän i maj', 'pending'],
  ['Enkäten genomfördes ej 2021', 'notMeasured'],
  ['Data ej tillgänglig', 'unknown'],
  ['Redovisas inte', 'unknown'],
])('%j: %s', (text, reason) => {
  expect((readMissing(text) ?? readMissingSentence(text))?.reason).toBe(reason);
});

test.each(['68 %', 'Ja', 'Uppfyllt', '0', 'Kommunen mäter nöjdhet'])('%j is not missing', (text) => {
  expect(readMissing(text) ?? readMissingSentence(text)).toBeNull();
});
