import { recalculate } from '../../src/recalculate';
import { bookOf, type DrawnCell } from '../layouts/sheetOf';
import { statuses } from './statusesIn';

/* Without a date the workbook is judged where it is filled in; the column of a whole year counts once it is. */

const HEADER: readonly DrawnCell[] = ['Indikator', 'Mål 2023', 'Utfall 2022', 'Utfall 2023'];

function asOfOn(today: string, ...latest: readonly (number | null)[]): { asOf: string; statuses: string[] } {
  const rows = latest.map((value, i): DrawnCell[] => [`Andel nöjda ${String(i)} (%)`, 'minst 80', 78, value]);
  const { report } = recalculate(bookOf([{ name: 'Mål 2023', rows: [HEADER, ...rows] }]), { today });
  return { asOf: report.asOf, statuses: report.tables.flatMap((t) => t.indicators.map(({ status }) => status)) };
}

test('a column of the running year that is filled in makes today the date', () => {
  expect(asOfOn('2023-12-15', 82, 85, 90)).toEqual({ asOf: '2023-12-15', statuses: ['met', 'met', 'met'] });
});

test('an empty or sparse one does not', () => {
  expect(asOfOn('2023-12-15', null, null, null).asOf).toBe('2022-12-31');
  expect(asOfOn('2023-12-15', 82, null, null).asOf).toBe('2022-12-31');
});

test('after its end the year is the date', () => {
  expect(asOfOn('2024-02-10', 82, 85, 90).asOf).toBe('2023-12-31');
});

test('while the books of a year are closed, it is that year that is judged', () => {
  const rows = [
    ['Kvalitetsindikator', 'Önskvärd nivå', 'Resultat', 'Period'],
    ['Skyddsbedömning gjord samma dag', '98 %', '100 %', '2024'],
  ];
  expect(statuses({ Kvalitet: rows }, '2025-02-14')).toEqual({
    'Skyddsbedömning gjord samma dag': 'met: 100 % når målet minst 98 % till 2024-12-31.',
  });
});
