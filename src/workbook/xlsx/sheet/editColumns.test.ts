import { setColumnWidths } from './editColumns';

const shell = (cols: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${cols}<sheetData/></worksheet>`;
const WIDTH = '10.7109375';

it.each([
  ['where none are set', '', [1], `<cols><col min="2" max="2" width="${WIDTH}" customWidth="1"/></cols>`],
  [
    'in the middle of a run, which keeps its style',
    '<cols><col min="1" max="5" width="8" style="3" customWidth="1"/></cols>',
    [2],
    `<cols><col min="1" max="2" width="8" style="3" customWidth="1"/><col min="3" max="3" width="${WIDTH}" style="3" customWidth="1"/><col min="4" max="5" width="8" style="3" customWidth="1"/></cols>`,
  ],
  [
    'before and after others',
    '<cols><col min="2" max="2" width="8"/></cols>',
    [2, 0],
    `<cols><col min="1" max="1" width="${WIDTH}" customWidth="1"/><col min="2" max="2" width="8"/><col min="3" max="3" width="${WIDTH}" customWidth="1"/></cols>`,
  ],
])('sets widths %s', (_, before, columns, after) => {
  const widths = columns.map((column) => ({ column, width: 10 }));
  expect(setColumnWidths(shell(before), 'part', widths)).toBe(shell(after));
});
