import { distinctGoals } from '../model/distinct';
import type { CellFormat } from '../model/plan';
import type { Labels, Language } from '../model/policy';
import type { GoalVerdict, Judgement } from '../model/verdict';
import { STATUS_MARKS } from '../model/statusMarks';
import { statusLabel } from '../i18n/statusLabel';
import { countsInWords } from '../i18n/summary';
import { texts } from '../i18n/texts';
import { GOAL_COLUMNS } from '../ownsheets/lists';
import { cellText, written } from './cells';
import { CENTRED, OVERVIEW_WIDTHS, SHARE, TEXT } from './formats';
import type { ListContent } from './ownList';
import { countAll, countIn, GROUP_NAMES } from './statusGroups';

/** A row for each goal under its strategic goal: status, the indicators in words and by group, and how many are judged. */
export function goalContent(judgement: Judgement, language: Language): ListContent {
  const headers = texts(language).sheets.overview.goals;
  const goals = goalsInOrder(judgement);
  return {
    headers: GOAL_COLUMNS.map((column) => headers[column]),
    rows: goals.map((verdict) => {
      const { goal, counts } = verdict;
      const all = countAll(counts);
      return [
        cellText(goal.level === 2 ? `${INDENT}${goal.text}` : goal.text),
        goalStatus(verdict, judgement.labels, language),
        all === 0 ? null : countsInWords(counts, language),
        ...GROUP_NAMES.map((group) => countIn(group, counts)),
        all,
        all === 0 ? null : written(verdict.coverage),
      ];
    }),
    gone: null,
    formats: FORMATS,
    wraps: { goal: OVERVIEW_WIDTHS[0], words: OVERVIEW_WIDTHS[2] },
    bold: goals.flatMap(({ goal }, i) => (goal.level === 1 && goals.length > 1 ? [i] : [])),
    users: new Set(),
  };
}

const INDENT = '   ';

function goalStatus({ status }: GoalVerdict, labels: Labels, language: Language): string {
  if (status !== null) return statusLabel(status, language, labels);
  return `${STATUS_MARKS.notAssessable} ${texts(language).sheets.overview.noStatus}`;
}

/** Each overall goal, followed by its own; goals without an overall one stand where they are met. */
export function goalsInOrder(judgement: Judgement): GoalVerdict[] {
  const goals = distinctGoals(judgement);
  const overall = new Set(goals.filter(({ goal }) => goal.level === 1).map(({ goal }) => goal.text));
  const under = new Map<string | null, GoalVerdict[]>();
  for (const verdict of goals) {
    const { level, parent } = verdict.goal;
    if (level !== 2) continue;
    const known = under.get(parent);
    if (known) known.push(verdict);
    else under.set(parent, [verdict]);
  }
  return goals.flatMap((verdict) => {
    const { level, text, parent } = verdict.goal;
    if (level === 1) return [verdict, ...(under.get(text) ?? [])];
    return parent !== null && overall.has(parent) ? [] : [verdict];
  });
}

const FORMATS: Readonly<Record<string, CellFormat>> = {
  goal: TEXT,
  status: TEXT,
  words: TEXT,
  ...Object.fromEntries(GROUP_NAMES.map((group) => [group, CENTRED])),
  indicators: CENTRED,
  coverage: { ...SHARE, horizontal: 'center' },
};
