import type { Range } from '../../model/address';
import { absoluteReference } from '../../model/address';
import { changedLooks } from '../../model/changedLooks';
import type { Action, Plan } from '../../model/plan';
import type { Colours } from '../../model/policy';
import { defaultPolicy } from '../../model/policy';
import type { Problem } from '../../model/problems';
import type { Changes } from '../../model/report';
import type { SheetSnapshot, Snapshot } from '../../model/snapshot';
import { nameOf } from '../../ownsheets/scopes';
import type { WantedRow } from './cells';
import { changedBlocks } from './cells';

/** Where in the plan an action belongs: sheets first, then cells, then what refers to cells, names last of all. */
type Phase = 'sheets' | 'cells' | 'things' | 'names';
const PHASES: readonly Phase[] = ['sheets', 'cells', 'things', 'names'];

/** A plan in the making, and beside each of its actions the way back. */
export interface Draft {
  readonly snapshot: Snapshot;
  /** Grounds of coloured statuses. */
  readonly colours: Colours;
  readonly actions: Readonly<Record<Phase, Action[]>>;
  readonly undo: Readonly<Record<Phase, Action[]>>;
  /** Sheets and charts that the user deleted are made again: she has asked for it. */
  readonly remakes: boolean;
  /** Ids of sheets that the plan adds; undoing removes them with all that stands on them. */
  readonly added: Set<string>;
  /** The cells of own columns that the plan makes, by the sheet that they stand on. */
  readonly made: Map<string, Range[]>;
  readonly problems: Problem[];
  /** How many charts the user deleted, by the sheet that they stood on. */
  readonly deletedCharts: Map<string, number>;
  readonly changes: { cells: number; sheets: number; charts: number };
}

/** An empty draft for a workbook. */
export function newDraft(
  snapshot: Snapshot,
  { colours = defaultPolicy.colours, remakes = false }: Partial<Pick<Draft, 'colours' | 'remakes'>> = {},
): Draft {
  const phases = (): Record<Phase, Action[]> => ({ sheets: [], cells: [], things: [], names: [] });
  return {
    snapshot,
    colours,
    remakes,
    actions: phases(),
    undo: phases(),
    added: new Set(),
    made: new Map(),
    problems: [],
    deletedCharts: new Map(),
    changes: { cells: 0, sheets: 0, charts: 0 },
  };
}

/** Adds an action and the one that takes it back; null where removing its sheet does. */
export function plan(draft: Draft, phase: Phase, action: Action, back: Action | null): void {
  draft.actions[phase].push(action);
  if (back) draft.undo[phase].push(back);
}

/** Writes the cells of a sheet that differ from what is wanted, and gives their rows. `sheet` is null for a new one. */
export function writeRows(
  draft: Draft,
  sheetId: string,
  sheet: SheetSnapshot | null,
  columns: readonly number[],
  rows: readonly WantedRow[],
): number[] {
  const blocks = changedBlocks(sheet, columns, rows);
  for (const block of blocks) {
    const at = { do: 'writeCells', sheet: sheetId, row: block.row, column: block.column } as const;
    plan(draft, 'cells', { ...at, values: block.values }, sheet ? { ...at, values: block.before } : null);
    draft.changes.cells += block.cells;
  }
  return blocks.flatMap(({ row, values }) => values.map((_, i) => row + i));
}

/** Marks a cell with a name that belongs to its sheet, unless it already does. */
export function markCell(
  draft: Draft,
  sheet: { readonly id: string; readonly name: string },
  mark: string,
  at: { readonly row: number; readonly column: number },
): void {
  setName(
    draft,
    sheet.id,
    mark,
    absoluteReference(sheet.name, { top: at.row, left: at.column, bottom: at.row, right: at.column }),
  );
}

/** Gives a name, of a sheet or of the whole workbook (null), what it refers to. Users do not see names of ours. */
export function setName(draft: Draft, sheetId: string | null, name: string, refersTo: string): void {
  const known = nameOf(draft.snapshot, sheetId, name);
  if (known?.refersTo === refersTo) return;
  const back: Action | null =
    sheetId !== null && draft.added.has(sheetId)
      ? null
      : known
        ? { do: 'setName', sheet: sheetId, name, refersTo: known.refersTo, hidden: true }
        : { do: 'removeName', sheet: sheetId, name };
  plan(draft, 'names', { do: 'setName', sheet: sheetId, name, refersTo, hidden: true }, back);
}

/** The plan, the plan that takes it back, and what it changes. An empty draft gives two plans without actions. */
export function finish(draft: Draft): { readonly plan: Plan; readonly inverse: Plan; readonly changes: Changes } {
  const basedOn = draft.snapshot.version;
  const back = [...PHASES].reverse().flatMap((phase) => draft.undo[phase].toReversed());
  const actions = PHASES.flatMap((phase) => draft.actions[phase]);
  const looks = [...changedLooks(actions)].map((sheet): Action => ({ do: 'restoreLooks', sheet, of: basedOn }));
  return {
    plan: { basedOn, actions },
    inverse: { basedOn, actions: [...back, ...looks], restores: basedOn },
    changes: { ...draft.changes },
  };
}
