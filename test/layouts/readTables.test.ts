import type { Indicator } from '../../src/model/goalTable';
import { readWorkbook } from '../../src/read/readWorkbook';
import { bookOf, shown, type DrawnSheet } from './sheetOf';

function read(rows: DrawnSheet['rows'], rest: Omit<DrawnSheet, 'rows'> = {}) {
  const [table, ...more] = readWorkbook(bookOf([{ ...rest, rows }])).tables;
  if (!table || more.length > 0) throw new Error(`one table expected, not ${table ? more.length + 1 : 0}`);
  return table;
}

/** Every indicator with its goals and area: "Strategic > Goal / Area: text". */
function outline(rows: DrawnSheet['rows'], rest: Omit<DrawnSheet, 'rows'> = {}): string[] {
  return read(rows, rest).indicators.map(({ strategicGoal, goal, area, text }) => {
    const goals = [strategicGoal, goal].filter((each) => each !== null).join(' > ');
    return `${goals}${area === null ? '' : ` / ${area}`}: ${text}`;
  });
}

/** Values of the n-th indicator: "2022=60 %". */
function values(rows: DrawnSheet['rows'], n = 0): string[] {
  return (read(rows).indicators[n]?.measurements ?? []).map(({ period, group, value, unit, missing }) => {
    const what = value === null ? `(${missing ?? ''})` : `${value}${unit === null ? '' : ` ${unit}`}`;
    return `${[period?.label, group].filter((each) => each !== null && each !== undefined).join(' ')}=${what}`;
  });
}

const HEADER = ['Mål', 'Indikator', 'Utfall 2022', 'Målvärde 2023'];
const NICE = ['Trygg kommun', 'Andel nöjda', '60 %', '70 %'];

