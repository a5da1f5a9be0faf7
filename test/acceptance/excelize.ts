import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { init } from 'excelize-wasm';

/** Excelize, an Excel file library that shares no code with ours: it edits and re-saves as a user's tool would. */
const engine = init(join(dirname(require.resolve('excelize-wasm')), 'excelize.wasm.gz'));

export type Workbook = ReturnType<Awaited<typeof engine>['OpenReader']>;

/** Opens a file with excelize, lets `edit` change it, and saves it to `to`. */
export async function edited(
  from: string,
  to: string,
  edit: (workbook: Workbook) => void = () => undefined,
): Promise<void> {
  const workbook = await opened(from);
  edit(workbook);
  writeFileSync(to, ok(workbook.WriteToBuffer()).buffer as Uint8Array);
}

/** A file as excelize reads it. */
export async function opened(file: string): Promise<Workbook> {
  return ok((await engine).OpenReader(readFileSync(file)));
}

/** Excelize tells faults in what it returns; here they are thrown. */
export function ok<T extends object>(result: T): T {
  if ('error' in result && typeof result.error === 'string' && result.error !== '') {
    throw new Error(`excelize: ${result.error}`);
  }
  return result;
}

/** The texts of a sheet as shown, row by row. */
export function rowsOf(workbook: Workbook, sheet: string): readonly (readonly string[])[] {
  return ok(workbook.GetRows(sheet)).result;
}
