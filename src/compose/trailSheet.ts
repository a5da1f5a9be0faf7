import type { Language, Policy } from '../model/policy';
import type { Judgement } from '../model/verdict';
import { texts } from '../i18n/texts';
import { wasMade } from '../ownsheets/findList';
import { TRAIL_COLUMNS } from '../ownsheets/lists';
import type { Draft } from './draft';
import { plan } from './draft';
import { writeField } from './field';
import { QUIET_FORMAT, TITLE_FORMAT } from './formats';
import type { ListSheet } from './ownList';
import type { SheetLook } from './ownSheet';
import { ruleText, trailContent } from './trail';
import { writeList } from './writeList';

const HEADER_ROW = 4;
const WIDTH = 14;
const WIDE: Readonly<Record<string, number>> = {
  goal: 40,
  text: 60,
  explanation: 80,
  assumptions: 60,
  status: 22,
  rule: 30,
  reason: 30,
};
export const TRAIL_LOOK: SheetLook = {
  freezeRows: HEADER_ROW + 1,
  gridlines: true,
  fitToWidth: false,
  titleRows: [HEADER_ROW, HEADER_ROW],
  widths: TRAIL_COLUMNS.map((column) => WIDE[column] ?? WIDTH),
};

const TABLE_NAME = 'Malkoll_sparet';

/** Writes the sheet that shows how every indicator was understood and judged, and where a reading is corrected. */
export function writeTrail(
  draft: Draft,
  sheet: ListSheet,
  judgement: Judgement,
  policy: Policy,
  language: Language,
): void {
  const say = texts(language).sheets.trail;
  const lines = [
    ['trailTitle', say.title, TITLE_FORMAT],
    ['trailRule', ruleText(judgement, policy, language), QUIET_FORMAT],
    ['trailCorrections', say.corrections, QUIET_FORMAT],
  ] as const;
  lines.forEach(([key, value, format], row) => {
    writeField(draft, sheet, { key, row, column: 0, value, format });
  });
  const content = trailContent(judgement, policy, language);
  const isNew = !wasMade(draft.snapshot, 'trail');
  const place = writeList(draft, sheet, 'trail', content, { row: HEADER_ROW, column: 0 });
  if (!isNew || !place) return;
  const right = TRAIL_COLUMNS.length - 1;
  const range = { top: HEADER_ROW, left: 0, bottom: Math.max(place.lastRow, HEADER_ROW + 1), right };
  const table = { name: freeTableName(draft), range, columns: content.headers, style: 'TableStyleLight9' };
  plan(draft, 'things', { do: 'addTable', sheet: sheet.id, ...table }, null);
}

/** A table's name must be the only one in the workbook, among tables and names alike. */
function freeTableName({ snapshot }: Draft): string {
  const tables = snapshot.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase()));
  const taken = new Set([...tables, ...snapshot.names.map(({ name }) => name.toLowerCase())]);
  let name = TABLE_NAME;
  for (let attempt = 2; taken.has(name.toLowerCase()); attempt++) name = `${TABLE_NAME}_${attempt}`;
  return name;
}
