import { shiftFormula } from './shiftFormula';

it.each([
  ['A1+B$2+$C3+$D$4', 1, 1, 'B2+C$2+$C4+$D$4'],
  ['SUM(A1:B2)', 2, 0, 'SUM(A3:B4)'],
  ["'Mål A1'!A1+Blad1!B2", 1, 0, "'Mål A1'!A2+Blad1!B3"],
  ['"A1"&A1&"""A1"', 1, 0, '"A1"&A2&"""A1"'],
  ['LOG10(A1)+ATAN2(B1,C1)', 1, 0, 'LOG10(A2)+ATAN2(B2,C2)'],
  ['SUM(A:B)+SUM($1:2)', 1, 1, 'SUM(B:C)+SUM($1:3)'],
  ['Tabell1[[#This Row],[A1]]*Namn1_A1', 1, 1, 'Tabell1[[#This Row],[A1]]*Namn1_A1'],
  ['A1', -1, 0, '#REF!'],
  ['XFD1', 0, 1, '#REF!'],
  ['1.5E3+A1', 1, 0, '1.5E3+A2'],
  ['Mål2023', 1, 1, 'Mål2023'],
])('%s, %i down and %i right, is %s', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});
