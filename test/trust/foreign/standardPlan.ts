import type { Range } from '../../../src/model/address';
import { LAST_COLUMN } from '../../../src/model/address';
import type { Action } from '../../../src/model/plan';
import type { SheetSnapshot, Snapshot } from '../../../src/model/snapshot';

/** A plan for a workbook without goals, with the way back, so that writing is tried on every workbook there is. */
export interface StandardPlan {
  readonly actions: readonly Action[];
  readonly back: readonly Action[];
}

const SHEET = 'standard';
const ROWS = 5;
const at = (top: number, left: number, bottom = top, right = left): Range => ({ top, left, bottom, right });

/**
 * One of everything that Målkoll writes: on each sheet a status column, in the column that `columnOf` says is free,
 * with its width, rules and name; and a sheet of its own with cells, a table, a chart and a print setup. What is
 * protected is left out.
 */
export function standardPlan(snapshot: Snapshot, columnOf: (sheet: SheetSnapshot) => number): StandardPlan {
  const columns = snapshot.sheets
    .filter((sheet) => !sheet.protected && columnOf(sheet) <= LAST_COLUMN)
    .map((sheet) => statusColumn(sheet, columnOf(sheet)));
  const parts = snapshot.structureProtected ? columns : [...columns, ownSheet(freeName(snapshot))];
  return {
    actions: parts.flatMap(({ actions }) => actions),
    back: parts.toReversed().flatMap(({ back }) => back),
  };
}

function statusColumn({ id, name }: SheetSnapshot, column: number): StandardPlan {
  const mark = `Malkoll.standard.${id}.`;
  const range = at(0, column, ROWS - 1, column);
  const refersTo = `'${name.replaceAll("'", "''")}'!$A$1`;
  return {
    actions: [
      {
        do: 'writeCells',
        sheet: id,
        row: 0,
        column,
        values: [['Målstatus'], ['=Uppnått'], [0.5], [true], [{ formula: 'A1' }]],
      },
      {
        do: 'formatCells',
        sheet: id,
        range,
        format: { bold: true, fill: '#DDEBF7', wrap: true, numberFormat: '0.0 %' },
      },
      { do: 'setColumnWidth', sheet: id, columns: [{ column, width: 18 }] },
      {
        do: 'addConditionalFormats',
        sheet: id,
        range,
        mark,
        rules: [
          { kind: 'expression', formula: `"${mark}"=""`, color: '#006100', fill: '#C6EFCE', bold: true },
          { kind: 'dataBar', color: '#638EC6', min: 0, max: 1 },
        ],
      },
      { do: 'setName', sheet: id, name: 'Malkoll.standard', refersTo },
    ],
    back: [
      { do: 'removeName', sheet: id, name: 'Malkoll.standard' },
      { do: 'removeConditionalFormats', sheet: id, mark },
      { do: 'clearCells', sheet: id, range },
    ],
  };
}

function ownSheet(name: string): StandardPlan {
  const columns = ['Mål', 'På väg', 'Kvar'];
  return {
    actions: [
      {
        do: 'addSheet',
        sheet: SHEET,
        name,
        freeze: { rows: 1, columns: 0 },
        gridlines: false,
        print: { landscape: true, fitToWidth: true, titleRows: [0, 0], header: '&LMål', footer: '&P av &N' },
      },
      {
        do: 'writeCells',
        sheet: SHEET,
        row: 0,
        column: 0,
        values: [columns, ['Trygg & nöjd', 1, 2], ['Två\nrader', 3, null]],
      },
      {
        do: 'addTable',
        sheet: SHEET,
        name: 'MalkollStandard',
        range: at(0, 0, 2, 2),
        columns,
        style: 'TableStyleLight1',
      },
      {
        do: 'addChart',
        sheet: SHEET,
        chart: {
          name: 'Malkoll.standard',
          kind: 'stackedBar',
          title: 'Mål & medel',
          altText: 'Ett av tre mål är "nått".',
          anchor: at(4, 0, 18, 6),
          source: SHEET,
          categories: at(1, 0, 2, 0),
          series: [1, 2].map((column) => ({
            name: at(0, column),
            values: at(1, column, 2, column),
            color: '#1B7837',
            style: 'bar',
          })),
          valueAxis: { numberFormat: '0' },
        },
      },
      { do: 'setName', sheet: SHEET, name: 'Malkoll.standard', refersTo: `'${name}'!$A$1` },
      { do: 'setName', sheet: null, name: 'Malkoll.standard.book', refersTo: '"sv"' },
    ],
    back: [
      { do: 'removeName', sheet: null, name: 'Malkoll.standard.book' },
      { do: 'removeSheet', sheet: SHEET },
    ],
  };
}

function freeName({ sheets }: Snapshot): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`standard ${number}`)) number++;
  return `Standard ${number}`;
}
