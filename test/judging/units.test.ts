import { recalculate } from '../../src/recalculate';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { bookOf } from '../layouts/sheetOf';
import type { Rows } from './statusesIn';

/** "Unit: status" of every indicator, and the codes of the problems. */
function units(rows: Rows): string[] {
  const { report } = recalculate(bookOf([{ name: 'Mål 2025', rows }]), { today: '2026-01-15', asOf: '2025-12-31' });
  const all = report.tables.flatMap(({ indicators }) => indicators);
  return [...all.map(({ area, status }) => `${area ?? '–'}: ${status}`), ...report.problems.map(({ code }) => code)];
}

const BY_SCHOOL = ['Björkskolan: met', 'Ekskolan: notMet', 'Totalt: met'];

describe.each(['Enhet', 'Skola', 'Nämnd'])('rows of units under “%s”', (header) => {
  const rows = (name: string): Rows => [
    ['Indikator', header, 'Målvärde', 'Utfall 2025'],
    ['Frånvaro, %', 'Björkskolan', '8', '7,4'],
    [name, 'Ekskolan', '8', '8,6'],
    [name, 'Totalt', '8', '7,9'],
  ];

  test('are each judged, also where the indicator is named once', () => {
    expect(units(rows(''))).toEqual(BY_SCHOOL);
  });

  test('are no duplicates of each other', () => {
    expect(units(rows('Frånvaro, %'))).toEqual(BY_SCHOOL);
  });
});

test('a row of those that the units are held against is no unit, and is said not to be used', () => {
  expect(
    units([
      ['Indikator', 'Enhet', 'Målvärde', 'Utfall 2025'],
      ['Frånvaro, %', 'Kommunen', '8', '8,4'],
      ['', 'Riket', '8', '7,2'],
    ]),
  ).toEqual(['–: notMet', 'row.noIndicator']);
});

test('a committee named once left of its indicators answers for all of them', () => {
  expect(
    units([
      ['Nämnd', 'Indikator', 'Målvärde', 'Utfall 2025'],
      ['BUN', 'Sjukfrånvaro, %', '6', '6,5'],
      ['', 'Frisktal, %', '65', '61'],
      ['SN', 'Sjukfrånvaro, %', '7', '6,8'],
      ['', 'Frisktal, %', '60', '61'],
    ]),
  ).toEqual(['BUN: notMet', 'BUN: notMet', 'SN: met', 'SN: met']);
});

describe('a sheet for each committee with the same indicators', () => {
  const sheet = (name: string, target: string, outcome: string, next: string): { name: string; rows: Rows } => ({
    name,
    rows: [
      ['Indikator', 'Mål 2025', 'Utfall 2025'],
      ['Sjukfrånvaro, %', target, outcome],
      ['Frisktal, %', '65', next],
    ],
  });
  const read = (...sheets: readonly { name: string; rows: Rows }[]): string[] => {
    const { report } = recalculate(bookOf(sheets), { today: '2026-01-15', asOf: '2025-12-31' });
    const all = report.tables.flatMap(({ indicators }) => indicators);
    return [...all.map(({ area, status }) => `${area ?? '–'}: ${status}`), ...report.problems.map(({ code }) => code)];
  };

  test('is judged by its own values', () => {
    expect(read(sheet('BUN', '6', '6,5', '61'), sheet('SN', '7', '6,8', '66'))).toEqual([
      'BUN: notMet',
      'BUN: notMet',
      'SN: met',
      'SN: met',
    ]);
  });

  test('is one table where little differs, and the value that does is named', () => {
    expect(read(sheet('Nämnden', '6', '5,5', '66'), sheet('Sammandrag', '6', '5,6', '66'))).toEqual([
      '–: met',
      '–: met',
      '–: met',
      '–: met',
      'indicator.conflict',
    ]);
  });

  test('is read alike in the next run, when the first has written beside the rows', async () => {
    const book = createMemoryWorkbook(bookOf([sheet('BUN', '6', '6,5', '61'), sheet('SN', '7', '6,8', '66')]));
    const days = { today: '2026-01-15', asOf: '2025-12-31' };
    await book.apply(recalculate(await book.snapshot(), days).plan);
    expect(recalculate(await book.snapshot(), days).plan.actions).toEqual([]);
  });
});

