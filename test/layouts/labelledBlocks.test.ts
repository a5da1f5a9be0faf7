import { readWorkbook } from '../../src/read/readWorkbook';
import { recalculate } from '../../src/recalculate';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { bookOf, type DrawnCell } from './sheetOf';

type Rows = readonly (readonly DrawnCell[])[];

/** Every indicator: "C6 Goal: text | target | period=value …". */
function read(rows: Rows): string[] {
  return readWorkbook(bookOf([{ rows }])).tables.flatMap(({ indicators }) =>
    indicators.map(({ cell, goal, text, target, measurements }) => {
      const values = measurements.map(({ period, value, cell: at }) => `${period?.label ?? '-'}=${value ?? '?'} ${at}`);
      return [`${cell} ${goal ?? '-'}: ${text}`, target.target, ...values].join(' | ');
    }),
  );
}

const BAROMETER: Rows = [
  ['Miljöprogram 2022–2025'],
  [],
  ['Mål MP. 1. 1', 'Växthusgasutsläppen ska minska'],
  ['Bedömning:', 'Delmålet kan uppnås'],
  ['Nyckeltal:', 'Utsläpp av växthusgaser per invånare'],
  ['Startvärde:', '3,2 ton (2010)'],
  ['Målvärde:', '1,0 ton 2030'],
  ['Senaste värde:', '2,1 ton (2022)'],
  [],
  ['Mål MP. 1. 2', 'Energianvändningen ska minska'],
  ['Bedömning:', 'Målet blir svårt att uppnå'],
  ['Nyckeltal:', 'Energi per m2'],
  ['Startvärde:', '180 kWh/m2 (2010)'],
  ['Målvärde:', '130 kWh/m2 2030'],
  ['Senaste värde:', '160 kWh/m2 (2022)'],
];

