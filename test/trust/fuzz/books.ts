import fc from 'fast-check';
import type { Range } from '../../../src/model/address';
import type { CellValue, SheetSnapshot, Snapshot, TableSnapshot } from '../../../src/model/snapshot';
import { snapshotOf } from '../../../src/workbook/memory/sheetSpec';
import { sentence, value } from './arbitraries';

/** What a column of a drawn table is: its headers, and the cells below. */
interface ColumnKind {
  readonly headers: readonly string[];
  readonly cell: fc.Arbitrary<CellValue>;
}

const words = (...list: string[]): fc.Arbitrary<CellValue> => fc.constantFrom<CellValue>(...list, null);
const GOAL: ColumnKind = {
  headers: ['Mål', 'Nämndens mål', 'Strategiska mål', 'Goal'],
  cell: words('God vård', 'Trygg arbetsplats', 'En hållbar kommun', 'Delmål: trygghet'),
};
const INDICATOR: ColumnKind = { headers: ['Indikator', 'Indikatorer', 'Mått', 'Nyckeltal'], cell: sentence };
const COLUMNS: readonly ColumnKind[] = [
  { headers: ['Utfall 2022', 'T1 2023', 'T2 2023', 'Utfall 2023', 'Resultat', '2023', 'Kv 1'], cell: value },
  { headers: ['Målvärde 2023', 'Mål 2023', 'Utgångsvärde', 'Måldatum'], cell: value },
  { headers: ['Område', 'Verksamhet'], cell: words('Äldreomsorg', 'Skola', 'Alla verksamheter') },
  { headers: ['Status', 'Bedömning', ''], cell: words('Uppnått', 'Grön', '●', 'nej') },
  { headers: ['Kommentar', 'Åtgärd', 'Ansvarig', 'Aktivitet'], cell: fc.oneof(words('Se bilaga', 'Pågår'), sentence) },
  { headers: ['Målstatus', 'Trend', 'SMART', 'Förklaring', 'Riktning', 'Enhet'], cell: words('▲', 'x', 'procent') },
];

interface DrawnColumn {
  readonly header: string;
  readonly cells: readonly CellValue[];
}

const MOST_ROWS = 6;

/** Signs that stand in headers beside words, some of which mean something to an expression. */
const SIGN = fc.oneof(
  fc.constantFrom('%', '&', '@', '#', '/', '(%)', '*', '[kr]', '\\', '§', '^', '{2023}', '|', '?'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
);
const NAME = fc.constantFrom('Enhet', 'Sjukfrånvaro', 'Månad', 'Kundnöjdhet', 'Nämnd');

/** As a rule one that is known; now and then with something beside it, or one of nobody's. */
function drawnHeader(headers: readonly string[]): fc.Arbitrary<string> {
  const known = fc.constantFrom(...headers);
  const beside = fc.tuple(fc.oneof(known, NAME), SIGN, fc.oneof(fc.constant(''), NAME));
  return fc.oneof(
    { weight: 9, arbitrary: known },
    { weight: 1, arbitrary: beside.map((parts) => parts.join(' ').trim()) },
  );
}

function drawnColumn({ headers, cell }: ColumnKind): fc.Arbitrary<DrawnColumn> {
  return fc.record({
    header: drawnHeader(headers),
    cells: fc.array(cell, { minLength: MOST_ROWS, maxLength: MOST_ROWS }),
  });
}

const table: fc.Arbitrary<CellValue[][]> = fc
  .record({
    first: fc.tuple(drawnColumn(GOAL), drawnColumn(INDICATOR)),
    others: fc.array(fc.oneof(...COLUMNS.map(drawnColumn)), { minLength: 1, maxLength: 6 }),
    rows: fc.integer({ min: 1, max: MOST_ROWS }),
    swapped: fc.boolean(),
  })
  .map(({ first, others, rows, swapped }) => {
    const columns = swapped ? [...others, ...first] : [...first, ...others];
    const body = Array.from({ length: rows }, (_, row) => columns.map(({ cells }) => cells[row] ?? null));
    return [columns.map(({ header }) => header || null), ...body];
  });

/** Cells anywhere, with nothing that holds them together. */
const ragged: fc.Arbitrary<CellValue[][]> = fc.array(fc.array(fc.oneof(value, fc.constant(null)), { maxLength: 6 }), {
  maxLength: 8,
});

const cells: fc.Arbitrary<CellValue[][]> = fc
  .record({
    above: fc.array(
      fc.oneof(
        fc.constant<CellValue[]>([]),
        sentence.map((text): CellValue[] => [text]),
      ),
      { maxLength: 3 },
    ),
    left: fc.nat(2),
    blocks: fc.array(fc.oneof({ weight: 4, arbitrary: table }, { weight: 1, arbitrary: ragged }), {
      minLength: 1,
      maxLength: 2,
    }),
    gap: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ above, left, blocks, gap }) => {
    const empty = Array.from({ length: left }, () => null);
    const rows = blocks.flatMap((block) => [...block, ...Array.from({ length: gap }, () => [])]);
    return [...above, ...rows.map((row) => [...empty, ...row])];
  });

