import { summary } from '../i18n/summary';
import type { Language } from '../model/policy';
import type { Snapshot } from '../model/snapshot';
import { judgeWorkbook, type RecalculateOptions } from '../recalculate';
import { buildDocument } from './buildDocument';
import { writeDocx } from './docx/writeDocx';

export interface MadeReport {
  /** A `.docx`. */
  readonly bytes: Uint8Array;
  /** The sentence that the report begins with. */
  readonly summary: string;
  readonly language: Language;
}

/**
 * The report to the board on a workbook.
 * @throws Fault as `judgeWorkbook`
 */
export async function makeReport(snapshot: Snapshot, options: RecalculateOptions): Promise<MadeReport> {
  const judged = judgeWorkbook(snapshot, options);
  const { judgement, language } = judged;
  return {
    bytes: await writeDocx(buildDocument(judged), options.today),
    summary: summary(judgement, language),
    language,
  };
}