describe('labels with values beside them', () => {
  it('are read block by block', () => {
    expect(read(BAROMETER)).toEqual([
      'B5 Växthusgasutsläppen ska minska: Utsläpp av växthusgaser per invånare | 1 | 2022=2.1 B8',
      'B12 Energianvändningen ska minska: Energi per m2 | 130 | 2022=160 B15',
    ]);
    const [table] = readWorkbook(bookOf([{ rows: BAROMETER }])).tables;
    expect(table?.columns.map(({ column, header, role }) => [column, header, role])).toEqual([
      [1, 'Mål', 'goal'],
      [1, 'Bedömning', 'status'],
      [1, 'Nyckeltal', 'indicator'],
      [1, 'Startvärde', 'baseline'],
      [1, 'Målvärde', 'target'],
      [1, 'Senaste värde', 'outcome'],
    ]);
    expect(table?.indicators.map(({ ownAssessment }) => ownAssessment?.status)).toEqual(['onTrack', 'atRisk']);
  });

  it('are read where goal and outcome stand in one cell', () => {
    const rows = [
      ['Måluppföljning'],
      ['Mål: Andelen nöjda brukare ska vara minst 80 %. Utfall: 76 %.'],
      ['Mål: Sjukfrånvaron ska vara högst 7 %. Utfall: 6,8 %.'],
    ];
    expect(read(rows)).toEqual([
      'A2 -: Andelen nöjda brukare ska vara minst 80 % | 80 | -=76 A2',
      'A3 -: Sjukfrånvaron ska vara högst 7 % | 7 | -=6.8 A3',
    ]);
    // Without a row above there is no place for headers.
    expect(read(rows.slice(1))).toEqual([]);
    expect(read([[], ['Mål: Nöjda brukare. Utfall: 76 %.'], ['Mål: Friska medarbetare. Utfall: 6,8 %.']])).toEqual([]);
  });

  it('are read in one column, with goals that stand over several', () => {
    const rows = [
      ['Mål: Trygg kommun'],
      ['Indikator: Andel trygga'],
      ['Målvärde: 90 %'],
      ['Utfall 2023: 85 %'],
      ['Indikator: Andel nöjda'],
      ['Målvärde: 80 %'],
      ['Utfall 2023: 82 %'],
    ];
    expect(read(rows)).toEqual([
      'A2 Trygg kommun: Andel trygga | 90 | 2023=85 A4',
      'A5 Trygg kommun: Andel nöjda | 80 | 2023=82 A7',
    ]);
  });

  it('are read with bullets, and where the label stands alone above its value', () => {
    const bulleted = ['Mål: Trygg kommun', '• Indikator: Andel trygga', '• Målvärde: 90 %', '• Utfall 2023: 85 %'];
    const above = ['Mål', 'Trygg kommun', 'Indikator', 'Andel trygga', 'Målvärde', '90 %', 'Utfall 2023:', '85 %'];
    expect(read(bulleted.map((text) => [text]))).toEqual(['A2 Trygg kommun: Andel trygga | 90 | 2023=85 A4']);
    expect(read(above.map((text) => [text]))).toEqual(['A4 Trygg kommun: Andel trygga | 90 | 2023=85 A8']);
    const twice = [...above, ...above.map((text) => text.replace(/trygg/i, 'Nöjd').replace('85', '87'))];
    expect(read(twice.map((text) => [text]))[1]).toBe('A12 Nöjd kommun: Andel Nöjda | 90 | 2023=87 A16');
  });

  it('are read two to a row, and without colons where the words are known', () => {
    const pairs = [
      ['Kort'],
      ['Indikator:', 'Andel trygga', 'Ansvarig:', 'Anna'],
      ['Målvärde:', '90 %', 'Utfall:', '85 %'],
    ];
    const plain = [
      ['Mått för uppföljning', 'Antal invånare'],
      ['Prognos', '10 600'],
      ['Nuläge', '10 500'],
      ['Sammanfattande kommentarer', 'Befolkningen ökar.'],
    ];
    expect(read(pairs)).toEqual(['B2 -: Andel trygga | 90 | -=85 D3']);
    expect(read(plain)).toEqual(['B2 -: Antal invånare |  | -=10500 B3']);
  });

  it('hold activities as well', () => {
    const rows = [
      ['Handlingsplan'],
      ['Mål:', 'Trygga barn'],
      ['Åtgärd:', 'Utbilda personal'],
      ['Ansvarig:', 'Rektor'],
      ['Status:', 'Pågår'],
      ['Åtgärd:', 'Anställ kurator'],
      ['Ansvarig:', 'Skolchef'],
      ['Status:', 'Ej påbörjad'],
    ];
    const { activities = [], goals = [] } = readWorkbook(bookOf([{ rows }])).tables[0] ?? {};
    expect(activities.map(({ cell, goal, responsible, status }) => [cell, goal, responsible, status])).toEqual([
      ['B3', 'Trygga barn', 'Rektor', 'ongoing'],
      ['B6', 'Trygga barn', 'Skolchef', 'notStarted'],
    ]);
    expect(goals.map(({ text, ownAssessment }) => [text, ownAssessment])).toEqual([['Trygga barn', null]]);
  });

  it.each<[string, Rows]>([
    [
      'a cover',
      [
        ['Nämnd:', 'Socialnämnden'],
        ['Period:', 'T2 2023'],
        ['Mål:', 'se flik 2'],
        ['Status:', 'Pågår'],
      ],
    ],
    [
      'a contact',
      [
        ['Namn:', 'Anna Ek'],
        ['Titel:', 'Controller'],
        ['Telefon:', '0511-1234'],
        ['Ansvar:', 'Uppföljning'],
      ],
    ],
    [
      'instructions',
      [['Mål: här skrivs målet'], ['Indikator: här skrivs indikatorn'], ['Utfall: fylls i varje tertial']],
    ],
  ])('of %s are left alone', (_name, rows) => {
    expect(read(rows)).toEqual([]);
  });

  it('get their statuses beside them, once, and keep every cell', async () => {
    const book = createMemoryWorkbook(bookOf([{ rows: BAROMETER }]));
    const before = await book.snapshot();
    const options = { asOf: '2022-12-31', today: '2023-01-31' };
    await book.apply(recalculate(before, options).plan);
    const after = await book.snapshot();
    for (const [at, row] of (before.sheets[0]?.rows ?? []).entries())
      expect(after.sheets[0]?.rows[at]?.values.slice(0, row.values.length)).toEqual(row.values);
    expect(after.sheets[0]?.rows.find(({ index }) => index === 4)?.values[2]).toContain('Osäkert');
    expect(recalculate(after, options).report.changes).toEqual({ cells: 0, sheets: 0, charts: 0 });
  });
});
