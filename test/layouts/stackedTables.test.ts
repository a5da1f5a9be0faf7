import { rangeAddress } from '../../src/model/address';
import { readWorkbook } from '../../src/read/readWorkbook';
import { bookOf, type DrawnSheet } from './sheetOf';

const HEADER = ['Mål', 'Indikator', 'Utfall 2022', 'Målvärde 2023', 'Kommentar'];
const BODY = [
  ['Trygg kommun', 'Andel nöjda', '60 %', '70 %', 'Ny enkät.'],
  [null, 'Andel trygga', '80 %', '90 %', null],
];
const OTHER = [
  ['Nyckeltal', 'Mål 2023', 'Utfall 2023'],
  ['Soliditet', '45 %', '40 %'],
];

/** Every table: "A1:E3 Andel nöjda 70, Andel trygga 90". */
function tablesOf(rows: DrawnSheet['rows'], rest: Omit<DrawnSheet, 'rows'> = {}): string[] {
  return readWorkbook(bookOf([{ ...rest, rows }])).tables.map(
    ({ range, indicators }) =>
      `${rangeAddress(range)} ${indicators.map(({ text, target }) => `${text} ${target.target}`).join(', ')}`,
  );
}

describe('tables right under each other', () => {
  const first = 'A1:E3 Andel nöjda 70, Andel trygga 90';

  it('are told apart without an empty row between them', () => {
    expect(tablesOf([HEADER, ...BODY, ...OTHER])).toEqual([first, 'A4:C5 Soliditet 45']);
    expect(tablesOf([...OTHER, HEADER, ...BODY])).toEqual([
      'A1:C2 Soliditet 45',
      'A3:E5 Andel nöjda 70, Andel trygga 90',
    ]);
  });

  it('are told apart with a title or a second header row between them', () => {
    expect(tablesOf([HEADER, ...BODY, ['Socialnämndens mål 2023'], ...OTHER])).toEqual([first, 'A5:C6 Soliditet 45']);
    const twoRows = [
      ['Indikator', 'Utfall', null, 'Mål'],
      [null, 2021, 2022, 2023],
      ['Soliditet', '40 %', '41 %', '45 %'],
    ];
    expect(tablesOf([HEADER, ...BODY, ...twoRows])).toEqual([first, 'A4:D6 Soliditet 45']);
  });

  it('take along a list of activities that stands right under goals, and no other list', () => {
    const list = [
      ['Aktivitet', 'Ansvarig', 'Klart', 'Status'],
      ['Utbilda all personal', 'HR', '2024-12-31', 'Pågår'],
    ];
    const activitiesOf = (rows: DrawnSheet['rows']): string[] =>
      readWorkbook(bookOf([{ rows }])).tables.flatMap(({ activities }) => activities.map(({ text }) => text));
    expect(activitiesOf([HEADER, ...BODY, ...list])).toEqual(['Utbilda all personal']);
    expect(activitiesOf([HEADER, ...BODY, [], [], [], ...list])).toEqual([]);
    expect(activitiesOf(list)).toEqual([]);
    expect(activitiesOf([HEADER, ...BODY, ['Aktivitet', 'Belopp'], ['Utbilda all personal', '40 tkr']])).toEqual([]);
  });

  it('are one where the header is only repeated', () => {
    const again = ['God ekonomi', 'Soliditet', '40 %', '45 %', null];
    expect(tablesOf([HEADER, ...BODY, HEADER, again])).toEqual(['A1:E5 Andel nöjda 70, Andel trygga 90, Soliditet 45']);
  });

  it('does not take a row of the body for a header, though its words are those of headers', () => {
    const plans = [
      ['Mål', 'Aktivitet', 'Ansvarig', 'Status'],
      ['Trygg kommun', 'Ta fram ny strategi', 'Socialnämnden', 'Pågår'],
      ['Nöjda elever', 'Plan för uppföljning', 'Barn- och utbildningsnämnden', 'Klar'],
      ['God ekonomi', 'Insats mot avvikelser', 'Kommunstyrelsen', 'Ej påbörjad'],
    ];
    const [table, ...more] = readWorkbook(bookOf([{ rows: plans }])).tables;
    expect(more).toEqual([]);
    expect(table?.activities.map(({ text, goal }) => [goal, text])).toEqual(
      plans.slice(1).map(([goal, text]) => [goal, text]),
    );
  });
});

