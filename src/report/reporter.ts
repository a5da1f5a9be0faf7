import type { IsoDate } from '../model/calendar';
import type { Judged } from '../recalculate';
import { WorkerClient } from '../worker/rpc';
import type { MadeReport } from './writeReport';

export interface ReportCalls {
  readonly write: (job: { readonly judged: Judged; readonly today: IsoDate }) => Promise<MadeReport>;
  readonly [name: string]: (input: never) => unknown;
}

export type Reporter = Pick<WorkerClient<ReportCalls>, 'call' | 'end'>;

/** The writer of reports in a Web Worker, which is fetched when the first report is asked for. The engine judges. */
export function startReporter(): Reporter {
  return new WorkerClient<ReportCalls>(() => new Worker(new URL('./report.worker.ts', import.meta.url)));
}
