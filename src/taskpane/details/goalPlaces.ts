import { goalKey, goalRows } from '../../model/goalOrder';
import type { GoalReport, OwnAssessmentReport, Report } from '../../model/report';

/** A goal as the pane shows it. */
export interface GoalPlace {
  readonly status: GoalReport['status'];
  readonly own: OwnAssessmentReport | null;
  /** What its row on the overview is known by. */
  readonly row: string;
}

/** How a goal stands, by its text and the overall goal above it: several may have one text. */
export function goalPlace(report: Report, text: string, parent: string | null): GoalPlace {
  let places = known.get(report);
  if (!places) known.set(report, (places = placesIn(report)));
  return places.get(placeOf({ text, parent })) ?? NOWHERE;
}

/** Found once for each report: every heading asks for them. */
const known = new WeakMap<Report, ReadonlyMap<string, GoalPlace>>();

const NOWHERE: GoalPlace = { status: null, own: null, row: '' };

function placesIn({ tables }: Report): ReadonlyMap<string, GoalPlace> {
  const goals = tables.flatMap((table) => table.goals);
  const rows = goalRows(goals);
  const places = new Map<string, GoalPlace>();
  for (const goal of goals) {
    const before = places.get(placeOf(goal));
    places.set(placeOf(goal), {
      status: before?.status ?? goal.status,
      own: before?.own ?? goal.ownAssessment,
      row: before?.row ?? rows.get(goalKey(goal)) ?? '',
    });
  }
  return places;
}

function placeOf({ text, parent }: Pick<GoalReport, 'text' | 'parent'>): string {
  return JSON.stringify([parent, text]);
}
