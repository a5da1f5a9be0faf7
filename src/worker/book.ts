import type { Plan } from '../model/plan';
import type { Snapshot } from '../model/snapshot';
import { WorkerClient } from './rpc';

/** What a page does with a file, away from its own thread. The file itself stays in the worker. */
export interface BookCalls {
  readonly open: (bytes: Uint8Array) => Promise<Snapshot>;
  readonly snapshot: (nothing: null) => Promise<Snapshot>;
  readonly apply: (plan: Plan) => Promise<void>;
  readonly save: (nothing: null) => Promise<Uint8Array>;
  readonly [name: string]: (input: never) => unknown;
}

export type Book = Pick<WorkerClient<BookCalls>, 'call' | 'end'>;

/** A workbook file in a Web Worker. */
export function startBook(): Book {
  return new WorkerClient<BookCalls>(() => new Worker(new URL('./book.worker.ts', import.meta.url)));
}
