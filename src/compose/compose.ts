import type { Plan } from '../model/plan';
import type { Language } from '../model/policy';
import type { Problem } from '../model/problems';
import type { WorkbookReading } from '../model/reading';
import type { Changes } from '../model/report';
import type { Snapshot } from '../model/snapshot';
import type { Judgement } from '../model/verdict';
import { LANGUAGE_MARK } from '../ownsheets/marks';
import { columnGroups } from './columnGroups';
import type { Draft } from './draft';
import { finish, newDraft, setName } from './draft';
import { overview } from './overview';
import { statusColumns } from './statusColumns';
import { trailSheet } from './trailSheet';

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
  const draft = newDraft(snapshot);
  goalSheets(draft, reading, judgement, language);
  overview(draft, judgement, reading.policy, language);
  trailSheet(draft, judgement, reading.policy, language);
  setName(draft, null, LANGUAGE_MARK, `"${language}"`);
  return { ...finish(draft), problems: draft.problems };
}

function goalSheets(draft: Draft, reading: WorkbookReading, judgement: Judgement, language: Language): void {
  for (const sheet of draft.snapshot.sheets) {
    const tables = reading.tables.filter((table) => table.sheetId === sheet.id && table.indicators.length > 0);
    const groups = columnGroups(draft.snapshot, tables);
    for (const [table, group] of groups) {
      const verdicts = judgement.tables[reading.tables.indexOf(table)]?.verdicts ?? [];
      statusColumns(draft, sheet, table, verdicts, group, language);
    }
  }
}
