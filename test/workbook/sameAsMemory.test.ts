import fc from 'fast-check';
import type { Range } from '../../src/model/address';
import type { Action, NewValue } from '../../src/model/plan';
import type { CellValue, Snapshot } from '../../src/model/snapshot';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { xlsxOf } from './buildXlsx';

/* Whatever is done to a file leads to the same cells as when it is done to plain data in memory. */

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => isXml(text)),
  fc.boolean(),
  fc.constant({ error: '#N/A' }),
);
/** What a plan may write is more than what the builder of test files can. */
const newValue: fc.Arbitrary<NewValue> = fc.oneof(
  fc.constant(null),
  fc.constant(undefined),
  fc.integer(),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('=A1', '66 %', '_x0041_', ' å ', 'ett\ntvå', '\ud800'),
  fc.boolean(),
  fc.constantFrom({ formula: 'A1*2' }, { formula: 'IF(A1<1,"&","<")' }),
);
const block = <T>(cell: fc.Arbitrary<T>, rows: number, columns: number): fc.Arbitrary<T[][]> =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: rows });
const range: fc.Arbitrary<Range> = fc
  .tuple(fc.nat(8), fc.nat(8), fc.nat(3), fc.nat(3))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const action: fc.Arbitrary<Action> = fc.oneof(
  fc
    .tuple(
      fc.nat(9),
      fc.nat(9),
      fc.integer({ min: 1, max: 4 }).chain((width) => block(newValue, 4, width)),
    )
    .map(([row, column, values]): Action => ({ do: 'writeCells', sheet: '1', row, column, values })),
  range.map((cells): Action => ({ do: 'clearCells', sheet: '1', range: cells })),
  fc.tuple(range, fc.constantFrom('0.0 %', 'General', 'yyyy-mm-dd', '0.00')).map(([cells, numberFormat]): Action => ({
    do: 'formatCells',
    sheet: '1',
    range: cells,
    format: { numberFormat, bold: true },
  })),
);

it('does the same to a file as to plain data', async () => {
  await fc.assert(
    fc.asyncProperty(
      block(value, 6, 5),
      fc.array(action, { maxLength: 5 }),
      fc.array(action, { maxLength: 5 }),
      async (cells, first, second) => {
        const start = snapshotOf([{ name: 'Mål', cells }]);
        const memory = createMemoryWorkbook(start);
        const file = await openXlsx(xlsxOf(start));
        for (const actions of [first, second]) {
          await memory.apply({ basedOn: (await memory.snapshot()).version, actions });
          await file.apply({ basedOn: (await file.snapshot()).version, actions });
        }
        const reopened = await openXlsx(await file.save());
        expect(rows(await reopened.snapshot())).toEqual(rows(await memory.snapshot()));
      },
    ),
    { numRuns: 150 },
  );
});

function rows(snapshot: Snapshot): unknown {
  return snapshot.sheets[0]?.rows;
}

/** Texts that XML can hold without escapes, which the builder of test files does not make. */
function isXml(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return !/[\u0000-\u001f\ufffe\uffff]|\p{Surrogate}|_x/u.test(text);
}
