import { explanation } from '../../src/i18n/explanation';
import type { CellValue } from '../../src/model/snapshot';
import { judge } from '../../src/judge/judge';
import type { Verdict } from '../../src/model/verdict';
import { readWorkbook } from '../../src/read/readWorkbook';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';
import { inBrief, statuses } from './statusesIn';

/** Women, men and total, and margins of error, as they stand in a workbook. */

function verdictOf(headers: readonly string[], values: readonly CellValue[]): Verdict {
  const cells = [
    ['Mål', 'Indikator', ...headers],
    ['Trygghet', 'Andelen invånare som känner sig trygga ska öka från 60 % (2022) till minst 70 % 2023', ...values],
  ];
  const reading = readWorkbook(snapshotOf([{ name: 'Mål 2023', cells }]));
  const [verdict] = judge(reading, { asOf: '2023-12-31', today: '2024-01-15' }).tables[0]?.verdicts ?? [];
  if (!verdict) throw new Error('no verdict');
  return verdict;
}

test.each<[string, readonly string[], readonly CellValue[]]>([
  ['columns of their own', ['Utfall 2023 kvinnor', 'Utfall 2023 män', 'Utfall 2023 totalt'], ['61 %', '80 %', '71 %']],
  ['values in one cell', ['Utfall 2023'], ['K: 61 % M: 80 % T: 71 %']],
])('women, men and total in %s: each judged, the gap shown, the red part flagged', (_, headers, values) => {
  const verdict = verdictOf(headers, values);
  expect(verdict.status).toBe('met');
  expect(verdict.parts.map(({ group, status }) => [group, status])).toEqual([
    ['women', 'notMet'],
    ['men', 'met'],
  ]);
  expect(verdict.hiddenByTotal).toBe(true);
  expect(explanation(verdict, 'sv')).toBe(
    '71 % når målet minst 70 % till 2023-12-31; totalen döljer att kvinnor (61 %) inte når målet; skillnaden mellan grupperna är 19 procentenheter.',
  );
});

test('a difference within the margin of error in the cell is no change', () => {
  const cells = [
    ['Mål', 'Indikator', 'Mål 2023', 'Utfall 2021', 'Utfall 2023'],
    ['Trygghet', 'Andelen invånare som känner sig trygga', 'minst 70 %', '66 % ±4', '68 % ±4'],
  ];
  const reading = readWorkbook(snapshotOf([{ name: 'Mål 2023', cells }]));
  const [verdict] = judge(reading, { asOf: '2023-12-31', today: '2024-01-15' }).tables[0]?.verdicts ?? [];
  expect(verdict?.margin).toBe(4);
  expect(verdict?.trend).toBe('unchanged');
});

