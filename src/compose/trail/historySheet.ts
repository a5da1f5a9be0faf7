import { distinctVerdicts } from '../../model/distinct';
import type { HistoryRow } from '../../model/history';
import type { CellFormat } from '../../model/plan';
import type { Language } from '../../model/policy';
import type { Judgement } from '../../model/verdict';
import { targetForm } from '../../model/targetForm';
import { statusLabel } from '../../i18n/statusLabel';
import { texts } from '../../i18n/texts';
import { historyKey, historyRows } from '../../ownsheets/history';
import { HISTORY_COLUMNS } from '../../ownsheets/lists';
import { cellText, written } from '../sheets/cells';
import type { Draft } from '../sheets/draft';
import { writeField } from '../sheets/field';
import { PLAIN, QUIET_FORMAT, TITLE_FORMAT } from '../sheets/formats';
import type { ListContent, ListSheet } from '../lists/ownList';
import type { SheetLook } from '../sheets/ownSheet';
import { writeList } from '../lists/writeList';

const HEADER_ROW = 3;

export const HISTORY_LOOK: SheetLook = {
  freezeRows: HEADER_ROW + 1,
  gridlines: true,
  fitToWidth: true,
  titleRows: [HEADER_ROW, HEADER_ROW],
  widths: [12, 40, 20, 60, 24, 12, 22, 12, 26],
};

/** What was judged, and the ids of the indicators of sheets that were not asked for: their rows stay as they are. */
interface Judged {
  readonly judgement: Judgement;
  readonly elsewhere: ReadonlySet<string>;
}

/**
 * Keeps what was judged when. Rows of earlier as-of dates are never rewritten: only those of the latest date follow
 * the workbook, and a date that the history does not know yet is added.
 */
export function writeHistory(
  draft: Draft,
  sheet: ListSheet,
  { judgement, elsewhere }: Judged,
  language: Language,
): void {
  const say = texts(language).sheets.history;
  writeField(draft, sheet, { key: 'historyTitle', row: 0, column: 0, value: say.title, format: TITLE_FORMAT });
  writeField(draft, sheet, { key: 'historyLead', row: 1, column: 0, value: say.lead, format: QUIET_FORMAT });
  if (isClosed(judgement.asOf, historyRows(draft.snapshot))) return;
  const content = historyContent(judgement, language);
  const others = new Set([...elsewhere].map((id) => historyKey(judgement.asOf, id)));
  const ofKey = (key: string): boolean => key.startsWith(`${judgement.asOf} `) && !others.has(key);
  writeList(draft, sheet, 'history', { ...content, ofKey }, { row: HEADER_ROW, column: 0 });
}

/** An as-of date that was judged before a later one. */
function isClosed(asOf: string, history: readonly HistoryRow[]): boolean {
  return history.some((row) => row.asOf === asOf) && history.some((row) => row.asOf > asOf);
}

function historyContent(judgement: Judgement, language: Language): ListContent {
  const { headers } = texts(language).sheets.history;
  const { asOf, preset } = judgement;
  return {
    headers: HISTORY_COLUMNS.map((column) => headers[column]),
    rows: distinctVerdicts(judgement).map(({ indicator, measurement, status }) => [
      asOf,
      cellText(indicator.goal),
      cellText(indicator.area),
      cellText(indicator.text),
      cellText(targetForm(indicator.target)),
      written(measurement?.value ?? null),
      statusLabel(status, language, judgement.labels),
      preset,
      historyKey(asOf, indicator.id),
    ]),
    gone: null,
    formats: FORMATS,
    users: new Set(),
  };
}

const FORMATS: Readonly<Record<string, CellFormat>> = Object.fromEntries(
  HISTORY_COLUMNS.map((column) => [column, PLAIN]),
);
