import { judge } from '../../src/judge/judge';
import { readWorkbook } from '../../src/read/readWorkbook';
import { readTarget } from '../../src/read/target/readTarget';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';

const PASSES = 3;

/**
 * Sentences read and statuses decided per second on one core, in the last of three passes over the indicators of a
 * workbook: what a long-running pane has, after the code is warm.
 */
export async function rulesPerSecond(bytes: Uint8Array): Promise<{ sentences: number; decisions: number }> {
  const reading = readWorkbook(await (await openXlsx(bytes)).snapshot(), {});
  const texts = reading.tables.flatMap(({ indicators }) => indicators.map(({ text }) => text));
  const sentences = lastPass(texts.length, () => {
    for (const text of texts) readTarget(text, null);
  });
  const decisions = lastPass(texts.length, () => {
    judge(reading, { asOf: '2023-08-31', today: '2023-09-15' });
  });
  return { sentences, decisions };
}

function lastPass(count: number, pass: () => void): number {
  let seconds = 0;
  for (let n = 0; n < PASSES; n++) {
    const start = performance.now();
    pass();
    seconds = (performance.now() - start) / 1000;
  }
  return count / seconds;
}
