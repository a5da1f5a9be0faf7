import { recalculate } from '../../src/recalculate';
import { bookOf, type DrawnCell } from '../layouts/sheetOf';

/** A sum of the year beside its parts, some of which are still empty, read after the year has ended. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Maj', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dec'];
const HOURS: readonly DrawnCell[] = [610, 580, 540, 520, 480, 450, 700, 560, null, null, null, null];

function judged(parts: readonly string[], values: readonly DrawnCell[], total: string, sum: number): string[] {
  const rows = [
    ['Mål', 'Nyckeltal', 'Årsmål', 'Utfall 2024', ...parts, total],
    ['Ekonomi', 'Övertid, timmar', 'högst 6000', 7100, ...values, sum],
  ];
  const { report } = recalculate(bookOf([{ name: 'Ekonomi 2025', rows }]), { today: '2026-01-20' });
  const [indicator] = report.tables[0]?.indicators ?? [];
  return [report.asOf, indicator?.status ?? '', String(indicator?.final)];
}

test.each([
  ['Ack 2025', MONTHS, HOURS, 4440],
  ['Ack', MONTHS, HOURS, 4440],
  ['Totalt 2025', ['T1', 'T2', 'T3'], [2250, 2190, null], 4440],
])('"%s" goes as far as its parts do', (total, parts, values, sum) => {
  expect(judged(parts, values, total, sum)).toEqual(['2025-08-31', 'atRisk', 'false']);
});

test('a total that is not the sum of its parts is that of the year', () => {
  expect(judged(['T1', 'T2', 'T3'], [2250, 2190, null], 'Totalt 2025', 5900)).toEqual(['2025-12-31', 'met', 'true']);
});

test('the sum of all parts is that of the year', () => {
  expect(judged(['T1', 'T2', 'T3'], [2250, 2190, 1000], 'Totalt 2025', 5440)).toEqual(['2025-12-31', 'met', 'true']);
});
