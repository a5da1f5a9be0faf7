import { comparable } from '../model/identity';
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
  return typedIn(snapshot, 'trail', (key) => key);
}

/** What the user typed beside goals on the overview, by the goal's text as it is compared. */
export function goalAssessments(snapshot: Snapshot): ReadonlyMap<string, TypedAssessment> {
  return typedIn(snapshot, 'goals', comparable);
}

function typedIn(
  snapshot: Snapshot,
  list: ListName,
  keyOf: (key: string) => string,
): ReadonlyMap<string, TypedAssessment> {
  return new Map(
    rowsOf(snapshot, list).flatMap((row): [string, TypedAssessment][] => {
      const typed = typedAt(row);
      return typed ? [[keyOf(row.key), typed]] : [];
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
