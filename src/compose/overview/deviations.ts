import { distinctVerdicts } from '../../model/distinct';
import { isDeviation } from '../../model/deviation';
import type { CellFormat } from '../../model/plan';
import type { Language } from '../../model/policy';
import type { Judgement, Verdict } from '../../model/verdict';
import { explanation } from '../../i18n/explanation';
import { statusLabel } from '../../i18n/statusLabel';
import { texts } from '../../i18n/texts';
import { DEVIATION_COLUMNS } from '../../ownsheets/lists';
import { cellText } from '../sheets/cells';
import { OVERVIEW_WIDTHS, PLAIN, TEXT } from '../sheets/formats';
import type { ListContent } from '../lists/ownList';
import { placeText } from '../sheets/placeText';
import { named } from '../sheets/shortTexts';
import { gravityOf } from '../sheets/statusGroups';

/** What departs from the plan and what it still owes, the reddest first. A question to the user is no deviation. */
export function deviationContent(judgement: Judgement, language: Language): ListContent {
  const headers = texts(language).sheets.overview.deviations;
  const deviating = distinctVerdicts(judgement).filter(isDeviation);
  return {
    headers: DEVIATION_COLUMNS.map((column) => headers[column]),
    rows: deviating
      .sort((a, b) => gravityOf(a.status) - gravityOf(b.status))
      .map((verdict) => [
        cellText(named(verdict)),
        statusLabel(verdict.status, language, judgement.labels),
        cellText(toldWithNotes(verdict, language)),
        cellText(verdict.indicator.notes.responsible),
        cellText(verdict.owes.map((owed) => texts(language).rules.owed[owed]).join(', ')),
        placeText(verdict.indicator),
      ]),
    gone: null,
    formats: FORMATS,
    wraps: { indicator: OVERVIEW_WIDTHS[0], explanation: OVERVIEW_WIDTHS[2], responsible: OVERVIEW_WIDTHS[3] },
    users: new Set(),
  };
}

/** The explanation, and under it what the table says about cause and action. */
function toldWithNotes(verdict: Verdict, language: Language): string {
  const { note } = texts(language).sheets.overview;
  const { cause, action } = verdict.indicator.notes;
  return [
    explanation(verdict, language),
    cause === null ? null : note.cause(cause),
    action === null ? null : note.action(action),
  ]
    .filter((line) => line !== null)
    .join('\n');
}

const FORMATS: Readonly<Record<string, CellFormat>> = {
  indicator: TEXT,
  status: TEXT,
  explanation: TEXT,
  place: TEXT,
  responsible: TEXT,
  owes: PLAIN,
};
