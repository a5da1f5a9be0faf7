import { Fault } from '../../model/faults';

/** Excel as this room uses it: Microsoft's client, and what its version of Excel can do. */
export interface ExcelApi {
  readonly run: typeof Excel.run;
  /** Whether this Excel has a requirement set: `isSupported('1.13')`. 1.9 is what the add-in declares. */
  readonly isSupported: (version: string) => boolean;
}

/** Characters in one request or reply. Excel on the web refuses 5 MB; a letter outside ASCII takes two bytes. */
export const PAYLOAD = 4_000_000;

/**
 * Runs work against the workbook that the pane belongs to. While the user edits a cell, Excel lets it wait.
 * `severalRequests` asks for one step in Excel's own undo list, where this Excel can give it (ExcelApi 1.20).
 */
export async function inExcel<T>(
  api: ExcelApi,
  work: (context: Excel.RequestContext) => Promise<T>,
  severalRequests = false,
): Promise<T> {
  const mergeUndoGroup = severalRequests && api.isSupported('1.20');
  const options: Excel.RunOptions = { delayForCellEdit: true, ...(mergeUndoGroup ? { mergeUndoGroup } : {}) };
  return api.run(options, work);
}

/** The code of an error that Excel's client throws; null for any other. */
export function excelCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Any error of a read as a `Fault`. Reading changes nothing, so there is nothing to undo. */
export function readFault(error: unknown): Fault {
  if (error instanceof Fault) return error as Fault;
  if (excelCode(error) === 'InvalidOperationInCellEditMode') return new Fault('excel.editing', {}, { cause: error });
  return new Fault('excel.failed', { reason: reasonOf(error) }, { cause: error });
}

/** What Excel said, for the sentence about a fault. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = excelCode(error);
  return code === null || message.includes(code) ? message : `${code}: ${message}`;
}
