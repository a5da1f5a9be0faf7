import type { Language } from '../../model/policy';
import type { Judgement } from '../../model/verdict';
import { texts } from '../../i18n/texts';
import { findList } from '../../ownsheets/findList';
import { CHART_ROW_COLUMNS, GOAL_CHART_COLUMNS, POINT_COLUMNS } from '../../ownsheets/lists';
import type { Draft } from '../sheets/draft';
import { writeField } from '../sheets/field';
import { HEADING_FORMAT, QUIET_FORMAT, TITLE_FORMAT } from '../sheets/formats';
import { chartedGoals, goalChartContent } from './goalCharts';
import type { ListPlace, ListSheet } from '../lists/ownList';
import type { SheetLook } from '../sheets/ownSheet';
import type { ChartChange, RowChart } from './rowChart';
import { chartRowsContent, rowChartChanges } from './rowChart';
import { writeList } from '../lists/writeList';

const HEADER_ROW = 4;
const ROWS_LEFT = GOAL_CHART_COLUMNS.length + 1;

export const CHART_DATA_LOOK: SheetLook = {
  freezeRows: 0,
  gridlines: true,
  hidden: true,
  fitToWidth: true,
  titleRows: null,
  widths: [50, 12, 12, 12, 12, 12, 3, 30, 40, 20, ...POINT_COLUMNS.map(() => 12)],
};

/** The cells that charts read. */
export interface ChartData {
  readonly sheet: string;
  /** Null when the user deleted the list. */
  readonly goals: ListPlace | null;
  readonly rows: ReadonlyMap<string, ChartChange>;
}

/** Writes the numbers that charts read. */
export function writeChartData(
  draft: Draft,
  sheet: ListSheet,
  judgement: Judgement,
  charts: readonly RowChart[],
  language: Language,
): ChartData {
  const say = texts(language).sheets.charts;
  const lines = [
    { key: 'chartDataTitle', row: 0, column: 0, value: say.dataTitle, format: TITLE_FORMAT },
    { key: 'chartDataLead', row: 1, column: 0, value: say.dataLead, format: QUIET_FORMAT },
    { key: 'goalChart', row: HEADER_ROW - 1, column: 0, value: say.goals, format: HEADING_FORMAT },
    { key: 'chartRows', row: HEADER_ROW - 1, column: ROWS_LEFT, value: say.rows, format: HEADING_FORMAT },
  ];
  for (const line of lines) writeField(draft, sheet, line);
  const goals = goalChartContent(chartedGoals(judgement).shown, language);
  const headers = CHART_ROW_COLUMNS.map((column, i) => say.rowHeaders[column] ?? String(i - 2));
  const before = findList(draft.snapshot, 'chartRows')?.sheet ?? null;
  const goalPlace = writeList(draft, sheet, 'goalChart', goals, { row: HEADER_ROW, column: 0 });
  const rowPlace = writeList(draft, sheet, 'chartRows', chartRowsContent(charts, headers), {
    row: HEADER_ROW,
    column: ROWS_LEFT,
  });
  const rows = rowPlace ? rowChartChanges(charts, sheet.id, rowPlace, before) : new Map<string, ChartChange>();
  return { sheet: sheet.id, goals: goalPlace, rows };
}
