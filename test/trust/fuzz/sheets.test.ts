import fc from 'fast-check';
import { Fault } from '../../../src/model/faults';
import type { Plan } from '../../../src/model/plan';
import type { CellValue, Snapshot } from '../../../src/model/snapshot';
import { recalculate, type Recalculation } from '../../../src/recalculate';
import { snapshotOf } from '../../../src/workbook/memory/sheetSpec';
import { createMemoryWorkbook } from '../../../src/workbook/memory/memoryWorkbook';
import type { WorkbookPort } from '../../../src/workbook/port';
import { openXlsx } from '../../../src/workbook/xlsx/openXlsx';
import { takeBack } from '../../../src/compose/takeBack';
import { xlsxOf } from '../../workbook/buildXlsx';
import { touched } from '../untouched';
import { book } from './books';
import { PATIENCE, runs } from './runs';

const TODAY = '2023-09-15';

/** What recalculating gives; null when it is refused for a reason that has a code. */
function recalculated(snapshot: Snapshot): Recalculation | null {
  try {
    return recalculate(snapshot, { today: TODAY });
  } catch (error) {
    if (error instanceof Fault && error.code !== 'internal') return null;
    throw error;
  }
}

/** False when the plan is refused, as on a protected sheet. */
async function isWritten(workbook: WorkbookPort, plan: Plan): Promise<boolean> {
  try {
    await workbook.apply(plan);
    return true;
  } catch (error) {
    if (error instanceof Fault && error.code !== 'internal') return false;
    throw error;
  }
}

const content = ({ version: _, ...rest }: Snapshot): unknown => rest;

test(
  'any sheets: what the user wrote stands, a second run writes nothing, and taking back gives what was there',
  async () => {
    const property = fc.asyncProperty(book, async (before) => {
      const first = recalculated(before);
      if (!first) return;
      const workbook = createMemoryWorkbook(before);
      const written = await isWritten(workbook, first.plan);
      const after = await workbook.snapshot();
      expect(touched(before, after)).toEqual([]);
      if (!written) return;
      expect(recalculate(after, { today: TODAY }).plan.actions).toEqual([]);
      await workbook.apply({ ...first.inverse, basedOn: after.version });
      expect(content(await workbook.snapshot())).toEqual(content(before));
    });
    await fc.assert(property, runs(800));
  },
  PATIENCE,
);

test(
  'any sheets in a file: a second run writes nothing, and taking back gives the very bytes',
  async () => {
    const property = fc.asyncProperty(book, async (before) => {
      const bytes = xlsxOf(before);
      const workbook = await openXlsx(bytes);
      const opened = await workbook.snapshot();
      const first = recalculated(opened);
      if (!first || opened.sheets.some((sheet) => sheet.protected || sheet.tables.some(({ filtered }) => filtered)))
        return;
      await workbook.apply(first.plan);
      const after = await (await openXlsx(await workbook.save())).snapshot();
      expect(touched(opened, after)).toEqual([]);
      expect(recalculate(after, { today: TODAY }).plan.actions).toEqual([]);
      await workbook.apply(takeBack(first.plan, first.inverse, await workbook.snapshot()).plan);
      expect(Buffer.from(await workbook.save()).equals(bytes)).toBe(true);
    });
    await fc.assert(property, runs(100));
  },
  PATIENCE,
);

/** What a run with another seed found, by the cells that it was found with. */
const FOUND: Readonly<Record<string, readonly CellValue[][]>> = {
  'a wider table under one whose statuses stood in its columns': [
    ['Mål', 'Indikator', 'T2 2023'],
    ['God vård', 'Minst 90 % är nöjda', 85],
    [],
    ['Mål', 'Indikator', 'T1 2023', 'T2 2023', 'Utfall 2022', 'Kommentar'],
    ['God vård', 'Minst 80 % är trygga', 70, 75, 71, 'Se bilaga'],
  ],
  'two tables beside each other, whose statuses would stand in the same columns': [
    ['Mål', 'Indikator', 'T2 2023', null, 'Mål', 'Indikator', 'T2 2023'],
    ['God vård', 'Minst 90 % är nöjda', 85, null, 'Skola', 'Högst 5 % är frånvarande', 4],
  ],
  'a title above the columns of the statuses': [
    [null, null, null, 'Uppföljning T2 2023'],
    ['Mål', 'Indikator', 'T2 2023'],
    ['God vård', 'Minst 90 % är nöjda', 85],
  ],
  'a row with a blank text under the header': [
    ['Mål', 'Indikator', 'Status'],
    [null, ''],
    ['God vård', 'Minst 90 % är nöjda', 'Uppnått'],
    ['Delmål: trygghet', 'kvartal', 'Uppnått'],
  ],
  'a blank text below the last row': [
    ['Mål', 'Indikator', 'Status'],
    ['God vård', 'Minst 90 % är nöjda', 'Uppnått'],
    [null, ''],
  ],
  'the largest number there is': [
    ['Mål', 'Indikator', 'Utgångsvärde', 'T2 2023'],
    ['God vård', 'Antalet besök ska öka till 90', 1.797693134862313e308, 85],
  ],
};

test.each(Object.entries(FOUND))('found before: %s', async (_, cells) => {
  const before = snapshotOf([{ name: 'Mål 2023', cells }]);
  const workbook = createMemoryWorkbook(before);
  const first = recalculate(before, { today: TODAY });
  await workbook.apply(first.plan);
  const after = await workbook.snapshot();
  const second = recalculate(after, { today: TODAY });
  expect(touched(before, after)).toEqual([]);
  expect(second.plan.actions).toEqual([]);
  const statuses = ({ report }: Recalculation) => report.tables.map(({ range, indicators }) => [range, indicators]);
  expect(statuses(second)).toEqual(statuses(first));
});
