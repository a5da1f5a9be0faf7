import { readWorkbook } from '../../src/read/readWorkbook';
import { bookOf } from './sheetOf';

/** Whatever stands in the headers of one sheet, the others are read. */
test.each(['Sjukfrånvaro %', 'Frånvaro & trygghet', 'Resor @ stad', 'Nöjda # barn', 'Kostnad [kr]', 'A\\B {1} ^ |'])(
  'beside a sheet with the header %j a goal table is read',
  (header) => {
    const figures = [
      ['Månad', header, 'Mål'],
      ['januari 2025', 8.1, 'högst 7'],
      ['februari 2025', 7.5, 'högst 7'],
    ];
    const goals = [
      ['Indikator', 'Mål 2025', 'Utfall 2025', header],
      ['Andel nöjda', 'minst 80 %', '82 %', 7],
    ];
    const { tables } = readWorkbook(
      bookOf([
        { name: 'Underlag', rows: figures },
        { name: 'Mål', rows: goals },
      ]),
    );
    const read = tables.filter(({ sheet }) => sheet === 'Mål').flatMap(({ indicators }) => indicators);
    expect(read.map(({ text }) => text)).toEqual(['Andel nöjda']);
  },
);
