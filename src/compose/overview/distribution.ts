import { countStatuses, distinctVerdicts } from '../../model/distinct';
import type { CellFormat } from '../../model/plan';
import type { Language } from '../../model/policy';
import type { Judgement } from '../../model/verdict';
import { STATUSES } from '../../model/verdict';
import { statusLabel } from '../../i18n/statusLabel';
import { texts } from '../../i18n/texts';
import { DISTRIBUTION_COLUMNS } from '../../ownsheets/lists';
import { written } from '../sheets/cells';
import { COUNT, SHARE, TEXT } from '../sheets/formats';
import type { Counted } from '../lists/listValues';
import type { ListContent } from '../lists/ownList';
import type { StatusCells } from './statusCount';
import { countOf } from './statusCount';

/** How many indicators have each status; every status has its row, so that charts read the same cells each time. */
export function distributionContent(judgement: Judgement, cells: StatusCells, language: Language): ListContent {
  const headers = texts(language).sheets.overview.distribution;
  const verdicts = distinctVerdicts(judgement);
  const counts = countStatuses(verdicts);
  return {
    headers: DISTRIBUTION_COLUMNS.map((column) => headers[column]),
    rows: STATUSES.map((status) => [
      statusLabel(status, language, judgement.labels),
      countOf([status], cells, counts[status]),
      verdicts.length === 0 ? null : shareOf(written(counts[status] / verdicts.length) ?? 0),
    ]),
    gone: null,
    formats: FORMATS,
    users: new Set(),
  };
}

/** The part of all that a row has. */
function shareOf(value: number): Counted {
  return {
    formulaIn: ({ cell, column }) => {
      const [own, all] = [cell('count'), column('count')];
      return own === null || all === null ? null : `${own}/SUM(${all})`;
    },
    value,
  };
}

const FORMATS: Readonly<Record<string, CellFormat>> = { status: TEXT, count: COUNT, share: SHARE };
