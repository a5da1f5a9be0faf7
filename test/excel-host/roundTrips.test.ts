import { recalculate } from '../../src/recalculate';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';
import type { SheetSpec } from '../../src/workbook/memory/sheetSpec';
import { layBook } from './book/layBook';
import { officeHost } from './officeHost';
import { OpenExcel } from './openExcel';

let excel: OpenExcel;
beforeAll(async () => {
  excel = await OpenExcel.boot();
});
afterAll(() => {
  excel.close();
});
afterEach(() => {
  excel.expectNothingMissing();
});

function goals(name: string, rows: number): SheetSpec {
  const row = (index: number): (string | number)[] => {
    const goal = `Mål ${String(Math.floor(index / 10))}`;
    return [goal, `Andelen nöjda i enhet ${String(index)} ska öka från 60 % (2022) till 70 % 2023`, 0.6, 0.61];
  };
  const cells = [['Mål', 'Indikator', 'Utfall 2022', 'T2 2023'], ...Array.from({ length: rows }, (_, i) => row(i))];
  return { name, cells };
}

const notes: SheetSpec = { name: 'Anteckningar', cells: [['fri text']] };

test.each([
  [10, 1],
  [1_000, 1],
  [10, 20],
  [1_000, 20],
])('a recalculation of %d rows in a book of %d sheets takes three reads and one write', async (rows, sheets) => {
  const others = Array.from({ length: sheets - 1 }, (_, index) => ({ ...notes, name: `Blad ${String(index)}` }));
  excel.open(layBook(snapshotOf([goals('Mål 2023', rows), ...others])));
  const office = officeHost(excel, { wants: (head) => head.rows[0]?.values[0] === 'Mål' });
  const { plan } = recalculate(await office.snapshot(), { today: '2023-09-15' });
  await office.apply(plan);
  expect(excel.roundTrips).toBe('read read read write');
});

test('ten thousand rows take no more than the size of requests demands', async () => {
  excel.open(layBook(snapshotOf([goals('Mål 2023', 10_000)])));
  const office = officeHost(excel);
  const { plan } = recalculate(await office.snapshot(), { today: '2023-09-15' });
  await office.apply(plan);
  console.log(excel.roundTrips, excel.container.exchanges);
});
