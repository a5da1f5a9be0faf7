import { Book } from './book/book';
import { Container } from './transport/container';
import { bootClient, clientSchema } from './transport/jsdomClient';
import type { OfficeWindow } from './transport/jsdomClient';

let window: OfficeWindow;
const container = new Container(new Book('Mål.xlsx'), clientSchema());

beforeAll(async () => {
  window = await bootClient(container);
});
beforeEach(() => {
  container.open(new Book());
});
afterAll(() => {
  window.close();
});
afterEach(() => {
  expect(container.unknown).toEqual([]);
});

test('office.js boots by itself, with the language and the requirement sets of its host', () => {
  expect(window.Office.context.displayLanguage).toBe('sv-SE');
  const isSupported = (version: string): boolean =>
    window.Office.context.requirements.isSetSupported('ExcelApi', version);
  expect([isSupported('1.9'), isSupported('1.15'), isSupported('1.20')]).toEqual([true, true, false]);
});

test('the schema is that of the real client', () => {
  expect(clientSchema().size).toBeGreaterThan(180);
  expect(clientSchema().get('Table')?.methods['Resize']).toEqual({ set: 'ExcelApi 1.13' });
  expect(clientSchema().get('Worksheet')?.scalars['Gridlines']?.writable).toBe(true);
});

test('the client throws what it throws in Excel', async () => {
  const codes: string[] = [];
  const attempt = async (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<void> => {
    await window.Excel.run(batch).catch((error: unknown) => codes.push((error as { code: string }).code));
  };
  await attempt(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1');
    await context.sync();
    return range.values;
  });
  await attempt(async (context) => {
    context.workbook.worksheets.getItem('Nope').load('name');
    await context.sync();
  });
  await attempt(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1:B2').values = [[1, 2, 3]];
    await context.sync();
  });
  expect(codes).toEqual(['PropertyNotLoaded', 'ItemNotFound', 'InvalidArgument']);
});

test('everything on a null object is a no-op, also down a chain', async () => {
  const found = await window.Excel.run(async (context) => {
    const second = context.workbook.worksheets.getFirst().getNextOrNullObject();
    const third = second.getNextOrNullObject();
    third.names.load('items/name');
    const used = third.getUsedRangeOrNullObject(true).untrack();
    used.load('values');
    third.delete();
    await context.sync();
    return [second.isNullObject, third.isNullObject, used.isNullObject];
  });
  expect(found).toEqual([true, true, true]);
  expect(container.book.sheets).toHaveLength(1);
});

test('actions before a failing one stay applied, and the counters tell the requests apart', async () => {
  container.mishaps = (request) => (request === 0 ? { kind: 'action', index: 8 } : null);
  const run = window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').untrack().values = [[1]];
    sheet.getRange('A2').untrack().values = [[2]];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'GeneralException' });
  const { grid } = container.book.active;
  expect([grid.get(0, 0)?.value, grid.get(1, 0)?.value]).toEqual([1, undefined]);
  expect(container.asked.map(({ kind }) => kind)).toEqual(['write']);
});

test('what is not simulated is loud, and is no error of Excel', async () => {
  const run = window.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').dataValidation.load('type');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'SimulatorGap' });
  expect(container.gaps).toEqual(['Range.DataValidation exists in Excel but is not simulated']);
});

test('a request waits for the end of a cell edit if it asks to, else it fails', async () => {
  const read = async (context: Excel.RequestContext): Promise<string> => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  };
  container.editCell(true);
  await expect(window.Excel.run(read)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const waiting = window.Excel.run({ delayForCellEdit: true }, read);
  container.editCell(false);
  await expect(waiting).resolves.toBe('Sheet1');
});

test('a member of a newer requirement set fails in an older Excel', async () => {
  const older = new Container(new Book(), clientSchema(), {
    requirements: { ExcelApi: '1.12', RichApiRuntime: '1.2' },
  });
  const page = await bootClient(older);
  const run = page.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').values = [['Mål']];
    sheet.tables.add('A1:A2', true).resize('A1:B2');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  page.close();
});
