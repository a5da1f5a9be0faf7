import { sheets } from './sheets';
import { statuses } from './statuses';
import type { Texts } from '../topics';

const settingNames: Readonly<Record<string, string>> = sheets.settings.settingNames;
const words: Readonly<Record<string, string>> = sheets.settings.words;

export const problems: Texts['problems'] = {
  'cell.unreadable': ({ text }) => `“${text}” cannot be read as an outcome. Write a number, or why there is none.`,
  'deadline.unreadable': ({ text }) =>
    `“${text}” cannot be read as a deadline and is not used. Write a year or a date, for instance 2025-06-30.`,
  'polarity.unreadable': ({ text }) =>
    `“${text}” does not say whether higher or lower is better and is not used. Write “higher” or “lower”.`,
  'column.unknownRole': ({ header }) =>
    `The column “${header}” has no known role and is not used. Choose a role if it is to count.`,
  'indicator.severalInCell': ({ count }) =>
    `The cell holds ${count} indicators. They are judged one by one; give each a row of its own for colour and sorting.`,
  'row.noIndicator': ({ text }) =>
    `The row${text === '' ? '' : ` “${text}”`} has outcomes but no indicator, so they are not used. Write what is measured in the row.`,
  'sheet.goalsWithoutHeader': ({ count }) =>
    `Here and in ${count - 1} more ${count === 2 ? 'row' : 'rows'} stand goals with figures beside them but no header row that Målkoll knows, so they are not judged. Write headers above, such as “Indicator”, “Target” and “Outcome 2024”.`,
  'indicator.linesDiffer': ({ indicators, values, header }) =>
    `The cell has ${indicators} indicators but ${values} ${values === 1 ? 'line' : 'lines'} under “${header}”. Write one line for each indicator.`,
  'indicator.duplicate': ({ text, other }) =>
    `The indicator “${text}” also stands in ${other}. Both are judged; remove one or tell them apart.`,
  'indicator.conflict': ({ text, period, other }) =>
    `The indicator “${text}” has another value${period === '' ? '' : ` for ${period}`} in ${other}. Correct one of them.`,
  'target.unsure': ({ text }) =>
    `The target “${text}” can be read in more than one way. See in “${sheets.names.trail}” how it was read; write the right value there, or reword the target.`,
  'period.sparse': ({ period, count, of }) =>
    `${period} has values for only ${count} of ${of} indicators and is not taken as the as-of date.`,
  'setting.invalid': ({ setting, text, used }) =>
    `The setting “${settingNames[setting] ?? setting}” cannot be “${text}”; ${used === '' ? 'the standard word' : (words[used] ?? used)} is used. Correct the cell or empty it.`,
  'correction.unreadable': ({ text }) =>
    `The correction “${text}” is not understood, so the reading stands. Write as in the column to the left.`,
  'correction.gone': ({ text }) =>
    `The correction “${text}” belongs to an indicator that is gone, and stays until it comes back. Has the indicator been renamed on the same row of the table? Then write “same” in the cell where “Counts as” is corrected.`,
  'correction.reworded': ({ text, was, now }) =>
    `The correction “${text}” is for “${was}”, which is gone. Is it the same as “${now}”? If so, write “same” in the row’s cell where “Counts as” is corrected, and it holds there.`,
  'assessment.unreadable': ({ text }) =>
    `The own assessment “${text}” is not understood and not used. Write for instance “met”, “partly met” or “not met”.`,
  'assessment.differs': ({ text, own, computed }) =>
    `The own assessment of “${text}” is “${own}”, the computed one “${statuses[computed].toLowerCase()}”. Both stand; say why they differ.`,
  'own.columnDeleted': ({ column }) => `The column ${column} was deleted and is not made again.`,
  'own.sheetDeleted': ({ sheet }) => `The sheet ${sheet} was deleted and is not made again until you ask for it.`,
  'own.chartsDeleted': ({ count }) =>
    count === 1
      ? 'A chart was deleted and is not made again until you ask for it.'
      : `${count} charts were deleted and are not made again until you ask for it.`,
  'own.headerTaken': ({ header, used }) =>
    `There is already a column called “${header}”; Målkoll's is called “${used}”.`,
  'own.interrupted': ({ what }) => `An earlier run was interrupted: ${what} is whole again.`,
};
