import { summary } from '../i18n/summary';
import type { IsoDate } from '../model/calendar';
import type { Language } from '../model/policy';
import type { Judged } from '../recalculate';
import { buildDocument } from './buildDocument';
import { writeDocx } from './docx/writeDocx';

export interface MadeReport {
  /** A `.docx`. */
  readonly bytes: Uint8Array;
  /** The sentence that the report begins with. */
  readonly summary: string;
  readonly language: Language;
}

/** The report to the board on what was judged, made `today`. */
export async function writeReport(judged: Judged, today: IsoDate): Promise<MadeReport> {
  const { judgement, language } = judged;
  return {
    bytes: await writeDocx(buildDocument(judged), today),
    summary: summary(judgement, language),
    language,
  };
}
