import type { AssessmentWish } from '../compose/settings/assess';
import type { CorrectionWish } from '../compose/settings/correct';
import type { SettingChoices } from '../compose/settings/chooseSettings';
import type { TakenBack } from '../compose/takeBack';
import type { Role } from '../model/goalTable';
import type { Plan } from '../model/plan';
import type { Language } from '../model/policy';
import type { Snapshot } from '../model/snapshot';
import type { Judged, Recalculation } from '../recalculate';
import type { Found } from './found';
import { WorkerClient } from './rpc';

export interface JudgingJob {
  readonly snapshot: Snapshot;
  /** A date or a period of the workbook; left out, the latest period with outcomes. */
  readonly asOf?: string;
  /** Left out: the workbook's own. */
  readonly language?: Language;
  readonly today: string;
}

export interface RecalculationJob extends JudgingJob {
  /** For a workbook that has no language of its own yet. */
  readonly language: Language;
  /** Sheets and charts that the user deleted are made again. */
  readonly remakes?: boolean;
}

export interface RoleJob {
  readonly snapshot: Snapshot;
  /** As the column was found. */
  readonly header: string;
  readonly column: number;
  /** Null for Målkoll's own choice. */
  readonly role: Role | null;
  /** For a workbook that has no language of its own yet. */
  readonly language: Language;
}

export interface AssessmentJob {
  readonly snapshot: Snapshot;
  readonly wish: AssessmentWish;
  /** For a workbook that has no language of its own yet. */
  readonly language: Language;
}

export interface SettingJob {
  readonly snapshot: Snapshot;
  readonly choices: SettingChoices;
  /** For a workbook that has no language of its own yet. */
  readonly language: Language;
}

/** What is to be written so that the settings sheet is there, and its name. */
export interface OpenedSettings {
  readonly plan: Plan;
  readonly sheet: string;
}

/** What the engine does for a page, away from the page's own thread. */
export interface EngineCalls {
  readonly find: (snapshot: Snapshot) => Found;
  /** Of a workbook whose sheets are known by their first rows: the ids of those worth reading whole. */
  readonly wantedSheets: (heads: Snapshot) => readonly string[];
  readonly takeBack: (job: {
    readonly done: Pick<Recalculation, 'plan' | 'inverse'>;
    readonly now: Snapshot;
  }) => TakenBack;
  readonly chooseRole: (job: RoleJob) => Promise<Plan>;
  readonly chooseSettings: (job: SettingJob) => Promise<Plan>;
  readonly openSettings: (job: Omit<SettingJob, 'choices'>) => Promise<OpenedSettings>;
  readonly correct: (job: { readonly snapshot: Snapshot; readonly wish: CorrectionWish }) => Plan;
  readonly assess: (job: AssessmentJob) => Promise<Plan>;
  /** As far as verdicts, which a report is written about. */
  readonly judge: (job: JudgingJob) => Judged;
  readonly recalculate: (job: RecalculationJob) => Promise<Recalculation>;
  readonly [name: string]: (input: never) => unknown;
}

export type Engine = Pick<WorkerClient<EngineCalls>, 'call' | 'cancel'>;

/** The engine in a Web Worker: Excel and the page stay alive while it works, and it can be cancelled. */
export function startEngine(): Engine & Pick<WorkerClient<EngineCalls>, 'end'> {
  return new WorkerClient<EngineCalls>(() => new Worker(new URL('./engine.worker.ts', import.meta.url)));
}
