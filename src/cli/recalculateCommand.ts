import { recalculate } from '../recalculate';
import { openXlsx } from '../workbook/xlsx/openXlsx';
import { terminalTexts } from '../i18n/terminalTexts';
import { checkDestination, destinationOf, writeDestination } from './destination';
import { dryRunLines } from './dryRunLines';
import { EXIT, type ExitCode } from './exitCodes';
import { nodeDeflate } from './nodeDeflate';
import type { RecalculateCommand } from './options';
import { progressTo } from './progress';
import { readSource } from './readSource';
import { summaryLines } from './summaryLines';
import type { Terminal } from './terminal';
import { writeJson } from './writeJson';

/** `malkoll recalculate`: read, judge, write whole or not at all, then say what came of it. */
export async function recalculateCommand(terminal: Terminal, command: RecalculateCommand): Promise<ExitCode> {
  const progress = progressTo(terminal.error, terminalTexts(command.language ?? 'sv').stages);
  const source = await readSource(terminal.files, command.file);
  if (!command.dryRun) await checkDestination(terminal, command);

  await progress.show('reading', command.file);
  const workbook = await openXlsx(source.bytes, nodeDeflate);
  const snapshot = await workbook.snapshot();
  await progress.show('judging', command.file);
  const { report, plan } = recalculate(snapshot, {
    today: terminal.today,
    ...(command.sheets.length > 0 && { sheets: command.sheets }),
    ...(command.asOf !== null && { asOf: command.asOf }),
    ...(command.language !== null && { language: command.language }),
  });

  const destination = destinationOf(command);
  const unchangedInPlace = command.inPlace && plan.actions.length === 0;
  if (!command.dryRun && !unchangedInPlace) {
    await progress.show('writing', destination);
    await workbook.apply(plan);
    await writeDestination(terminal, command, await workbook.save(), source);
  }
  await progress.clear();

  // Report → tables → table → indicators: one indicator per line.
  if (command.json) await writeJson(terminal.out, report, 4);
  else {
    const language = command.language ?? report.language;
    const written = command.dryRun ? null : destination;
    const lines = [
      ...summaryLines(report, language, written, terminal.out.isTerminal ? terminal.out.columns : Infinity),
      ...(command.dryRun ? dryRunLines(plan, snapshot, language) : []),
    ];
    await terminal.out.write(`${lines.join('\n')}\n`);
  }
  return EXIT.done;
}
