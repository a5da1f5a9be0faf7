import { recalculate } from '../../src/recalculate';
import type { Recalculation } from '../../src/recalculate';
import type { Snapshot } from '../../src/model/snapshot';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { sheetNamed, shown } from '../composing/shown';
import { bookOf } from '../layouts/sheetOf';

/** A plan as it is kept over a year: the same workbook, recalculated at one follow-up after the other. */

type Cells = readonly (readonly (string | number | null)[])[];

const HEAD = ['Mål', 'Indikator', 'Målvärde 2023', 'Utfall 2022', 'T1 2023', 'T2 2023'];
const APRIL: Cells = [
  HEAD,
  ['Trygghet', 'Andelen nöjda brukare i hemtjänsten', 'minst 70 %', '60 %', '64 %', null],
  [null, 'Andelen trygga brukare i särskilt boende', 'minst 70 %', '60 %', '62 %', null],
  [null, 'Andelen elever som trivs i skolan', 'minst 90 %', '80 %', '84 %', null],
];
const AUGUST: Cells = [
  HEAD,
  ['Trygghet', 'Andelen nöjda brukare i hemtjänsten', 'minst 65 %', '60 %', '61 %', '60 %'],
  [null, 'Andelen trygga brukare i vårt särskilda boende', 'minst 70 %', '60 %', '62 %', '69 %'],
  [null, 'Antalet samverkansmöten med näringslivet', 'minst 10', '8', null, '9'],
];

function run(snapshot: Snapshot, asOf: string): Recalculation {
  return recalculate(snapshot, { asOf, today: asOf });
}

/** The workbook with cells of a sheet typed over, as the user would. */
async function typed(snapshot: Snapshot, sheet: string, row: number, column: number, values: Cells): Promise<Snapshot> {
  const book = createMemoryWorkbook(snapshot);
  const id = sheetNamed(snapshot, sheet)?.id ?? '';
  await book.apply({ basedOn: snapshot.version, actions: [{ do: 'writeCells', sheet: id, row, column, values }] });
  return book.snapshot();
}

async function recalculated(snapshot: Snapshot, asOf: string): Promise<Snapshot> {
  const book = createMemoryWorkbook(snapshot);
  await book.apply(run(snapshot, asOf).plan);
  return book.snapshot();
}

const plain = (value: unknown): string | number | null =>
  typeof value === 'string' || typeof value === 'number' ? value : null;

const plan = (cells: Cells): Promise<Snapshot> => createMemoryWorkbook([{ name: 'Mål 2023', cells }]).snapshot();

describe('from one follow-up to the next', () => {
  test('the overview says what is worse, better, new, reworded, moved, dropped and changed afterwards', async () => {
    const spring = await recalculated(await plan(APRIL), '2023-04-30');
    const autumn = await recalculated(await typed(spring, 'Mål 2023', 0, 0, AUGUST), '2023-08-31');
    const lines = shown(sheetNamed(autumn, 'Måluppföljning'));
    const from = lines.findIndex((line) => line.includes('Förändringar'));
    expect(lines.slice(from).map((line) => line.replace(/^\d+: /, ''))).toEqual([
      '"Förändringar sedan 2023-04-30"',
      '"Indikator" | "Målstatus nu" | "Förändring"',
      '"Andelen nöjda brukare i hemtjänsten" | "▼ Bedöms inte uppnås" | "Sämre, var ”Bedöms uppnås”. Målet flyttat från ≥ 70 % 2023 till ≥ 65 % 2023. Ändrad i efterhand: läget 2023-04-30 var 64 (bedöms uppnås), blir nu 61 (osäkert)."',
      '"Andelen trygga brukare i vårt särskilda boende" | "● Bedöms uppnås" | "Bättre, var ”Osäkert”. Omformulerad, löd ”Andelen trygga brukare i särskilt boende”."',
      '"Antalet samverkansmöten med näringslivet" | "● Bedöms uppnås" | "Ny sedan dess."',
      '"Andelen elever som trivs i skolan" |  | "Står inte längre i planen."',
    ]);
    expect(run(autumn, '2023-08-31').plan.actions).toEqual([]);
  });

  test('the same plan without changes says so', async () => {
    const spring = await recalculated(await plan(APRIL), '2023-04-30');
    const again = run(spring, '2023-05-31').report.tables[0]?.indicators.map(({ changed }) => changed);
    expect(again).toEqual(Array(3).fill({ status: null, text: false, target: false }));
  });
});