describe('goals and areas', () => {
  it('carries merged goals downward, with the merged ranges known, unknown, and the cells repeated', () => {
    const rows = [HEADER, NICE, [null, 'Andel trygga', '80 %', '90 %'], ['God ekonomi', 'Soliditet', '40 %', '45 %']];
    const expected = ['Trygg kommun: Andel nöjda', 'Trygg kommun: Andel trygga', 'God ekonomi: Soliditet'];
    const repeated = rows.map((row) => (row[0] === null ? ['Trygg kommun', ...row.slice(1)] : row));
    expect(outline(rows, { merges: ['A2:A3'] })).toEqual(expected);
    expect(outline(rows, { merges: null })).toEqual(expected);
    expect(outline(rows, { merges: [] })).toEqual(expected);
    expect(outline(repeated)).toEqual(expected);
  });

  it('forgets the lower goal when the one above it changes', () => {
    const rows = [
      ['Strategiska mål', 'Nämndmål', 'Indikator', 'Målvärde'],
      ['Trygghet', 'Nöjda brukare', 'Andel nöjda', '70 %'],
      ['Ekonomi', null, 'Soliditet', '45 %'],
    ];
    expect(outline(rows)).toEqual(['Trygghet > Nöjda brukare: Andel nöjda', 'Ekonomi: Soliditet']);
  });

  it('reads areas as rows of their own, in a column, and on lines of a cell', () => {
    const asRows = [HEADER, ['Trygg kommun', 'Äldreomsorg', null, null], [null, 'Andel nöjda', '60 %', '70 %']];
    const asColumn = [
      ['Mål', 'Område', 'Indikator', 'Målvärde'],
      ['Trygg kommun', 'Äldreomsorg', 'Andel nöjda', '70 %'],
    ];
    const asLines = [HEADER, ['Trygg kommun', 'Äldreomsorg\nAndelen nöjda ska öka', '\n60 %', '\n70 %']];
    expect(outline(asRows)).toEqual(['Trygg kommun / Äldreomsorg: Andel nöjda']);
    expect(outline(asColumn)).toEqual(['Trygg kommun / Äldreomsorg: Andel nöjda']);
    expect(outline(asLines)).toEqual(['Trygg kommun / Äldreomsorg: Andelen nöjda ska öka']);
  });

  it('reads goals as rows of their own above their indicators', () => {
    const rows = [
      ['Delmål med tillhörande resultatindikatorer', 'Utfall 2016', 'Utfall 2017', 'Mål 2018'],
      ['Alla barn ska ha goda uppväxtvillkor', null, null, null],
      ['Andel barn i ekonomiskt utsatta hushåll', '7,3', '7,1', '6,0'],
      ['Andel elever med behörighet', '85', '86', '90'],
      ['Ekonomin ska vara stark och hållbar', null, null, null],
      ['Soliditet', '40', '41', '45'],
    ];
    expect(outline(rows)).toEqual([
      'Alla barn ska ha goda uppväxtvillkor: Andel barn i ekonomiskt utsatta hushåll',
      'Alla barn ska ha goda uppväxtvillkor: Andel elever med behörighet',
      'Ekonomin ska vara stark och hållbar: Soliditet',
    ]);
  });

  it('gives comment rows to the indicator above them', () => {
    const rows = [
      ['Indikatorer', '2021', 'Mål', 'Trend'],
      ['Sjukfrånvaro', '6,2 %', '5 %', '↓'],
      ['Sjukfrånvaron har minskat under året. Det beror på tidiga insatser och på bättre rutiner.', null, null, null],
      ['Nöjd medarbetarindex', '71', '75', '↑'],
    ];
    const { indicators } = read(rows);
    expect(indicators.map(({ text, notes }) => [text, notes.comment])).toEqual([
      ['Sjukfrånvaro', 'Sjukfrånvaron har minskat under året. Det beror på tidiga insatser och på bättre rutiner.'],
      ['Nöjd medarbetarindex', null],
    ]);
  });

  it('takes the goals of tables without a goal column from the headings above them', () => {
    const head = ['Indikator', 'Utfall 2022', 'Målvärde 2023'];
    const rows = [
      ['Uppföljning 2023'],
      [],
      ['Mål 1: Trygg kommun'],
      head,
      ['Andel trygga', '60 %', '70 %'],
      [],
      ['Mål 2: God ekonomi'],
      head,
      ['Soliditet', '40 %', '45 %'],
    ];
    expect(outline(rows)).toEqual(['Mål 1: Trygg kommun: Andel trygga', 'Mål 2: God ekonomi: Soliditet']);
    expect(read(rows).headerRows).toEqual([3, 7]);
  });

  it('leaves totals out and reads on below them', () => {
    const rows = [HEADER, NICE, ['Summa', null, 1, 2], ['God ekonomi', 'Soliditet', '40 %', '45 %']];
    expect(outline(rows)).toEqual(['Trygg kommun: Andel nöjda', 'God ekonomi: Soliditet']);
  });

  it('lists each goal once, the overall ones at level 1', () => {
    const rows = [
      ['Strategiska mål', 'Nämndmål', 'Indikator', 'Målvärde'],
      ['Trygghet', 'Nöjda brukare', 'Andel nöjda', '70 %'],
      ['Trygghet', 'Nöjda brukare', 'Andel trygga', '80 %'],
      [null, 'Trygga barn', 'Andel trygga barn', '90 %'],
    ];
    expect(read(rows).goals.map(({ level, text, parent }) => [level, text, parent])).toEqual([
      [1, 'Trygghet', null],
      [2, 'Nöjda brukare', 'Trygghet'],
      [2, 'Trygga barn', 'Trygghet'],
    ]);
  });

  it('reads a status beside a goal as the goal’s own assessment', () => {
    const rows = [
      ['Strategiska mål', 'Nämndmål', 'Förvaltningsområde', '2019'],
      ['Trygghet', 'Nöjda brukare', 'Omsorg', 'Målet uppnått'],
      [null, 'Trygga barn', 'Skola', 'Målet ej uppnått'],
    ];
    const own = read(rows).goals.flatMap(({ text, ownAssessment }) =>
      ownAssessment ? [[text, ownAssessment.status]] : [],
    );
    expect(own).toEqual([
      ['Nöjda brukare', 'met'],
      ['Trygga barn', 'notMet'],
    ]);
  });
});

