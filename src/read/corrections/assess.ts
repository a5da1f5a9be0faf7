import { goalKey, goalRows } from '../../model/goalOrder';
import type { GoalTable, OwnAssessment } from '../../model/goalTable';
import type { Problem } from '../../model/problems';
import type { CellValue, Snapshot } from '../../model/snapshot';
import { goalAssessments, indicatorAssessments, type TypedAssessment } from '../../ownsheets/assessments';
import { cellText, fold } from '../sheet/cellText';
import { readStatusWord } from '../value/readStatusWord';

export interface Assessed {
  readonly tables: readonly GoalTable[];
  /** Words of assessments that say no status. */
  readonly problems: readonly Problem[];
}

/**
 * Puts the assessments that the user typed on our sheets, beside indicators and goals, where the tables' own status
 * columns would put theirs. What was typed there outranks a status column: it was said of the judgement itself.
 */
export function assessTables(snapshot: Snapshot, tables: readonly GoalTable[]): Assessed {
  const problems: Problem[] = [];
  const ofIndicators = readAll(indicatorAssessments(snapshot), snapshot.date1904, problems);
  const ofGoals = readAll(goalAssessments(snapshot), snapshot.date1904, problems);
  if (ofIndicators.size + ofGoals.size === 0) return { tables, problems };
  const rows = goalRows(tables.flatMap(({ goals }) => goals));
  const assessed = tables.map((table): GoalTable => ({
    ...table,
    indicators: table.indicators.map((each) => ({
      ...each,
      ownAssessment: ofIndicators.get(each.id) ?? each.ownAssessment,
    })),
    goals: table.goals.map((each) => ({
      ...each,
      ownAssessment: ofGoals.get(rows.get(goalKey(each)) ?? '') ?? each.ownAssessment,
    })),
  }));
  return { tables: assessed, problems };
}

function readAll(
  typed: ReadonlyMap<string, TypedAssessment>,
  date1904: boolean,
  problems: Problem[],
): ReadonlyMap<string, OwnAssessment> {
  const read = new Map<string, OwnAssessment>();
  for (const [key, { status, motivation, assessor, assessedOn, sheet, cell }] of typed) {
    const text = textOf(status, date1904) ?? '';
    const word = readStatusWord(text);
    if (word?.status) {
      const parts = [motivation, assessor, assessedOn].map((part) => textOf(part, date1904));
      const [why = null, who = null, when = null] = parts;
      read.set(key, { status: word.status, text, cell, sheet, motivation: why, assessor: who, assessedOn: when });
    } else problems.push({ code: 'assessment.unreadable', params: { text }, sheet, cell });
  }
  return read;
}

/** A cell as a text; a stored date, which has no look of its own in these columns, as a date. */
function textOf(value: CellValue, date1904: boolean): string | null {
  const isDate = typeof value === 'number' && value > 20_000;
  return fold(cellText(value, isDate ? 'yyyy-mm-dd' : undefined, date1904)) || null;
}
