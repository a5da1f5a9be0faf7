import type { SetName } from '../../../model/plan';
import type { SheetSnapshot } from '../../../model/snapshot';
import { UNDO } from './step';
import type { Step } from './step';
import type { Workspace } from './workspace';

/** Where a name is: on a sheet that stands, on one that the plan adds (null), or in the workbook ('book'). */
export type NamePlace = SheetSnapshot | null | 'book';

/** A name before the plan. */
export interface NameBefore {
  readonly place: NamePlace;
  /** What it referred to; null when there was no such name, or only one that was left in between. */
  readonly old: string | null;
  readonly stands: boolean;
  readonly hidden: boolean;
}

/** Gives a name what it refers to. */
export function setName({ sheet, name, refersTo, hidden = false }: SetName, { place, old, stands }: NameBefore): Step {
  return {
    what: whatOf(place, name),
    carryOut: (at) => {
      if (!stands) add(at, sheet, name, refersTo, hidden);
      else at.names(sheet).getItem(name).formula = `=${refersTo}`;
    },
    ...(place === null
      ? {}
      : {
          undoRank: UNDO.things,
          undo: (at) => {
            const item = at.names(sheet).getItemOrNullObject(name);
            if (old === null) item.delete();
            else item.formula = `=${old}`;
          },
        }),
  };
}

/** Removes a name. */
export function removeName(sheet: string | null, name: string, { place, old, hidden }: NameBefore): Step {
  return {
    what: whatOf(place, name),
    carryOut: (at) => {
      at.names(sheet).getItemOrNullObject(name).delete();
    },
    ...(old === null
      ? {}
      : {
          undoRank: UNDO.things,
          undo: (at) => {
            // Whether it is gone already nobody knows: without it first, it can be added in either case.
            at.names(sheet).getItemOrNullObject(name).delete();
            add(at, sheet, name, old, hidden);
          },
        }),
  };
}

/** Hides a name that stands: an earlier write was broken off after it had added the name. */
export function hideName(sheet: string | null, name: string): Step {
  return {
    what: name,
    carryOut: (at) => {
      at.names(sheet).getItem(name).visible = false;
    },
    undoRank: UNDO.things,
    undo: (at) => {
      at.names(sheet).getItem(name).visible = true;
    },
  };
}

function add(at: Workspace, sheet: string | null, name: string, refersTo: string, hidden: boolean): void {
  const made = at.names(sheet).add(name, `=${refersTo}`);
  if (hidden) made.visible = false;
}

function whatOf(place: NamePlace, name: string): string {
  return place === 'book' || place === null ? name : place.name;
}
