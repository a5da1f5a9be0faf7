import { UNDO } from './step';
import type { Step } from './step';

/** Gives a name what it refers to. `before` is what it referred to; null when there was no such name. */
export function setName(sheet: string | null, name: string, refersTo: string, before: string | null): Step {
  return {
    what: name,
    carryOut: (at) => {
      if (before === null) at.names(sheet).add(name, `=${refersTo}`);
      else at.names(sheet).getItem(name).formula = `=${refersTo}`;
    },
    undoRank: UNDO.things,
    undo: (at) => {
      const item = at.names(sheet).getItemOrNullObject(name);
      if (before === null) item.delete();
      else item.formula = `=${before}`;
    },
  };
}

/** Removes a name. */
export function removeName(sheet: string | null, name: string, before: string | null): Step {
  return {
    what: name,
    carryOut: (at) => {
      at.names(sheet).getItemOrNullObject(name).delete();
    },
    undoRank: UNDO.things,
    undo: (at) => {
      if (before === null) return;
      // Whether it is gone already nobody knows: without it first, it can be added in either case.
      at.names(sheet).getItemOrNullObject(name).delete();
      at.names(sheet).add(name, `=${before}`);
    },
  };
}
