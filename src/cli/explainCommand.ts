import { terminalTexts } from '../i18n/terminalTexts';
import type { ExplainCommand } from './command';
import { EXIT, type ExitCode } from './exitCodes';
import { explain, type Explained } from './explained';
import { explainedLines } from './explainedLines';
import { readInput, type Input } from './explainInput';
import { linesOf } from './lines';
import { printable } from './printable';
import type { Output, Terminal } from './terminal';

const PIECE = 65_536;

/** `malkoll explain`: how each text is understood, in the order in which they come. */
export async function explainCommand(terminal: Terminal, command: ExplainCommand): Promise<ExitCode> {
  const language = command.language ?? 'sv';
  const show = command.json
    ? (explained: Explained) => `${JSON.stringify(explained)}\n`
    : (explained: Explained) => `${printable(explainedLines(explained, language).join('\n'))}\n\n`;
  const printer = printTo(terminal.out);
  try {
    for await (const input of inputs(terminal, command)) {
      if (input.text === '' && !command.json) continue;
      await printer.print(show(explain(input, language)));
      if (terminal.out.closed) break;
    }
  } finally {
    // What was answered before a line that cannot be read has been answered.
    await printer.flush();
  }
  return EXIT.done;
}

async function* inputs(terminal: Terminal, command: ExplainCommand): AsyncGenerator<Input> {
  const kind = command.measurement ? 'measurement' : 'target';
  const plain = { id: null, context: command.context, kind, numberFormat: null, value: null } as const;
  if (command.texts.length > 0) {
    for (const text of command.texts) yield { ...plain, text };
    return;
  }
  if (terminal.input.isTerminal) await terminal.error.write(`${terminalTexts(command.language ?? 'sv').typeTexts}\n`);
  let number = 0;
  for await (const line of linesOf(terminal.input)) {
    number += 1;
    yield readInput(line, number, plain);
  }
}

/** Prints in large pieces: one write per line would be slower than the reading of the texts. */
function printTo(out: Output) {
  let piece = '';
  const flush = async () => {
    const text = piece;
    piece = '';
    await out.write(text);
  };
  return {
    print: async (text: string) => {
      piece += text;
      if (piece.length >= PIECE || out.isTerminal) await flush();
    },
    flush,
  };
}
