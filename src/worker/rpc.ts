import { Fault, type FaultCode, type FaultParams } from '../model/faults';

/** What a worker can be asked: one input, one answer, for each name. */
export type Calls = Readonly<Record<string, (input: never) => unknown>>;

export type Input<C extends Calls, K extends keyof C> = Parameters<C[K]>[0];
export type Output<C extends Calls, K extends keyof C> = Awaited<ReturnType<C[K]>>;

interface Request {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly fault: { readonly code: FaultCode; readonly params: FaultParams[FaultCode] } };

/** The side of a worker that a message channel needs; a `Worker` and a worker's own scope both have it. */
export interface Channel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message' | 'messageerror', listener: (event: MessageEvent) => void): void;
}

/** Answers requests with `calls`. Faults cross as code and parameters, anything else as a fault of ours. */
export function serve(channel: Channel, calls: Calls): void {
  channel.addEventListener('message', (event: MessageEvent<Request>) => {
    void answer(event.data, calls).then((reply) => {
      try {
        channel.postMessage(reply);
      } catch (error) {
        // An answer that cannot cross is a fault too; without one the asker would wait for ever.
        channel.postMessage(faultAnswer(reply.id, error));
      }
    });
  });
  // Nobody knows whose request it was; thrown out of the worker, it fails all that wait.
  channel.addEventListener('messageerror', () => {
    throw new Error('a request could not be read');
  });
}

async function answer({ id, name, input }: Request, calls: Calls): Promise<Answer> {
  try {
    const call = calls[name];
    if (!call) throw new Error(`no such call: ${name}`);
    return { id, value: await call(input as never) };
  } catch (error) {
    return faultAnswer(id, error);
  }
}

function faultAnswer(id: number, error: unknown): Answer {
  const { code, params } = asFault(error);
  return { id, fault: { code, params } };
}

/** Whatever was thrown, as a fault: our own as it is, a surprise as `internal`. */
export function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error as Fault;
  return new Fault('internal', { detail: error instanceof Error ? error.message : String(error) }, { cause: error });
}

/** Thrown where the user has cancelled; not a fault, nothing is wrong. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A worker that is started when it is first asked, and thrown away when its work is cancelled. */
export class WorkerClient<C extends Calls> {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  constructor(private start: () => Worker) {}

  /** Asks for one thing. Rejects with a `Fault`, or with `Cancelled` when `cancel` comes before the answer. */
  call<K extends keyof C & string>(name: K, input: Input<C, K>): Promise<Output<C, K>> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      try {
        this.worker ??= this.started();
        this.worker.postMessage({ id, name, input } satisfies Request);
        this.waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      } catch (error) {
        reject(error instanceof Cancelled ? error : asFault(error));
      }
    });
  }

  /** Ends all work that is going on; the next call starts afresh. */
  cancel(): void {
    this.stop(new Cancelled());
  }

  /** Ends it for good: what is asked from now on is cancelled at once. */
  end(): void {
    this.start = () => {
      throw new Cancelled();
    };
    this.cancel();
  }

  private started(): Worker {
    const worker = this.start();
    worker.addEventListener('message', (event: MessageEvent<Answer>) => {
      const waiting = this.waiting.get(event.data.id);
      this.waiting.delete(event.data.id);
      if ('value' in event.data) waiting?.resolve(event.data.value);
      else waiting?.reject(new Fault(event.data.fault.code, event.data.fault.params));
    });
    worker.addEventListener('error', (event) => {
      this.stop(asFault(new Error(event.message === '' ? 'the worker could not be started' : event.message)));
    });
    worker.addEventListener('messageerror', () => {
      this.stop(asFault(new Error('an answer could not be read')));
    });
    return worker;
  }

  private stop(reason: Error): void {
    this.worker?.terminate();
    this.worker = null;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of waiting) reject(reason);
  }
}
