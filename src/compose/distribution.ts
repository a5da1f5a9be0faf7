import { countStatuses, distinctVerdicts } from '../model/distinct';
import type { CellFormat } from '../model/plan';
import type { Language } from '../model/policy';
import type { Judgement } from '../model/verdict';
import { STATUSES } from '../model/verdict';
import { statusLabel } from '../i18n/statusLabel';
import { texts } from '../i18n/texts';
import { DISTRIBUTION_COLUMNS } from '../ownsheets/lists';
import { written } from './cells';
import { PLAIN, SHARE } from './formats';
import type { ListContent } from './ownList';

/** How many indicators have each status; every status has its row, so that charts read the same cells each time. */
export function distributionContent(judgement: Judgement, language: Language): ListContent {
  const headers = texts(language).sheets.overview.distribution;
  const verdicts = distinctVerdicts(judgement);
  const counts = countStatuses(verdicts);
  const share = (count: number): number | null => (verdicts.length === 0 ? null : written(count / verdicts.length));
  return {
    headers: DISTRIBUTION_COLUMNS.map((column) => headers[column]),
    rows: STATUSES.map((status) => [
      statusLabel(status, language, judgement.labels),
      counts[status],
      share(counts[status]),
    ]),
    gone: null,
    formats: FORMATS,
    users: new Set(),
  };
}

const FORMATS: Readonly<Record<string, CellFormat>> = { status: PLAIN, count: PLAIN, share: SHARE };
