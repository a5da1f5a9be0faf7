import { columnLetters, rangeAddress } from '../model/address';
import { Fault } from '../model/faults';
import type { Column, GoalTable } from '../model/goalTable';
import type { Language } from '../model/policy';
import type { Problem } from '../model/problems';
import type { InspectReport } from '../model/report';
import { problemText, roleReasonText } from '../i18n/messages';
import { terminalTexts } from '../i18n/terminalTexts';
import { texts } from '../i18n/texts';
import { readWorkbook } from '../read/readWorkbook';
import { openXlsx } from '../workbook/xlsx/openXlsx';
import { EXIT, type ExitCode } from './exitCodes';
import { readSource } from './readSource';
import type { Terminal } from './terminal';
import { writeJson } from './writeJson';

/** `malkoll inspect`: every goal table, every column with its role and why. */
export async function inspectCommand(
  terminal: Terminal,
  { file, json, language }: { readonly file: string; readonly json: boolean; readonly language: Language | null },
): Promise<ExitCode> {
  const { bytes } = await readSource(terminal.files, file);
  const reading = readWorkbook(await (await openXlsx(bytes)).snapshot(), {});
  const shownIn = language ?? reading.language ?? 'sv';
  const problems = [...reading.tables.flatMap((table) => table.problems), ...reading.problems];
  const report: InspectReport = {
    tables: reading.tables.map((table) => tableReport(table, shownIn)),
    problems: problems.map((problem) => problemReport(problem, shownIn)),
  };
  if (json) await writeJson(terminal.out, report, 4);
  else
    await terminal.out.write(
      inspectLines(report, shownIn)
        .map((line) => `${line}\n`)
        .join(''),
    );
  if (reading.tables.length === 0) throw new Fault('book.noGoals', {});
  return EXIT.done;
}

function tableReport(table: GoalTable, language: Language): InspectReport['tables'][number] {
  return {
    sheet: table.sheet,
    range: rangeAddress(table.range),
    headerRows: table.headerRows.map((row) => row + 1),
    columns: table.columns.map((column) => columnReport(column, language)),
  };
}

function columnReport(column: Column, language: Language) {
  const { header, role, also, level, period, reason } = column;
  return {
    column: columnLetters(column.column),
    header,
    role,
    also,
    level,
    period: period?.label ?? null,
    reason: roleReasonText(reason, language),
  };
}

function problemReport(problem: Problem, language: Language): InspectReport['problems'][number] {
  const { code, sheet, cell, params } = problem;
  return { sheet, cell, text: 'text' in params ? params.text : '', code, message: problemText(problem, language) };
}

function inspectLines({ tables, problems }: InspectReport, language: Language): string[] {
  const say = terminalTexts(language).inspected;
  const roles = texts(language).roles;
  const described = tables.flatMap(({ sheet, range, headerRows, columns }) => [
    say.table(`${sheet}!${range}`, headerRows.join(', ')),
    ...columns.map(({ column, header, role, also, level, period, reason }) => {
      const roleText = [role, ...also].map((each) => roles[each]).join(' + ');
      const more = [level === null ? null : say.level(level), period].filter((text) => text !== null);
      const title = header === '' ? say.noHeader : header.replace(/\s+/g, ' ');
      return `  ${column.padEnd(3)} ${title}: ${[roleText, ...more].join(', ')} (${reason})`;
    }),
    '',
  ]);
  return [...described, ...problems.map(({ sheet, cell, message }) => `${sheet}${cell ? `!${cell}` : ''}  ${message}`)];
}
