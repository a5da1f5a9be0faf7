import type { TerminalTexts } from '../terminalTopics';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const terminal: TerminalTexts = {
  help: `malkoll – reads the goal table in a workbook, judges each indicator against its target, writes the status back

  malkoll recalculate FILE [--out FILE | --in-place] [--as-of DATE|PERIOD] [--sheet NAME]…
                           [--force] [--dry-run] [--remake] [--json] [--lang sv|en]
  malkoll explain [TEXT…] [--context TEXT] [--measurement] [--json] [--lang sv|en]
  malkoll inspect FILE [--json] [--lang sv|en]
  malkoll report FILE --out FILE.docx [--as-of DATE|PERIOD] [--force] [--lang sv|en]
  malkoll --help | --version

recalculate     judges, and writes the workbook with its statuses
  --out FILE      there; else NAME.malkoll.xlsx beside FILE
  --in-place      replaces FILE, whole or not at all
  --as-of WHEN    as of a date or a period: 2023-08-31, "T2 2023", "Kv 3 2023", 2023
  --sheet NAME    only this sheet; can be given several times
  --force         also replaces a file that Målkoll did not write, or that somebody has saved since
  --dry-run       writes nothing, shows what would change
  --remake        makes sheets and charts of Målkoll again that were deleted
explain         shows how target sentences are understood; without TEXT reads a text, or a JSON object, per line
  --context TEXT  the column's header or the indicator's name
  --measurement   the texts are measurements
inspect         shows every goal table and what each column is for
report          writes a report to the board in Word; the workbook is only read
  --out FILE.docx there
  --as-of WHEN, --force  as for recalculate
all             --lang sv|en: language of the answer. recalculate, explain and inspect: --json, for machines

Exit code: 0 done, 1 a fault in Målkoll, 2 wrong words, 3 no goal table, 4 the file cannot be used,
           5 the result could not be written
`,
  stages: {
    reading: (file) => `Reading ${file} …`,
    judging: (file) => `Judging ${file} …`,
    writing: (file) => `Writing ${file} …`,
  },
  typeTexts: 'Type a target sentence per line. End with Ctrl+D (Windows: Ctrl+Z and Enter).',
  recalculated: {
    table: (place, indicators) => `${place}: ${counted(indicators, 'indicator', 'indicators')}`,
    goals: 'Goals',
    coverage: (judged, all) => `${judged} of ${all} judged`,
    attention: 'Needs attention',
    problems: 'Could not be read or needs a look',
    more: (count) => `… and ${count} more (--json shows all)`,
    written: (file, cells, sheets, charts) =>
      `Written to ${file}: ${counted(cells, 'cell', 'cells')}, ${counted(sheets, 'new sheet', 'new sheets')}, ${counted(charts, 'chart', 'charts')}.`,
    unchanged: (file) => `Nothing to change: ${file} is already right.`,
  },
  reported: (file) => `The report is written to ${file}.`,
  dryRun: {
    title: 'This would change (nothing is written):',
    nothing: 'Nothing would change.',
    newSheet: (name) => `new sheet “${name}”`,
    newCells: (sheet, range, count) => `${sheet}!${range}: ${counted(count, 'new cell', 'new cells')}`,
    changedCell: (place, before, after) => `${place}: “${before}” becomes “${after}”`,
    emptied: (place, before) => `${place}: “${before}” is emptied`,
    chart: (name, sheet) => `the chart “${name}” on “${sheet}”`,
    table: (name, sheet) => `the table ${name} on “${sheet}”`,
    removed: (sheet) => `something of Målkoll’s own is removed on “${sheet}”`,
    looks: (sheet) => `formats, widths and colour rules of Målkoll’s own cells on “${sheet}”`,
  },
  explained: {
    measurable: {
      true: 'measurable',
      false: 'not measurable',
      relative: 'a direction only: held against an earlier value',
    },
    keys: {
      comparator: 'comparison',
      target: 'target',
      baseline: 'baseline',
      unit: 'unit',
      deadline: 'by',
      perPeriod: 'per',
      scale: 'scale',
      stretch: 'preferably',
      kpiIds: 'KPI',
      alsoTargets: 'further targets in the text',
      value: 'value',
      values: 'values',
      kind: 'kind',
      year: 'year',
      reason: 'reason',
    },
    kinds: {
      number: 'number',
      missing: 'no value',
      multi: 'several values',
      range: 'range',
      date: 'date',
      period: 'period',
      status: 'status in words',
      trend: 'trend',
      target: 'a target, no measurement',
      header: 'a header, no measurement',
      unreadable: 'cannot be read as a measurement',
    },
    unsure: 'unsure: please check',
  },
  inspected: {
    table: (place, headerRows) => `${place} (header row ${headerRows})`,
    level: (level) => `level ${level}`,
    noHeader: '(no header)',
  },
};
