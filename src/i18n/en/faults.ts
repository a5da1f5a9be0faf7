import type { WriteFailure } from '../../model/faults';
import type { FaultTexts } from '../topics';

/** Why the result could not be written, and what to do. */
const notWritten: Readonly<Record<WriteFailure, readonly [why: string, what: string]>> = {
  diskFull: ['the disk is full or your quota used up', 'Make room or choose another folder'],
  noPermission: ['you may not write there', 'Choose another folder or ask for permission'],
  inUse: ['another program, such as Excel, holds the file', 'Close it there and try again'],
  cutShort: ['the disk took only a part of it', 'Make room or choose another folder'],
  noFolder: ['there is no such folder', 'Make it or check the path'],
  noFile: ['a folder or a device stands there, no ordinary file', 'Choose another name'],
  other: ['the system did not take it', 'Check the disk and the path, or choose another folder'],
};

export const faults: FaultTexts = {
  'file.notFound': ({ file }) => `There is no file ${file}. Check the path.`,
  'file.isDirectory': ({ file }) => `${file} is a folder. Name a workbook (.xlsx).`,
  'file.noFile': ({ file }) => `${file} is not an ordinary file but a device or a pipe. Name a workbook (.xlsx).`,
  'file.empty': ({ file }) =>
    `The file ${file} is empty. Fetch it again if it was downloaded or synchronised, or save the workbook in Excel once more.`,
  'file.unreadable': ({ file }) =>
    `The file ${file} cannot be read. Check that it is not locked and that you may read it.`,
  'file.notAWorkbook': () => 'The file is not an Excel workbook. Open it in Excel and save it as .xlsx.',
  'file.oldFormat': () => 'The file is in the older format .xls. Open it in Excel and save it as .xlsx.',
  'file.encrypted': () => 'The workbook is encrypted. Remove the password in Excel and try again.',
  'file.signed': () => 'The workbook is digitally signed; a change would break the signature. Save a copy without it.',
  'file.strict': () => 'The workbook is saved as Strict Open XML. Save it as an ordinary Excel workbook (.xlsx).',
  'file.binary': () => 'The workbook is in the binary format .xlsb. Save it as .xlsx.',
  'file.broken': ({ part }) => `The workbook is damaged (${part}). Open it in Excel, let Excel repair it and save it.`,
  'file.tooLarge': ({ megabytes, most }) =>
    `The workbook is too large: ${megabytes} MB unpacked, and at most ${most} MB are read. Remove empty formatted rows, pictures and sheets that are not needed, or save the goal table in a workbook of its own.`,
  'output.exists': ({ file }) =>
    `${file} is already there and is not replaced: Målkoll did not write it, or somebody has saved it since. Choose another name or give --force.`,
  'output.failed': ({ file, reason, detail }) => {
    const [why, what] = notWritten[reason];
    const cause = detail === '' ? why : `${why} (${detail})`;
    return `The result could not be written to ${file}: ${cause}. ${what}; nothing that stood there has changed.`;
  },
  'output.notPrinted': ({ reason }) => `The answer could not be printed (${reason}).`,
  'book.noGoals': ({ at }) =>
    at === null
      ? 'The workbook holds no goal table that Målkoll knows: a header row with goal, indicator and outcome is needed.'
      : `Goals stand from ${at} on, but without a header row that Målkoll knows. Write headers above, such as “Indicator”, “Target” and “Outcome 2024”, and recalculate.`,
  'book.noSuchSheet': ({ sheet }) => `There is no sheet called “${sheet}”.`,
  'book.hiddenSheet': ({ sheet }) =>
    `The sheet “${sheet}” is hidden. Unhide it (right-click a sheet tab in Excel) and try again.`,
  'book.protectedSheet': ({ sheet }) =>
    `The sheet “${sheet}” is protected. Unprotect it under Review and try again; nothing was changed.`,
  'book.protectedStructure': () =>
    'The structure of the workbook is protected, so that no sheet can be added. Unprotect it under Review; nothing was changed.',
  'book.readOnly': () => 'The workbook is read-only. Save a copy of your own and try again; nothing was changed.',
  'book.filteredTable': ({ sheet, table }) =>
    `The table ${table} on the sheet “${sheet}” is filtered. Clear the filter and try again; nothing was changed.`,
  'book.changed': () => 'The workbook has changed since it was read. Recalculate again; nothing was changed.',
  'book.noRoom': ({ sheet }) =>
    `There are no empty columns right of the goal table on the sheet “${sheet}”. Make room and try again.`,
  'excel.editing': () => 'A cell is being edited in Excel. Finish it (Enter or Esc) and try again.',
  'excel.failed': ({ reason }) => `Excel could not do it (${reason}). Nothing was changed; try again.`,
  'excel.inBetween': ({ what, reason }) =>
    `Excel stopped midway (${reason}). Your own cells are untouched, but this was neither finished nor undone: ${what}. Recalculate again and it is put right.`,
  'restore.moved': () =>
    'Rows or columns have been moved since the recalculation, so it cannot be taken back. Nothing has been changed; recalculate to bring the statuses up to date.',
  'correction.unreadable': ({ text }) =>
    `The correction “${text}” is not understood. Write it as what was read is written; nothing was changed.`,
  'correction.noPlace': () =>
    'The row or the column where this is kept is not on Målkoll’s sheets. Recalculate and try again; if the sheet was deleted it has to be brought back first.',
  'option.asOf': ({ text }) =>
    `“${text}” is neither a date nor a period. Write for example 2023-08-31, T2 2023 or 2023.`,
  'option.unknown': ({ text, takesNoValue = false }) =>
    takesNoValue
      ? `${text} takes no value: write ${text} alone. malkoll --help shows how it is written.`
      : `Unknown option: ${text}. malkoll --help shows what there is.`,
  'option.noCommand': () =>
    'Say what to do: recalculate, explain, inspect or report. malkoll --help shows how it is written.',
  'option.missing': ({ text }) => `A value is missing: ${text}. malkoll --help shows how it is written.`,
  'option.notDocx': ({ text }) => `The report is written in Word: --out has to end in .docx, not “${text}”.`,
  'option.conflict': ({ first, second }) => `${first} and ${second} cannot be used together.`,
  'input.line': ({ line }) =>
    `Line ${line} is no JSON object with "text" or "value". The lines before it are answered.`,
  internal: ({ detail }) => `A fault in Målkoll (${detail}). Nothing was changed.`,
};
