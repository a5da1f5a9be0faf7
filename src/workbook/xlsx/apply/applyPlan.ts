import type { Action, Plan, SetName } from '../../../model/plan';
import { handle } from '../../actionHandlers';
import type { KnownLooks } from '../../knownLooks';
import { checkPlan } from '../../checkPlan';
import type { XlsxPackage } from '../package/xlsxPackage';
import type { XlsxState } from '../xlsxState';
import { DRAFT_ACTIONS, nameAll } from './draftActions';
import { Draft } from './draft';

export interface Applied {
  readonly source: XlsxPackage;
  /** Ids by which plans call the sheets that they added. */
  readonly aliases: ReadonlyMap<string, string>;
}

/**
 * Carries out a plan on a copy of the workbook and returns the copy. Throws a `Fault` when anything is in the way;
 * the workbook given is never changed. `looks` is what a `restoreLooks` can go back to.
 */
export function applyPlan(
  state: XlsxState,
  plan: Plan,
  aliases: ReadonlyMap<string, string>,
  looks: KnownLooks<XlsxState> | null,
): Applied {
  checkPlan(state.snapshot, plan, aliases);
  const draft = new Draft(state, aliases, looks);
  let done = 0;
  while (done < plan.actions.length) done += carryOutFrom(draft, plan.actions, done);
  return { source: draft.finish(), aliases: draft.aliases };
}

/** Carries out the next action, or all names that are set in a row; how many actions that were. */
function carryOutFrom(draft: Draft, actions: readonly Action[], at: number): number {
  const names = namesFrom(actions, at);
  const action = actions[at];
  if (names.length > 1) nameAll(draft, names);
  else if (action) handle(DRAFT_ACTIONS, draft, action);
  return Math.max(1, names.length);
}

/** Names that are set one after another, each once: they are written together, for a plan can have hundreds. */
function namesFrom(actions: readonly Action[], first: number): SetName[] {
  const names: SetName[] = [];
  const seen = new Set<string>();
  for (let action = actions[first]; action?.do === 'setName'; action = actions[first + names.length]) {
    const key = `${action.sheet ?? ''} ${action.name.toLowerCase()}`;
    if (seen.has(key)) break;
    seen.add(key);
    names.push(action);
  }
  return names;
}
