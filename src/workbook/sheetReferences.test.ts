import { withoutSheet } from './sheetReferences';

it.each([
  ["'Mål 2023'!$A$1", 'Mål 2023', '#REF!$A$1'],
  ["SUM('mål 2023'!A1:B2)+C3", 'Mål 2023', 'SUM(#REF!A1:B2)+C3'],
  ["'Karl''s'!A1", "Karl's", '#REF!A1'],
  ['Ny!A1*Ny2!A1', 'Ny', '#REF!A1*Ny2!A1'],
  ['Gammal_Ny!A1', 'Ny', 'Gammal_Ny!A1'],
  ['"Ny!A1"&A1', 'Ny', '"Ny!A1"&A1'],
  ['Målsättning!$B$2', 'Målsättning', '#REF!$B$2'],
  ['A1+1', 'Ny', 'A1+1'],
])('%s without the sheet %s is %s', (formula, sheet, expected) => {
  expect(withoutSheet(formula, sheet)).toBe(expected);
});