describe('measurements', () => {
  it('reads stored and typed numbers with the period of their column', () => {
    const rows = [
      ['Indikator', 'Målvärde', 'Utfall 2022', 'T1 2023', 'Kv 2 2023', 'Aug 2023'],
      ['Andel nöjda', '70 %', shown(0.6, '0 %'), '62 %', 'ej mätt', null],
    ];
    expect(values(rows)).toEqual(['2022=60 %', 'T1 2023=62 %', 'Kv 2 2023=(notMeasured)', 'Aug 2023=(empty)']);
  });

  it('takes the year of a header without one from the sheet, else from the other headers', () => {
    const rows = [
      ['Indikator', 'Målvärde', 'Utfall 2022', 'Utfall T1', 'Utfall 2023'],
      ['Andel nöjda', '70 %', 60, 61, 62],
    ];
    expect(values(rows)).toEqual(['2022=60', 'T1 2023=61', '2023=62']);
    expect(read(rows, { name: 'Mål 2024' }).indicators[0]?.measurements[1]?.period?.start).toBe('2024-01-01');
  });

  it('lets a year in the cell outrank the column’s', () => {
    const rows = [
      ['Indikator', 'Målvärde', 'Utfall 2018'],
      ['Barn i ekonomiskt utsatta hushåll', 'Öka', '7,3 (2015)'],
    ];
    expect(values(rows)).toEqual(['2015=7.3']);
  });

  it('reads two header rows: what the columns are above, which years below', () => {
    const rows = [
      ['Mål', 'Strategi', 'Mätmetod', 'Målvärde', null, 'Utfall tidigare år', null],
      [null, null, null, '2018', '2019', '2016', '2017'],
      ['Trygg kommun', 'Fler vuxna ute', 'Andel trygga', '70 %', '75 %', '60 %', '62 %'],
    ];
    expect(values(rows)).toEqual(['2016=60 %', '2017=62 %']);
    const { target } = read(rows).indicators[0] ?? {};
    expect([
      target?.target,
      target?.deadlineYear,
      target?.alsoTargets[0]?.target,
      target?.alsoTargets[0]?.deadlineYear,
    ]).toEqual([70, 2018, 75, 2019]);
  });

  it('reads two header rows whose lower one holds the names', () => {
    const rows = [
      [null, 'Utfall', null, 'Mål'],
      ['Indikator', 2021, 2022, 2023],
      ['Andel nöjda', '60 %', '62 %', '70 %'],
    ];
    expect(values(rows)).toEqual(['2021=60 %', '2022=62 %']);
  });

  it('reads groups in columns, under one header, and in a cell', () => {
    const columns = [
      ['Indikator', 'Målvärde', 'Utfall 2022 kvinnor', 'Utfall 2022 män'],
      ['Andel nöjda', '70 %', '62 %', '58 %'],
    ];
    const under = [
      ['Indikator', 'Målvärde', 'Utfall 2022', null],
      [null, null, 'Kvinnor', 'Män'],
      ['Andel nöjda', '70 %', '62 %', '58 %'],
    ];
    const together = [
      ['Indikator', 'Målvärde', 'Utfall 2022'],
      ['Andel nöjda', '70 %', 'K: 62 % M: 58 %'],
    ];
    const expected = ['2022 women=62 %', '2022 men=58 %'];
    expect([values(columns), values(under), values(together)]).toEqual([expected, expected, expected]);
  });

  it('never takes a comparison for an outcome', () => {
    const rows = [
      ['Indikator', 'Målvärde', 'Utfall 2022', 'Riket 2022', 'Snitt länet'],
      ['Andel nöjda', 'minst rikssnittet', 80, 78, 79],
    ];
    expect(values(rows)).toEqual(['2022=80']);
    expect(read(rows).indicators[0]?.comparisons.map(({ group, value }) => [group, value])).toEqual([
      ['Riket', 78],
      ['Snitt länet', 79],
    ]);
  });

  it('marks part-year columns that are sums', () => {
    const rows = [
      ['Mått', 'Mål 2023', 'jan–apr 2023', 'Ack utfall aug 2023', 'T1 2023'],
      ['Antal besök', 'minst 300', 90, 210, 90],
    ];
    const { measurements } = read(rows).indicators[0] ?? {};
    expect(measurements?.map(({ spread }) => spread)).toEqual(['accumulated', 'accumulated', null]);
  });

  it('says which cell it could not read, and takes no older value for it', () => {
    const rows = [
      ['Indikator', 'Målvärde', 'Utfall 2022', 'Utfall 2023'],
      ['Andel nöjda', '70 %', '60 %', 'se bilaga 4'],
    ];
    const { indicators, problems } = read(rows);
    expect(indicators[0]?.measurements[1]).toMatchObject({ value: null, missing: 'unknown', cell: 'D2' });
    expect(problems).toEqual([
      { code: 'cell.unreadable', params: { text: 'se bilaga 4' }, sheet: 'Blad1', cell: 'D2' },
    ]);
  });

  it('puts the rows of a long table together, one per indicator and period', () => {
    const rows = [
      ['Indikator', 'Period', 'Utfall', 'Målvärde'],
      ['Andel nöjda', 'Aug 2022', '60 %', '70 %'],
      ['Andel nöjda', 'Aug 2023', '66 %', '70 %'],
      ['Soliditet', 'Dec 2022', '40 %', '45 %'],
      [null, 'Dec 2023', '42 %', '45 %'],
    ];
    expect(outline(rows)).toEqual([': Andel nöjda', ': Soliditet']);
    expect(values(rows)).toEqual(['Aug 2022=60 %', 'Aug 2023=66 %']);
    expect(values(rows, 1)).toEqual(['Dec 2022=40 %', 'Dec 2023=42 %']);
  });
});

