import { decimalsToTell, formatNumber, roundTo } from './formatNumber';
import { formatQuantity, formatShare } from './formatQuantity';

test.each<[value: number, decimals: number, sv: string, en: string]>([
  [97, 0, '97', '97'],
  [98.66, 1, '98,7', '98.7'],
  [98, 1, '98', '98'],
  [2200, 0, '2200', '2200'],
  [12345.6, 1, '12\u00a0345,6', '12,345.6'],
  [1234567.891, 10, '1\u00a0234\u00a0567,891', '1,234,567.891'],
  [1234567, 0, '1\u00a0234\u00a0567', '1,234,567'],
  [-12, 0, '\u221212', '-12'],
  [-0.04, 1, '0', '0'],
  [1.005, 2, '1,01', '1.01'],
])('%d with %d decimals', (value, decimals, sv, en) => {
  expect([formatNumber(value, 'sv', decimals), formatNumber(value, 'en', decimals)]).toEqual([sv, en]);
});

test.each([
  [2.675, 2, 2.68],
  [-2.5, 0, -3],
  [0.1 + 0.2, 1, 0.3],
])('%d to %d decimals is %d, as on paper', (value, decimals, expected) => {
  expect(roundTo(value, decimals)).toBe(expected);
});

test.each([
  [97, 98, 0, 0],
  [97.6, 98.4, 0, 1],
  [97.96, 98, 0, 2],
  [97.996, 98, 0, 3],
  [98, 98, 0, 0],
])('%d and %d look different from %d decimals on with %d', (a, b, from, expected) => {
  expect(decimalsToTell(a, b, from)).toBe(expected);
});

test.each([
  [97, '%', '97 %', '97%'],
  [14, 'dagar', '14 dagar', '14 days'],
  [12, 'plats', 'plats 12', 'rank 12'],
  [5, 'antal', '5', '5'],
  [16, 'per 10 000 invånare', '16 per 10 000 invånare', '16 per 10,000 inhabitants'],
  [3, null, '3', '3'],
])('%d in %s', (value, unit, sv, en) => {
  expect([formatQuantity(value, unit, 'sv', 0), formatQuantity(value, unit, 'en', 0)]).toEqual([sv, en]);
});

test('a share is said in per cent', () => {
  expect([formatShare(0.25, 'sv'), formatShare(0.995, 'sv', 1)]).toEqual(['25 %', '99,5 %']);
});
