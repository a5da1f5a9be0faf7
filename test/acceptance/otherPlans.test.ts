import type { ActivityReport, IndicatorReport, Report } from '../../src/model/report';
import { commandLine, sample } from './malkoll';
import { sampleData } from './sampleData';
import { corpus, misreadings } from './understandsAsCorpus';

const { recalculate, inFolder } = commandLine();
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a report says, table after table. */
function all(report: Report) {
  const goals = report.tables.flatMap((table) => table.goals);
  return {
    goals: (level: 1 | 2) => [...new Set(goals.filter((goal) => goal.level === level).map(({ text }) => text))],
    goalTexts: new Set(goals.map(({ text }) => text)),
    indicators: report.tables.flatMap((table) => table.indicators),
    activities: report.tables.flatMap((table) => table.activities),
  };
}

/** The activities of one cell put together again. */
function cellsOf(activities: readonly ActivityReport[]): string[] {
  const cells = new Map<string, string[]>();
  for (const { cell, text } of activities) cells.set(cell, [...(cells.get(cell) ?? []), text]);
  return [...cells.values()].map((texts) => texts.join(' '));
}

describe('Luleå: measures with target cells, and activities, as an OCR left them', () => {
  interface Goal {
    readonly overall: readonly string[];
    readonly goal: string;
    readonly measures: readonly (readonly [text: string, target: string])[];
    readonly activities: readonly string[];
  }
  const { goals } = sampleData('lulea') as { goals: readonly Goal[] };
  const labelled = [...corpus().values()];

  it('reads every goal, measure, target cell and activity, word for word', () => {
    const read = all(recalculate(sample('lulea-2023.xlsx'), inFolder('out.xlsx')));
    expect(read.goals(1)).toEqual([...new Set(goals.map(({ overall }) => overall.join(' ')))]);
    expect(read.goals(2)).toEqual(goals.map(({ goal }) => goal));
    expect(read.indicators.map(({ goal, text }) => [goal, text])).toEqual(
      goals.flatMap(({ goal, measures }) => measures.map(([text]) => [goal, text])),
    );
    expect(read.activities.map(({ goal, text }) => [goal, text])).toEqual(
      goals.flatMap(({ goal, activities }) => activities.map((text) => [goal, text])),
    );
    const wrong = goals
      .flatMap(({ measures }) => measures)
      .flatMap(([, target], index) => {
        const entry = labelled.find(({ id, text }) => id.startsWith('ts0') && text === target);
        const reading: Pick<IndicatorReport, 'target'> | undefined = read.indicators[index];
        return entry && reading ? misreadings({ ...reading.target }, withYear(entry)) : [`${target} is missing`];
      });
    expect(wrong).toEqual([]);
  });

  /** The measure beside the cell may say more than the cell: a comparator, a direction, a wish. */
  function withYear(entry: (typeof labelled)[number]): typeof entry {
    return { ...entry, accept: { ...entry.accept, deadlineYear: [2023, null] } };
  }
});

describe('Huddinge: goals as headings above tables of activities', () => {
  interface Section {
    readonly headings: readonly string[];
    readonly headers?: readonly string[];
    readonly rows?: readonly (readonly unknown[])[];
  }
  const { sections } = sampleData('huddinge') as { sections: readonly Section[] };
  const tables = sections.flatMap(({ headers, rows = [] }) => rows.map((row) => ({ headers, row })));

  it('reads every goal, indicator and activity, word for word', () => {
    const read = all(recalculate(sample('huddinge-2021.xlsx'), inFolder('out.xlsx')));
    const isTold = (heading: string): boolean => heading.length > 160 || /[.:]$/.test(heading);
    const goals = sections.flatMap(({ headings }) => headings).filter((heading) => !isTold(heading));
    expect(goals.length).toBe(30);
    expect(goals.filter((goal) => !read.goalTexts.has(goal))).toEqual([]);
    expect(cellsOf(read.activities)).toEqual(tables.map(({ row }) => folded(row[0] as string)));
    expect(read.indicators.map(({ text }) => text)).toEqual(
      tables.flatMap(({ headers = [], row }) =>
        headers.includes('Indikator') ? (row[headers.indexOf('Indikator')] as string).split('\n') : [],
      ),
    );
    expect(read.activities.every(({ responsible }) => responsible !== null)).toBe(true);
  });
});

describe('Gotland: focus areas, positions and activities as lists', () => {
  interface FocusArea {
    readonly focusArea: string;
    readonly positions: readonly string[];
    readonly activities: readonly string[];
  }
  const { focusAreas } = sampleData('gotland') as { focusAreas: readonly FocusArea[] };

  it('reads every focus area, position and activity, word for word', () => {
    const report = recalculate(sample('gotland.xlsx'), inFolder('out.xlsx'));
    const read = all(report);
    expect(read.goals(1)).toEqual(focusAreas.map(({ focusArea }) => focusArea));
    const positions = report.tables
      .flatMap((table) => table.goals)
      .filter(({ level }) => level === 2)
      .map(({ parent, text }) => `${parent ?? ''}: ${text}`);
    const written = focusAreas.flatMap(({ focusArea, positions: all }) => all.map((text) => `${focusArea}: ${text}`));
    expect(positions).toEqual([...new Set(written)]);
    expect(read.activities.map(({ text }) => text)).toEqual(focusAreas.flatMap(({ activities }) => activities));
    expect(read.indicators).toEqual([]);
  });
});
