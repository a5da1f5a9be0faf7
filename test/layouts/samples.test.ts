import { readFileSync } from 'node:fs';
import type { GoalTable } from '../../src/model/goalTable';
import type { Snapshot } from '../../src/model/snapshot';
import { recalculate } from '../../src/recalculate';
import { readWorkbook } from '../../src/read/readWorkbook';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';

async function sample(name: string): Promise<Snapshot> {
  return (await openXlsx(new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`)))).snapshot();
}

async function tablesOf(name: string): Promise<readonly GoalTable[]> {
  return readWorkbook(await sample(name)).tables;
}

/** Every text that stands under a header of the first sheet, one per line of a cell, without bullets. */
async function under(name: string, header: string): Promise<string[]> {
  const rows = (await sample(name)).sheets[0]?.rows ?? [];
  const texts: string[] = [];
  let column = -1;
  for (const { values } of rows) {
    const at = values.indexOf(header);
    const text = values[column];
    if (at >= 0) column = at;
    else if (typeof text === 'string') texts.push(...text.split('\n').map((line) => line.replace(/^• /, '')));
  }
  return texts;
}

/** What must not depend on how a table is laid out. */
function essence(tables: readonly GoalTable[]) {
  return tables.flatMap(({ indicators }) =>
    indicators.map(({ id, strategicGoal, goal, area, text, target, notes, rhythm, measurements }) => {
      const values = measurements.map(({ period, value, missing }) => [period?.label, value, missing]);
      return { id, strategicGoal, goal, area, text, target, notes, rhythm, values };
    }),
  );
}

function withoutMerges(snapshot: Snapshot): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, merges: null })) };
}

const textsOf = (items: readonly { readonly text: string }[] | undefined) => items?.map(({ text }) => text);
const goalsAt = (table: GoalTable | undefined, level: number) =>
  textsOf(table?.goals.filter((goal) => goal.level === level));

describe('every sample', () => {
  it.each(['gotene-2023', 'gotene-bilaga8', 'lulea-2023', 'huddinge-2021', 'gotland'])(
    '%s is reported by the rows that its sheets number',
    async (name) => {
      const { tables } = recalculate(await sample(name), { asOf: '2023-08-31', today: '2023-09-30' }).report;
      const all = tables.flatMap(({ indicators, activities }) => [...indicators, ...activities]);
      expect(all.length).toBeGreaterThan(20);
      expect(all.filter(({ row, cell }) => !cell.endsWith(String(row)))).toEqual([]);
    },
  );
});

describe('Götene', () => {
  it('gives the same 35 indicators one by one and as printed, with and without the merged ranges known', async () => {
    const byRow = essence(await tablesOf('gotene-2023'));
    expect(byRow).toHaveLength(35);
    expect(essence(await tablesOf('gotene-bilaga8'))).toEqual(byRow);
    for (const name of ['gotene-2023', 'gotene-bilaga8']) {
      expect(essence(readWorkbook(withoutMerges(await sample(name))).tables)).toEqual(byRow);
    }
  });

  it('leaves no line of the indicator column unread', async () => {
    const read = essence(await tablesOf('gotene-2023'));
    const known = new Set(read.flatMap(({ text, area }) => [text, area]));
    expect((await under('gotene-2023', 'Indikatorer')).filter((text) => !known.has(text))).toEqual([]);
  });

  it('has 4 strategic goals over 7 of the board', async () => {
    const [table] = await tablesOf('gotene-bilaga8');
    expect(goalsAt(table, 1)).toEqual(await under('gotene-bilaga8', 'Strategiska mål'));
    expect(goalsAt(table, 2)).toEqual(await under('gotene-bilaga8', 'Socialnämndens mål 2020-2023'));
    expect([goalsAt(table, 1)?.length, goalsAt(table, 2)?.length]).toEqual([4, 7]);
  });
});

describe('Luleå', () => {
  it('has every goal, measure and activity, word for word', async () => {
    const [table] = await tablesOf('lulea-2023');
    expect(goalsAt(table, 2)).toEqual(await under('lulea-2023', 'Socialnämndens mål'));
    expect(textsOf(table?.indicators)).toEqual(await under('lulea-2023', 'Mått'));
    expect(textsOf(table?.activities)).toEqual(await under('lulea-2023', 'Prioriterade målinriktade aktiviteter'));
  });
});

describe('Gotland', () => {
  it('has every focus area, position and activity, word for word', async () => {
    const [table] = await tablesOf('gotland');
    expect(goalsAt(table, 1)).toEqual(await under('gotland', 'Fokusområde'));
    // One position stands twice in a focus area; as a goal it is one.
    expect(goalsAt(table, 2)).toEqual([...new Set(await under('gotland', 'Strategiska ställningstaganden'))]);
    expect(textsOf(table?.activities)).toEqual(await under('gotland', 'Aktiviteter/åtgärder'));
  });

  it('reports each activity under its position, where there is one, else under its focus area', async () => {
    const { tables } = recalculate(await sample('gotland'), { asOf: '2023-08-31', today: '2023-09-30' }).report;
    const written = new Map((await sample('gotland')).sheets[0]?.rows.map(({ index, values }) => [index + 1, values]));
    const wrong = tables[0]?.activities.filter(({ row, goal }) => {
      const [area, positions] = written.get(row) ?? [];
      const only = typeof positions === 'string' && !positions.includes('\n') ? positions.replace('• ', '') : area;
      return goal !== only;
    });
    expect(wrong).toEqual([]);
  });
});

describe('Huddinge', () => {
  it('has every labelled goal, and every line of an activity that something stands beside', async () => {
    const tables = await tablesOf('huddinge-2021');
    const rows = (await sample('huddinge-2021')).sheets[0]?.rows ?? [];
    const goals = new Set(tables.flatMap((table) => table.goals.map(({ text }) => text)));
    const first = rows.flatMap(({ values: [cell], values }) =>
      typeof cell === 'string' ? [{ cell, beside: values.slice(1) }] : [],
    );
    expect(first.filter(({ cell }) => /mål: /.test(cell) && !goals.has(cell))).toEqual([]);
    const isRow = ({ beside }: { beside: readonly unknown[] }) =>
      beside.some((value) => typeof value === 'string' && value !== '');
    const written = first.filter((row) => isRow(row) && !row.beside.includes('Bakgrund')).map(({ cell }) => cell);
    const read = tables.flatMap((table) => table.activities.map(({ text }) => text)).join('\n');
    const lines = written.flatMap((cell) => cell.split('\n')).filter((line) => line !== '');
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => !read.includes(line.trim()))).toEqual([]);
  });
});
