import type { WorkbookPort } from '../../workbook/port';
import type { Recalculation } from '../../recalculate';
import type { Engine } from '../../worker/engine';
import type { CellPlace } from '../paneHost';
import type { Stage } from './recalculation';

/** Takes a recalculation back. Resolves to the cells that were edited since and are left as they are. */
export async function restoreWorkbook(
  workbook: WorkbookPort,
  engine: Engine,
  { plan, inverse }: Recalculation,
  onStage: (stage: Stage) => void,
): Promise<readonly CellPlace[]> {
  onStage('reading');
  const now = await workbook.snapshot();
  const back = await engine.call('takeBack', { done: { plan, inverse }, now });
  onStage('writing');
  await workbook.apply(back.plan);
  return back.skipped;
}
