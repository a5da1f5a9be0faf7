import type { Look, Looks } from './looks';
import type { Remains } from './remains';
import type { Workspace } from './workspace';

/** One action of a plan, as it is carried out in Excel and taken back. */
export interface Step {
  /** What of ours is in between when it is neither done nor undone: a sheet, cells, a chart. */
  readonly what: string;
  /** Characters that its cells add to a request, beside what any step does. */
  readonly cells?: number;
  /** Queues what undoing needs to know; called before anything is written. What it gives runs after the sync. */
  readonly look?: (at: Workspace) => Look | undefined;
  readonly carryOut: (at: Workspace) => void;
  /** What it changes of the looks of a sheet that stood there before: to be put back by a later plan. */
  readonly looks?: Looks;
  /**
   * Queues the way back. Harmless where the step was never done, or half done. Absent on a sheet that the same plan
   * adds: removing the sheet takes all back.
   */
  readonly undo?: (at: Workspace, remains: Remains) => void;
  /** In which order things go back: what stands on cells before the cells, sheets last. */
  readonly undoRank?: number;
  /**
   * For a step that cannot be taken back. Such steps are carried out last, and finished rather than undone: done
   * twice they do no harm. Tells whether the step has left its trace; null where nothing shows.
   */
  readonly isDone?: (remains: Remains) => boolean | null;
}

/** The journal is taken away only when all else is undone. */
export const UNDO = { things: 0, tables: 1, cells: 2, sheets: 3, journal: 4 } as const;
