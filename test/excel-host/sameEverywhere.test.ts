import { readFileSync } from 'node:fs';
import path from 'node:path';
import { GOAL_HEADERS } from '../../src/lexicon/goalMentions';
import { takeBack } from '../../src/compose/takeBack';
import type { Snapshot } from '../../src/model/snapshot';
import { recalculate } from '../../src/recalculate';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import type { WorkbookPort } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { wantedSheets } from '../../src/worker/wantedSheets';
import { layBook } from './book/layBook';
import { officeHost } from './officeHost';
import { OpenExcel } from './openExcel';

let excel: OpenExcel;
beforeAll(async () => {
  excel = await OpenExcel.boot();
});
afterAll(() => {
  excel.close();
});

/** What a user sees of a workbook, without the ids that a host gives; what formulas come to is the host's. */
function shown({ sheets, names }: Snapshot): unknown {
  const nameOf = new Map(sheets.map(({ id, name }) => [id, name]));
  return {
    sheets: sheets.map(({ name, rows, tables, charts, conditionalFormats }) => ({
      name,
      cells: rows.map(({ index, values, formats = [], formulas = [] }) => ({
        index,
        values: values.map((value, column) => formulas[column] ?? value),
        formats: formats.filter((_, column) => values[column] !== undefined),
      })),
      tables,
      charts,
      conditionalFormats,
    })),
    names: names
      .map(({ name, sheetId, refersTo }) => [name, sheetId === null ? null : nameOf.get(sheetId), bare(refersTo)])
      .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b), 'en')),
  };
}

/** A sheet's name needs no quotes where it holds letters only; hosts differ in that. */
function bare(refersTo: string): string {
  return refersTo.replace(/^'([^']*)'!/, '$1!');
}

/** What a recalculation leads to, and what taking it back does. */
async function recalculated(book: WorkbookPort): Promise<{ readonly after: unknown; readonly back: unknown }> {
  const { plan, inverse } = recalculate(await book.snapshot(), { today: '2024-02-01', language: 'sv' });
  await book.apply(plan);
  const after = shown(await book.snapshot());
  await book.apply(takeBack(plan, inverse, await book.snapshot()).plan);
  return { after, back: shown(await book.snapshot()) };
}

test.each([
  ['gotene-2023', 'Malkoll.distribution'],
  ['lulea-2023', 'Malkoll.distribution'],
  ['huddinge-2021', 'Malkoll.distribution'],
  // Activities alone: nothing is distributed over statuses of indicators.
  ['gotland', 'Malkoll.made.overview'],
])(
  'a recalculation of %s leads to the same cells, sheets, names and charts in a file, in Excel and in memory, and back',
  async (sample, made) => {
    const file = path.join(__dirname, '..', '..', 'assets', 'samples', `${sample}.xlsx`);
    const xlsx = await openXlsx(new Uint8Array(readFileSync(file)));
    const start = await xlsx.snapshot();
    const inFile = await recalculated(xlsx);
    expect(inFile.back).toEqual(shown(start));
    expect(JSON.stringify(inFile.after)).toContain(`"${made}"`);
    excel.open(layBook(start)).otherwise = 0;
    expect(await recalculated(officeHost(excel, { wants: wantedSheets, sought: GOAL_HEADERS }))).toEqual(inFile);
    expect(await recalculated(createMemoryWorkbook(start))).toEqual(inFile);
    excel.expectNothingMissing();
  },
);
