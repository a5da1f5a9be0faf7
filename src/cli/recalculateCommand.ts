import type { IsoDate } from '../model/calendar';
import { recalculate, type RecalculateOptions } from '../recalculate';
import { checkPlan } from '../workbook/checkPlan';
import { isUntouchedCopy, openXlsx } from '../workbook/xlsx/openXlsx';
import { terminalTexts } from '../i18n/terminalTexts';
import { Fault } from '../model/faults';
import type { Snapshot } from '../model/snapshot';
import { isMarked } from '../ownsheets/marks';
import type { RecalculateCommand } from './command';
import { besideFile, checkDestination, writeDestination } from './destination';
import { dryRunLines } from './dryRunLines';
import { EXIT, type ExitCode } from './exitCodes';
import { nodeCodec } from './nodeCodec';
import { printable } from './printable';
import { progressTo } from './progress';
import { readSource, type Source } from './readSource';
import { summaryLines } from './summaryLines';
import { widthOf, type Terminal } from './terminal';
import { writeJson } from './writeJson';

/** `malkoll recalculate`: read, judge, write whole or not at all, then say what came of it. */
export async function recalculateCommand(terminal: Terminal, command: RecalculateCommand): Promise<ExitCode> {
  const { file, inPlace, out, dryRun, force } = command;
  const progress = progressTo(terminal.error, terminalTexts(command.language ?? 'sv').stages);
  const source = await readSource(terminal.files, file);
  const destination = inPlace ? file : (out ?? besideFile(file));
  await progress.show('reading', file);
  const workbook = await openXlsx(source.bytes, nodeCodec);
  const snapshot = await workbook.snapshot();
  if (!dryRun && !inPlace) {
    await checkDestination(terminal, destination, {
      force,
      isOurs: (bytes) => isOurCopy(bytes, source, snapshot),
    });
  }
  await progress.show('judging', file);
  const { report, plan } = recalculate(snapshot, optionsOf(command, terminal.today));

  // What could not be written is not promised either.
  if (dryRun) checkPlan(snapshot, plan, new Map());
  const unchangedInPlace = inPlace && plan.actions.length === 0;
  if (!dryRun && !unchangedInPlace) {
    await progress.show('writing', destination);
    await workbook.apply(plan);
    if (inPlace) await checkUnchanged(terminal, file, source);
    const isSame = inPlace || plan.actions.length === 0;
    const bytes = await (isSame ? workbook.save() : workbook.saveCopy());
    await writeDestination(terminal, destination, bytes);
  }
  await progress.clear();
  // Report → tables → table → indicators: one indicator per line.
  if (command.json) await writeJson(terminal.out, report, 4);
  else {
    const language = command.language ?? report.language;
    const summary = summaryLines(report, language, dryRun ? null : destination, widthOf(terminal.out));
    const lines = dryRun ? [...summary, ...dryRunLines(plan, snapshot, language)] : summary;
    await terminal.out.write(`${printable(lines.join('\n'))}\n`);
  }
  return EXIT.done;
}

function optionsOf({ remakes, sheets, asOf, language }: RecalculateCommand, today: IsoDate): RecalculateOptions {
  return {
    today,
    remakes,
    ...(sheets.length > 0 && { sheets }),
    ...(asOf !== null && { asOf }),
    ...(language !== null && { language }),
  };
}

/** A copy that nobody has saved since. Where there was nothing to write in FILE, its copy is FILE, byte for byte. */
function isOurCopy(found: Uint8Array, source: Source, snapshot: Snapshot): boolean {
  return isUntouchedCopy(found) || (isMarked(snapshot) && Buffer.compare(found, source.bytes) === 0);
}

/** FILE is replaced only while it is still what was read. */
async function checkUnchanged(terminal: Terminal, file: string, { stat }: Source): Promise<void> {
  const now = await terminal.files.stat(file).catch(() => null);
  if (!now || now.size !== stat.size || now.modified !== stat.modified) throw new Fault('book.changed', {});
}
