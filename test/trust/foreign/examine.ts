import type { FaultCode } from '../../../src/model/faults';
import { Fault } from '../../../src/model/faults';
import type { Action, Plan } from '../../../src/model/plan';
import { isDeepStrictEqual } from 'node:util';
import { columnNumber } from '../../../src/model/address';
import type { Snapshot } from '../../../src/model/snapshot';
import { takeBack } from '../../../src/compose/takeBack';
import { recalculate } from '../../../src/recalculate';
import { openXlsx } from '../../../src/workbook/xlsx/openXlsx';
import { lostParts } from './lostParts';
import { partsOf, textOf } from './parts';
import { standardPlan } from './standardPlan';

/** What came of a workbook. */
export interface Examination {
  readonly outcome: 'judged' | 'noGoals' | 'refused';
  /** Why the workbook, or the recalculation, was refused. */
  readonly code: FaultCode | null;
  readonly indicators: number;
  /** How many sheets the standard plan was written to. */
  readonly sheets: number;
  /** What should not have happened; nothing, if all is well. */
  readonly harms: readonly string[];
}

/** Is told when a new piece of work begins. */
type OnStage = (stage: string) => void;

/**
 * Runs the whole job on a workbook, and writes the standard plan to it: nothing may be lost, the result opens, a
 * second run changes nothing, and taking back gives what was there. Rejects only with what is a fault of ours.
 */
export async function examine(
  bytes: Uint8Array,
  today: string,
  onStage: OnStage = () => undefined,
): Promise<Examination> {
  onStage('reading');
  let snapshot: Snapshot;
  try {
    snapshot = await (await openXlsx(bytes)).snapshot();
  } catch (error) {
    return { outcome: 'refused', code: refusal(error), indicators: 0, sheets: 0, harms: [] };
  }
  const judged = await judge(bytes, snapshot, today, onStage);
  const free = Math.max(freeColumn(bytes), widest(snapshot));
  const { actions, back } = standardPlan(snapshot, () => free);
  const harms = await harmsOf('standard plan', bytes, actions, back, onStage);
  const sheets = new Set(actions.flatMap((action) => (action.do === 'writeCells' ? [action.sheet] : []))).size;
  return { ...judged, sheets, harms: [...judged.harms, ...harms] };
}

async function judge(
  bytes: Uint8Array,
  snapshot: Snapshot,
  today: string,
  onStage: OnStage,
): Promise<Omit<Examination, 'sheets'>> {
  try {
    onStage('recalculating');
    const { report, plan, inverse } = recalculate(snapshot, { today });
    const indicators = report.tables.reduce((sum, table) => sum + table.indicators.length, 0);
    const harms = await harmsOf('recalculation', bytes, plan.actions, inverse.actions, onStage, today);
    onStage('restoring');
    const restored = await restoredBytes(bytes, plan, inverse);
    const otherwise = restored.equals(bytes) ? [] : ['restoring gives other bytes'];
    return { outcome: 'judged', code: null, indicators, harms: [...harms, ...otherwise] };
  } catch (error) {
    const code = refusal(error);
    return { outcome: code === 'book.noGoals' ? 'noGoals' : 'refused', code, indicators: 0, harms: [] };
  }
}

/** What a plan and its way back do to a workbook that they should not. With a date, also what a second run would do. */
async function harmsOf(
  what: string,
  bytes: Uint8Array,
  actions: readonly Action[],
  back: readonly Action[],
  onStage: OnStage,
  today: string | null = null,
): Promise<string[]> {
  onStage(`${what}: writing`);
  const book = await openXlsx(bytes);
  const before = await book.snapshot();
  await book.apply({ basedOn: before.version, actions });
  const written = await book.save();
  onStage(`${what}: opening what was written`);
  const after = await (await openXlsx(written)).snapshot();
  onStage(`${what}: comparing the parts`);
  const harms = lostParts(bytes, written);
  onStage(`${what}: a second run`);
  if (today !== null && recalculate(after, { today }).plan.actions.length > 0) harms.push('a second run writes again');
  onStage(`${what}: taking back`);
  await book.apply({ basedOn: after.version, actions: back });
  const undone = await (await openXlsx(await book.save())).snapshot();
  if (!isDeepStrictEqual(contentOf(undone), contentOf(before))) harms.push('taking back gives other contents');
  return harms.map((harm) => `${what}: ${harm}`);
}

/** The file after a recalculation was written and taken back in one sitting, as the page does it. */
async function restoredBytes(bytes: Uint8Array, plan: Plan, inverse: Plan): Promise<Buffer> {
  const book = await openXlsx(bytes);
  await book.apply(plan);
  await book.apply(takeBack(plan, inverse, await book.snapshot()).plan);
  return Buffer.from(await book.save());
}

function contentOf({ version: _, ...content }: Snapshot): unknown {
  return content;
}

function refusal(error: unknown): FaultCode {
  if (error instanceof Fault && error.code !== 'internal') return (error as Fault).code;
  throw error;
}

/** The first column right of every cell, range and rule that any sheet of the package names. */
function freeColumn(bytes: Uint8Array): number {
  let last = -1;
  for (const [name, part] of partsOf(bytes)) {
    if (!/worksheets\/[^/]*$|tables\/[^/]*$/.test(name)) continue;
    for (const [, letters = ''] of textOf(part.bytes).matchAll(/["': ]\$?([A-Z]{1,3})\$?\d+["': ]/g)) {
      const column = columnNumber(letters);
      if (column > last) last = column;
    }
  }
  return last + 1;
}

/** The first column right of every cell, also of those that do not say where they stand. */
function widest({ sheets }: Snapshot): number {
  return sheets.reduce(
    (most, { rows }) =>
      rows.reduce((more, { values, formulas }) => Math.max(more, values.length, formulas?.length ?? 0), most),
    0,
  );
}
