import { compose } from '../../src/compose/compose';
import type { Range } from '../../src/model/address';
import type { Snapshot } from '../../src/model/snapshot';
import type { Judgement, Verdict } from '../../src/model/verdict';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import type { SheetSpec } from '../../src/workbook/memory/sheetSpec';
import { deleteColumn, deleteRow, deleteSheet, insertColumns, insertRows, onSheet, reorderRows, typeIn } from './edits';
import { at, GOAL_RANGE, GOAL_SHEET, GOALS, JUDGED, readingOf, SWEDISH, THREE } from './goalBook';
import { sheetNamed, shown, steps, writes } from './shown';
import { goalWith, judgementOf } from './verdicts';

const GOALS_SHEET = 'Mål 2023';
const TRAIL = 'Så räknades det';
const OVERVIEW = 'Måluppföljning';

async function once(sheet: SheetSpec = GOAL_SHEET): Promise<Snapshot> {
  const book = createMemoryWorkbook([sheet]);
  const before = await book.snapshot();
  await book.apply(compose(before, readingOf(before), JUDGED, SWEDISH).plan);
  return book.snapshot();
}

function again(snapshot: Snapshot, judgement: Judgement = JUDGED, ranges: readonly Range[] = [GOAL_RANGE]) {
  return compose(snapshot, readingOf(snapshot, ranges), judgement, SWEDISH);
}

async function carriedOut(snapshot: Snapshot, plan: ReturnType<typeof again>['plan']): Promise<Snapshot> {
  const book = createMemoryWorkbook(snapshot);
  await book.apply(plan);
  return book.snapshot();
}

/** The same verdicts on rows further down. */
function lower(verdicts: readonly Verdict[], rows: number): Verdict[] {
  return verdicts.map((verdict) => {
    const row = verdict.indicator.row + rows;
    return { ...verdict, indicator: { ...verdict.indicator, row, cell: `B${row + 1}` } };
  });
}

describe('after edits that move things, own columns are found and only places change', () => {
  test('columns inserted left of the table', async () => {
    const snapshot = insertColumns(await once(), GOALS_SHEET, 0, 2);
    const range = { ...GOAL_RANGE, left: 2, right: 4 };
    expect(steps(again(snapshot, JUDGED, [range]).plan.actions)).toEqual([]);
  });

  test('a column inserted between the own ones', async () => {
    const snapshot = insertColumns(await once(), GOALS_SHEET, 5);
    expect(steps(again(snapshot).plan.actions)).toEqual([]);
  });

  test('rows inserted above the table', async () => {
    const snapshot = insertRows(await once(), GOALS_SHEET, 0, 3);
    const { plan } = again(snapshot, judgementOf(lower(THREE, 3), GOALS), [{ ...GOAL_RANGE, top: 6, bottom: 9 }]);
    expect(writes(plan.actions, '1')).toEqual({});
    // Only the places of the indicators have changed.
    expect(Object.values(writes(plan.actions, sheetNamed(snapshot, TRAIL)?.id ?? ''))).toEqual([
      'Mål 2023 B8',
      'B8, G6',
      'Mål 2023 B9',
      'B9',
      'Mål 2023 B10',
      'B10, G6',
    ]);
  });

  test('a row inserted in the table gets its own status, the others stay', async () => {
    const snapshot = insertRows(await once(), GOALS_SHEET, 5);
    const [first, ...rest] = THREE;
    const added = at('B6', 'Ny indikator');
    const verdicts = [...(first ? [first] : []), added, ...lower(rest, 1)];
    const { plan } = again(snapshot, judgementOf(verdicts, GOALS), [{ ...GOAL_RANGE, bottom: 7 }]);
    expect(Object.keys(writes(plan.actions, '1'))).toEqual(['D6', 'E6', 'F6', 'G6', 'I6', 'J6']);
  });

  test('rows sorted: the trail keeps its own order', async () => {
    const snapshot = reorderRows(await once(), TRAIL, [5, 6, 7], [7, 5, 6]);
    expect(steps(again(snapshot).plan.actions)).toEqual([]);
  });

  test('columns of the trail moved, a column of the user between them', async () => {
    const snapshot = insertColumns(await once(), TRAIL, 4, 1);
    expect(steps(again(typeIn(snapshot, TRAIL, 'E6', 'Min anteckning')).plan.actions)).toEqual([]);
  });
});