describe('cells with several indicators', () => {
  const list = 'Andelen nöjda ska vara minst 70 %\nAndelen trygga ska vara minst 90 %';

  it('reads them one by one, with the lines beside them', () => {
    const rows = [
      ['Mål', 'Indikatorer', 'Uppföljning', 'Utfall 2022'],
      ['Trygg kommun', list, 'Enkät 1g/år\nRegister', '60 %\n80 %'],
    ];
    const { indicators, problems } = read(rows);
    expect(indicators.map(({ line, notes, measurements }) => [line, notes.method, measurements[0]?.value])).toEqual([
      [1, 'Enkät 1g/år', 60],
      [2, 'Register', 80],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['indicator.severalInCell']);
  });

  it('attaches nothing when the lines do not tell which belongs to which', () => {
    const rows = [
      ['Mål', 'Indikatorer', 'Utfall 2022'],
      ['Trygg kommun', list, '60 %'],
    ];
    const { indicators, problems } = read(rows);
    expect(indicators.map(({ measurements }) => measurements[0]?.value)).toEqual([null, null]);
    expect(problems.map(({ code, params }) => [code, params])).toContainEqual([
      'indicator.linesDiffer',
      { indicators: 2, values: 1, header: 'Utfall 2022' },
    ]);
  });

  it.each([
    ['Måldatum', 2025, ({ target }: Indicator) => target.deadlineYear, 2025],
    ['Måldatum', '2025-06-30', ({ target }: Indicator) => target.deadlineDate, '2025-06-30'],
    ['Ansvarig', 'Chefen', ({ notes }: Indicator) => notes.responsible, 'Chefen'],
    ['Uppföljning', 'Enkät, 2 g/år', ({ rhythm }: Indicator) => rhythm?.value, 'half'],
    ['Önskad riktning', 'Lägre', ({ polarity }: Indicator) => polarity?.value, 'lower'],
    ['Kommentar', 'Stabilt läge', ({ notes }: Indicator) => notes.comment, 'Stabilt läge'],
  ])('takes one line under "%s" for all of them: %s', (header, shared, of, expected) => {
    const rows = [
      ['Mål', 'Indikatorer', header, 'Utfall 2022'],
      ['Trygg kommun', list, shared, '60 %\n80 %'],
      ['Trygg kommun', 'Antalet platser ska vara minst 40', null, 30],
    ];
    const { indicators, problems } = read(rows);
    expect(indicators.slice(0, 2).map((indicator) => of(indicator))).toEqual([expected, expected]);
    expect(problems.map(({ code }) => code)).toEqual(['indicator.severalInCell']);
  });

  it.each([
    ['Måldatum', '2025\n2026\n2027', 3],
    ['Uppföljning', 'Enkät\nRegister\nSCB', 3],
    ['Status', 'Uppfyllt', 1],
    ['Målvärde', '85 %', 1],
  ])('asks where the lines under "%s" do not tell: %j', (header, cell, values) => {
    const rows = [
      ['Mål', 'Indikatorer', header, 'Utfall 2022'],
      ['Trygg kommun', list, cell, '60 %\n80 %'],
    ];
    const { indicators, problems } = read(rows);
    expect(indicators.map(({ notes, ownAssessment }) => [notes.method, ownAssessment])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(problems.map(({ code, params }) => [code, params])).toContainEqual([
      'indicator.linesDiffer',
      { indicators: 2, values, header },
    ]);
  });
});

describe('targets from several sources', () => {
  it('takes level, baseline, deadline and unit from own cells', () => {
    const rows = [
      ['Indikator', 'Enhet', 'Utgångsvärde 2019', 'Målvärde', 'Måldatum', 'Utfall 2022'],
      ['Sjukfrånvaro', 'Procent', '8,9', '6,0', '2025-06-30', '7,1'],
    ];
    const { target, targetCell, baselineCell, polarity } = read(rows).indicators[0] ?? {};
    expect(target).toMatchObject({
      target: 6,
      unit: '%',
      baseline: 8.9,
      baselineYear: 2019,
      deadlineDate: '2025-06-30',
      deadlineYear: 2025,
    });
    expect([targetCell, baselineCell, polarity?.value]).toEqual(['D2', 'C2', 'lower']);
  });

  it('takes the direction of a bare level from the sentence, or from a column', () => {
    const sentence = [
      ['Indikator', 'Målvärde', 'Utfall 2022'],
      ['Antal barnfamiljer i behov av försörjningsstöd ska minska', 300, 320],
    ];
    const column = [
      ['Indikator', 'Önskad riktning', 'Målvärde', 'Utfall 2022'],
      ['Antal ärenden', 'Lägre är bättre', 300, 320],
    ];
    for (const rows of [sentence, column]) {
      expect(read(rows).indicators[0]).toMatchObject({
        target: { impliedComparator: 'atMost', target: 300 },
        polarity: { value: 'lower' },
      });
    }
  });

  it('keeps the level of the sentence when the cell only says a direction', () => {
    const rows = [
      ['Indikator', 'Mål 2023', 'Utfall 2022'],
      ['Andelen nöjda ska vara minst 70 %', 'Öka', '60 %'],
    ];
    expect(read(rows).indicators[0]?.target).toMatchObject({ comparator: 'atLeast', target: 70 });
  });

  it('reads a stored target as it is shown', () => {
    const rows = [
      ['Indikator', 'Mål 2025', 'Utfall 2022'],
      ['Andel nöjda', shown(0.7, '0 %'), shown(0.6, '0 %')],
    ];
    expect(read(rows).indicators[0]?.target).toMatchObject({ target: 70, unit: '%', deadlineYear: 2025 });
  });
});

describe('identity', () => {
  it('does not depend on the row', () => {
    const first = read([HEADER, NICE]).indicators[0]?.id;
    const moved = read([['Titel'], [], HEADER, ['God ekonomi', 'Soliditet', '40 %', '45 %'], NICE]).indicators[1]?.id;
    expect(moved).toBe(first);
  });

  it('tells two rows apart that say the same, and says so', () => {
    const { indicators, problems } = read([HEADER, NICE, NICE]);
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(2);
    expect(problems).toMatchObject([{ code: 'indicator.duplicate', cell: 'B3', params: { other: 'B2' } }]);
  });
});
