import { rangeAddress } from '../../src/model/address';
import { readWorkbook } from '../../src/read/readWorkbook';
import { recalculate } from '../../src/recalculate';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { bookOf, type DrawnCell } from './sheetOf';

type Rows = readonly (readonly DrawnCell[])[];

/** Every table and its indicators: "A1:C4", "Goal: text | target | period=value cell …". */
function read(rows: Rows): string[] {
  return readWorkbook(bookOf([{ rows }])).tables.flatMap(({ range, indicators }) => [
    rangeAddress(range),
    ...indicators.map(({ goal, text, target, measurements }) => {
      const values = measurements.map(({ period, value, cell }) => `${period?.label ?? '-'}=${value ?? '?'} ${cell}`);
      return [`${goal ?? '-'}: ${text}`, target.target, ...values].join(' | ');
    }),
  ]);
}

const YEARS: Rows = [
  ['Indikator', 'Andel trygga', 'Soliditet'],
  [2022, '82 %', '39 %'],
  [2023, '85 %', '40 %'],
  ['Mål 2023', '90 %', '45 %'],
];

describe('tables on their side', () => {
  it('have one indicator to a column, its years and its target under each other', () => {
    const expected = [
      'A1:C4',
      '-: Andel trygga | 90 | 2022=82 B2 | 2023=85 B3',
      '-: Soliditet | 45 | 2022=39 C2 | 2023=40 C3',
    ];
    expect(read(YEARS)).toEqual(expected);
    for (const corner of [null, 'År'])
      expect(read([[corner, ...(YEARS[0] ?? []).slice(1)], ...YEARS.slice(1)])).toEqual(expected);
  });

  it('have merged goals above the indicators, and titles above both', () => {
    const rows = [
      ['Uppföljning 2023'],
      [],
      ['Nämndmål', 'Trygg kommun', null, 'God ekonomi'],
      ['Indikator', 'Andel trygga', 'Andel nöjda', 'Soliditet'],
      ['Enhet', '%', '%', '%'],
      ['Målvärde', 90, 80, 45],
      ['Utfall', 85, 81, 40],
      ['Kommentar', 'Ny enkät.', null, 'Ett bra år.'],
    ];
    expect(read(rows)).toEqual([
      'A3:D8',
      'Trygg kommun: Andel trygga | 90 | -=85 B7',
      'Trygg kommun: Andel nöjda | 80 | -=81 C7',
      'God ekonomi: Soliditet | 45 | -=40 D7',
    ]);
    const heading = [
      ['Mål 1: Trygg kommun'],
      [null, 'Andel trygga', 'Andel nöjda'],
      ['Målvärde', 90, 80],
      ['Utfall', 85, 81],
    ];
    expect(read(heading)[1]).toBe('Mål 1: Trygg kommun: Andel trygga | 90 | -=85 B4');
  });

  it('stand beside upright ones on a sheet', () => {
    const upright = [
      ['Indikator', 'Utfall 2023', 'Målvärde'],
      ['Sjukfrånvaro', '6 %', '5 %'],
    ];
    expect(read([...YEARS, [], ...upright])).toHaveLength(5);
  });

  it.each<[string, Rows]>([
    [
      'figures by year',
      [
        ['År', 'Invånare', 'Födda'],
        [2021, 13300, 120],
        [2022, 13350, 110],
        [2023, 13400, 100],
      ],
    ],
    [
      'a budget',
      [
        [null, 'Skatter', 'Bidrag'],
        ['Budget 2023', 100, 200],
        ['Utfall 2023', 90, 210],
        ['Avvikelse', -10, 10],
      ],
    ],
    [
      'instructions to a form',
      [
        ['Mål', 'Skriv målet', 'Trygg kommun'],
        ['Indikator', 'Skriv måttet', 'Andel trygga'],
        ['Målvärde', 'Skriv nivån', '90 %'],
        ['Utfall', 'Fylls i av nämnden', '85 %'],
      ],
    ],
    [
      'a legend',
      [
        ['Status', 'Grön', 'Uppfyllt'],
        ['Trend', 'Upp', 'Bättre'],
        ['Utfall', 'Värde', 'Senaste'],
      ],
    ],
  ])('are not seen in %s', (_name, rows) => {
    expect(read(rows)).toEqual([]);
  });

  it('get their statuses beside them, a line for each indicator, once, and keep every cell', async () => {
    const book = createMemoryWorkbook(bookOf([{ rows: YEARS }]));
    const before = await book.snapshot();
    const options = { asOf: '2023-12-31', today: '2024-01-31' };
    await book.apply(recalculate(before, options).plan);
    const after = await book.snapshot();
    for (const [at, row] of (before.sheets[0]?.rows ?? []).entries())
      expect(after.sheets[0]?.rows[at]?.values.slice(0, row.values.length)).toEqual(row.values);
    expect(after.sheets[0]?.rows[0]?.values[3]).toBe('Målstatus');
    expect(after.sheets[0]?.rows[1]?.values[3]).toMatch(/^[^\n]+\n[^\n]+$/);
    expect(recalculate(after, options).report.changes).toEqual({ cells: 0, sheets: 0, charts: 0 });
  });
});
