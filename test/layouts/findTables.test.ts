import fc from 'fast-check';
import { rangeAddress } from '../../src/model/address';
import { columnMark, sheetMark } from '../../src/ownsheets/marks';
import { readWorkbook } from '../../src/read/readWorkbook';
import { OTHER_SHEETS } from './otherSheets';
import { bookOf, type DrawnCell, type DrawnSheet } from './sheetOf';

const HEADER = ['Mål', 'Indikator', 'Utfall 2022', 'Målvärde 2023', 'Kommentar'];
const NICE = ['Trygg kommun', 'Andel nöjda', '60 %', '70 %', 'Ny enkät.'];
const SAFE = [null, 'Andel trygga', '80 %', '90 %', null];
const SOUND = ['God ekonomi', 'Soliditet', '40 %', '45 %', null];

function rangesOf(sheets: readonly DrawnSheet[]): string[] {
  return readWorkbook(bookOf(sheets)).tables.map(({ sheet, range }) => `${sheet}!${rangeAddress(range)}`);
}

describe('where goal tables stand', () => {
  it('finds a table under titles and notes', () => {
    const rows = [['Måluppföljning 2023'], ['Beslutad av nämnden den 3 maj 2022.'], [], HEADER, NICE, SAFE];
    expect(rangesOf([{ rows }])).toEqual(['Blad1!A4:E6']);
  });

  it('finds several tables on a sheet, below and beside each other', () => {
    const other = ['Nyckeltal', 'Mål 2023', 'Utfall 2023'];
    const below = [HEADER, NICE, SAFE, [], [], ['Nyckeltal för ekonomin'], other, ['Soliditet', '45 %', '40 %']];
    expect(rangesOf([{ rows: below }])).toEqual(['Blad1!A1:E3', 'Blad1!A7:C8']);
    const beside = [
      [...HEADER, null, ...other],
      [...NICE, null, 'Soliditet', '45 %', '40 %'],
      [...SAFE, null, 'Skuldsättning', '10 %', '12 %'],
    ];
    expect(rangesOf([{ rows: beside }])).toEqual(['Blad1!A1:E3', 'Blad1!G1:I3']);
  });

  it('reads a header that is repeated further down as the same table', () => {
    const [table, ...more] = readWorkbook(bookOf([{ rows: [HEADER, NICE, SAFE, [], HEADER, SOUND] }])).tables;
    expect(more).toEqual([]);
    expect(table?.headerRows).toEqual([0, 4]);
    expect(table?.indicators.map(({ text }) => text)).toEqual(['Andel nöjda', 'Andel trygga', 'Soliditet']);
  });

  it('reads on over blank rows, and ends at notes far below', () => {
    const rows = [HEADER, NICE, [], SAFE, ...Array.from({ length: 9 }, () => []), ['Källa: Kolada', 'hämtat i maj']];
    expect(rangesOf([{ rows }])).toEqual(['Blad1!A1:E4']);
  });

  it('finds headers that are not filled in yet', () => {
    expect(rangesOf([{ rows: [HEADER] }])).toEqual(['Blad1!A1:E1']);
    expect(rangesOf([{ rows: [['Mål', 'Kommentar']] }])).toEqual([]);
  });

  it('takes a ListObject by its range, without its totals', () => {
    const rows = [['Mål 2023'], HEADER, NICE, SAFE, ['Anteckning under tabellen']];
    const [table] = readWorkbook(bookOf([{ rows, tables: { Mål: 'A2:E4' } }])).tables;
    expect([table?.tableName, table && rangeAddress(table.range)]).toEqual(['Mål', 'A2:E4']);
  });

  it('reads only the sheets that are asked for', () => {
    const book = bookOf([
      { name: 'Mål', rows: [HEADER, NICE] },
      { name: 'Mer', rows: [HEADER, SOUND] },
    ]);
    expect(readWorkbook(book, { sheets: ['mer'] }).tables.map(({ sheet }) => sheet)).toEqual(['Mer']);
  });

  it('passes over its own sheets and its own columns', () => {
    const own = { name: 'Så räknades det', rows: [HEADER, NICE] };
    const rows = [
      [...HEADER, 'Målstatus', 'Trend'],
      [...NICE, 'Uppnått', '↑'],
    ];
    const book = bookOf(
      [{ name: 'Mål', rows }, own],
      [
        { name: columnMark('status', 1), sheetId: '1', refersTo: 'Mål!$F$1' },
        { name: columnMark('trend', 1), sheetId: '1', refersTo: 'Mål!$G$1' },
        { name: sheetMark('trail'), sheetId: '2', refersTo: "'Så räknades det'!$A$1" },
      ],
    );
    const { tables } = readWorkbook(book);
    expect(tables.map(({ sheet, range }) => `${sheet}!${rangeAddress(range)}`)).toEqual(['Mål!A1:E2']);
    expect(tables[0]?.indicators[0]?.ownAssessment).toBeNull();
  });

  it('is read the same wherever it stands on the sheet', () => {
    const body = [HEADER, NICE, SAFE, SOUND];
    const said = (sheet: DrawnSheet) =>
      readWorkbook(bookOf([sheet])).tables.map(({ columns, indicators, goals }) => ({
        roles: columns.map(({ role, also, period, reason }) => ({ role, also, period, reason })),
        indicators: indicators.map(({ id, goal, target, measurements, notes }) => ({
          id,
          goal,
          target,
          notes,
          values: measurements.map(({ value, period }) => [value, period]),
        })),
        goals: goals.map(({ text, level }) => [text, level]),
      }));
    const expected = said({ rows: body });
    expect(expected).toHaveLength(1);
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(200), (row, column) => {
        expect(said({ rows: body, at: { row, column } })).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

/** Sheets of a controller's workbook that hold no goals. */
const OTHERS: Readonly<Record<string, readonly (readonly DrawnCell[])[]>> = {
  'a budget': [
    ['Verksamhet', 'Budget 2023', 'Utfall 2023', 'Avvikelse', 'Prognos helår', 'Kommentar'],
    ['Hemtjänst', 120500, 118200, 2300, 121000, 'Lägre volymer än budgeterat.'],
    ['Särskilt boende', 98000, 99500, -1500, 99000, null],
    ['Summa', 218500, 217700, 800, 220000, null],
  ],
  'an account statement': [
    ['Konto', 'Benämning', 'Bokslut 2022', 'Budget 2023', 'Utfall 2023'],
    [5010, 'Löner', 1200, 1300, 1250],
    [6010, 'Lokalhyror', 300, 310, 305],
  ],
  'a contact list': [
    ['Namn', 'Enhet', 'Telefon', 'E-post'],
    ['Anna Ek', 'Hemtjänst', '0511-123456', 'anna.ek@kommun.se'],
    ['Bo Al', 'Särskilt boende', '0511-123457', 'bo.al@kommun.se'],
  ],
  'a time sheet': [
    ['Datum', 'Aktivitet', 'Timmar', 'Kommentar'],
    ['2023-01-02', 'Möte om budget', 2, null],
    ['2023-01-03', 'Rapport', 6, 'Klar'],
  ],
  'a to-do list': [
    ['Aktivitet', 'Ansvarig', 'Klart senast', 'Status'],
    ['Boka lokal', 'Anna', '2023-05-01', 'Klar'],
    ['Skicka kallelse', 'Bo', '2023-05-10', 'Pågår'],
  ],
  'figures of many municipalities': [
    ['Kommun', 'Nyckeltal', 'År', 'Värde'],
    ['Götene', 'Invånare', 2022, 13300],
    ['Skara', 'Invånare', 2022, 18600],
  ],
  'a list of staff': [
    ['Namn', 'Titel', 'Verksamhet', 'Startdatum'],
    ['Anna Ek', 'Undersköterska', 'Hemtjänst', '2020-01-01'],
  ],
  'a plain text': [
    ['Anvisningar'],
    ['Fyll i utfallet för varje indikator. Målvärdet ändras inte.'],
    ['Frågor: controller@kommun.se'],
  ],
  'a legend of colours': [
    ['Färg', 'Betydelse'],
    ['Grön', 'Målet är uppnått'],
    ['Gul', 'Målet är delvis uppnått'],
  ],
  nothing: [],
};

describe('sheets without goals', () => {
  it.each(Object.entries(OTHER_SHEETS))('leaves %s alone, under whatever title', (_name, rows) => {
    expect(rangesOf([{ rows }])).toEqual([]);
    expect(rangesOf([{ rows: [['Mål och budget 2024'], [], ...rows] }])).toEqual([]);
  });

  it.each(Object.entries(OTHERS))('leaves %s alone', (_name, rows) => {
    expect(rangesOf([{ rows }])).toEqual([]);
  });

  it('finds the goals among them', () => {
    const sheets = Object.entries(OTHERS).map(([name, rows]) => ({ name: name.slice(0, 30), rows }));
    expect(rangesOf([...sheets, { name: 'Mål', rows: [HEADER, NICE] }])).toEqual(['Mål!A1:E2']);
  });
});
