import fc from 'fast-check';
import type { Report } from '../../../src/model/report';
import { recalculate } from '../../../src/recalculate';
import { createMemoryWorkbook } from '../../../src/workbook/memory/memoryWorkbook';
import { snapshotOf } from '../../../src/workbook/memory/sheetSpec';
import { PATIENCE, runs } from './runs';

const TODAY = '2023-09-15';
const HEADER = ['Mål', 'Område', 'Indikator', 'Utfall 2022', 'T1 2023', 'T2 2023', 'Kommentar'];

type Cell = string | number | null;

const value: fc.Arbitrary<Cell> = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map((share) => `${String(share)} %`),
  fc.constantFrom<Cell>(null, 'ej mätt', 'kommer i maj', '..'),
);
const target = fc.constantFrom(
  'ska öka från 60 % (2022) till minst 70 % 2023',
  'ska vara minst 80 % 2023',
  'ska minska till högst 20 % 2024',
  'ska öka',
  'ska bibehållas',
);
const row = fc.tuple(fc.constantFrom('Trygghet', 'Kvalitet', 'Ekonomi'), target, value, value, value);

/** Rows whose goal and area are filled in and whose indicators have names of their own. */
const rows = fc.array(row, { minLength: 2, maxLength: 8 }).map((list) =>
  list.map(([goal, wanted, ...values], index): Cell[] => {
    return [goal, 'Äldreomsorg', `Andelen nöjda i enhet ${String.fromCharCode(65 + index)} ${wanted}`, ...values, null];
  }),
);

function bookOf(body: readonly Cell[][], down = 0, right = 0) {
  const indent = Array.from({ length: right }, () => null);
  const empty = Array.from({ length: down }, (): Cell[] => []);
  return snapshotOf([
    { name: 'Mål 2023', cells: [...empty, ...[HEADER, ...body].map((cells) => [...indent, ...cells])] },
  ]);
}

/** What was judged, by indicator and by goal, without where it stands. */
function judged({ tables }: Report): unknown {
  const byText = (a: { text: string }, b: { text: string }): number => (a.text < b.text ? -1 : 1);
  return tables.map(({ indicators, goals }) => ({
    indicators: indicators
      .map(({ text, status, progress, expected, trend, deadline }) => ({
        text,
        status,
        progress,
        expected,
        trend,
        deadline,
      }))
      .sort(byText),
    goals: goals.map(({ text, status, counts, coverage }) => ({ text, status, counts, coverage })).sort(byText),
  }));
}

function reportOf(body: readonly Cell[][], down = 0, right = 0): unknown {
  return judged(recalculate(bookOf(body, down, right), { today: TODAY }).report);
}

test(
  'where a table stands on its sheet changes nothing of what is judged',
  () => {
    const places = fc.tuple(rows, fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5 }));
    const property = fc.property(places, ([body, down, right]) => {
      expect(reportOf(body, down, right)).toEqual(reportOf(body));
    });
    fc.assert(property, runs(120));
  },
  PATIENCE,
);

test(
  'with goal and area filled in, the order of the rows changes nothing of what is judged',
  () => {
    const shuffled = rows.chain((body) =>
      fc.tuple(fc.constant(body), fc.shuffledSubarray(body, { minLength: body.length, maxLength: body.length })),
    );
    const property = fc.property(shuffled, ([body, other]) => {
      expect(reportOf(other)).toEqual(reportOf(body));
    });
    fc.assert(property, runs(120));
  },
  PATIENCE,
);

test(
  'edits of outcomes and comments between recalculations: each run writes what a first one would, then nothing',
  async () => {
    const edit = fc.record({ row: fc.nat({ max: 7 }), column: fc.integer({ min: 3, max: 6 }), value });
    const edited = fc.tuple(rows, fc.array(edit, { minLength: 1, maxLength: 4 }));
    const property = fc.asyncProperty(edited, async ([body, edits]) => {
      const workbook = createMemoryWorkbook(bookOf(body));
      await workbook.apply(recalculate(await workbook.snapshot(), { today: TODAY }).plan);
      const now = body.map((cells) => [...cells]);
      for (const { row: index, column, value: typed } of edits) {
        const cells = now[index % now.length];
        if (!cells) continue;
        cells[column] = typed;
        const snapshot = await workbook.snapshot();
        const at = { row: 1 + (index % now.length), column };
        const write = { do: 'writeCells', sheet: snapshot.sheets[0]?.id ?? '', ...at, values: [[typed]] } as const;
        await workbook.apply({ basedOn: snapshot.version, actions: [write] });
      }
      const { plan, report } = recalculate(await workbook.snapshot(), { today: TODAY });
      expect(judged(report)).toEqual(reportOf(now));
      await workbook.apply(plan);
      expect(recalculate(await workbook.snapshot(), { today: TODAY }).plan.actions).toEqual([]);
    });
    await fc.assert(property, runs(60));
  },
  PATIENCE,
);
