import { absoluteReference } from '../../model/address';
import type { Language } from '../../model/policy';
import type { WorkbookReading } from '../../model/reading';
import type { Judgement } from '../../model/verdict';
import { texts } from '../../i18n/texts';
import { wasMade } from '../../ownsheets/findList';
import { TRAIL_COLUMNS } from '../../ownsheets/lists';
import { trailName } from '../../ownsheets/marks';
import type { Draft } from '../sheets/draft';
import { plan, setName } from '../sheets/draft';
import { writeField } from '../sheets/field';
import { QUIET_FORMAT, TITLE_FORMAT } from '../sheets/formats';
import type { ListContent, ListPlace, ListSheet } from '../lists/ownList';
import type { SheetLook } from '../sheets/ownSheet';
import { ruleText, trailContent } from './trail';
import { writeList } from '../lists/writeList';

const HEADER_ROW = 4;
/** Two lines of text, in points. */
const HEADER_HEIGHT = 32;
/** Widths in characters: with the indicator repeated, each printed page holds a group of columns. */
const WIDTH = 11;
const WIDE: Readonly<Record<string, number>> = {
  text: 34,
  status: 20,
  explanation: 44,
  place: 14,
  rule: 20,
  reason: 18,
  assumptions: 44,
  sources: 12,
  strategicGoal: 24,
  goal: 30,
  area: 16,
  key: 18,
};
export const TRAIL_LOOK: SheetLook = {
  freezeRows: HEADER_ROW + 1,
  freezeColumns: 1,
  gridlines: true,
  fitToWidth: true,
  printColumns: [0, TRAIL_COLUMNS.indexOf('explanation')],
  titleRows: [HEADER_ROW, HEADER_ROW],
  titleColumns: 1,
  widths: TRAIL_COLUMNS.map(trailWidth),
};

/** The width of a column of the trail when it is made. */
function trailWidth(column: string): number {
  return WIDE[column] ?? WIDTH;
}

/** Texts that wrap, with the widths that tell how high their rows have to be. */
const WRAPS = Object.fromEntries(
  ['text', 'explanation', 'rule', 'reason', 'assumptions', 'goal'].map((column) => [column, trailWidth(column)]),
);

const TABLE_NAME = 'Malkoll_sparet';

/** Columns that formulas of the overview count. */
const COUNTED = ['strategicGoal', 'goal', 'status'] as const;

/**
 * Writes the sheet that shows how every indicator was understood and judged, and where a reading is corrected.
 * Rows of indicators that stand only on sheets that were not asked for are left as they are.
 * Gives whether what formulas count there has its names, and nothing else is among it.
 */
export function writeTrail(
  draft: Draft,
  sheet: ListSheet,
  judgement: Judgement,
  { policy, elsewhere = new Set() }: WorkbookReading,
  language: Language,
): boolean {
  const say = texts(language).sheets.trail;
  const lines = [
    ['trailTitle', say.title, TITLE_FORMAT],
    ['trailRule', ruleText(judgement, policy, language), QUIET_FORMAT],
    ['trailCorrections', say.corrections, QUIET_FORMAT],
  ] as const;
  lines.forEach(([key, value, format], row) => {
    writeField(draft, sheet, { key, row, column: 0, value, format });
  });
  const ofKey = (key: string): boolean => !elsewhere.has(key);
  const content = { ...trailContent(judgement, policy, language), wraps: WRAPS, ofKey };
  const isNew = !wasMade(draft.snapshot, 'trail');
  const place = writeList(draft, sheet, 'trail', content, { row: HEADER_ROW, column: 0 });
  if (!place) return false;
  nameColumns(draft, sheet, place);
  if (isNew) makeTable(draft, sheet, content, place);
  return elsewhere.size === 0 && COUNTED.every((column) => place.columns.has(column));
}

function makeTable(draft: Draft, sheet: ListSheet, content: ListContent, place: ListPlace): void {
  const right = TRAIL_COLUMNS.length - 1;
  const header = { top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right };
  plan(draft, 'cells', { do: 'formatCells', sheet: sheet.id, range: header, format: { height: HEADER_HEIGHT } }, null);
  const range = { top: HEADER_ROW, left: 0, bottom: Math.max(place.lastRow, HEADER_ROW + 1), right };
  const table = { name: freeTableName(draft), range, columns: content.headers, style: 'TableStyleLight9' };
  plan(draft, 'things', { do: 'addTable', sheet: sheet.id, ...table }, null);
}

/** Names the cells that formulas of the overview count. */
function nameColumns(draft: Draft, sheet: ListSheet, { headerRow, lastRow, columns }: ListPlace): void {
  for (const key of COUNTED) {
    const column = columns.get(key);
    if (column === undefined) continue;
    const range = { top: headerRow + 1, left: column, bottom: Math.max(lastRow, headerRow + 1), right: column };
    setName(draft, null, trailName(key), absoluteReference(sheet.name, range));
  }
}

/** A table's name must be the only one in the workbook, among tables and names alike. */
function freeTableName({ snapshot }: Draft): string {
  const tables = snapshot.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase()));
  const taken = new Set([...tables, ...snapshot.names.map(({ name }) => name.toLowerCase())]);
  let name = TABLE_NAME;
  for (let attempt = 2; taken.has(name.toLowerCase()); attempt++) name = `${TABLE_NAME}_${attempt}`;
  return name;
}
