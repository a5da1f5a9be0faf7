import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { cellAddress, parseRange } from '../../src/model/address';
import type { SheetSnapshot, Snapshot } from '../../src/model/snapshot';
import { valueAt } from '../../src/model/snapshot';
import { STATUS_MARKS } from '../../src/model/statusMarks';
import { findList } from '../../src/ownsheets/findList';
import { cellOf } from '../../src/ownsheets/marks';
import { nameOf } from '../../src/ownsheets/scopes';
import { rowsOf } from '../../src/ownsheets/rowsOf';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { asked, edited, type Call } from '../acceptance/excelize';
import { reorderRows, typeIn } from '../composing/edits';
import { sheetNamed } from '../composing/shown';
import { chartsIn, openSample, run } from './packBook';

/* The pack lives on without the add-in: it is counted, sorted and restyled by others, here by excelize. */

const GOALS = 'Mål 2023';
const OVERVIEW = 'Måluppföljning';
let folder: string;
let file: string;
let snapshot: Snapshot;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'living-'));
  file = join(folder, 'pack.xlsx');
  const book = await openSample('gotene-2023');
  await run(book, 'T2 2023');
  writeFileSync(file, await book.save());
  snapshot = await book.snapshot();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Where the statuses of the goal table stand. */
function statusColumn(): { readonly column: number; readonly sheet: SheetSnapshot } {
  const sheet = sheetNamed(snapshot, GOALS);
  const header = sheet && cellOf(nameOf(snapshot, sheet.id, 'Malkoll.column.status.1')?.refersTo ?? '');
  if (!sheet || !header) throw new Error('the statuses stand');
  return { sheet, column: header.column };
}

/** Cells that hold one of the statuses that the formulas count, with their texts. */
function statuses(): { readonly cell: string; readonly text: string }[] {
  const { sheet, column } = statusColumn();
  return sheet.rows.flatMap(({ index, values }) => {
    const text = values[column];
    const isStatus =
      typeof text === 'string' && Object.values(STATUS_MARKS).some((mark) => text.startsWith(`${mark} `));
    return isStatus ? [{ cell: cellAddress(index, column), text }] : [];
  });
}

const computed = (path: string, calls: readonly Call[]) => asked(path, ...calls).map(({ value }) => value);

