/**
 * Beginnings of words without which no sheet speaks of goals. They decide only whether a sheet is read further than
 * its first rows, so one too many costs a moment and one too few costs a table.
 */
export const GOAL_MENTIONS: readonly string[] = [
  ...['mål', 'indikator', 'nyckeltal', 'mått', 'mätetal', 'målvärd', 'utfall', 'måluppf', 'uppdrag', 'aktivitet'],
  ...[
    'åtgärd',
    'insats',
    'resultat',
    'uppfölj',
    'goal',
    'target',
    'indicator',
    'kpi',
    'measure',
    'outcome',
    'objective',
  ],
];

const PARTS = [
  ...['indikator', 'nyckeltal', 'målvärde', 'aktivitet', 'indicator'],
  ...['nämndmål', 'nämndens mål', 'kommunens mål', 'strategiska mål', 'övergripande mål'],
];
const WHOLE = ['mål', 'delmål', 'verksamhetsmål', 'resultatmål', 'inriktningsmål', 'mått', 'uppdrag', 'goal', 'target'];

/**
 * What goal tables have for headers, for Excel to look for below the first rows of a sheet that speaks of no goals
 * there: in part of a cell, or in all of it (`whole`). They are few, since each costs a search of the sheet, and a table
 * need have only one of them; the short ones are whole cells, since a ledger may speak of painters ("målare").
 */
export const GOAL_HEADERS: readonly { readonly text: string; readonly whole: boolean }[] = [
  ...PARTS.map((text) => ({ text, whole: false })),
  ...WHOLE.map((text) => ({ text, whole: true })),
];
