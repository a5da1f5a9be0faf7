import type { Language } from '../../model/policy';
import { Fault } from '../../model/faults';
import type { Plan } from '../../model/plan';
import type { Snapshot } from '../../model/snapshot';
import type { WorkbookPort } from '../../workbook/port';
import type { Recalculation } from '../../recalculate';
import type { Engine } from '../../worker/engine';

export type Stage = 'reading' | 'computing' | 'writing';

export interface RunOptions {
  readonly asOf: string | null;
  readonly language: Language;
  readonly today: string;
  /** Sheets and charts that the user deleted are made again. */
  readonly remakes: boolean;
}

/** The workbook as it was read, and what is to be written into it. */
export interface Prepared {
  readonly snapshot: Snapshot;
  readonly result: Recalculation;
}

/** What the user has decided, as what is to be written. */
export type Decision = (snapshot: Snapshot) => Promise<Plan>;

/** Someone who writes all the time could keep a recalculation from ever fitting; after this many it is told. */
const TRIES = 3;

/** Reads the workbook and judges it; writes nothing. */
export async function prepare(
  workbook: WorkbookPort,
  engine: Engine,
  options: RunOptions,
  onStage: (stage: Stage) => void,
): Promise<Prepared> {
  onStage('reading');
  const snapshot = await workbook.snapshot();
  onStage('computing');
  const { asOf, ...others } = options;
  const result = await engine.call('recalculate', { snapshot, ...others, ...(asOf === null ? {} : { asOf }) });
  return { snapshot, result };
}

/** Writes what was prepared. Nothing to write, nothing written. */
export async function write(
  workbook: WorkbookPort,
  { result }: Prepared,
  onStage: (stage: Stage) => void,
): Promise<void> {
  if (result.plan.actions.length === 0) return;
  onStage('writing');
  await workbook.apply(result.plan);
}

/** The whole main job: read, judge, write. */
export function recalculateWorkbook(
  workbook: WorkbookPort,
  engine: Engine,
  options: RunOptions,
  onStage: (stage: Stage) => void,
): Promise<Prepared> {
  return unlessChanged(async () => {
    const prepared = await prepare(workbook, engine, options, onStage);
    await write(workbook, prepared, onStage);
    return prepared;
  });
}

/** Writes what the user has decided: read, plan, write. */
export function writeDecision(
  workbook: WorkbookPort,
  decision: Decision,
  onStage: (stage: Stage) => void,
): Promise<void> {
  return unlessChanged(async () => {
    onStage('reading');
    const snapshot = await workbook.snapshot();
    onStage('computing');
    const plan = await decision(snapshot);
    if (plan.actions.length === 0) return;
    onStage('writing');
    await workbook.apply(plan);
  });
}

/**
 * Does a job that reads, plans and writes. When the workbook changed meanwhile it is done afresh, for a plan made for
 * other cells must not be written.
 */
async function unlessChanged<T>(job: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await job();
    } catch (error) {
      if (!(error instanceof Fault && error.code === 'book.changed') || attempt === TRIES) throw error;
    }
  }
}
