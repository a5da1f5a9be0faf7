import { recalculate } from '../../src/recalculate';
import type { Report } from '../../src/model/report';
import { bookOf, type DrawnCell } from '../layouts/sheetOf';

/** One goal or one indicator on several sheets: a sheet for each board, or for each part of the year. */

type Sheets = Readonly<Record<string, readonly (readonly DrawnCell[])[]>>;

function reportOf(sheets: Sheets, asOf: string): Report {
  const book = bookOf(Object.entries(sheets).map(([name, rows]) => ({ name, rows })));
  return recalculate(book, { asOf, today: '2025-02-15' }).report;
}

test('a goal that several boards have is one goal, with the indicators of all of them', () => {
  const header = ['Mål', 'Indikator', 'Mål 2024', 'Utfall 2024'];
  const { tables, summary } = reportOf(
    {
      Socialnämnden: [
        header,
        ['Ekonomi i balans', 'Resultat mot budget, andel enheter i balans', 'minst 90 %', '95 %'],
      ],
      Byggnadsnämnden: [
        header,
        ['Ekonomi i balans', 'Kostnadstäckning bygglov', 'minst 80 %', '60 %'],
        [null, 'Andel digitala ansökningar', 'minst 70 %', '50 %'],
      ],
    },
    '2024-12-31',
  );
  const goals = tables.map(({ goals: [goal] }) => [goal?.text, goal?.status, goal?.counts]);
  expect(goals).toEqual([
    ['Ekonomi i balans', 'notMet', { met: 1, notMet: 2 }],
    ['Ekonomi i balans', 'notMet', { met: 1, notMet: 2 }],
  ]);
  expect(summary).toContain('3 indikatorer');
});

describe('an indicator with a sheet for each part of the year', () => {
  const header = ['Mål', 'Indikator', 'Mål 2024', 'Utfall', 'Status', 'Kommentar'];
  const sheets: Sheets = {
    'T1 2024': [header, ['Trygga barn', 'Nöjda barn, %', 80, 82, 'Uppnått', 'Bra start']],
    'T2 2024': [header, ['Trygga barn', 'Nöjda barn, %', 85, 82, 'Inte uppnått', 'Två skolor drar ned']],
  };

  test('is judged by the target of the sheet with the latest value, and counted there', () => {
    const { tables } = reportOf(sheets, '2024-08-31');
    const [goal] = tables[0]?.goals ?? [];
    expect(goal?.counts).toEqual({ atRisk: 1 });
  });

  test('has the own assessment of that sheet, and no other is held against it', () => {
    const { problems } = reportOf(sheets, '2024-08-31');
    const differing = problems.filter(({ code }) => code === 'assessment.differs').map(({ sheet }) => sheet);
    expect(differing).not.toContain('T1 2024');
  });
});

test('what was measured last time is another value on each sheet, and no conflict', () => {
  const header = ['Mål', 'Indikator', 'Målvärde 2024', 'Föregående mätning', 'Senaste mätning'];
  const sheets = {
    'T1 2024': [header, ['Trygg skola', 'Andel trygga elever', 'minst 90 %', '84 %', '86 %']],
    'T2 2024': [header, ['Trygg skola', 'Andel trygga elever', 'minst 90 %', '86 %', '89 %']],
  };
  const { problems, tables } = reportOf(sheets, '2024-08-31');
  expect(problems).toEqual([]);
  expect(tables[1]?.indicators[0]?.explanation).toMatch(/^89 % /);
});

test('two outcomes without a period that differ are told apart, without naming a period', () => {
  const header = ['Mål', 'Indikator', 'Målvärde 2024', 'Utfall'];
  const sheets = {
    Skolan: [header, ['Trygg skola', 'Andel trygga elever', 'minst 90 %', '84 %']],
    Kommunen: [header, ['Trygg skola', 'Andel trygga elever', 'minst 90 %', '86 %']],
  };
  expect(reportOf(sheets, '2024-12-31').problems.map(({ message }) => message)).toEqual([
    'Indikatorn ”Andel trygga elever” har ett annat värde i Skolan!D2. Rätta ett av dem.',
  ]);
});

test('a status column of last year beside an empty one of this year is no assessment of now', () => {
  const header = ['Mål', 'Indikator', 'Mål 2024', 'Utfall 2023', 'Status 2023', 'Utfall 2024', 'Status 2024'];
  const rows = [
    header,
    ['Trygga barn', 'Nöjda barn, %', 80, 75, 'Ej uppnått', 82, null],
    [null, 'Trygga barn, %', 80, 85, 'Uppnått', 84, 'Uppnått'],
  ];
  const [first, second] = reportOf({ Mål: rows }, '2024-12-31').tables[0]?.indicators ?? [];
  expect([first?.ownAssessment, second?.ownAssessment?.cell]).toEqual([null, 'G3']);
});

test('the day of an action is no deadline of the indicator', () => {
  const header = ['Mål', 'Indikator', 'Mål 2024', 'Utfall 2023', 'T2 2024', 'Åtgärd', 'Ansvarig', 'Klart när'];
  const rows = [header, ['Trygga barn', 'Nöjda barn, %', 80, 70, 75, 'Ny rutin', 'Rektor', '2024-09-30']];
  const [indicator] = reportOf({ 'Mål 2024': rows }, '2024-08-31').tables[0]?.indicators ?? [];
  expect([indicator?.deadline, indicator?.status]).toEqual(['2024-12-31', 'atRisk']);
});

test('what stands on the sheet of the closed year is of that year, and not yet known in April', () => {
  const header = ['Mål', 'Indikator', 'Mål 2024', 'Utfall'];
  const of = (value: DrawnCell): readonly (readonly DrawnCell[])[] => [
    header,
    ['Trygga barn', 'Nöjda barn, %', 80, value],
  ];
  const sheets = { 'T1 2024': of(null), 'T2 2024': of(null), 'Bokslut 2024': of(82) };
  const statusAt = (asOf: string): string | undefined => reportOf(sheets, asOf).tables[2]?.indicators[0]?.status;
  expect(statusAt('T1 2024')).toBe('awaiting');
  expect(statusAt('2024-12-31')).toBe('met');
});

test('one value in two units is no conflict between two sheets', () => {
  const sheet = (name: string, value: string): { name: string; rows: DrawnCell[][] } => ({
    name,
    rows: [
      ['Mål', 'Indikator', 'Utfall 2024', 'Mål 2024'],
      ['Ekonomi', 'Resultat', value, 'minst 1 mkr'],
    ],
  });
  const book = bookOf([sheet('T1', '1 900 tkr'), sheet('T2', '1,9 mkr')]);
  const { problems } = recalculate(book, { asOf: '2024-12-31', today: '2025-02-01' }).report;
  expect(problems.filter(({ code }) => code === 'indicator.conflict')).toEqual([]);
});
