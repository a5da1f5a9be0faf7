import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { NewFile } from 'excelize-wasm';

/** Milliseconds that a job may take on a busy machine. */
const LONGEST = 50_000;

/** A method of excelize with its arguments: `['InsertRows', 'Mål 2023', 1, 2]`. */
export type Call = readonly [method: keyof NewFile, ...args: unknown[]];

/**
 * Excelize, an Excel file library that shares no code with ours: it re-saves a file to `to` after the calls, as a
 * user's tool would. Returns what the calls returned.
 */
export function edited(from: string, to: string, ...calls: Call[]): Record<string, unknown>[] {
  return carriedOut(from, calls, to);
}

/** What excelize reads in a file. */
export function asked(file: string, ...calls: Call[]): Record<string, unknown>[] {
  return carriedOut(file, calls, null);
}

/** The texts of a sheet as excelize shows them, row by row. */
export function rowsOf(file: string, sheet: string): string[][] {
  return asked(file, ['GetRows', sheet])[0]?.['result'] as string[][];
}

/** The names of the sheets, in order. */
export function sheetsOf(file: string): string[] {
  return asked(file, ['GetSheetList'])[0]?.['list'] as string[];
}

let engine: Engine | null = null;
afterAll(async () => {
  await engine?.stop();
  engine = null;
});

function carriedOut(open: string, calls: readonly Call[], save: string | null): Record<string, unknown>[] {
  engine ??= new Engine();
  return engine.carryOut({ open, calls, save });
}

interface Answer {
  readonly results?: Record<string, unknown>[];
  readonly error?: string;
}

/** Excelize on a thread of its own, which takes a second to start and then serves a whole file of tests. */
class Engine {
  private readonly channel = new MessageChannel();
  /** Set to 1 when an answer lies in the channel. */
  private readonly answered = new Int32Array(new SharedArrayBuffer(4));
  private readonly thread: Worker;

  constructor() {
    const { port2 } = this.channel;
    this.thread = new Worker(join(__dirname, 'excelizeWorker.mjs'), {
      workerData: { port: port2, answered: this.answered },
      transferList: [port2],
    });
  }

  carryOut(job: { readonly open: string; readonly calls: readonly Call[]; readonly save: string | null }) {
    Atomics.store(this.answered, 0, 0);
    this.channel.port1.postMessage(job);
    if (Atomics.wait(this.answered, 0, 0, LONGEST) === 'timed-out') throw new Error('excelize does not answer');
    const { results, error } = receiveMessageOnPort(this.channel.port1)?.message as Answer;
    if (!results) throw new Error(error);
    return results;
  }

  async stop(): Promise<void> {
    this.channel.port1.close();
    await this.thread.terminate();
  }
}
