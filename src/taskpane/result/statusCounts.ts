import type { IndicatorReport } from '../../model/report';
import { STATUSES, type Status } from '../../model/verdict';

export interface StatusCount {
  readonly status: Status;
  readonly count: number;
}

/** How many have each status, best first; statuses that no indicator has are left out. */
export function statusCounts(indicators: readonly IndicatorReport[]): readonly StatusCount[] {
  return STATUSES.map((status) => ({
    status,
    count: indicators.filter((indicator) => indicator.status === status).length,
  })).filter(({ count }) => count > 0);
}
