import type { DefinedName, Snapshot } from '../model/snapshot';

/** The names that belong to one sheet, or to the whole workbook. */
interface Scope {
  readonly names: readonly DefinedName[];
  /** By the name in lower case; of equal ones the first. */
  readonly byName: ReadonlyMap<string, DefinedName>;
}

const NOTHING: Scope = { names: [], byName: new Map() };

/** Sorted once for each list of names: a workbook can have thousands of sheets, with names of ours on each. */
const sorted = new WeakMap<Snapshot['names'], ReadonlyMap<string | null, Scope>>();

/** The names of a sheet by its id, or of the whole workbook (null), in the workbook's order. */
export function namesOf({ names }: Pick<Snapshot, 'names'>, sheetId: string | null): readonly DefinedName[] {
  return scopeOf(names, sheetId).names;
}

/** A name by its scope; names are compared without case. */
export function nameOf(
  { names }: Pick<Snapshot, 'names'>,
  sheetId: string | null,
  name: string,
): DefinedName | undefined {
  return scopeOf(names, sheetId).byName.get(name.toLowerCase());
}

function scopeOf(names: Snapshot['names'], sheetId: string | null): Scope {
  let scopes = sorted.get(names);
  if (!scopes) sorted.set(names, (scopes = scopesOf(names)));
  return scopes.get(sheetId) ?? NOTHING;
}

function scopesOf(names: Snapshot['names']): ReadonlyMap<string | null, Scope> {
  const scopes = new Map<string | null, { names: DefinedName[]; byName: Map<string, DefinedName> }>();
  for (const one of names) {
    let scope = scopes.get(one.sheetId);
    if (!scope) scopes.set(one.sheetId, (scope = { names: [], byName: new Map() }));
    scope.names.push(one);
    const key = one.name.toLowerCase();
    if (!scope.byName.has(key)) scope.byName.set(key, one);
  }
  return scopes;
}
