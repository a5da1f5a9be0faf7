import { buildInspectReport } from '../compose/inspectReport';
import type { Language } from '../model/policy';
import type { InspectReport } from '../model/report';
import { terminalTexts } from '../i18n/terminalTexts';
import { texts } from '../i18n/texts';
import { noGoalsFault } from '../read/goalsWithoutHeader';
import { readWorkbook } from '../read/readWorkbook';
import { openXlsx } from '../workbook/xlsx/openXlsx';
import type { InspectCommand } from './command';
import { EXIT, type ExitCode } from './exitCodes';
import { printable } from './printable';
import { readSource } from './readSource';
import type { Terminal } from './terminal';
import { writeJson } from './writeJson';

/** `malkoll inspect`: every goal table, every column with its role and why. */
export async function inspectCommand(terminal: Terminal, { file, json, language }: InspectCommand): Promise<ExitCode> {
  const { bytes } = await readSource(terminal.files, file);
  const reading = readWorkbook(await (await openXlsx(bytes)).snapshot(), {});
  const shownIn = language ?? reading.language ?? 'sv';
  const report = buildInspectReport(reading, shownIn);
  if (json) await writeJson(terminal.out, report, 4);
  else
    await terminal.out.write(
      inspectLines(report, shownIn)
        .map((line) => `${printable(line)}\n`)
        .join(''),
    );
  if (reading.tables.length === 0) throw noGoalsFault(reading.problems);
  return EXIT.done;
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
