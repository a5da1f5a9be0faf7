import type { CellValue, Snapshot } from '../../src/model/snapshot';
import { chooseSettings } from '../../src/compose/settings/chooseSettings';
import { recalculate, type Recalculation } from '../../src/recalculate';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { statuses } from '../judging/statusesIn';

/** A table that says nothing of its plan's year: its rows have periods, its sheet and headers none. */
const PLAN: readonly (readonly CellValue[])[] = [
  ['Indikator', 'Målvärde', 'Period', 'Utfall'],
  ['Andelen nöjda brukare i hemtjänsten', 'minst 90 %', 'Dec 2022', '80 %'],
  ['Andelen nöjda brukare i hemtjänsten', 'minst 90 %', 'Apr 2023', '84 %'],
  ['Andelen nöjda brukare i hemtjänsten', 'minst 90 %', 'Dec 2023', '88 %'],
  ['Andelen nöjda brukare i hemtjänsten', 'minst 90 %', 'Apr 2024', '89 %'],
];

const run = (snapshot: Snapshot, asOf: string): Recalculation => recalculate(snapshot, { asOf, today: '2024-05-20' });
const first = ({ report }: Recalculation) => report.tables[0]?.indicators[0];

async function after(asOf: string): Promise<Snapshot> {
  const book = createMemoryWorkbook([{ name: 'Mål', cells: PLAN }]);
  await book.apply(run(await book.snapshot(), asOf).plan);
  return book.snapshot();
}

test('the year of the first run is remembered, and is an assumption that is shown', async () => {
  const snapshot = await after('2023-04-30');
  const later = run(snapshot, '2024-04-30');
  expect(first(later)).toMatchObject({ deadline: '2023-12-31', final: true, status: 'partlyMet' });
  expect(first(later)?.assumptions.map(({ code }) => code)).toContain('deadline.planYear');
  expect(run(snapshot, '2023-04-30').plan.actions).toEqual([]);
});

test('without a run before it is the year of the as-of date', async () => {
  const plain = await createMemoryWorkbook([{ name: 'Mål', cells: PLAN }]).snapshot();
  expect(first(run(plain, '2024-04-30'))?.deadline).toBe('2024-12-31');
});

test('the user chooses another year in the settings, for the next plan', async () => {
  const snapshot = await after('2023-04-30');
  const book = createMemoryWorkbook(snapshot);
  await book.apply(chooseSettings(snapshot, { planYear: '2024' }, 'sv'));
  expect(first(run(await book.snapshot(), '2024-04-30'))?.deadline).toBe('2024-12-31');
});

test('what says its year needs no memory', async () => {
  const book = createMemoryWorkbook([{ name: 'Mål 2023', cells: PLAN }]);
  await book.apply(run(await book.snapshot(), '2023-04-30').plan);
  expect((await book.snapshot()).names.some(({ name }) => name === 'Malkoll.planYear')).toBe(false);
});

test('the header of the goals names the plan year where no level does', () => {
  const rows = [
    ['Nämndens mål 2024', 'Indikator', 'Målvärde', 'Utfall'],
    ['God service', 'Antal klagomål', 'högst 20', '15'],
  ];
  expect(statuses({ Blad1: rows }, '2024-06-30')).toEqual({
    'Antal klagomål': 'atRisk: 15 hittills mot väntade 9,9: högst 20 till 2024-12-31.',
  });
});

test('the day of a decision in a title is no plan year', () => {
  const rows = [
    ['Ägardirektiv, enligt beslut i kommunfullmäktige 2022-11-28 § 214'],
    [],
    ['Ägarens krav', 'Nyckeltal', 'Krav', 'Bokslut 2024', 'Bokslut 2023'],
    ['Publik', 'Antal besökare', '> 110 000', '118 420', '104 300'],
  ];
  expect(statuses({ Blad1: rows }, '2024-12-31')).toEqual({
    'Antal besökare': 'met: 118\u00a0420 når målet över 110\u00a0000 till 2024-12-31.',
  });
});

describe('a book that names no year', () => {
  const rows = [
    ['Indikator', 'Mål', 'Föregående år', 'jan-apr', 'jan-aug', 'Helår'],
    ['Andel nöjda brukare', 'minst 90 %', '82 %', '84 %', '87 %', ''],
    ['Kostnad för konsulter (tkr)', 'högst 7000', 9800, 2100, 4300, ''],
  ];

  test('is about the year of the as-of date, and no value of a part of it is final', () => {
    expect(statuses({ Uppföljning: rows })).toEqual({
      'Andel nöjda brukare':
        'onTrack: 87 % mot väntade 87,3 %, inom toleransen 0,5: från 82 % (2024) mot 90 % till 2025-12-31.',
      'Kostnad för konsulter (tkr)':
        'onTrack: 4300 tkr hittills mot väntade 4660,3 tkr: högst 7000 tkr till 2025-12-31.',
    });
  });

  test('is about the year before where its values would lie ahead', () => {
    const whole = rows.map((row, i) => (i === 0 ? row : [...row.slice(0, -1), i === 1 ? '91 %' : 6900]));
    expect(statuses({ Uppföljning: whole })).toEqual({
      'Andel nöjda brukare': 'met: 91 % når målet minst 90 % till 2024-12-31.',
      'Kostnad för konsulter (tkr)': 'met: 6900 tkr når målet högst 7000 tkr till 2024-12-31.',
    });
  });
});
