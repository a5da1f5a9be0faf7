import { distinctGoals, distinctVerdicts } from '../../model/distinct';
import { placeKey, placeKeyOver, goalsInOrder as inOrder } from '../../model/goalOrder';
import type { CellFormat, NewValue } from '../../model/plan';
import type { Labels, Language } from '../../model/policy';
import type { GoalVerdict, Judgement } from '../../model/verdict';
import { STATUS_MARKS } from '../../model/statusMarks';
import { statusLabel } from '../../i18n/statusLabel';
import { texts } from '../../i18n/texts';
import type { GoalColumn } from '../../ownsheets/lists';
import { ASSESSMENT_COLUMNS, GOAL_COLUMNS } from '../../ownsheets/lists';
import { cellText, written } from '../sheets/cells';
import { ASSESSMENT_FORMATS, COUNT, OVERVIEW_WIDTHS, SHARE, TEXT } from '../sheets/formats';
import type { GoalCounter } from './goalCount';
import { sumOf, shareOfSum } from './goalCount';
import type { ListContent } from '../lists/ownList';
import { countAll, countIn, GROUP_NAMES } from '../sheets/statusGroups';

/**
 * A row for each goal under its strategic goal: status, how large a part of its indicators is on the way, what has
 * changed since last time, the indicators by group, and how many are judged.
 * @param isPart some sheets were not asked for: what stands beside a goal that is not among these is left as it is
 */
export function goalContent(
  judgement: Judgement,
  count: GoalCounter,
  language: Language,
  isPart: boolean,
): ListContent {
  const { overview, assessment, trail } = texts(language).sheets;
  const headers = { ...overview.goals, ...assessment };
  const goals = goalsInOrder(judgement);
  const changes = changesByGoal(judgement);
  return {
    headers: GOAL_COLUMNS.map((column) => headers[column]),
    rows: goals.map((verdict) => {
      const { goal, counts, coverage } = verdict;
      const all = countAll(counts);
      return [
        cellText(goal.level === 2 ? `${INDENT}${goal.text}` : goal.text),
        goalStatus(verdict, judgement.labels, language),
        all === 0 ? null : shareOfSum(['green'], countIn('green', counts) / all),
        changeText(changes.get(placeKey(goal)), language),
        ...GROUP_NAMES.map((group) => count(verdict, group)),
        sumOf(GROUP_NAMES, all),
        all === 0 ? null : isJudgedPart(verdict) ? shareOfSum(JUDGED, coverage) : written(coverage),
      ];
    }),
    gone: isPart ? GOAL_COLUMNS.map(() => undefined) : goneRow(trail.gone),
    formats: FORMATS,
    wraps: { goal: OVERVIEW_WIDTHS[0], status: OVERVIEW_WIDTHS[1], change: OVERVIEW_WIDTHS[3] },
    headerLines: 2,
    bold: goals.flatMap(({ goal }, i) => (goal.level === 1 && goals.length > 1 ? [i] : [])),
    users: new Set(ASSESSMENT_COLUMNS),
  };
}

/** Beside a goal that is gone the user's own assessment stays, with the goal's text. */
function goneRow(gone: string): NewValue[] {
  const kept: Readonly<Partial<Record<GoalColumn, NewValue>>> = {
    goal: undefined,
    status: `${STATUS_MARKS.notAssessable} ${gone}`,
  };
  return GOAL_COLUMNS.map((column) => (column in kept ? kept[column] : null));
}

const INDENT = '   ';
const JUDGED = ['green', 'yellow', 'red'] as const;

/** The coverage is the part of the indicators that have a colour, and not that of the goals below. */
function isJudgedPart({ counts, coverage }: GoalVerdict): boolean {
  const judged = JUDGED.reduce((sum, group) => sum + countIn(group, counts), 0);
  return Math.abs(judged / countAll(counts) - coverage) < 1e-9;
}

function goalStatus({ status }: GoalVerdict, labels: Labels, language: Language): string {
  if (status !== null) return statusLabel(status, language, labels);
  return `${STATUS_MARKS.notAssessable} ${texts(language).sheets.overview.noStatus}`;
}

/** How many indicators under a goal have become better, worse or are new since the as-of date before. */
export type GoalChange = Readonly<Record<'better' | 'worse' | 'new', number>>;

function changesByGoal(judgement: Judgement): ReadonlyMap<string, GoalChange> {
  const changes = new Map<string, Record<'better' | 'worse' | 'new', number>>();
  for (const { indicator, changed } of judgement.history ? distinctVerdicts(judgement) : []) {
    const over = placeKeyOver({ goal: null, strategicGoal: indicator.strategicGoal });
    for (const key of new Set([placeKeyOver(indicator), over])) {
      if (key === null) continue;
      const known = changes.get(key) ?? { better: 0, worse: 0, new: 0 };
      if (changed?.status) known[changed.status]++;
      changes.set(key, known);
    }
  }
  return changes;
}

function changeText(change: GoalChange | undefined, language: Language): string | null {
  return change ? texts(language).sheets.overview.change(change) : null;
}

/** The goals in the order in which they stand, each once. */
export function goalsInOrder(judgement: Judgement): GoalVerdict[] {
  return inOrder(distinctGoals(judgement), ({ goal }) => goal);
}

const FORMATS: Readonly<Record<string, CellFormat>> = {
  goal: TEXT,
  status: TEXT,
  way: { ...SHARE, horizontal: 'center' },
  change: TEXT,
  ...Object.fromEntries(GROUP_NAMES.map((group) => [group, COUNT])),
  indicators: COUNT,
  coverage: { ...SHARE, horizontal: 'center' },
  ...ASSESSMENT_FORMATS,
};
