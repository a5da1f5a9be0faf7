import type { PaneTexts } from '../paneTopics';
import { faults } from './faults';
import { statuses } from './statuses';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function amounts(cells: number, sheets: number, charts: number): string {
  const parts = [
    { count: cells, text: counted(cells, 'cell', 'cells') },
    { count: sheets, text: counted(sheets, 'sheet', 'sheets') },
    { count: charts, text: counted(charts, 'chart', 'charts') },
  ];
  return parts
    .filter(({ count }) => count > 0)
    .map(({ text }) => text)
    .join(', ');
}

export const pane: PaneTexts = {
  language: 'en',
  faults,
  statuses,
  name: 'Målkoll',
  firstRun: {
    title: 'From goal table to goal status',
    lead: 'Målkoll reads the goals in your workbook, holds them against their measurements and writes status, trend and explanation in columns of its own beside them.',
    looking: 'Looking for goal tables …',
    foundTitle: 'In this workbook',
    found: (indicators, goals, activities) => {
      const said = [
        indicators === 0 ? '' : counted(indicators, 'indicator', 'indicators'),
        goals === 0 ? '' : counted(goals, 'goal', 'goals'),
        activities === 0 ? '' : counted(activities, 'activity', 'activities'),
      ].filter((part) => part !== '');
      return said.length === 0 ? 'headers, but nothing filled in yet' : said.join(' · ');
    },
    moreSheets: (count) => `and ${counted(count, 'more sheet', 'more sheets')}`,
    nothingTitle: 'No goal table was found',
    nothing: 'Open a workbook with such a table, or write the headers and try again.',
    lookedFor:
      'Målkoll looks for a header row with goals or indicators and at least one column with targets or outcomes.',
    withoutTitle: 'Without a goal table',
    without: (names, more) =>
      `${names.join(', ')}${more === 0 ? '' : ` and ${counted(more, 'more sheet', 'more sheets')}`}`,
    ownCells: 'Your own cells are never changed. Everything can be restored.',
    private: 'Nothing leaves the workbook.',
  },
  run: {
    recalculate: 'Recalculate goal status',
    again: 'Recalculate',
    asOf: 'As of',
    latest: 'Latest period with outcomes',
    anotherDate: 'Another date …',
    date: 'As-of date',
    cancel: 'Cancel',
    stages: {
      reading: 'Reading the workbook …',
      computing: 'Judging the goals …',
      writing: 'Writing the status …',
    },
    undo: 'Restore',
    undoTip: 'Take the last recalculation back',
  },
  result: {
    title: 'Result',
    asOf: (date) => `As of ${date}`,
    distribution: 'Distribution',
    showOnly: (status) => `Show only ${status}`,
    written: (cells, sheets, charts) => `${amounts(cells, sheets, charts)} written.`,
    unchanged: 'Everything was right already. Nothing had to be written.',
    cancelled: 'Cancelled. Nothing has been changed.',
    nothingToRestore:
      'There is no recalculation to restore. Målkoll can take the last one back for as long as Excel is open.',
    restored: 'Restored. The workbook is as it was before the recalculation.',
    restoredExcept: (count) =>
      `Restored, except ${counted(count, 'cell that was', 'cells that were')} edited after the recalculation and left alone:`,
    makeReport: 'Make the board report',
    reported: (file) => `The report ${file} is among your downloads.`,
    reportElsewhere: (page) =>
      `Excel cannot save a Word file from here. Save the workbook, open it on ${page} and make the report there, or type “malkoll report FILE --out report.docx” at a command prompt.`,
    dismiss: 'Close the message',
    runningInCell: 'Are you editing a cell? Finish it, and Målkoll goes on.',
  },
  tabs: {
    label: 'What do you want to see?',
    indicators: 'Indicators',
    attention: 'To review',
    columns: 'Columns',
    settings: 'Settings',
    loading: 'Loading …',
    failed: 'This part of Målkoll could not be shown. Check the network and try again.',
    again: 'Try again',
  },
  indicators: {
    search: 'Search indicator, goal or owner',
    goal: 'Goal',
    area: 'Area',
    all: 'All',
    shown: (shown, all) =>
      shown === all
        ? counted(all, 'indicator', 'indicators')
        : `${shown} of ${counted(all, 'indicator', 'indicators')}`,
    none: 'No indicator matches the selection.',
    noIndicators: (activities) =>
      activities === 0
        ? 'The table has no indicators.'
        : `The table has no indicators but ${counted(activities, 'activity', 'activities')}. How they stand is shown on the sheet “Goal follow-up”.`,
    clear: 'Clear the selection',
    more: (count) => `Show ${count} more`,
    noGoal: 'Without goal',
    readAs: 'How the target is read',
    readAsNote: 'Is something wrong? Click it and correct it.',
    why: 'Why this status',
    assumed: 'Assumptions',
    smart: 'SMART',
    smartLetters: ['Specific', 'Measurable', 'Accepted', 'Realistic', 'Time-bound'],
    smartYes: 'yes',
    smartNo: 'no',
    smartUnknown: 'not said in the table',
    suggestion: 'Suggestion',
    owes: 'To be added',
    goTo: (cell) => `Go to ${cell}`,
    trend: 'Trend',
    goalsWithout: (count) => `Goals without indicators (${count})`,
    setAside: (count) => `Not an indicator (${count})`,
    bringBack: 'Bring back',
    bringBackThis: (text) => `Bring back: ${text}`,
  },
  parts: {
    from: (value, when) => `from ${value}${when === '' ? '' : ` (${when})`}`,
    scale: (low, high) => `scale ${low}–${high}`,
    perPeriod: (period) => `per ${period}`,
    by: { increaseBy: (step) => `rise by ${step}`, decreaseBy: (step) => `fall by ${step}` },
    noLevel: 'no measurable target',
  },
  correct: {
    missing: {
      baseline: 'no baseline',
      deadline: 'no deadline',
      polarity: 'no direction',
      rhythm: 'no rhythm of measuring',
    },
    indicator: 'indicator',
    commonLimits: 'limits of the workbook',
    ownLimits: 'limits of its own',
    part: (text, corrected) => `${text}${corrected ? ', corrected' : ''}, correct it`,
    corrected: 'corrected',
    title: 'Correct the reading',
    note: 'The correction is kept on the sheet “How it was judged” and holds until you take it away.',
    save: 'Correct and recalculate',
    withdraw: 'Take the correction away',
    cancel: 'Leave it',
    nothing: 'none',
    choose: 'Choose …',
  },
  assess: {
    title: 'Own assessment',
    give: 'Give an assessment of your own',
    change: 'Change',
    ofGoal: (goal) => `Own assessment of the goal ${goal}`,
    fromTable: 'in the table’s own column',
    note: 'Kept in the workbook, beside the computed status, which does not change.',
    save: 'Save and recalculate',
    withdraw: 'Remove the assessment',
  },
  attention: {
    none: 'Nothing to review. Everything in the goal table could be read and judged.',
    decide: 'Needs your decision',
    missing: 'Lacks a measurement',
    reading: 'The reading',
  },
  columns: {
    lead: 'How Målkoll understood the columns. If one is wrong, choose its role and everything is recalculated.',
    role: (column, header) => `Role of column ${column}, ${header}`,
    noHeader: 'no header',
    automatic: 'Let Målkoll decide',
  },
  settings: {
    auto: 'Recalculate automatically',
    autoWarning:
      'Målkoll recalculates shortly after you change a cell. Excel’s own undo list may then be emptied; Restore in Målkoll still works.',
    previewFirst: 'Preview first',
    previewFirstNote: 'Show what would change before anything is written.',
    policyTitle: 'Rules of the workbook',
    policyNote: 'They are kept in the workbook and hold for everyone who recalculates it.',
    columns: 'Columns to write, beside the goal status',
    owedColumnsNote:
      'Målkoll makes those that the table lacks. What you write in them is read the next time and never written over.',
    limits: 'Limits',
    changeLimits: 'Change limits',
    looks: 'Labels and colours',
    changeLooks: 'Change labels and colours',
    emptyLabel: 'An empty box gives Målkoll’s own label.',
    defaults: 'Use the defaults',
    openSheet: 'Show all settings',
    openSheetNote:
      'All settings stand on the sheet “Målkoll settings”, also how many days after a period its value is due.',
    remake: 'Make again what was deleted',
    remakeNote: 'Sheets and charts of Målkoll that were deleted are made again, where they stood.',
  },
  preview: {
    title: 'This would change',
    lead: 'Nothing has been written yet.',
    would: (cells, sheets, charts) => `${amounts(cells, sheets, charts)} would be written.`,
    cell: 'Cell',
    before: 'Now',
    after: 'Will be',
    empty: 'empty',
    more: (count) => `and ${counted(count, 'more cell', 'more cells')}`,
    write: 'Write to the workbook',
    discard: 'Leave it',
  },
  page: {
    title: 'Recalculate the goal status of a workbook',
    lead: 'Open the workbook with your goal table. Målkoll reads the goals, holds them against their measurements and writes the status beside them, and you save a new copy.',
    drop: 'Drop an .xlsx file here',
    choose: 'Open workbook',
    sample: 'Try the sample',
    private: 'Nothing is uploaded.',
    privateMore:
      'The file is read and recalculated here in your browser. The page sends nothing to anyone, and the original on your computer is not changed.',
    steps: [
      { title: 'Open', text: 'Your own table as it is: goals, indicators and outcomes.' },
      { title: 'Recalculate', text: 'Every target is understood as it is written and held against its outcome.' },
      { title: 'Save', text: 'Status, explanation, overview and charts in a new copy of the workbook.' },
    ],
    opening: 'Opening the workbook …',
    another: 'Open another',
    save: 'Save the workbook',
    saved: (file) => `${file} is among your downloads.`,
    sheets: 'Sheets',
    sheet: (name) => `Sheet ${name}`,
    pane: 'Målkoll',
    otherLanguage: 'Svenska',
  },
};