describe('a column of outcomes for each unit', () => {
  const read = (headers: readonly string[], values: readonly (string | number)[]): readonly string[] => {
    const { report } = recalculate(
      bookOf([
        {
          name: 'Personal 2025',
          rows: [
            ['Indikator', 'Målvärde', ...headers],
            ['Sjukfrånvaro, %', '6', ...values],
          ],
        },
      ]),
      { today: '2026-01-15', asOf: '2025-12-31' },
    );
    return report.tables.flatMap(({ indicators }) => indicators.map(({ explanation }) => explanation));
  };
  const WHOLE = ['6,3 % når inte målet högst 6 % till 2025-12-31; skillnaden mellan grupperna är 2,1 procentenheter.'];

  test('leaves the whole to be judged, wherever it stands', () => {
    expect(read(['Utfall totalt', 'Utfall BUN', 'Utfall SN', 'Utfall TN'], [6.3, 6.5, 7.2, 5.1])).toEqual(WHOLE);
    expect(read(['Utfall BUN', 'Utfall kommunen', 'Utfall SN', 'Utfall TN'], [6.5, 6.3, 7.2, 5.1])).toEqual(WHOLE);
  });

  test('is judged by the unit that lies worst where no whole stands beside them', () => {
    expect(read(['Utfall BUN', 'Utfall SN', 'Utfall TN'], [6.5, 7.2, 5.1])).toEqual([
      '7,2 % når inte målet högst 6 % till 2025-12-31; den grupp som ligger sämst till (SN) avgör; skillnaden mellan grupperna är 2,1 procentenheter.',
    ]);
  });

  test('is none of measurements that follow each other', () => {
    expect(read(['Utfall föregående mätning', 'Utfall senaste mätning'], [6.5, 5.1])).toEqual([
      '5,1 % når målet högst 6 % till 2025-12-31.',
    ]);
  });

  test('is a table also where most headers are the units’ abbreviations', () => {
    expect(read(['BUN', 'SN', 'TN', 'KS', 'Totalt'], [6.5, 7.2, 5.1, 3.9, 6.3])).toEqual([
      '6,3 % når inte målet högst 6 % till 2025-12-31.',
    ]);
  });
});

test('each unit is held against its own target where it has one', () => {
  const rows = [
    ['Indikator', 'Mål BUN', 'Utfall BUN', 'Mål SN', 'Utfall SN'],
    ['Sjukfrånvaro, %', '6', '5,5', '7,5', '7,6'],
  ];
  const { report } = recalculate(bookOf([{ name: 'Mål 2025', rows }]), { today: '2026-01-15', asOf: '2025-12-31' });
  const [indicator] = report.tables.flatMap(({ indicators }) => indicators);
  expect(indicator?.parts.map(({ group, status }) => [group, status])).toEqual([
    ['BUN', 'met'],
    ['SN', 'notMet'],
  ]);
});

test('those that the whole is held against are none of its units', () => {
  const rows = [
    ['Indikator', 'Mål 2025', 'Utfall 2025', 'Utfall riket 2025', 'Utfall jämförbara 2025'],
    ['Betygspoäng', '14,3', '14,4', '14,2', '14,1'],
  ];
  const { report } = recalculate(bookOf([{ name: 'Mål 2025', rows }]), { today: '2026-01-15', asOf: '2025-12-31' });
  expect(report.tables.flatMap(({ indicators }) => indicators.map(({ explanation }) => explanation))).toEqual([
    '14,4 når målet minst 14,3 till 2025-12-31.',
  ]);
});
