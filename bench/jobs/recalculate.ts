import { nodeCodec } from '../../src/cli/nodeCodec';
import { loadTexts } from '../../src/i18n/texts';
import { recalculate } from '../../src/recalculate';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';

/** The whole job of `malkoll recalculate` from the bytes of a workbook to the bytes of the judged one. */
export async function wholeRecalculation(bytes: Uint8Array): Promise<number> {
  await loadTexts('sv');
  const workbook = await openXlsx(bytes, nodeCodec);
  const { plan } = recalculate(await workbook.snapshot(), { asOf: '2023-08-31', today: '2023-09-15' });
  await workbook.apply(plan);
  return (await workbook.save()).length;
}
