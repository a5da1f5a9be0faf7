import { Fault } from '../../../model/faults';
import { inExcel, reasonOf } from '../excelApi';
import type { ExcelApi } from '../excelApi';
import type { ReadBook } from '../read/assemble';
import { readRemains } from './remains';
import type { Remains } from './remains';
import { UNDO } from './step';
import type { Step } from './step';
import { Workspace } from './workspace';

/** A write that did not come to its end. */
export interface Broken {
  readonly steps: readonly Step[];
  /** The last step that was begun; null when Excel's answer does not say. */
  readonly reached: number | null;
  readonly error: unknown;
}

/**
 * Brings a workbook out of between: back to exactly what it was or, where steps that cannot be taken back have begun,
 * on to the end. Gives what stands there when it has come to the end. Else throws: `excel.failed` when all is as
 * before, `excel.inBetween` when Excel does not let that be reached either.
 */
export async function recover(api: ExcelApi, read: ReadBook, broken: Broken): Promise<Remains> {
  const { steps, reached, error } = broken;
  const begun = reached === null ? [...steps] : steps.slice(0, reached + 1);
  const remains = await remainsOrNull(api, read);
  if (!remains) throw inBetween(begun, error);
  if (isPastReturn(broken, remains)) {
    const rest = steps.slice(reached ?? 0).filter((step) => step.isDone);
    const left = await inOneOrEach(api, read, remains, rest, (step, at) => {
      step.carryOut(at);
    });
    if (left.length > 0) throw inBetween(left, error);
    return remains;
  }
  const left = await inOneOrEach(api, read, remains, wayBack(begun), (step, at, now) => step.undo?.(at, now));
  if (left.length > 0) throw inBetween(left, error);
  throw new Fault('excel.failed', { reason: reasonOf(error) }, { cause: error });
}

/** The steps to undo: what stands on cells before the cells, sheets last, and the latest first. */
function wayBack(begun: readonly Step[]): Step[] {
  const rank = ({ undoRank = 0 }: Step): number => undoRank;
  return begun
    .filter((step) => step.undo)
    .toReversed()
    .sort((a, b) => rank(a) - rank(b));
}

/** Whether a step that cannot be taken back was begun; where Excel's answer does not say, whether one shows. */
function isPastReturn({ steps, reached }: Broken, remains: Remains): boolean {
  if (reached === null) return steps.some((step) => step.isDone?.(remains) === true);
  return steps[reached]?.isDone !== undefined;
}

type Act = (step: Step, at: Workspace, remains: Remains) => void;

/** Does something with steps in one request or, if that fails, in one request each. Gives the steps that failed. */
async function inOneOrEach(
  api: ExcelApi,
  read: ReadBook,
  remains: Remains,
  steps: readonly Step[],
  act: Act,
): Promise<readonly Step[]> {
  if (await succeeds(api, remains, steps, act)) return [];
  const failed: Step[] = [];
  for (const step of steps) {
    if (failed.length > 0 && step.undoRank === UNDO.journal) break;
    const now = await remainsOrNull(api, read);
    if (!now || !(await succeeds(api, now, [step], act))) failed.push(step);
  }
  return failed;
}

async function succeeds(api: ExcelApi, remains: Remains, steps: readonly Step[], act: Act): Promise<boolean> {
  try {
    await inExcel(api, async (context) => {
      const at = new Workspace(context, (sheet) => remains.standing.get(sheet)?.formats ?? []);
      context.runtime.enableEvents = false;
      for (const step of steps) act(step, at, remains);
      context.runtime.enableEvents = true;
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

async function remainsOrNull(api: ExcelApi, read: ReadBook): Promise<Remains | null> {
  try {
    return await inExcel(api, (context) => readRemains(context, read));
  } catch {
    return null;
  }
}

function inBetween(steps: readonly Step[], error: unknown): Fault {
  const what = [...new Set(steps.map((step) => step.what))].join(', ');
  return new Fault('excel.inBetween', { what, reason: reasonOf(error) }, { cause: error });
}
