import { snapshotOf } from '../workbook/memory/sheetSpec';
import { wantedSheets } from './wantedSheets';

const GOALS = [
  ['Mål', 'Indikator', 'Utfall 2022', 'T2 2023'],
  ['Trygghet', 'Andelen nöjda ska öka från 60 % (2022) till 70 % 2023', 0.6, 0.62],
];

test('sheets with goals, and sheets that speak of them, are read whole; ledgers and contacts are not', () => {
  const book = snapshotOf([
    { name: 'Nämnden', cells: GOALS },
    {
      name: 'Huvudbok',
      cells: [['Konto', 'Datum', 'Belopp'], ...Array.from({ length: 50 }, (_, n) => [4010, 45000 + n, n])],
    },
    {
      name: 'Kontakter',
      cells: [
        ['Namn', 'Telefon'],
        ['Anna', '070-123'],
        ['Malin', '070-124'],
      ],
    },
    { name: 'Försättsblad', cells: [['Socialnämndens verksamhetsmål'], ['Tabellen står längre ned']] },
    { name: 'Nyckeltal 2023', cells: [['se nedan']] },
    { name: 'Tomt', cells: [] },
  ]);
  const names = new Map(book.sheets.map(({ id, name }) => [id, name]));
  expect(wantedSheets(book).map((id) => names.get(id))).toEqual(['Nämnden', 'Försättsblad', 'Nyckeltal 2023']);
});

test('sheets that Målkoll made are read whole, whatever they are called now', () => {
  const book = snapshotOf([{ name: 'Omdöpt', cells: [['fritt']] }]);
  const marked = { ...book, names: [{ name: 'Malkoll.sheet.trail', sheetId: '1', refersTo: 'Omdöpt!$A$1' }] };
  expect(wantedSheets(marked)).toEqual(['1']);
});
