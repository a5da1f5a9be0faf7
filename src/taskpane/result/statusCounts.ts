import type { IndicatorReport, Report } from '../../model/report';
import { STATUSES, type Status } from '../../model/verdict';

export interface StatusCount {
  readonly status: Status;
  readonly count: number;
}

/** Every indicator of the report, in the order of the workbook. */
export function indicatorsOf(report: Report): readonly PlacedIndicator[] {
  return report.tables.flatMap(({ sheet, indicators }) => indicators.map((indicator) => ({ ...indicator, sheet })));
}

export interface PlacedIndicator extends IndicatorReport {
  readonly sheet: string;
}

/** How many have each status, best first; statuses that no indicator has are left out. */
export function statusCounts(indicators: readonly IndicatorReport[]): readonly StatusCount[] {
  return STATUSES.map((status) => ({
    status,
    count: indicators.filter((indicator) => indicator.status === status).length,
  })).filter(({ count }) => count > 0);
}
