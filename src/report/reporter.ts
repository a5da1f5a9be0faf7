import type { Language } from '../model/policy';
import type { Snapshot } from '../model/snapshot';
import { WorkerClient } from '../worker/rpc';
import type { MadeReport } from './makeReport';

export interface ReportJob {
  readonly snapshot: Snapshot;
  /** A date or a period of the workbook; left out, the latest period with outcomes. */
  readonly asOf?: string;
  /** Left out: the workbook's own. */
  readonly language?: Language;
  readonly today: string;
}

export interface ReportCalls {
  readonly make: (job: ReportJob) => Promise<MadeReport>;
  readonly [name: string]: (input: never) => unknown;
}

export type Reporter = Pick<WorkerClient<ReportCalls>, 'call'>;

/** The writer of reports in a Web Worker, which is fetched when the first report is asked for. */
export function startReporter(): Reporter {
  return new WorkerClient<ReportCalls>(() => new Worker(new URL('./report.worker.ts', import.meta.url)));
}
