import type { Language } from '../../model/policy';
import type { Judgement } from '../../model/verdict';
import { activityContent } from '../../compose/overview/activities';
import type { ListContent } from '../../compose/lists/ownList';
import { reportTexts } from '../../i18n/reportTexts';
import type { Block, TableBlock } from '../reportDocument';
import { activityTable, activityText } from './activityTable';
import { heading, intro, textCell } from './blocks';

/** How many activities there are in each state, and which are late; nothing where the plan has none. */
export function activitySection(judgement: Judgement, language: Language): Block[] {
  const content = activityContent(judgement, language);
  if (!content) return [];
  const { headings, captions } = reportTexts(language);
  const all = judgement.tables.flatMap(({ activities }) => activities);
  const late = all.filter((activity) => activity.late);
  const done = all.filter(({ activity }) => activity.status === 'done').length;
  return [
    heading(1, headings.activities),
    intro(activityText({ total: all.length, done, late: late.length }, language)),
    ...(all.some(({ activity }) => activity.status !== null) ? [stateTable(content, language)] : []),
    ...(late.length === 0
      ? []
      : [heading(2, headings.lateActivities), activityTable(late, captions.lateActivities, language)]),
  ];
}

/** The states that occur; where the table says none at all there is nothing to count. */
function stateTable({ rows }: ListContent, language: Language): TableBlock {
  const { captions, columns } = reportTexts(language);
  return {
    kind: 'table',
    caption: captions.activityStates,
    columns: [
      { header: columns.state, width: 0.6 },
      { header: columns.count, width: 0.2, align: 'end' },
      { header: columns.late, width: 0.2, align: 'end' },
    ],
    rows: rows
      .filter(([, count]) => count !== 0)
      .map((row) =>
        row.map((value) => textCell(typeof value === 'number' || typeof value === 'string' ? value : null)),
      ),
  };
}
