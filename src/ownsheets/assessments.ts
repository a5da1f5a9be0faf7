import { distinctKeys } from '../model/identity';
import type { CellValue, Snapshot } from '../model/snapshot';
import type { ListName } from './lists';
import { rowsOf, type OwnRow } from './rowsOf';

/** An assessment as the user typed it beside ours, each part where it stands; its words are not read yet. */
export interface TypedAssessment {
  readonly status: Exclude<CellValue, null>;
  readonly motivation: CellValue;
  readonly assessor: CellValue;
  readonly assessedOn: CellValue;
  readonly sheet: string;
  readonly cell: string;
}

/** What the user typed beside indicators on the sheet that shows how each was judged, by the indicator's id. */
export function indicatorAssessments(snapshot: Snapshot): ReadonlyMap<string, TypedAssessment> {
  return typedIn(snapshot, 'trail', (keys) => keys);
}

/** What the user typed beside goals on the overview, by what the goal's row is known by. */
export function goalAssessments(snapshot: Snapshot): ReadonlyMap<string, TypedAssessment> {
  return typedIn(snapshot, 'goals', distinctKeys);
}

function typedIn(
  snapshot: Snapshot,
  list: ListName,
  keysOf: (keys: readonly string[]) => readonly string[],
): ReadonlyMap<string, TypedAssessment> {
  const rows = rowsOf(snapshot, list);
  const keys = keysOf(rows.map(({ key }) => key));
  return new Map(
    rows.flatMap((row, i): [string, TypedAssessment][] => {
      const typed = typedAt(row);
      return typed ? [[keys[i] ?? '', typed]] : [];
    }),
  );
}

function typedAt({ value, cell, sheet }: OwnRow): TypedAssessment | null {
  const status = value('own');
  const at = cell('own');
  if (status === null || status === '' || at === null) return null;
  return {
    status,
    motivation: value('motivation'),
    assessor: value('assessor'),
    assessedOn: value('assessedOn'),
    sheet,
    cell: at,
  };
}
