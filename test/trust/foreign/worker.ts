import { readFileSync } from 'node:fs';
import { loadTexts } from '../../../src/i18n/texts';
import { examine } from './examine';

/*
 * Examines the workbooks whose paths it is sent, one at a time, and answers each with what came of it. Killed from
 * outside when it takes too long.
 */

const TODAY = '2024-01-15';

process.on('message', (file: string) => {
  void answer(file).then((message) => process.send?.(message));
});

async function answer(file: string): Promise<unknown> {
  try {
    await Promise.all([loadTexts('sv'), loadTexts('en')]);
    const examination = await examine(readFileSync(file), TODAY, (stage) => process.send?.({ stage }));
    return { examination };
  } catch (error) {
    return { crash: textOf(error) };
  }
}

/** Where it was thrown, and for a fault of ours what it came from. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { stack, cause } = error;
  return [...(stack ?? error.message).split('\n').slice(0, 4), ...(cause ? [textOf(cause)] : [])].join('\n');
}
