import type { Language } from '../../model/policy';
import type { ActivityVerdict, GoalVerdict } from '../../model/verdict';
import { reportTexts } from '../../i18n/reportTexts';
import { texts } from '../../i18n/texts';
import type { TableBlock, TableColumn } from '../reportDocument';
import { textCell } from './blocks';

/** Activities with their state, who is responsible and when they are due; columns that hold nothing are left out. */
export function activityTable(
  activities: readonly ActivityVerdict[],
  caption: string | null,
  language: Language,
): TableBlock {
  const { columns } = reportTexts(language);
  const all = activities.map(({ activity, late }) => ({ ...activity, state: stateText({ activity, late }, language) }));
  const further = (['state', 'responsible', 'due'] as const).filter((key) => all.some((one) => one[key] !== null));
  return {
    kind: 'table',
    caption,
    columns: [
      { header: columns.activity, width: 1 - further.reduce((sum, key) => sum + FURTHER[key], 0) },
      ...further.map((key): TableColumn => ({ header: columns[key], width: FURTHER[key] })),
    ],
    rows: all.map((one) => [textCell(one.text), ...further.map((key) => textCell(one[key]))]),
  };
}

const FURTHER = { state: 0.18, responsible: 0.27, due: 0.15 } as const;

/** "12 aktiviteter, 3 genomförda, 1 försenad." */
export function activityText({ total, done, late }: GoalVerdict['activities'], language: Language): string {
  return reportTexts(language).activityCount(total, done, late);
}

/** "Pågående, försenad"; null where the table does not say. */
function stateText({ activity, late }: ActivityVerdict, language: Language): string | null {
  const { activityStatuses } = texts(language).sheets.overview;
  const { isLate } = reportTexts(language);
  const state = activity.status === null ? null : activityStatuses[activity.status];
  if (!late || activity.status === 'delayed') return state;
  return state === null ? isLate : `${state}, ${isLate}`;
}
