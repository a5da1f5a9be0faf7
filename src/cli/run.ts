import { faultText } from '../i18n/faultText';
import { loadTexts } from '../i18n/texts';
import { terminalTexts } from '../i18n/terminalTexts';
import { Fault } from '../model/faults';
import type { Command } from './command';
import { EXIT, exitCodeOf, type ExitCode } from './exitCodes';
import { explainCommand } from './explainCommand';
import { inspectCommand } from './inspectCommand';
import { languageIn, readCommand } from './options';
import { printable } from './printable';
import { recalculateCommand } from './recalculateCommand';
import { reportCommand } from './reportCommand';
import type { Terminal } from './terminal';

/**
 * Does what the words after `malkoll` ask for and returns the exit code. Whatever goes wrong is one sentence with its
 * code on standard error.
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    await Promise.all([loadTexts('sv'), loadTexts('en')]);
    return await carryOut(readCommand(words), terminal);
  } catch (error) {
    const fault =
      error instanceof Fault ? (error as Fault) : new Fault('internal', { detail: describe(error) }, { cause: error });
    const clear = terminal.error.isTerminal ? '\r\u001b[K' : '';
    const sentence = `${clear}malkoll: ${printable(faultText(fault, languageIn(words) ?? 'sv'))} [${fault.code}]\n`;
    // The exit code says it also where nobody hears the sentence.
    await terminal.error.write(sentence).catch(() => undefined);
    return exitCodeOf(fault.code);
  }
}

async function carryOut(command: Command, terminal: Terminal): Promise<ExitCode> {
  switch (command.do) {
    case 'recalculate':
      return recalculateCommand(terminal, command);
    case 'explain':
      return explainCommand(terminal, command);
    case 'inspect':
      return inspectCommand(terminal, command);
    case 'report':
      return reportCommand(terminal, command);
    case 'help':
      await terminal.out.write(terminalTexts(command.language ?? 'sv').help);
      return EXIT.done;
    case 'version':
      await terminal.out.write(`${terminal.version}\n`);
      return EXIT.done;
  }
}

/** The first line of what was thrown: enough to report it, and no stack trace. */
function describe(error: unknown): string {
  return String(error instanceof Error ? `${error.name}: ${error.message}` : error).split('\n')[0] ?? '';
}
