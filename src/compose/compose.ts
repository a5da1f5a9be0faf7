import type { Plan } from '../model/plan';
import type { Language } from '../model/policy';
import type { Problem } from '../model/problems';
import type { WorkbookReading } from '../model/reading';
import type { Changes } from '../model/report';
import type { Snapshot } from '../model/snapshot';
import type { Judgement } from '../model/verdict';
import { LANGUAGE_MARK } from '../ownsheets/marks';
import { CHARTS_LOOK, writeChartData } from './chartSheet';
import { columnGroups } from './columnGroups';
import type { Draft } from './draft';
import { finish, newDraft, setName } from './draft';
import { HISTORY_LOOK, writeHistory } from './historySheet';
import { OVERVIEW_LOOK, writeOverview } from './overview';
import { ownSheet } from './ownSheet';
import { writeSettingMessages } from './settingsSheet';
import { statusColumns } from './statusColumns';
import { TRAIL_LOOK, writeTrail } from './trailSheet';

export interface Composition {
  readonly plan: Plan;
  /** Takes the plan back. It is for the workbook as the plan left it: whoever applies it says which version that is. */
  readonly inverse: Plan;
  readonly changes: Changes;
  /** What was met while laying out: things of ours that the user deleted, headers that were taken. */
  readonly problems: readonly Problem[];
}

/**
 * What is to be written so that the workbook shows the judgement, and the way back. Only what differs from what
 * stands there is written: composing again from the result gives a plan without actions.
 *
 * @param judgement its tables are those of the reading, in the same order
 * @param options.language what is written in a workbook that has no language of its own yet; after that its own wins
 * @throws Fault `book.noRoom` when a sheet has no empty columns left
 */
export function compose(
  snapshot: Snapshot,
  reading: WorkbookReading,
  judgement: Judgement,
  options: { readonly language: Language },
): Composition {
  const language = reading.language ?? options.language;
  const draft = newDraft(snapshot, reading.policy.colours);
  goalSheets(draft, reading, judgement, language);
  ownSheets(draft, reading, judgement, language);
  writeSettingMessages(draft, reading.problems, language);
  setName(draft, null, LANGUAGE_MARK, `"${language}"`);
  return { ...finish(draft), problems: draft.problems };
}

/** The sheets are asked for in the order in which their tabs are to stand. */
function ownSheets(draft: Draft, { policy }: WorkbookReading, judgement: Judgement, language: Language): void {
  const overviewSheet = ownSheet(draft, 'overview', OVERVIEW_LOOK, language);
  const trailSheet = ownSheet(draft, 'trail', TRAIL_LOOK, language);
  const charted = judgement.tables.some(({ goals }) => goals.some(({ total }) => total > 0));
  const chartSheet = overviewSheet && charted ? ownSheet(draft, 'charts', CHARTS_LOOK, language) : null;
  const judged = judgement.tables.some(({ verdicts }) => verdicts.length > 0);
  const historySheet = judged ? ownSheet(draft, 'history', HISTORY_LOOK, language) : null;
  const data = chartSheet && writeChartData(draft, chartSheet, judgement, language);
  if (overviewSheet) writeOverview(draft, overviewSheet, judgement, policy, data, language);
  if (trailSheet) writeTrail(draft, trailSheet, judgement, policy, language);
  if (historySheet) writeHistory(draft, historySheet, judgement, language);
}

function goalSheets(draft: Draft, reading: WorkbookReading, judgement: Judgement, language: Language): void {
  const { columns, labels } = reading.policy;
  for (const sheet of draft.snapshot.sheets) {
    const tables = reading.tables.filter((table) => table.sheetId === sheet.id && table.indicators.length > 0);
    const groups = columnGroups(draft.snapshot, tables);
    for (const [table, group] of groups) {
      const verdicts = judgement.tables[reading.tables.indexOf(table)]?.verdicts ?? [];
      statusColumns(draft, sheet, table, verdicts, group, { columns, labels, language });
    }
  }
}
