import type { Snapshot } from '../model/snapshot';
import { judgeWorkbook, type RecalculateOptions } from '../recalculate';
import { writeReport, type MadeReport } from './writeReport';

/**
 * The report to the board on a workbook.
 * @throws Fault as `judgeWorkbook`
 */
export function makeReport(snapshot: Snapshot, options: RecalculateOptions): Promise<MadeReport> {
  return writeReport(judgeWorkbook(snapshot, options), options.today);
}
