import { columnLetters, rangeAddress } from '../model/address';
import type { Language } from '../model/policy';
import { allProblems, type WorkbookReading } from '../model/reading';
import type { InspectReport } from '../model/report';
import { roleReasonText } from '../i18n/messages';
import { problemReport } from './report';

/** What is reported about the tables of a workbook before anything is judged: every column with its role and why. */
export function buildInspectReport(reading: WorkbookReading, language: Language): InspectReport {
  return {
    tables: reading.tables.map((table) => ({
      sheet: table.sheet,
      range: rangeAddress(table.range),
      headerRows: table.headerRows.map((row) => row + 1),
      columns: table.columns.map(({ column, header, role, also, level, period, reason }) => ({
        column: columnLetters(column),
        header,
        role,
        also,
        level,
        period: period?.label ?? null,
        reason: roleReasonText(reason, language),
      })),
    })),
    problems: allProblems(reading).map((problem) => problemReport(problem, language)),
  };
}