const range: fc.Arbitrary<Range> = fc
  .tuple(fc.nat(8), fc.nat(6), fc.nat(2), fc.nat(2))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));

/** A sheet's looks and leanings beside its cells. */
const sheet = fc.record({
  name: fc.constantFrom(
    'Mål 2023',
    "Nämndens 'egna' mål",
    'Blad1',
    'Måluppföljning',
    'Så räknades det',
    '目標',
    '=1+1',
    '-a!b',
  ),
  cells,
  merges: fc.option(fc.array(range, { maxLength: 2 })),
  visible: fc.boolean(),
  protected: fc.nat(20).map((chance) => chance === 0),
  hidden: fc.array(fc.nat(12), { maxLength: 3 }),
  formulas: fc.array(fc.tuple(fc.nat(12), fc.nat(8)), { maxLength: 3 }),
  formats: fc.array(fc.tuple(fc.nat(12), fc.nat(8), fc.constantFrom('0%', '0.0', 'yyyy-mm-dd', '@')), { maxLength: 6 }),
  isTable: fc.nat(3).map((chance) => chance === 0),
  filtered: fc.nat(9).map((chance) => chance === 0),
});

/** A workbook of one or two sheets with goal tables, mess, or both. */
export const book: fc.Arbitrary<Snapshot> = fc
  .record({
    sheets: fc.uniqueArray(sheet, { minLength: 1, maxLength: 2, selector: ({ name }) => name.toLowerCase() }),
    date1904: fc.boolean(),
  })
  .map(({ sheets, date1904 }) => {
    const plain = snapshotOf(
      sheets.map((drawn, n) => ({
        name: drawn.name,
        cells: drawn.cells,
        merges: drawn.merges && apart(drawn.merges),
        visible: drawn.visible || n === 0,
        protected: drawn.protected,
        tables: drawn.isTable ? tableOf(drawn.cells, drawn.filtered, n) : [],
      })),
    );
    const dressedSheets = plain.sheets.map((one, n) => {
      const drawn = sheets[n];
      return drawn ? dressed(one, drawn) : one;
    });
    return { ...plain, date1904, sheets: dressedSheets };
  });

interface Dress {
  readonly hidden: readonly number[];
  readonly formulas: readonly (readonly [row: number, column: number])[];
  readonly formats: readonly (readonly [row: number, column: number, format: string])[];
}

/** Hides rows, and gives cells that hold something formulas and formats. */
function dressed(plain: SheetSnapshot, { hidden, formulas, formats }: Dress): SheetSnapshot {
  const rows = plain.rows.map((row) => {
    const holds = (column: number): boolean => (row.values[column] ?? null) !== null;
    const at = <T extends readonly [number, number, ...unknown[]]>(list: readonly T[]): T[] =>
      list.filter(([index, column]) => index === row.index && holds(column));
    return {
      ...row,
      hidden: hidden.includes(row.index),
      ...sparse(
        'formulas',
        at(formulas).map(([, column]) => [column, 'A1&"x"']),
      ),
      ...sparse(
        'formats',
        at(formats).map(([, column, format]) => [column, format]),
      ),
    };
  });
  return { ...plain, rows };
}

function sparse(key: string, entries: readonly (readonly [number, string])[]): Record<string, (string | undefined)[]> {
  const list: (string | undefined)[] = [];
  for (const [column, text] of entries) list[column] = text;
  return list.length > 0 ? { [key]: list } : {};
}

function apart(ranges: readonly Range[]): Range[] {
  return ranges.filter(
    (one, n) =>
      !ranges
        .slice(0, n)
        .some(
          (other) =>
            one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left,
        ),
  );
}

/** An Excel table over the first rows that are as wide as the widest, with headers that are texts, each once. */
function tableOf(rows: readonly (readonly CellValue[])[], filtered: boolean, n: number): TableSnapshot[] {
  const top = rows.findIndex((row) => row.length > 1 && row.every((cell) => typeof cell === 'string'));
  const header = rows[top] as readonly string[] | undefined;
  const names = new Set(header?.map((name) => name.toLowerCase()));
  if (!header || names.size < header.length || top + 1 >= rows.length) return [];
  const extent = { top, left: 0, bottom: rows.length - 1, right: header.length - 1 };
  return [{ name: `Tabell${n}`, range: extent, headerRow: true, totalsRow: false, columns: header, filtered }];
}
