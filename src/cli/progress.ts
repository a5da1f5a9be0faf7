import type { TerminalTexts } from '../i18n/terminalTopics';
import type { Output } from './terminal';

type Stage = keyof TerminalTexts['stages'];

/** Says on a terminal what is being done, on one line that is gone afterwards; silent anywhere else. */
export function progressTo(output: Output, stages: TerminalTexts['stages']) {
  const line = (text: string) => (output.isTerminal ? output.write(`\r\u001b[K${text}`) : Promise.resolve());
  return {
    show: (stage: Stage, file: string) => line(stages[stage](file)),
    clear: () => line(''),
  };
}
