import { readNumberFormat } from './numberFormat';

test.each([
  [undefined, { isDate: false, isPercent: false, decimals: null, unit: null }],
  ['General', { decimals: null, unit: null }],
  ['0%', { isPercent: true, decimals: 0, unit: '%' }],
  ['0.0 %', { isPercent: true, decimals: 1, unit: '%' }],
  ['0.0" %"', { isPercent: false, decimals: 1, unit: '%' }],
  ['# ##0\\ "kr"', { decimals: 0, unit: 'kr' }],
  ['#,##0.00\\ [$kr-41D];[Red]-#,##0.00\\ [$kr-41D]', { decimals: 2, unit: 'kr' }],
  ['#,##0,, "mkr"', { divisor: 1_000_000, decimals: 0, unit: 'mkr' }],
  ['0.0,', { divisor: 1000, decimals: 1 }],
  ['#,##0', { divisor: 1, decimals: 0 }],
  ['yyyy-mm-dd', { isDate: true }],
  ['[$-41D]d mmmm yyyy', { isDate: true }],
  ['"dag" 0', { isDate: false, decimals: 0 }],
  ['_-* #,##0_-', { isDate: false, decimals: 0 }],
])('%j', (code, expected) => {
  expect(readNumberFormat(code)).toMatchObject(expected);
});
