import { recalculate } from '../../src/recalculate';
import type { IndicatorReport } from '../../src/model/report';
import { bookOf, type DrawnCell } from '../layouts/sheetOf';

const AUTUMN_2025 = '2025-09-15';

export type Rows = readonly (readonly DrawnCell[])[];

/** The status and sentence of every indicator, by its text. */
export function statuses(sheets: Readonly<Record<string, Rows>>, asOf?: string): Record<string, string> {
  const book = bookOf(Object.entries(sheets).map(([name, rows]) => ({ name, rows })));
  const { report } = recalculate(book, { today: AUTUMN_2025, ...(asOf === undefined ? {} : { asOf }) });
  const all = report.tables.flatMap(({ indicators }) => indicators);
  return Object.fromEntries(all.map((one: IndicatorReport) => [one.text, `${one.status}: ${one.explanation}`]));
}

/** The statuses without their sentences, by the indicators' texts. */
export function alone(found: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(found).map(([text, said]) => [text, said.split(': ', 1)[0] ?? '']));
}

/** Every indicator's text with its status and the first words of its sentence. */
export function inBrief(found: Readonly<Record<string, string>>): string[] {
  return Object.entries(found).map(([text, said]) => `${text} ${said.split(/[;:] /, 1)[0] ?? ''}`);
}
