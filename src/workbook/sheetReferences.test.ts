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
  ['#REF!A1+Ref!A1', 'REF', '#REF!A1+#REF!A1'],
  ['Ny!A1:Ny!B2', 'Ny', '#REF!A1:#REF!B2'],
  ['$A$1:Ny!B2', 'Ny', '$A$1:#REF!B2'],
  ['Data!Start:Ny!B2', 'Ny', 'Data!Start:#REF!B2'],
])('%s without the sheet %s is %s', (formula, sheet, expected) => {
  expect(withoutSheet(formula, sheet)).toBe(expected);
});

it.each([
  '[1]Diagram!A1',
  "'[1]Diagram'!A1",
  "'[Annan bok.xlsx]Diagram'!A1",
  "'C:\\Mål\\[Annan.xlsx]Diagram'!A1",
  "'C:\\Diagram'!Summa",
  'SUM([1]Jan:Diagram!A1)',
  'SUM([1]Diagram:Mars!A1)',
  "SUM('[1]Jan:Diagram'!A1)",
  '[1]!Diagram',
])('%s refers to another workbook and is left alone', (formula) => {
  expect(withoutSheet(formula, 'Diagram')).toBe(formula);
});

it.each(['SUM(Tabell1[Diagram!A1])', "Tabell1[[#This Row],[It''s ']Diagram!]]", 'Tabell1[[#All],[Diagram!]]'])(
  '%s names columns of a table and is left alone',
  (formula) => {
    expect(withoutSheet(formula, 'Diagram')).toBe(formula);
  },
);

it.each([
  ['SUM(Diagram:Mål!A1)', 'SUM(#REF!A1)'],
  ['SUM(Jan:diagram!A1:B2)*2', 'SUM(#REF!A1:B2)*2'],
  ["SUM('Diagram:Mål 2023'!A1)", 'SUM(#REF!A1)'],
  ["SUM('Mål 2023:Diagram'!A1)", 'SUM(#REF!A1)'],
  ['SUM(Jan:Mars!A1)+Diagram!A1', 'SUM(Jan:Mars!A1)+#REF!A1'],
  ['Tabell1[Utfall]:Diagram!A1', 'Tabell1[Utfall]:#REF!A1'],
  ['[1]Diagram!A1+Diagram!A1', '[1]Diagram!A1+#REF!A1'],
])('%s is %s: a row of sheets loses its end whole, its neighbours nothing', (formula, expected) => {
  expect(withoutSheet(formula, 'Diagram')).toBe(expected);
});

it('takes no longer for a long formula than its length allows', () => {
  const long = `${'a'.repeat(200_000)}+${'['.repeat(20_000)}+${'"'.repeat(20_001)}`;
  expect(withoutSheet(long, 'Diagram')).toBe(long);
});