describe('gaps in a header', () => {
  it('keep a table together where a column without a header stands in them', () => {
    const rows = [
      ['Mål', 'Indikator', null, 'Nämndens aktivitet', 'Status'],
      ['Trygg kommun', 'Andel nöjda', '▲', 'Utbilda', 'Pågår'],
      ['God ekonomi', 'Soliditet', '▼', 'Se över', 'Pågår'],
    ];
    expect(readWorkbook(bookOf([{ rows }])).tables.map(({ range }) => rangeAddress(range))).toEqual(['A1:E3']);
  });

  it('keep a table together where nothing beyond them names goals or indicators', () => {
    const rows = [
      ['Mål', 'Indikator', null, 'Målvärde', 'Utfall'],
      ['Trygg kommun', 'Andel nöjda', null, '70 %', '66 %'],
      ['God ekonomi', 'Soliditet', null, '45 %', '40 %'],
    ];
    expect(tablesOf(rows)).toEqual(['A1:E3 Andel nöjda 70, Soliditet 45']);
  });
});

describe('what stands alone above a table', () => {
  const goalOf = (...titles: string[]): (string | null)[] => {
    const rows = [...titles.map((title) => [title]), ...OTHER];
    return readWorkbook(bookOf([{ rows }])).tables.flatMap(({ indicators }) => indicators.map(({ goal }) => goal));
  };

  it.each([
    'Socialnämndens mål 2023',
    'Socialnämndens mål',
    'Kommunfullmäktiges prioriterade mål',
    'Mål och indikatorer',
    'Mål för socialnämnden',
    'Måluppföljning',
    'Årsredovisning',
    'Kultur- och fritidsnämnden',
    'Socialförvaltningen',
  ])('is a title: %s', (title) => {
    expect(goalOf(title)).toEqual([null]);
  });

  it.each(['Trygg och säker kommun', 'Fler elever når målen', 'Nämndmål: Trygg uppväxt', 'Medborgarperspektiv'])(
    'is a goal: %s',
    (goal) => {
      expect(goalOf('Bilaga 2', goal)).toEqual([goal]);
    },
  );
});

describe('columns in an unusual order', () => {
  it.each([
    [
      ['Målvärde', 'Status', 'Mål', 'Indikator'],
      ['70 %', 'Gul', 'Trygg kommun', 'Andel nöjda'],
    ],
    [
      ['Målvärde', 'Status', null, 'Mål', 'Indikator'],
      ['70 %', 'Gul', null, 'Trygg kommun', 'Andel nöjda'],
    ],
    [
      ['Status', 'Målvärde', 'Indikator', 'Mål'],
      ['Gul', '70 %', 'Andel nöjda', 'Trygg kommun'],
    ],
  ])('are one table: %j', (header, row) => {
    const [table, ...more] = readWorkbook(bookOf([{ rows: [header, row, row] }])).tables;
    expect(more).toEqual([]);
    expect(table?.indicators[0]).toMatchObject({ goal: 'Trygg kommun', text: 'Andel nöjda', target: { target: 70 } });
  });
});

test('what sums a table up or is noted below it is neither a goal nor an indicator', () => {
  const rows = [
    ['Nämnd', 'Mål', 'Indikator', 'Mål 2026', 'Utfall 2025'],
    ['KS', 'Nöjda invånare', 'NKI', '75', '71'],
    ['KS', 'Summa'],
    ['BUN', 'God skola', 'Meritvärde', '230', '222'],
    [null, null, 'Totalt'],
    [null, null, 'Totalt antal indikatorer', '2'],
    [],
    ['Not: Utfallet för åk 6 redovisas först i november.'],
  ];
  const [table] = readWorkbook(bookOf([{ rows }])).tables;
  expect(table?.goals.map(({ text }) => text)).toEqual(['Nöjda invånare', 'God skola']);
  expect(table?.indicators.map(({ text }) => text)).toEqual(['NKI', 'Meritvärde']);
});