describe('a correction', () => {
  /** The cell beside a field of an indicator's row in the trail, from what is written there now. */
  const placeOf = (snapshot: Snapshot, text: string, header: string): readonly [number, number] => {
    const rows = sheetNamed(snapshot, 'Så räknades det')?.rows ?? [];
    const row = rows.find(({ values }) => values.includes(text))?.index ?? -1;
    const column = rows.find(({ values }) => values.includes(header))?.values.indexOf(header) ?? -1;
    return [row, column];
  };
  const targets = (snapshot: Snapshot): readonly (readonly [string, number | null, readonly string[]])[] =>
    run(snapshot, '2023-04-30').report.tables.flatMap(({ indicators }) =>
      indicators.map(({ text, target, corrected }) => [text, target.target, corrected] as const),
    );

  async function corrected(): Promise<Snapshot> {
    const first = await recalculated(await plan(APRIL), '2023-04-30');
    const [row, column] = placeOf(first, 'Andelen trygga brukare i särskilt boende', 'Målvärde, rättat');
    return recalculated(await typed(first, 'Så räknades det', row, column, [['minst 80 %']]), '2023-04-30');
  }
  const CORRECTED = [
    ['Andelen nöjda brukare i hemtjänsten', 70, []],
    ['Andelen trygga brukare i särskilt boende', 80, ['target']],
    ['Andelen elever som trivs i skolan', 90, []],
  ];

  test('outranks the cell, survives a re-run, and a second run writes nothing', async () => {
    const snapshot = await corrected();
    expect(targets(snapshot)).toEqual(CORRECTED);
    expect(run(snapshot, '2023-04-30').plan.actions).toEqual([]);
  });

  test('follows its indicator when the plan’s rows are moved and new ones are inserted', async () => {
    const [head = [], a = [], b = [], c = []] = APRIL;
    const added = ['Trygghet', 'Antalet besök', 'minst 5', null, '3', null];
    const moved = [head, ['Trygghet', ...c.slice(1)], added, [null, ...b.slice(1)], [null, ...a.slice(1)]];
    const snapshot = await typed(await corrected(), 'Mål 2023', 0, 0, moved);
    expect(targets(snapshot)[2]).toEqual(CORRECTED[1]);
    expect(targets(await recalculated(snapshot, '2023-04-30'))[2]).toEqual(CORRECTED[1]);
  });

  test('stays beside its row when the user sorts the trail', async () => {
    const snapshot = await corrected();
    const trail = sheetNamed(snapshot, 'Så räknades det');
    const rows = (trail?.rows ?? []).filter(({ index }) => index >= 5);
    const width = Math.max(...rows.map(({ values }) => values.length));
    const values = rows.toReversed().map((row) => Array.from({ length: width }, (_, i) => plain(row.values[i])));
    const sorted = await typed(snapshot, 'Så räknades det', 5, 0, values);
    expect(targets(sorted)).toEqual(CORRECTED);
    expect(run(sorted, '2023-04-30').plan.actions).toEqual([]);
  });

  test('goes with a copy of the workbook into the next quarter', async () => {
    const next = await typed(await corrected(), 'Mål 2023', 2, 5, [['75 %']]);
    const { report } = run(next, '2023-08-31');
    expect(report.tables[0]?.indicators[1]).toMatchObject({ corrected: ['target'], target: { target: 80 } });
  });

  test('is withdrawn by emptying its cell', async () => {
    const snapshot = await corrected();
    const [row, column] = placeOf(snapshot, 'Andelen trygga brukare i särskilt boende', 'Målvärde, rättat');
    expect(targets(await typed(snapshot, 'Så räknades det', row, column, [[null]]))[1]).toEqual([
      'Andelen trygga brukare i särskilt boende',
      70,
      [],
    ]);
  });

  test('whose indicator is gone is kept and listed, and holds again when it comes back', async () => {
    const [head = [], a = [], , c = []] = APRIL;
    const without = await typed(await corrected(), 'Mål 2023', 0, 0, [
      head,
      a,
      c,
      [null, null, null, null, null, null],
    ]);
    const gone = await recalculated(without, '2023-04-30');
    const codes = run(gone, '2023-04-30').report.problems.map(({ code }) => code);
    expect(codes).toContain('correction.gone');
    expect(shown(sheetNamed(gone, 'Så räknades det')).join('\n')).toContain('minst 80 %');
    expect(targets(await typed(gone, 'Mål 2023', 0, 0, APRIL))).toEqual(CORRECTED);
  });

  test('whose indicator was reworded with nothing of ours beside it is asked about, and holds when the user says that it is the same', async () => {
    const [head = [], a = [], [goal = null, , ...rest] = [], c = []] = APRIL;
    const reworded = [head, a, [goal, 'Andelen trygga brukare i vårt särskilda boende', ...rest], c];
    const first = await corrected();
    const explanations = sheetNamed(first, 'Mål 2023')?.rows[0]?.values.indexOf('Förklaring') ?? -1;
    const emptied = await typed(first, 'Mål 2023', 2, explanations, [[null]]);
    const asked = await recalculated(await typed(emptied, 'Mål 2023', 0, 0, reworded), '2023-04-30');
    const { problems } = run(asked, '2023-04-30').report;
    expect(problems.map(({ code }) => code)).toEqual(['correction.reworded']);
    expect(problems[0]?.message).toContain('samma som ”Andelen trygga brukare i vårt särskilda boende”');
    expect(targets(asked)[1]?.[2]).toEqual([]);
    const [row, column] = placeOf(asked, 'Andelen trygga brukare i särskilt boende', 'Räknas som, rättat');
    const said = await recalculated(await typed(asked, 'Så räknades det', row, column, [['samma']]), '2023-04-30');
    expect(targets(said)[1]).toEqual(['Andelen trygga brukare i vårt särskilda boende', 80, ['target']]);
    expect(run(said, '2023-04-30').report.problems).toEqual([]);
    expect(run(said, '2023-04-30').plan.actions).toEqual([]);
  });

  test('can say that a row is no indicator, and be taken back', async () => {
    const first = await recalculated(await plan(APRIL), '2023-04-30');
    const [row, column] = placeOf(first, 'Andelen elever som trivs i skolan', 'Räknas som, rättat');
    const without = await recalculated(await typed(first, 'Så räknades det', row, column, [['nej']]), '2023-04-30');
    expect(targets(without).map(([text]) => text)).toEqual(CORRECTED.slice(0, 2).map(([text]) => text));
    expect(run(without, '2023-04-30').report.problems).toEqual([]);
    expect(run(without, '2023-04-30').plan.actions).toEqual([]);
    const line = shown(sheetNamed(without, 'Så räknades det')).find((one) => one.includes('trivs i skolan'));
    expect(line).toContain('– inte indikator');
    expect(shown(sheetNamed(without, 'Mål 2023'))[3]).not.toContain('Bedöms');
    const back = await recalculated(await typed(without, 'Så räknades det', row, column, [[null]]), '2023-04-30');
    expect(targets(back)).toHaveLength(3);
  });

  test('can give an indicator limits of its own', async () => {
    const first = await recalculated(await plan(APRIL), '2023-04-30');
    const text = 'Andelen trygga brukare i särskilt boende';
    // (62 − 60)/(70 − 60) after 120 of 365 days: r = 0.608
    expect(run(first, '2023-04-30').report.tables[0]?.indicators[1]?.status).toBe('atRisk');
    const limited = async (header: string, value: string): Promise<readonly [string | undefined, number]> => {
      const [row, column] = placeOf(first, text, header);
      const { report } = run(await typed(first, 'Så räknades det', row, column, [[value]]), '2023-04-30');
      return [report.tables[0]?.indicators[1]?.status, report.problems.length];
    };
    expect(await limited('Grönt från, rättat', '60 %')).toEqual(['onTrack', 0]);
    expect(await limited('Gult från, rättat', '70 %')).toEqual(['offTrack', 0]);
    expect(await limited('Gult från, rättat', 'ibland')).toEqual(['atRisk', 1]);
  });
});

test('what was filled in only when last year was over is not missed in the spring', () => {
  const rows = (year: string, survey: readonly (string | null)[], absence: readonly (string | null)[]) => [
    ['Indikator', `Mål ${year}`, `T1 ${year}`, `T2 ${year}`, `T3 ${year}`],
    ['Kundnöjdhet, %', 'minst 90', ...survey],
    ['Sjukfrånvaro, %', 'högst 6', ...absence],
  ];
  const sheets = [
    { name: '2025', rows: rows('2025', [null, null, '88'], ['7,2', '6,9', '6,4']) },
    { name: '2026', rows: rows('2026', [null, null, null], ['6,6', '6,2', null]) },
  ];
  const { report } = recalculate(bookOf(sheets), { asOf: '2026-08-31', today: '2026-09-10' });
  const found = report.tables[1]?.indicators.map(({ text, status }) => [text, status]);
  expect(found).toEqual([
    ['Kundnöjdhet, %', 'awaiting'],
    ['Sjukfrånvaro, %', 'atRisk'],
  ]);
});
