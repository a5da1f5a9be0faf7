import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { NewFile } from 'excelize-wasm';

/** A method of excelize with its arguments: `['InsertRows', 'Mål 2023', 1, 2]`. */
export type Call = readonly [method: keyof NewFile, ...args: unknown[]];

/**
 * Excelize, an Excel file library that shares no code with ours: it re-saves a file to `to` after the calls, as a
 * user's tool would. Returns what the calls returned.
 */
export function edited(from: string, to: string, ...calls: Call[]): Record<string, unknown>[] {
  return carriedOut(from, calls, to);
}

/** What excelize reads in a file. */
export function asked(file: string, ...calls: Call[]): Record<string, unknown>[] {
  return carriedOut(file, calls, null);
}

/** The texts of a sheet as excelize shows them, row by row. */
export function rowsOf(file: string, sheet: string): string[][] {
  return asked(file, ['GetRows', sheet])[0]?.['result'] as string[][];
}

/** The names of the sheets, in order. */
export function sheetsOf(file: string): string[] {
  return asked(file, ['GetSheetList'])[0]?.['list'] as string[];
}

function carriedOut(open: string, calls: readonly Call[], save: string | null): Record<string, unknown>[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'excelizeWorker.mjs')], {
    encoding: 'utf8',
    input: JSON.stringify({ open, calls, save }),
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, unknown>[];
}
