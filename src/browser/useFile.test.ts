/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { sampleFound } from '../../test/pane/sampleReport';
import { Fault } from '../model/faults';
import type { Plan } from '../model/plan';
import type { SheetSnapshot, Snapshot } from '../model/snapshot';
import { download } from './download';
import { useFile } from './useFile';

jest.mock('./download', () => ({ download: jest.fn() }));
jest.mock('../worker/book', () => ({ startBook: () => mockClient('book') }));
jest.mock('../worker/engine', () => ({ startEngine: () => mockClient('engine') }));
jest.mock('../report/reporter', () => ({ startReporter: () => mockClient('reporter') }));

/** A question to a worker, to be answered by the test. */
interface Asked {
  readonly name: string;
  readonly answer: (value: unknown) => Promise<void>;
  readonly fail: (error: Error) => Promise<void>;
}

interface Client {
  readonly kind: string;
  readonly asked: Asked[];
  ended: boolean;
}

let clients: Client[] = [];
beforeEach(() => {
  clients = [];
  jest.mocked(download).mockClear();
});

function mockClient(kind: string) {
  const client: Client = { kind, asked: [], ended: false };
  clients.push(client);
  const call = (name: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      client.asked.push({
        name,
        answer: (value) =>
          act(async () => {
            resolve(value);
            await rest();
          }),
        fail: (error) =>
          act(async () => {
            reject(error);
            await rest();
          }),
      });
    });
  return { call, cancel: () => undefined, end: () => (client.ended = true) };
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** The latest question of that name. */
function latest(name: string): Asked {
  const asked = clients.flatMap((client) => client.asked).findLast((each) => each.name === name);
  if (!asked) throw new Error(`nobody asked for ${name}`);
  return asked;
}

function alive(): string[] {
  return clients
    .filter(({ ended, asked, kind }) => !ended && (asked.length > 0 || kind !== 'book'))
    .map(({ kind }) => kind);
}

const sheet = (id: string, name: string, visible: boolean): SheetSnapshot => ({
  id,
  name,
  visible,
  protected: false,
  rows: [],
  merges: [],
  tables: [],
  charts: [],
  conditionalFormats: [],
});

const book = (version: string): Snapshot => ({
  version,
  date1904: false,
  structureProtected: false,
  readOnly: false,
  sheets: [sheet('1', 'Mål', true), sheet('2', 'Dolt', false)],
  otherSheetNames: [],
  names: [],
});

function setUp() {
  const { result } = renderHook(() => useFile('sv'));
  const begin = (name: string): Promise<void> =>
    act(async () => {
      const bytes = (): Promise<ArrayBuffer> => Promise.resolve(new ArrayBuffer(1));
      result.current.open({ name, arrayBuffer: bytes } as unknown as File);
      await rest();
    });
  const open = async (name: string): Promise<void> => {
    await begin(name);
    await latest('open').answer(book(name));
    await latest('snapshot').answer(book(name));
    await latest('find').answer(sampleFound());
  };
  const close = (): void => {
    act(() => {
      result.current.close();
    });
  };
  return { result, begin, open, close };
}

test('a file is opened, and closing it ends its workers', async () => {
  const { result, open, close } = setUp();
  await open('A.xlsx');
  expect(result.current).toMatchObject({ opening: false, fault: null, snapshot: { version: 'A.xlsx' } });
  expect(alive()).toEqual(['book', 'engine', 'reporter']);
  close();
  await rest();
  expect(result.current.file).toBeNull();
  expect(alive()).toEqual([]);
});

test('opening another file ends the workers of the one before', async () => {
  const { result, open } = setUp();
  await open('A.xlsx');
  await open('B.xlsx');
  expect(result.current.file?.host.name).toBe('B.xlsx');
  expect(alive()).toEqual(['book', 'engine', 'reporter']);
});

test('a file that is refused is told, and its worker ended', async () => {
  const { result, begin } = setUp();
  await begin('A.xlsx');
  await latest('open').fail(new Fault('file.encrypted', {}));
  expect(result.current).toMatchObject({ opening: false, fault: { code: 'file.encrypted' } });
  expect(alive()).toEqual([]);
});

test('a file that another has come before is ended at once, and says nothing', async () => {
  const { result, begin, open } = setUp();
  await begin('A.xlsx');
  const first = latest('open');
  await open('B.xlsx');
  await first.fail(new Fault('file.encrypted', {}));
  expect(result.current).toMatchObject({ fault: null, file: { host: { name: 'B.xlsx' } } });
  expect(alive()).toEqual(['book', 'engine', 'reporter']);
});

test('a file whose work is finished after it was left does not show over the next', async () => {
  const { result, open, close } = setUp();
  await open('A.xlsx');
  const host = result.current.file?.host;
  const writing = host?.workbook.apply({ basedOn: 'A.xlsx', actions: [] } satisfies Plan);
  await latest('apply').answer(undefined);
  const late = latest('snapshot');
  close();
  await open('B.xlsx');
  await late.answer(book('A written'));
  await writing;
  await act(() => host?.goTo({ sheet: 'Mål', cell: 'C6' }));
  expect(result.current).toMatchObject({ snapshot: { version: 'B.xlsx' }, place: null });
});

test('a copy that is being saved when its file is closed is handed out, and not said of the next', async () => {
  const { result, open, close } = setUp();
  await open('A.xlsx');
  act(() => {
    result.current.save();
  });
  const saving = latest('save');
  close();
  await rest();
  expect(alive()).toEqual(['book']);
  await open('B.xlsx');
  await saving.answer(new Uint8Array(1));
  expect(jest.mocked(download).mock.calls.map(([name]) => name)).toEqual(['A.malkoll.xlsx']);
  expect(result.current.saved).toBeNull();
  expect(alive()).toEqual(['book', 'engine', 'reporter']);
});

test('a copy that could not be saved is told where the file is open, and nothing is said to be saved', async () => {
  const { result, open } = setUp();
  await open('A.xlsx');
  act(() => {
    result.current.save();
  });
  await latest('save').answer(new Uint8Array(1));
  expect(result.current.saved).toBe('A.malkoll.xlsx');
  act(() => {
    result.current.save();
  });
  await latest('save').fail(new Fault('internal', { detail: 'x' }));
  expect(result.current).toMatchObject({ saved: null, fault: null });
  expect(result.current.file?.session.state.notice).toMatchObject({ kind: 'fault', fault: { code: 'internal' } });
});

test.each([
  ['is not there', 'Mål 2022', 'book.noSuchSheet'],
  ['is hidden', 'Dolt', 'book.hiddenSheet'],
])('a cell is shown, and where its sheet %s the user is told instead', async (_, name, code) => {
  const { result, open } = setUp();
  await open('A.xlsx');
  const session = result.current.file?.session;
  await act(() => session?.goTo({ sheet: 'Mål', cell: 'C6' }));
  expect(result.current.place).toEqual({ sheet: 'Mål', cell: 'C6' });
  await act(() => session?.goTo({ sheet: name, cell: 'A1' }));
  expect(result.current.place).toEqual({ sheet: 'Mål', cell: 'C6' });
  expect(session?.state.notice).toMatchObject({ kind: 'fault', fault: { code, params: { sheet: name } } });
});

test('a copy that could not be saved is not told of the next file', async () => {
  const { result, open, close } = setUp();
  await open('A.xlsx');
  act(() => {
    result.current.save();
  });
  const saving = latest('save');
  close();
  await open('B.xlsx');
  await saving.fail(new Fault('internal', { detail: 'x' }));
  expect(result.current.fault).toBeNull();
  expect(result.current.file?.session.state.notice).toBeNull();
});