describe('what the user has made hers stays hers', () => {
  test('renamed headers', async () => {
    const renamed = typeIn(typeIn(await once(), GOALS_SHEET, 'D4', 'Läge'), TRAIL, 'F5', 'Läge');
    expect(steps(again(renamed).plan.actions)).toEqual([]);
  });

  test('a renamed own sheet', async () => {
    const snapshot = await once();
    const renamed = {
      ...onSheet(snapshot, OVERVIEW, (sheet) => ({ ...sheet, name: 'Nämnden' })),
      names: snapshot.names.map((name) => ({
        ...name,
        refersTo: name.refersTo.replace(`'${OVERVIEW}'!`, `'Nämnden'!`),
      })),
    };
    expect(steps(again(renamed).plan.actions)).toEqual([]);
  });

  test('a deleted column is not made again, and the others are still kept up', async () => {
    const snapshot = deleteColumn(await once(), GOALS_SHEET, 6);
    const { plan, problems } = again(snapshot);
    expect(steps(plan.actions)).toEqual([]);
    expect(problems).toEqual([
      { code: 'own.columnDeleted', params: { column: 'Trend' }, sheet: GOALS_SHEET, cell: 'A4' },
    ]);
  });

  test('a deleted sheet is not made again', async () => {
    const snapshot = deleteSheet(await once(), OVERVIEW);
    const { plan, problems } = again(snapshot);
    expect(steps(plan.actions)).toEqual([]);
    expect(problems).toMatchObject([{ code: 'own.sheetDeleted', params: { sheet: OVERVIEW } }]);
  });

  test('a deleted chart is not made again', async () => {
    const snapshot = onSheet(await once(), OVERVIEW, (sheet) => ({ ...sheet, charts: [] }));
    expect(steps(again(snapshot).plan.actions)).toEqual([]);
  });

  test('a deleted list of the overview is not made again', async () => {
    let snapshot = await once();
    for (let row = 0; row < 3; row++) snapshot = deleteRow(snapshot, OVERVIEW, 32);
    expect(sheetNamed(snapshot, OVERVIEW)?.rows.at(-1)?.index).toBe(27);
    expect(steps(again(snapshot).plan.actions)).toEqual([]);
  });

  test('a correction beside a reading is never written over, not even when its indicator is gone', async () => {
    const snapshot = typeIn(await once(), TRAIL, 'Z6', 95);
    expect(steps(again(snapshot).plan.actions)).toEqual([]);
    const without = again(snapshot, judgementOf(THREE.slice(1), GOALS));
    const after = await carriedOut(snapshot, without.plan);
    const row = shown(sheetNamed(after, TRAIL))[4] ?? '';
    expect(row).toContain('"– Finns inte längre i måltabellen"');
    expect(row).toContain('| 95 |');
    const back = await carriedOut(after, again(after).plan);
    expect(shown(sheetNamed(back, TRAIL))[4]).toContain('"▼ Bedöms inte uppnås"');
    expect(shown(sheetNamed(back, TRAIL))[4]).toContain('| 95 |');
  });

  test('a list that has no more room goes to the end of the sheet, once', async () => {
    const snapshot = typeIn(await once(), OVERVIEW, 'A60', 'Beslutat av nämnden');
    const more = Array.from({ length: 9 }, (_, i) => goalWith(`Nytt mål ${i}`));
    const judgement = judgementOf(THREE, [...GOALS, ...more]);
    const after = await carriedOut(snapshot, again(snapshot, judgement).plan);
    const lines = shown(sheetNamed(after, OVERVIEW)).map((line) => line.split(' |')[0]);
    expect(lines.slice(-18, -12)).toEqual([
      '33: "Avvikelser"',
      '34: "Indikator"',
      '35: "Andelen nöjda"',
      '60: "Beslutat av nämnden"',
      '65: "Mål"',
      '66: "Mål"',
    ]);
    expect(lines.at(-1)).toBe('78: "   Nytt mål 8"');
    expect(steps(again(after, judgement).plan.actions)).toEqual([]);
  });

  test('text of the user beside a list keeps its row', async () => {
    const snapshot = typeIn(await once(), OVERVIEW, 'L27', 'Se bilaga 2');
    const goals = GOALS.filter(({ goal }) => goal.text !== 'Bemötande');
    const after = await carriedOut(snapshot, again(snapshot, judgementOf(THREE, goals)).plan);
    expect(shown(sheetNamed(after, OVERVIEW)).filter((line) => /^2[678]:/.test(line))).toEqual([
      expect.stringContaining('26: "Ett gott liv"'),
      '27: "   Bemötande" | "– Finns inte längre i måltabellen" |  |  |  |  |  |  |  |  |  | "Se bilaga 2"',
      expect.stringContaining('28: "   Arbetsplats"'),
    ]);
  });
});

describe('what is written in our columns follows the table', () => {
  test('an overwritten status is put right, and undone to what stood there', async () => {
    const snapshot = typeIn(await once(), GOALS_SHEET, 'D5', 'Grönt');
    const { plan, inverse, changes } = again(snapshot);
    expect(writes(plan.actions, '1')).toEqual({ D5: '▼ Bedöms inte uppnås' });
    expect(writes(inverse.actions, '1')).toEqual({ D5: 'Grönt' });
    expect(changes).toEqual({ cells: 1, sheets: 0, charts: 0 });
  });

  test('a status left on a row without an indicator goes, also under the table', async () => {
    const snapshot = await once();
    const fewer = again(snapshot, judgementOf(THREE.slice(0, 2), GOALS), [{ ...GOAL_RANGE, bottom: 5 }]);
    expect(writes(fewer.plan.actions, '1')).toEqual({ D7: null, E7: null, F7: null, G7: null, I7: null, J7: null });
  });

  test('a row added under the table gets the looks of the others', async () => {
    const snapshot = typeIn(await once(), GOALS_SHEET, 'B8', 'Ny indikator');
    const verdicts = [...THREE, at('B8', 'Ny indikator')];
    const { plan } = again(snapshot, judgementOf(verdicts, GOALS), [{ ...GOAL_RANGE, bottom: 7 }]);
    expect(steps(plan.actions.filter((action) => 'sheet' in action && action.sheet === '1'))).toEqual(
      expect.arrayContaining([
        'formatCells D8',
        'removeConditionalFormats Malkoll.status.1.',
        'addConditionalFormats Malkoll.status.1. D5:D8',
      ]),
    );
    const after = await carriedOut(snapshot, plan);
    expect(steps(again(after, judgementOf(verdicts, GOALS), [{ ...GOAL_RANGE, bottom: 7 }]).plan.actions)).toEqual([]);
  });
});

test('a program that takes a column out and leaves its name on the next one does not make two columns of one', async () => {
  const written = await once();
  const deleted = deleteColumn(written, GOALS_SHEET, 6);
  const gone = written.names.find(({ name }) => name === 'Malkoll.column.trend.1');
  const names = deleted.names.map((name) => (name.name === gone?.name ? gone : name));
  const after = await carriedOut({ ...deleted, names }, again({ ...deleted, names }).plan);
  expect(steps(again(after).plan.actions)).toEqual([]);
});
