import { nodeCodec } from '../../src/cli/nodeCodec';
import { compose } from '../../src/compose/compose';
import { buildReport } from '../../src/compose/report';
import { loadTexts } from '../../src/i18n/texts';
import { judge } from '../../src/judge/judge';
import { readWorkbook } from '../../src/read/readWorkbook';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { XlsxPackage } from '../../src/workbook/xlsx/package/xlsxPackage';
import type { Codec } from '../../src/workbook/xlsx/zip/codec';

/** Seconds of each step of a recalculation, which are the same that `recalculate` takes. */
export async function phasesOf(bytes: Uint8Array): Promise<Readonly<Record<string, number>>> {
  await loadTexts('sv');
  const unzip = secondsOf(() => {
    const parts = XlsxPackage.read(bytes, nodeCodec);
    for (const name of parts.names()) if (name.endsWith('.xml')) parts.text(name);
  });
  let zip = 0;
  const timedCodec: Codec = {
    ...nodeCodec,
    deflate: () => {
      const deflater = nodeCodec.deflate();
      return {
        push: (chunk) => {
          zip += secondsOf(() => {
            deflater.push(chunk);
          });
        },
        finish: () => deflater.finish(),
      };
    },
  };
  const opening = performance.now();
  const workbook = await openXlsx(bytes, timedCodec);
  const snapshot = await workbook.snapshot();
  const open = (performance.now() - opening) / 1000;
  const steps: Record<string, number> = { unzip, parse: Math.max(0, open - unzip) };
  const timed = <T>(name: string, step: () => T): T => {
    let result: T | undefined;
    steps[name] = secondsOf(() => {
      result = step();
    });
    return result as T;
  };
  const reading = timed('read', () => readWorkbook(snapshot, {}));
  const judgement = timed('judge', () => judge(reading, { asOf: '2023-08-31', today: '2023-09-15' }));
  const composed = timed('compose', () => compose(snapshot, reading, judgement, { language: 'sv' }));
  timed('report', () => buildReport(reading, judgement, composed.changes, 'sv'));
  const writing = performance.now();
  await workbook.apply(composed.plan);
  await workbook.save();
  steps['zip'] = zip;
  steps['write'] = (performance.now() - writing) / 1000 - zip;
  return steps;
}

function secondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}
