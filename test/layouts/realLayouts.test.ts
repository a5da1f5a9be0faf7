import layouts from '../corpus/layouts.json';
import { readWorkbook } from '../../src/read/readWorkbook';
import { PLAUSIBLE_CELLS } from './plausibleCells';
import { bookOf, type DrawnCell } from './sheetOf';

/** Cells that stand in columns of a layout, where they are other than the role's usual ones. */
const CELLS: Readonly<Record<string, Readonly<Record<string, readonly DrawnCell[]>>>> = {
  'Vårgårda, årsredovisning 2023': { 'Utfalls-symbol': ['😒', '😊', '😐'] },
  'Grästorp, årsredovisning 2015': { '': ['open', 'open', 'open'] },
  'Vansbro kort 2021': { Mål: ['2,7 %', '77,6 %', '3 %'], Trend: ['↑', '→', '↓'] },
  'Vansbro 2019, Måluppfyllelse': { '2019': ['Målet uppnått', 'Målet delvis uppnått', 'Målet ej uppnått'] },
  'Munkedal, Finansiella inriktningsmål 2017-2019 / 2024-2026': { 'År 2018': [1.5, 2, 20], 'År 2019': [2, 2, 21] },
};

interface Header {
  readonly text: string;
  readonly role: string;
}

function rowsOf(name: string, headers: readonly Header[]): DrawnCell[][] {
  const cells = headers.map(({ text, role }) => CELLS[name]?.[text] ?? PLAUSIBLE_CELLS[role] ?? []);
  return [headers.map(({ text }) => text), ...[0, 1, 2].map((row) => cells.map((column) => column[row] ?? null))];
}

/** Role and further roles, as the corpus writes them. */
function rolesOf(rows: DrawnCell[][], name = 'Blad1'): string[] {
  const { tables } = readWorkbook(bookOf([{ name, rows }]));
  return tables[0]?.columns.map(({ role, also }) => [role, ...also].join('+')) ?? [];
}

describe('headers of real layouts', () => {
  it.each(layouts.map(({ name, headers }) => [name, headers] as const))('%s', (name, headers) => {
    const roles = rolesOf(rowsOf(name, headers));
    expect(headers.map(({ text }, i) => `${text}: ${roles[i] ?? ''}`)).toEqual(
      headers.map(({ text, role }) => `${text}: ${role}`),
    );
  });

  it.each(layouts.map(({ name, headers }) => [name, headers] as const))('%s, with texts only', (_name, headers) => {
    const known = headers.filter(({ text }) => text !== '' && !/^\d{4}$/.test(text));
    const isText = ({ role }: Header): boolean => /^(?:goal|indicator|activity|background)/.test(role);
    const body = known.map((header) => (isText(header) ? 'Trygg kommun att leva i' : null));
    const roles = rolesOf([known.map(({ text }) => text), body]);
    const wrong = known.filter(({ role }, i) => roles[i]?.split('+')[0] !== role.split('+')[0]);
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});
