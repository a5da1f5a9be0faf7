import type { Range } from '../../src/model/address';
import { parseCell } from '../../src/model/address';
import type { GoalTable } from '../../src/model/goalTable';
import { defaultPolicy } from '../../src/model/policy';
import type { Language } from '../../src/model/policy';
import type { WorkbookReading } from '../../src/model/reading';
import type { SheetSnapshot, Snapshot } from '../../src/model/snapshot';
import { valueAt } from '../../src/model/snapshot';
import type { GoalVerdict, Judgement, Verdict } from '../../src/model/verdict';
import { storedLanguage } from '../../src/ownsheets/marks';
import type { SheetSpec } from '../../src/workbook/memory/sheetSpec';
import { judgementOf, verdictWith, goalWith } from './verdicts';
import type { Changes } from './verdicts';

/** A workbook with one goal table, and what reading and judging make of it, for tests of composing. */

export const GOAL_SHEET: SheetSpec = {
  name: 'Mål 2023',
  cells: [
    ['Mål 2023', null, null],
    [],
    [],
    ['Mål', 'Indikator', 'T2 2023'],
    ['Bemötande', 'Andelen nöjda ska öka från 96 % (2022) till 100 % 2023', '97 %'],
    [null, 'Väntetiden ska vara högst 14 dagar', null],
    ['Arbetsplats', 'Sjukfrånvaron ska minska till 6 %', '5,8 %'],
  ],
};

export const GOAL_RANGE: Range = { top: 3, left: 0, bottom: 6, right: 2 };

/** A reading with one table per range, as TABLES would give it; only what composing looks at. */
export function readingOf(
  snapshot: Snapshot,
  ranges: readonly Range[] = [GOAL_RANGE],
  tableName: string | null = null,
): WorkbookReading {
  const [sheet] = snapshot.sheets;
  if (!sheet) throw new Error('a workbook has a sheet');
  const tables = ranges.map((range): GoalTable => {
    const columns = Array.from({ length: range.right - range.left + 1 }, (_, i) => ({
      column: range.left + i,
      header: textAt(sheet, range.top, range.left + i),
      role: 'other' as const,
      also: [],
      level: null,
      period: null,
      group: null,
      unit: null,
      spread: null,
      reason: { code: 'none' as const },
    }));
    return {
      sheetId: sheet.id,
      sheet: sheet.name,
      range,
      headerRows: [range.top],
      tableName,
      columns,
      planYear: 2023,
      goals: [],
      indicators: [verdictWith().indicator],
      activities: [],
      problems: [],
    };
  });
  return { tables, policy: defaultPolicy, language: storedLanguage(snapshot), problems: [] };
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return typeof value === 'string' ? value : '';
}

/** An indicator's verdict by the cell that it stands in. */
export function at(cell: string, text: string, changes: Changes = {}): Verdict {
  const row = parseCell(cell)?.row ?? 0;
  return verdictWith({ ...changes, indicator: { cell, row, text, area: null, ...changes.indicator } });
}

export const THREE: readonly Verdict[] = [
  at('B5', 'Andelen nöjda'),
  at('B6', 'Väntetiden', {
    status: 'awaiting',
    measurement: null,
    progress: null,
    trend: null,
    owes: [],
    nextDue: '2023-12-31',
  }),
  at('B7', 'Sjukfrånvaron', { status: 'met', final: true, rule: 'final', progress: 1.1, level: 97, owes: [] }),
];

export const GOALS: readonly GoalVerdict[] = [
  goalWith('Ett gott liv', {
    goal: { level: 1, text: 'Ett gott liv', parent: null },
    counts: { offTrack: 1, awaiting: 1, met: 1 },
  }),
  goalWith('Bemötande', { counts: { offTrack: 1, awaiting: 1 }, coverage: 0.5 }),
  goalWith('Arbetsplats', { status: 'met', counts: { met: 1 } }),
];

export const JUDGED: Judgement = judgementOf(THREE, GOALS);
export const SWEDISH: { readonly language: Language } = { language: 'sv' };
