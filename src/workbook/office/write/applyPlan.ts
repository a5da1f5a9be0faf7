import type { Plan } from '../../../model/plan';
import { excelCode, inExcel, readFault } from '../excelApi';
import type { ExcelApi } from '../excelApi';
import { grouped } from '../read/portions';
import type { ReadBook } from '../read/assemble';
import { claimLeftovers } from './claimLeftovers';
import { lookAgain } from './lookAgain';
import type { Looks } from './looks';
import { recover } from './recover';
import { stepsOf } from './steps';
import type { StepContext } from './actionSteps';
import type { Step } from './step';
import { Workspace } from './workspace';

/** Characters that a step adds to a request, at most; cells come beside. A chart is a dozen times as long, but rare. */
const STEP = 1_500;

export interface Applied {
  /** Excel's ids of the sheets that were added, by the ids that the plan gave them. */
  readonly added: ReadonlyMap<string, string>;
  /** How what it formatted and widened looked before. */
  readonly looks: readonly Looks[];
}

/**
 * Carries out a plan whole or not at all: a last look in one request, then the write in one, or in several where it is
 * longer than `limit` characters. Nothing is asked or written when there is nothing to do.
 * `remembered` are the looks that the plan puts back, by sheet.
 */
export async function applyPlan(
  api: ExcelApi,
  read: ReadBook,
  plan: Plan,
  remembered: StepContext['looks'],
  limit: number,
): Promise<Applied> {
  const { snapshot, facts } = read;
  const planned = stepsOf(plan, {
    snapshot,
    facts,
    canResizeTables: api.isSupported('1.13'),
    looks: remembered,
    limit,
  });
  const looks = planned.flatMap((step) => step.looks ?? []);
  if (planned.length === 0) return { added: new Map(), looks };
  const steps = [...(await leftoverSteps(api, read, plan)), ...planned];
  const progress: Progress = { isWriting: false, done: 0 };
  try {
    return { added: await write(api, read, steps, limit, progress), looks };
  } catch (error) {
    if (!progress.isWriting || (progress.done === 0 && isEditing(error))) throw readFault(error);
    const remains = await recover(api, read, { steps, reached: reachedIn(error), error });
    return { added: addedBy(plan, remains.newSheets), looks };
  }
}

/** How far a write has come, for whoever has to make good what it left. */
interface Progress {
  isWriting: boolean;
  /** Steps whose requests have been carried out. */
  done: number;
}

/** The last look and the write. Resolves to Excel's ids of the sheets that were added. */
function write(
  api: ExcelApi,
  read: ReadBook,
  steps: readonly Step[],
  limit: number,
  progress: Progress,
): Promise<Applied['added']> {
  const requests = requestsOf(steps, limit);
  return inExcel(
    api,
    async (context) => {
      const at = new Workspace(context, (sheet) => read.whole.get(sheet)?.formats ?? []);
      await lookAgain(at, read, steps, limit);
      progress.isWriting = true;
      for (const request of requests) {
        queueWrite(at, request, progress.done);
        await context.sync();
        progress.done += request.length;
      }
      return at.addedIds();
    },
    requests.length > 1,
  );
}

/** The steps of each request, none of which is longer than the limit. */
function requestsOf(steps: readonly Step[], limit: number): readonly (readonly Step[])[] {
  const weighed = steps.map((step) => ({ step, weight: STEP + (step.cells ?? 0) }));
  return grouped(weighed, limit).map((request) => request.map(({ step }) => step));
}

async function leftoverSteps(api: ExcelApi, read: ReadBook, plan: Plan): Promise<readonly Step[]> {
  try {
    return await claimLeftovers(api, read, plan);
  } catch (error) {
    throw readFault(error);
  }
}

/** Excel says that a cell is being edited, and has done nothing of the request. */
function isEditing(error: unknown): boolean {
  return excelCode(error) === 'InvalidOperationInCellEditMode';
}

/** One request of the write. Excel calculates and paints once, after it, and tells us nothing of our own changes. */
function queueWrite(at: Workspace, steps: readonly Step[], first: number): void {
  const { application, runtime } = at.context;
  application.suspendApiCalculationUntilNextSync();
  if (first === 0) application.suspendScreenUpdatingUntilNextSync();
  runtime.enableEvents = false;
  steps.forEach((step, index) => {
    at.context.trace(String(first + index));
    step.carryOut(at);
  });
  runtime.enableEvents = true;
}

/**
 * Each step leaves its number in the trace; when a request fails, the error carries the trace of what was begun. Without
 * a trace nobody knows: the request may have been refused, or carried out and its answer lost.
 */
function reachedIn(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('traceMessages' in error)) return null;
  const last = Array.isArray(error.traceMessages) ? Number(error.traceMessages.at(-1)) : NaN;
  return Number.isNaN(last) ? null : last;
}

function addedBy(plan: Plan, newSheets: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    plan.actions.flatMap((action): [string, string][] => {
      const id = action.do === 'addSheet' ? newSheets.get(action.name) : undefined;
      return action.do === 'addSheet' && id !== undefined ? [[action.sheet, id]] : [];
    }),
  );
}
