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
