import type { CellValue } from '../model/snapshot';
import { cellText } from './cellText';

const NBSP = '\u00a0';

test.each<[CellValue, string | undefined, string]>([
  [null, undefined, ''],
  ['66 %', undefined, '66 %'],
  [0.68, '0%', '68 %'],
  [0.685, '0.0 %', '68,5 %'],
  [0.07, '0.00%', '7,00 %'],
  [4.1, undefined, '4,1'],
  [1200, '#,##0', '1200'],
  [12000, '#,##0', `12${NBSP}000`],
  [3.14159, '0.00', '3,14'],
  [7, '0.0', '7,0'],
  [0.1 + 0.2, 'General', '0,3'],
  [45291, 'yyyy-mm-dd', '2023-12-31'],
  [45291, 'd mmm yyyy', '2023-12-31'],
  [12, '0" dagar"', '12'],
  [-3.5, '0.0;[Red]-0.0', '−3,5'],
  [true, undefined, 'SANT'],
  [{ error: '#N/A' }, undefined, '#N/A'],
])('%p as %p is shown as %p', (value, format, expected) => {
  expect(cellText(value, format, false, 'sv')).toBe(expected);
});

test('English has its own signs', () => {
  expect(cellText(4.5, undefined, false, 'en')).toBe('4.5');
  expect(cellText(false, undefined, false, 'en')).toBe('FALSE');
});
