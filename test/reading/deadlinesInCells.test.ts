import { readWorkbook } from '../../src/read/readWorkbook';
import { bookOf } from '../layouts/sheetOf';
import { statuses } from '../judging/statusesIn';

/** Days in cells and headers that are deadlines, and days that are none. */

test('a deadline is read however its day is written, and one that cannot be read is told of', () => {
  const read = (due: string | number) => {
    const book = bookOf([
      {
        name: 'Mål',
        rows: [
          ['Indikator', 'Mål', 'Måldatum', 'Utfall 2024'],
          ['Andel nöjda', 'Minst 90 %', due, '86 %'],
        ],
      },
    ]);
    const { tables, problems } = readWorkbook(book);
    const codes = [...problems, ...tables.flatMap((table) => table.problems)].map(({ code }) => code);
    return [tables[0]?.indicators[0]?.target.deadlineDate, ...codes];
  };
  for (const due of ['2025/06/30', '30.6.2025', '30-06-2025', '2025-06-30', 45838])
    expect(read(due)).toEqual(['2025-06-30']);
  expect(read('halv 7 2')).toEqual([null, 'deadline.unreadable']);
  expect(read('Löpande')).toEqual([null]);
});

test('a year to compare with in the header of the targets is no deadline', () => {
  const rows = [
    ['Mått', 'Mål jämfört med 2023', '2023', '2024'],
    ['Hushåll med försörjningsstöd, snitt per månad', '25 färre', '512', '494'],
    ['Nöjda brukare öppenvård', 'fler', '86 %', '89 %'],
  ];
  expect(statuses({ Nyckeltal: rows }, '2024-12-31')).toEqual({
    'Hushåll med försörjningsstöd, snitt per månad':
      'partlyMet: 494 når inte målet högst 487 till 2024-12-31: 72 % av vägen från 512 (2023).',
    'Nöjda brukare öppenvård': 'met: 89 % mot 86 % (2023), ska öka.',
  });
});

test('the day on which a row was last commented on is no deadline', () => {
  const rows = [
    ['Mål', 'Styrtal', 'Period', 'Utfall', 'Målvärde', 'Senast kommenterad'],
    ['Trygg omsorg', 'Andel nöjda brukare, %', '2024', '91', '90', '2024-01-15'],
  ];
  expect(statuses({ Export: rows })).toEqual({
    'Andel nöjda brukare, %': 'met: 91 % når målet minst 90 % till 2024-12-31.',
  });
});