/** The texts of the cells that a name refers to. */
function textsOf(book: Snapshot, name: string): string[] {
  const [sheetName = '', range = ''] = (nameOf(book, null, name)?.refersTo ?? '').replaceAll(/[$']/g, '').split('!');
  const cells = parseRange(range);
  if (!cells) throw new Error(`no cells ${name}`);
  const sheet = sheetNamed(book, sheetName);
  return Array.from({ length: cells.bottom - cells.top + 1 }, (_, i) => {
    const value = sheet && valueAt(sheet, cells.top + i, cells.left);
    return typeof value === 'string' ? value : '';
  });
}

const CELLS = String.raw`Malkoll\.\w+\.\w+`;

/** What the two formulas that count come to, from the cells as they are, told apart by their form. */
function counted(book: Snapshot, formula: string, goal: string): number {
  const ofGoal = new RegExp(`^SUMPRODUCT\\(\\(TRIM\\((${CELLS})\\)=TRIM\\(A\\d+\\)\\)\\*`).exec(formula);
  const signs = [...formula.matchAll(/"(.) ?"/gu)].map(([, sign = '']) => sign);
  if (ofGoal) {
    const goals = textsOf(book, ofGoal[1] ?? '');
    const found = textsOf(book, new RegExp(`LEFT\\((${CELLS})\\)`).exec(formula)?.[1] ?? '');
    return found.filter((text, i) => goals[i]?.trim() === goal.trim() && signs.includes(text.charAt(0))).length;
  }
  const [, name = ''] = new RegExp(`^SUMPRODUCT\\(LEN\\((${CELLS})\\)-LEN\\(SUBSTITUTE\\(`).exec(formula) ?? [];
  const lost = textsOf(book, name).map((text) =>
    signs.reduce((sum, sign) => sum + text.split(`${sign} `).length - 1, 0),
  );
  return lost.reduce((a, b) => a + b, 0);
}

function startsRed(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('▼');
}

/** The formula of a cell on the overview. */
function formulaAt(row: number, column: number | undefined): string {
  const found = sheetNamed(snapshot, OVERVIEW)?.rows.find(({ index }) => index === row);
  return found?.formulas?.[column ?? -1] ?? '';
}

test('the overview counts statuses from their own columns, and again when one is typed over', () => {
  const column = findList(snapshot, 'distribution')?.columns.get('count');
  const counts = (book: Snapshot) =>
    rowsOf(snapshot, 'distribution').map(({ row }) => counted(book, formulaAt(row, column), ''));
  expect(counts(snapshot)).toEqual(rowsOf(snapshot, 'distribution').map(({ value }) => value('count')));
  const red = statuses().find(({ text }) => text.startsWith('▼'));
  const [met = 0, ...others] = counts(snapshot);
  const expected = [met + 1, ...others.map((count, i) => (i === 4 ? count - 1 : count))];
  expect(counts(typeIn(snapshot, GOALS, red?.cell ?? '', '✔ Uppnått'))).toEqual(expected);
});

test('goals count their indicators from the trail, and again when one is typed over', () => {
  const columns = findList(snapshot, 'goals')?.columns;
  const goals = rowsOf(snapshot, 'goals');
  const counts = (book: Snapshot) =>
    goals.map(({ row, key }) =>
      ['green', 'yellow', 'red', 'missing', 'unclear'].map((group) =>
        counted(book, formulaAt(row, columns?.get(group)), key),
      ),
    );
  const before = counts(snapshot);
  expect(before).toEqual(
    goals.map(({ value }) => ['green', 'yellow', 'red', 'missing', 'unclear'].map((group) => value(group))),
  );
  const red = rowsOf(snapshot, 'trail').find(({ value }) => startsRed(value('status')));
  const typed = typeIn(snapshot, red?.sheet ?? '', red?.cell('status') ?? '', '✔ Uppnått');
  const moved = counts(typed).flatMap((groups, i) =>
    groups.join() === before[i]?.join() ? [] : [[goals[i]?.key.trim(), (groups[0] ?? 0) - (before[i]?.[0] ?? 0)]],
  );
  expect(moved).toEqual([
    [red?.value('strategicGoal'), 1],
    [red?.value('goal'), 1],
  ]);
});

describe('sorted rows', () => {
  const rules = () =>
    statusColumn().sheet.conditionalFormats.filter((formula) => formula.includes('"Malkoll.status.1.'));

  test('keep the colour of their own status: a rule looks at its own cell alone', () => {
    const all = statuses();
    const first = statusColumn();
    const top = cellAddress(Number(/\d+/.exec(rules()[0] ?? '')?.[0]) - 1, first.column);
    expect(rules()).toHaveLength(3);
    for (const rule of rules()) {
      expect(new Set(rule.match(/\b[A-Z]{1,2}\d+\b/g))).toEqual(new Set([top]));
    }
    // Excel moves the texts and leaves the rules, which are relative to their cells.
    const reversed = all.map(({ cell }, i) => ({ cell, text: all[all.length - 1 - i]?.text ?? '' }));
    const scratch = (rule: number, n: number) => `${['AX', 'AY', 'AZ'][rule] ?? ''}${String(n + 1)}`;
    const sorted = join(folder, 'sorted.xlsx');
    edited(
      file,
      sorted,
      ...reversed.map(({ cell, text }): Call => ['SetCellStr', GOALS, cell, text]),
      ...reversed.flatMap(({ cell }, n) =>
        rules().map((rule, r): Call => ['SetCellFormula', GOALS, scratch(r, n), rule.replaceAll(top, cell)]),
      ),
    );
    const found = computed(
      sorted,
      reversed.flatMap((_, n) => rules().map((_rule, r): Call => ['CalcCellValue', GOALS, scratch(r, n)])),
    );
    const coloured = reversed.map((_, n) => found.slice(3 * n, 3 * n + 3).indexOf('TRUE'));
    const wanted = reversed.map(({ text }) => ['✔●', '◐▲', '✘▼'].findIndex((marks) => marks.includes(text.charAt(0))));
    expect(coloured).toEqual(wanted);
    expect(new Set(wanted)).toEqual(new Set([-1, 0, 1, 2]));
  });

  test('need no conditional formats anew', async () => {
    const rows = statusColumn().sheet.rows.map(({ index }) => index);
    // Two indicators of one goal and area change places, with all their cells.
    const at = rows.filter((index) => [10, 11].includes(index));
    const book = createMemoryWorkbook(reorderRows(snapshot, GOALS, at, at.toReversed()));
    const { plan } = await run(book, 'T2 2023');
    expect(plan.actions.filter((action) => /Conditional/.test(action.do))).toEqual([]);
  });
});

test('charts that were moved, resized and restyled stay so when their numbers change', async () => {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  const change = (part: RegExp, edit: (text: string) => string): void => {
    for (const name of Object.keys(parts)) {
      if (part.test(name)) parts[name] = new TextEncoder().encode(edit(new TextDecoder().decode(parts[name])));
    }
  };
  change(/^xl\/drawings\/drawing\d+\.xml$/, (text) =>
    text.replace(
      /<xdr:from>.*?<\/xdr:from>/g,
      '<xdr:from><xdr:col>7</xdr:col><xdr:colOff>9</xdr:colOff><xdr:row>70</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:from>',
    ),
  );
  change(/^xl\/charts\/chart\d+\.xml$/, (text) =>
    text.replaceAll('2E9E78', '123456').replaceAll('<a:t>', '<a:t>Vår: '),
  );
  const hers = join(folder, 'hers.xlsx');
  writeFileSync(hers, zipSync(parts));
  const red = statuses().find(({ text }) => text.startsWith('▼'))?.cell ?? '';
  const row = /\d+/.exec(red)?.[0] ?? '';
  // The outcome of the second tertial is another.
  const headers = sheetNamed(snapshot, GOALS)?.rows.find(({ index }) => index === 3)?.values ?? [];
  const latest = cellAddress(
    0,
    headers.findIndex((header) => typeof header === 'string' && header.includes('T2')),
  ).replace('1', '');
  edited(hers, join(folder, 'measured.xlsx'), ['SetCellStr', GOALS, `${latest}${row}`, '100 %']);
  const looks = (bytes: Uint8Array) => {
    const charts = [...chartsIn(bytes)];
    const drawings = Object.entries(unzipSync(bytes)).filter(([name]) => /^xl\/drawings\/drawing\d+\.xml$/.test(name));
    return {
      places: drawings.flatMap(([, part]) => new TextDecoder().decode(part).match(/<xdr:from>.*?<\/xdr:to>/gs) ?? []),
      titles: charts.map(([name, xml]) => [name, /<a:t>([^<]*)/.exec(xml)?.[1]]),
      restyled: charts.filter(([, xml]) => xml.includes('123456')).length,
      ours: charts.filter(([, xml]) => xml.includes('2E9E78')).map(([name]) => name),
    };
  };
  const book = await openXlsx(new Uint8Array(readFileSync(join(folder, 'measured.xlsx'))));
  const before = looks(await book.save());
  const { plan } = await run(book, 'T2 2023');
  expect(plan.actions.some((action) => action.do === 'updateChart')).toBe(true);
  const after = looks(await book.save());
  expect(after).toEqual(before);
  expect(after.ours).toEqual([]);
  expect(after.restyled).toBeGreaterThan(4);
  for (const [, title] of after.titles) expect(title).toMatch(/^Vår: /);
});
