import { takeBack } from '../../src/compose/takeBack';
import { recalculate, type Recalculation } from '../../src/recalculate';
import type { Action } from '../../src/model/plan';
import { openXlsx, type XlsxWorkbook } from '../../src/workbook/xlsx/openXlsx';
import { richBook } from '../trust/richBook';
import { zipOf } from './buildXlsx';

const FILE = zipOf(richBook());

async function recalculated(): Promise<{ book: XlsxWorkbook; done: Recalculation }> {
  const book = await openXlsx(FILE);
  const done = recalculate(await book.snapshot(), { today: '2023-09-15' });
  await book.apply(done.plan);
  return { book, done };
}

async function write(book: XlsxWorkbook, values: Extract<Action, { do: 'writeCells' }>['values']): Promise<void> {
  const { version } = await book.snapshot();
  await book.apply({ basedOn: version, actions: [{ do: 'writeCells', sheet: '1', row: 3, column: 5, values }] });
}

async function restored({ plan, inverse }: Recalculation, book: XlsxWorkbook): Promise<Buffer> {
  await book.apply(takeBack(plan, inverse, await book.snapshot()).plan);
  return Buffer.from(await book.save());
}

it('gives the file that was opened when nothing was written', async () => {
  const book = await openXlsx(FILE);
  await book.apply({ basedOn: (await book.snapshot()).version, actions: [] });
  expect(Buffer.from(await book.save()).equals(FILE)).toBe(true);
});

it('gives the file that was opened, to the byte, when a recalculation is taken back', async () => {
  const { book, done } = await recalculated();
  expect(Buffer.from(await book.save()).equals(FILE)).toBe(false);
  expect((await restored(done, book)).equals(FILE)).toBe(true);
});

it('can be recalculated and taken back again and again', async () => {
  const { book, done } = await recalculated();
  const first = Buffer.from(await book.save());
  await restored(done, book);
  await book.apply(done.plan);
  expect(Buffer.from(await book.save()).equals(first)).toBe(true);
  expect((await restored(done, book)).equals(FILE)).toBe(true);
});

it('keeps what was written after the recalculation', async () => {
  const { book, done } = await recalculated();
  await write(book, [['efteråt']]);
  const { sheets } = await (await openXlsx(await restored(done, book))).snapshot();
  expect(sheets[0]?.rows[2]?.values[5]).toBe('efteråt');
  expect(sheets).toHaveLength(2);
});

it('keeps what it is not told to take back', async () => {
  const book = await openXlsx(FILE);
  await write(book, [['före']]);
  const first = await book.snapshot();
  const done = recalculate(first, { today: '2023-09-15' });
  await book.apply(done.plan);
  await book.apply({ ...done.inverse, basedOn: (await book.snapshot()).version });
  expect((await book.snapshot()).sheets[0]?.rows[2]?.values[5]).toBe('före');
});
