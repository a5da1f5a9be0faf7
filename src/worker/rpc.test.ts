import { Fault } from '../model/faults';
import { Cancelled, serve, WorkerClient, type Channel } from './rpc';

interface TestCalls {
  readonly double: (n: number) => number;
  readonly later: (n: number) => Promise<number>;
  readonly fail: (how: 'fault' | 'surprise') => never;
  readonly uncloneable: (nothing: null) => () => void;
  readonly never: (nothing: null) => Promise<void>;
  readonly [name: string]: (input: never) => unknown;
}

type Listeners = Set<(event: MessageEvent) => void>;

/** A worker without a thread: messages cross as copies, one turn later. `broken` hears of those that nobody can read. */
function fakeWorker(broken: Listeners = new Set()): Worker {
  const toWorker: Listeners = new Set();
  const toPage: Listeners = new Set();
  let alive = true;
  const send = (listeners: Listeners) => (message: unknown) => {
    const data: unknown = structuredClone(message);
    queueMicrotask(() => {
      if (alive) for (const listener of listeners) listener({ data } as MessageEvent);
    });
  };
  const inside: Channel = {
    postMessage: send(toPage),
    addEventListener: (type, listener) => (type === 'message' ? toWorker : broken).add(listener),
  };
  const calls: TestCalls = {
    double: (n) => n * 2,
    later: (n) =>
      new Promise((resolve) =>
        setTimeout(() => {
          resolve(n);
        }, 5),
      ),
    fail: (how) => {
      if (how === 'fault') throw new Fault('book.noSuchSheet', { sheet: 'Mål' });
      throw new TypeError('x is undefined');
    },
    uncloneable: () => () => undefined,
    never: () => new Promise(() => undefined),
  };
  serve(inside, calls);
  return {
    postMessage: send(toWorker),
    addEventListener: (type: string, listener: (event: MessageEvent) => void) => {
      if (type === 'message') toPage.add(listener);
      if (type === 'messageerror') broken.add(listener);
    },
    terminate: () => {
      alive = false;
    },
  } as unknown as Worker;
}

test('answers reach the one who asked, also out of order', async () => {
  const client = new WorkerClient<TestCalls>(() => fakeWorker());
  const answers = await Promise.all([client.call('later', 1), client.call('double', 4), client.call('later', 2)]);
  expect(answers).toEqual([1, 8, 2]);
});

test('a fault crosses with its code and what its sentence needs', async () => {
  const client = new WorkerClient<TestCalls>(() => fakeWorker());
  const error: unknown = await client.call('fail', 'fault').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Fault);
  expect(error).toMatchObject({ code: 'book.noSuchSheet', params: { sheet: 'Mål' } });
});

test('a surprise is a fault of ours', async () => {
  const client = new WorkerClient<TestCalls>(() => fakeWorker());
  await expect(client.call('fail', 'surprise')).rejects.toMatchObject({
    code: 'internal',
    params: { detail: 'x is undefined' },
  });
});

test('cancelling ends what goes on, and the next call starts a new worker', async () => {
  const start = jest.fn(() => fakeWorker());
  const client = new WorkerClient<TestCalls>(start);
  const waiting = client.call('never', null);
  client.cancel();
  await expect(waiting).rejects.toBeInstanceOf(Cancelled);
  await expect(client.call('double', 3)).resolves.toBe(6);
  expect(start).toHaveBeenCalledTimes(2);
});

test('no worker is started before it is asked', () => {
  const start = jest.fn(() => fakeWorker());
  new WorkerClient<TestCalls>(start).cancel();
  expect(start).not.toHaveBeenCalled();
});

test('an answer that cannot cross is a fault of ours', async () => {
  const client = new WorkerClient<TestCalls>(() => fakeWorker());
  await expect(client.call('uncloneable', null)).rejects.toMatchObject({ code: 'internal' });
});

test('a question that cannot cross is one too, and nothing waits for its answer', async () => {
  const client = new WorkerClient<TestCalls>(() => fakeWorker());
  await expect(client.call('double', (() => 1) as unknown as number)).rejects.toMatchObject({ code: 'internal' });
  expect((client as unknown as { waiting: Map<number, unknown> }).waiting.size).toBe(0);
  await expect(client.call('double', 3)).resolves.toBe(6);
});

test('a message that nobody can read fails what waits, in the worker by an error that the page hears of', async () => {
  const broken: Listeners = new Set();
  const client = new WorkerClient<TestCalls>(() => fakeWorker(broken));
  const waiting = client.call('never', null);
  const [inWorker, onPage] = broken;
  expect(() => inWorker?.({} as MessageEvent)).toThrow('a request could not be read');
  onPage?.({} as MessageEvent);
  await expect(waiting).rejects.toMatchObject({ code: 'internal', params: { detail: 'an answer could not be read' } });
});

test('one that has ended answers nothing more and starts no worker', async () => {
  const start = jest.fn(() => fakeWorker());
  const client = new WorkerClient<TestCalls>(start);
  const waiting = client.call('never', null);
  client.end();
  await expect(waiting).rejects.toBeInstanceOf(Cancelled);
  await expect(client.call('double', 3)).rejects.toBeInstanceOf(Cancelled);
  expect(start).toHaveBeenCalledTimes(1);
});
