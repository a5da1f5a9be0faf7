import { changedLooks } from '../../model/changedLooks';
import type { Plan } from '../../model/plan';
import type { Snapshot } from '../../model/snapshot';
import { handle } from '../actionHandlers';
import { checkPlan } from '../checkPlan';
import type { WorkbookPort } from '../port';
import { MEMORY_ACTIONS } from './memoryActions';
import { MemoryDraft } from './memoryDraft';
import type { KnownLooks } from '../knownLooks';
import { snapshotOf, type SheetSpec } from './sheetSpec';
import { tidied } from './tidied';

/**
 * A workbook that lives in memory only, the simplest host, against which tests hold the others: begins as a snapshot, or
 * as sheets given by their values, and does what the other hosts do.
 */
export function createMemoryWorkbook(start: Snapshot | readonly SheetSpec[]): WorkbookPort {
  let book = isSpec(start) ? snapshotOf(start) : start;
  let snapshot = book;
  let aliases: ReadonlyMap<string, string> = new Map();
  let looks: KnownLooks | null = null;
  return {
    snapshot: () => Promise.resolve(snapshot),
    async apply(plan: Plan): Promise<void> {
      await Promise.resolve();
      checkPlan(book, plan, aliases);
      const draft = new MemoryDraft(book, aliases, looks);
      for (const action of plan.actions) handle(MEMORY_ACTIONS, draft, action);
      if (changedLooks(plan.actions).size > 0) looks = { before: book, plan };
      book = draft.finish();
      snapshot = tidied(book);
      aliases = draft.aliases;
    },
  };
}

function isSpec(start: Snapshot | readonly SheetSpec[]): start is readonly SheetSpec[] {
  return Array.isArray(start);
}