describe('a margin of error in a column of its own', () => {
  const TREND = ['Utfall 2021', 'Utfall 2023'];
  const marginOf = (header: string, margin: CellValue): Verdict => {
    const cells = [
      ['Mål', 'Indikator', 'Mål 2023', ...TREND, header],
      ['Trygghet', 'Andelen invånare som känner sig trygga', 'minst 70 %', '66 %', '68 %', margin],
    ];
    const reading = readWorkbook(snapshotOf([{ name: 'Mål 2023', cells }]));
    const [verdict] = judge(reading, { asOf: '2023-12-31', today: '2024-01-15' }).tables[0]?.verdicts ?? [];
    if (!verdict) throw new Error('no verdict');
    return verdict;
  };

  test.each([
    'Osäkerhetstal',
    'Felmarginal',
    'Felmarginal (%)',
    'Konfidensintervall ±',
    'Margin of error',
    'Osäkerhetstal 2023',
    'Felmarginal utfall 2023',
  ])('%s: a difference inside it is no change', (header) => {
    const verdict = marginOf(header, 4);
    expect([verdict.measurement?.value, verdict.margin, verdict.trend]).toEqual([68, 4, 'unchanged']);
  });

  test.each<CellValue>(['±4', '± 4 %', '+/- 4', '4 procentenheter', '4,0'])('read from %j', (cell) => {
    expect(marginOf('Felmarginal', cell).margin).toBe(4);
  });

  test.each<CellValue>(['4 dagar', '64–72', 'okänd', 0, -4, 400, null])('not from %j', (cell) => {
    const verdict = marginOf('Felmarginal', cell);
    expect([verdict.measurement?.value, verdict.margin, verdict.trend]).toEqual([68, null, 'better']);
  });

  test('that of another period is not taken', () => {
    expect(marginOf('Osäkerhetstal 2022', 4).margin).toBeNull();
  });

  test('of several, each follows its values', () => {
    const headers = ['Utfall 2021', 'Osäkerhetstal', 'Utfall 2023', 'Osäkerhetstal'];
    const verdict = verdictOf(headers, ['66 %', 1, '71 %', 2]);
    expect(verdict.indicator.measurements.map(({ value, margin }) => [value, margin])).toEqual([
      [66, 1],
      [71, 2],
    ]);
  });

  test('a column of outcomes with their margins is one of outcomes', () => {
    const verdict = verdictOf(['Utfall 2023 (med felmarginal)'], ['71 % ±2']);
    expect([verdict.measurement?.value, verdict.margin]).toEqual([71, 2]);
  });

  test('before the deadline it is the tolerance where it is larger', () => {
    const at = (margin: CellValue): string | undefined => {
      const cells = [
        ['Mål', 'Indikator', 'Utfall T1 2023', 'Utfall T2 2023', 'Felmarginal'],
        ['Trygghet', 'Andelen trygga ska öka från 60 % (2022) till minst 90 % 2023', '70 %', '77 %', margin],
      ];
      const reading = readWorkbook(snapshotOf([{ name: 'Mål 2023', cells }]));
      return judge(reading, { asOf: '2023-08-31', today: '2023-09-15' }).tables[0]?.verdicts[0]?.status;
    };
    expect([at(null), at(2), at(4)]).toEqual(['atRisk', 'atRisk', 'onTrack']);
  });
});

test('the header of the names says whose the values are that stand together', () => {
  const rows = [
    ['Indikator (flickor/pojkar)', 'Utfall 2023', 'Utfall 2024', 'Mål 2024'],
    ['Andel behöriga till gymnasiet, %', '74/87', '76/88', 'minst 80'],
  ];
  expect(statuses({ Blad1: rows }, '2025-02-15')['Andel behöriga till gymnasiet, %']).toMatch(/^notMet: 76 %/);
});

test('of women, men and all the whole decides, also where it is headed T and the headers have two rows', () => {
  const rows = [
    ['Mått', 'Enhet', '2024', '', '', '2025', '', '', 'Mål 2025', 'Skillnad K–M'],
    ['', '', 'K', 'M', 'T', 'K', 'M', 'T', 'Totalt', '2025'],
    ['Meritvärde åk 9', 'poäng', '234', '213', '223', '232', '209', '220', 'minst 228', '23'],
    ['Slutfört gymnasium', '%', '86', '79', '82', '89', '83', '86', 'minst 85', '6'],
  ];
  expect(inBrief(statuses({ Kön: rows }, '2025-12-31'))).toEqual(['Meritvärde åk 9 notMet', 'Slutfört gymnasium met']);
  const survey = [
    ['', '2024', '', '', '2021', '2024', 'Mål'],
    ['Fråga i enkäten', 'F', 'P', 'Alla', 'Alla', 'Riket', '2024'],
    ['Har rökt senaste månaden', '7 %', '5 %', '5,5 %', '9 %', '8 %', 'högst 6 %'],
    ['Trivs i kommunen', '58 %', '79 %', '68 %', '66 %', '70 %', 'minst 75 %'],
  ];
  const found = statuses({ Ungdomsenkäten: survey }, '2024-12-31');
  expect(found['Har rökt senaste månaden']).toMatch(/5,5 % når målet högst 6 %/);
  expect(found['Trivs i kommunen']).toMatch(/^notMet: /);
});

test('the whole of a later part of the year does not hide the groups of now', () => {
  const header = ['Indikator', 'Kvinnor T1 2024', 'Män T1 2024', 'Totalt T2 2024', 'Mål 2024'];
  const row = ['Andel nöjda', '85 %', '60 %', '75 %', 'minst 80 %'];
  expect(statuses({ Uppföljning: [header, row] }, 'T1 2024')['Andel nöjda']).not.toMatch(/^notMeasured/);
});
