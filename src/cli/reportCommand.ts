import { terminalTexts } from '../i18n/terminalTexts';
import { isUntouchedReport } from '../report/docx/properties';
import { openXlsx } from '../workbook/xlsx/openXlsx';
import type { ReportCommand } from './command';
import { checkDestination, writeDestination } from './destination';
import { EXIT, type ExitCode } from './exitCodes';
import { wrap } from './fitLines';
import { progressTo } from './progress';
import { readSource } from './readSource';
import { widthOf, type Terminal } from './terminal';

/** `malkoll report`: read, judge, and write the report to the board in Word. The workbook is only read. */
export async function reportCommand(terminal: Terminal, command: ReportCommand): Promise<ExitCode> {
  const { file, out, force, asOf, language } = command;
  const progress = progressTo(terminal.error, terminalTexts(language ?? 'sv').stages);
  const { bytes } = await readSource(terminal.files, file);
  await checkDestination(terminal, out, { force, isOurs: isUntouchedReport });

  await progress.show('reading', file);
  const snapshot = await (await openXlsx(bytes)).snapshot();
  await progress.show('judging', file);
  // The writer of documents is large: only this command loads it.
  const { makeReport } = await import('../report/makeReport');
  const report = await makeReport(snapshot, {
    today: terminal.today,
    ...(asOf !== null && { asOf }),
    ...(language !== null && { language }),
  });
  await progress.show('writing', out);
  await writeDestination(terminal, out, report.bytes);
  await progress.clear();
  const summary = wrap(report.summary, widthOf(terminal.out)).join('\n');
  await terminal.out.write(`${summary}\n\n${terminalTexts(report.language).reported(out)}\n`);
  return EXIT.done;
}
