import { faultText } from '../../src/i18n/faultText';
import { Fault } from '../../src/model/faults';
import { recalculate } from '../../src/recalculate';
import { recalculateWorkbook } from '../../src/taskpane/session/recalculation';
import type { Engine } from '../../src/worker/engine';
import type { Book } from './book/book';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';
import { layBook } from './book/layBook';
import { stateOf } from './book/state';
import { officeHost } from './officeHost';
import { OpenExcel } from './openExcel';

/*
 * What a user's Excel may be in the middle of when she presses the button: what happens then, and what she is told.
 */

const CELLS = [
  ['Mål', 'Indikator', 'Utfall 2022', 'T2 2023'],
  ['Trygghet', 'Andelen nöjda ska öka från 60 % (2022) till 70 % 2023', 0.6, 0.62],
];
const TABLE = {
  name: 'Mal',
  range: { top: 0, left: 0, bottom: 1, right: 3 },
  headerRow: true,
  totalsRow: false,
  columns: ['Mål', 'Indikator', 'Utfall 2022', 'T2 2023'],
  filtered: false,
};

let excel: OpenExcel;
let other: OpenExcel;
beforeAll(async () => {
  [excel, other] = await Promise.all([OpenExcel.boot(), OpenExcel.boot()]);
});
afterAll(() => {
  excel.close();
  other.close();
});
afterEach(() => {
  excel.expectNothingMissing();
  other.expectNothingMissing();
});

function open(at = excel, name = 'Mål.xlsx'): Book {
  return at.open(
    layBook(
      snapshotOf([
        { name: 'Mål 2023', cells: CELLS, tables: [TABLE] },
        { name: 'Fritt', cells: [] },
      ]),
      name,
    ),
  );
}

/** The engine without a worker. */
const engine = {
  call: (name: string, job: { snapshot: Parameters<typeof recalculate>[0]; today: string }) =>
    name === 'recalculate'
      ? Promise.resolve(recalculate(job.snapshot, { today: job.today }))
      : Promise.reject(new Error(name)),
  cancel: () => undefined,
} as unknown as Engine;

const OPTIONS = { asOf: null, language: 'sv', today: '2023-09-15', remakes: false } as const;

/** Presses the button; gives what the user is told when it did not work, else null. */
async function press(at = excel, whileComputing: () => void = () => undefined): Promise<string | null> {
  try {
    await recalculateWorkbook(officeHost(at), engine, OPTIONS, (stage) => {
      if (stage === 'computing') whileComputing();
    });
    return null;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return faultText(error as Fault, 'sv');
  }
}

function statusOf(book: Book): unknown {
  return book.sheets[0]?.grid.get(1, 4)?.value;
}

test.each<[string, (book: Book) => void, RegExp]>([
  ['a protected sheet', (book) => (book.active.protected = true), /^Bladet ”Mål 2023” är skyddat\..*inget har ändrats/],
  ['a protected structure', (book) => (book.structureProtected = true), /^Arbetsbokens struktur är skyddad/],
  ['a read-only workbook', (book) => (book.readOnly = true), /^Arbetsboken är skrivskyddad\. Spara en egen kopia/],
  ['a filtered sheet', (book) => (book.active.filtered = true), /är filtrerad\. Rensa filtret/],
  [
    'a filtered table',
    (book) => {
      for (const table of book.active.tables) table.filtered = true;
    },
    /^Tabellen Mal på bladet ”Mål 2023” är filtrerad\. Rensa filtret/,
  ],
])('%s is told by name, and nothing is written', async (_, make, told) => {
  const book = open();
  make(book);
  const before = stateOf(book);
  expect(await press()).toMatch(told);
  expect(stateOf(book)).toEqual(before);
  expect(excel.roundTrips).toBe('read read');
});

test('a protected sheet elsewhere is no hindrance', async () => {
  const book = open();
  const elsewhere = book.sheetNamed('Fritt');
  if (elsewhere) elsewhere.protected = true;
  expect(await press()).toBeNull();
  expect(statusOf(book)).toEqual(expect.any(String));
});

test('a sheet that is protected while it is judged is told when it is read anew', async () => {
  const book = open();
  expect(await press(excel, () => (book.active.protected = true))).toMatch(/^Bladet ”Mål 2023” är skyddat/);
});

test('a cell that is being edited when it is time to write is waited for', async () => {
  const book = open();
  const told = press(excel, () => {
    excel.container.editCell(true);
  });
  while (excel.container.waitingRequests === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(statusOf(book)).toBeUndefined();
  excel.container.editCell(false);
  expect(await told).toBeNull();
  expect(statusOf(book)).toEqual(expect.any(String));
});

test('what a colleague writes while it is judged is judged too', async () => {
  const book = open();
  let times = 0;
  const told = await press(excel, () => {
    if (++times === 1) book.edit(book.active, 1, 3, 0.75, 'Remote');
  });
  expect(told).toBeNull();
  expect(times).toBe(2);
  expect(book.active.grid.get(1, 3)?.value).toBe(0.75);
  expect(excel.roundTrips).toBe('read read read read read read write');
});

test('a colleague who never stops writing is told of, and nothing is written', async () => {
  const book = open();
  let value = 0;
  const told = await press(excel, () => {
    book.edit(book.active, 1, 3, (value += 0.01), 'Remote');
  });
  expect(told).toMatch(/^Arbetsboken har ändrats sedan den lästes/);
  expect(statusOf(book)).toBeUndefined();
});

test('of two open workbooks only the one that the pane belongs to is touched', async () => {
  const book = open();
  const untouched = open(other, 'Annan.xlsx');
  const before = stateOf(untouched);
  expect(await press()).toBeNull();
  expect(statusOf(book)).toEqual(expect.any(String));
  expect(stateOf(untouched)).toEqual(before);
  expect(other.roundTrips).toBe('');
  expect(await press(other)).toBeNull();
  expect(statusOf(untouched)).toEqual(statusOf(book));
});

test('where the user stands does not matter, and she is left there', async () => {
  const book = open();
  const elsewhere = book.sheetNamed('Fritt');
  if (!elsewhere) throw new Error('no sheet');
  expect(await press(excel, () => (book.active = elsewhere))).toBeNull();
  expect(statusOf(book)).toEqual(expect.any(String));
  expect(book.active).toBe(elsewhere);
});
