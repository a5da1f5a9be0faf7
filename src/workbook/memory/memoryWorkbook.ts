import type { Plan } from '../../model/plan';
import type { Snapshot } from '../../model/snapshot';
import { checkPlan } from '../checkPlan';
import type { WorkbookPort } from '../port';
import { MemoryDraft } from './memoryDraft';
import { snapshotOf, type SheetSpec } from './sheetSpec';

/**
 * A workbook that lives in memory only, for previews and tests: begins as a snapshot, or as sheets given by their
 * values, and does what the other hosts do.
 */
export function createMemoryWorkbook(start: Snapshot | readonly SheetSpec[]): WorkbookPort {
  let snapshot = isSpec(start) ? snapshotOf(start) : start;
  let aliases: ReadonlyMap<string, string> = new Map();
  return {
    snapshot: () => Promise.resolve(snapshot),
    async apply(plan: Plan): Promise<void> {
      await Promise.resolve();
      checkPlan(snapshot, plan, aliases);
      const draft = new MemoryDraft(snapshot, aliases);
      for (const action of plan.actions) draft.carryOut(action);
      snapshot = draft.finish();
      aliases = draft.aliases;
    },
  };
}

function isSpec(start: Snapshot | readonly SheetSpec[]): start is readonly SheetSpec[] {
  return Array.isArray(start);
}
