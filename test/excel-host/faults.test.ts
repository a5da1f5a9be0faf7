import type { Plan } from '../../src/model/plan';
import { recalculate } from '../../src/recalculate';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';
import type { WorkbookPort } from '../../src/workbook/port';
import type { Book } from './book/book';
import { layBook } from './book/layBook';
import { cellsOf, stateOf } from './book/state';
import { officeHost } from './officeHost';
import { OpenExcel } from './openExcel';
import type { Mishaps } from './transport/traffic';

/** A table of goals, in an Excel table whose new columns widen it, beside a sheet of the user's own. */
const BOOK = snapshotOf([
  {
    name: 'Mål 2023',
    cells: [
      ['Mål', 'Indikator', 'Utfall 2022', 'T2 2023'],
      ['Trygghet', 'Andelen nöjda ska öka från 60 % (2022) till 70 % 2023', 0.6, 0.62],
    ],
    tables: [
      {
        name: 'Mal',
        range: { top: 0, left: 0, bottom: 1, right: 3 },
        headerRow: true,
        totalsRow: false,
        columns: ['Mål', 'Indikator', 'Utfall 2022', 'T2 2023'],
        filtered: false,
      },
    ],
  },
  {
    name: 'Anteckningar',
    cells: [
      ['fri text', '1/2'],
      [null, 0.5],
    ],
  },
]);
const SHEETS = ['Mål 2023', 'Anteckningar'];
const TODAY = '2023-09-15';

let excel: OpenExcel;
let book: Book;
let office: WorkbookPort;
let plan: Plan;
let inverse: Plan;

beforeAll(async () => {
  excel = await OpenExcel.boot();
});
afterAll(() => {
  excel.close();
});
beforeEach(async () => {
  book = excel.open(layBook(BOOK));
  office = officeHost(excel);
  ({ plan, inverse } = recalculate(await office.snapshot(), { today: TODAY }));
});
afterEach(() => {
  excel.expectNothingMissing();
});

/** Applies with mishaps; gives the code of the fault, or null when it came to its end. */
async function applyWith(mishaps: Mishaps, what = plan): Promise<string | null> {
  excel.container.resetCounters();
  excel.container.mishaps = mishaps;
  const code = await office.apply(what).then(
    () => null,
    (error: unknown) => (error as { code: string }).code,
  );
  excel.container.mishaps = () => null;
  return code;
}

/** The state without the ids that Excel gives, which differ from one making to the next. */
function state(): string {
  return JSON.stringify(stateOf(book)).replace(/\{0{8}-[-0-9]+\}/g, '');
}

/** What the plan leads to when nothing goes wrong, and how many actions its write has. */
async function rehearsed(): Promise<{ before: string; after: string; actions: number }> {
  const before = state();
  await applyWith(() => null);
  const after = state();
  const actions = excel.container.exchanges.find(({ kind }) => kind === 'write')?.actions ?? 0;
  book = excel.open(layBook(BOOK));
  office = officeHost(excel);
  ({ plan, inverse } = recalculate(await office.snapshot(), { today: TODAY }));
  expect(state()).toBe(before);
  return { before, after, actions };
}

test('whichever action of the write fails, all is as it was before, and said so', async () => {
  const { before, actions } = await rehearsed();
  expect(actions).toBeGreaterThan(500);
  for (let index = 0; index < actions; index++) {
    const fault = await applyWith((_, { kind, actions: count }) =>
      kind === 'write' && count === actions ? { kind: 'action', index } : null,
    );
    expect([index, fault]).toEqual([index, 'excel.failed']);
    if (state() !== before) expect([index, JSON.parse(state())]).toEqual([index, JSON.parse(before)]);
  }
});
