import type { Indicator, Notes } from '../../model/goalTable';
import { keyOf } from '../../model/identity';
import type { Problem } from '../../model/problems';

export interface Distinct {
  readonly indicators: Indicator[];
  readonly problems: Problem[];
}

/** One row per indicator and period: the rows of an indicator become one, with the values of all. */
export function oneForAllPeriods(read: readonly Indicator[]): Distinct {
  const byId = new Map<string, Indicator>();
  for (const indicator of read) {
    const known = byId.get(indicator.id);
    byId.set(indicator.id, known ? together(known, indicator) : indicator);
  }
  return { indicators: [...byId.values()], problems: [] };
}

function together(first: Indicator, next: Indicator): Indicator {
  return {
    ...first,
    target: first.target.measurable === false ? next.target : first.target,
    targetCell: first.target.measurable === false ? next.targetCell : first.targetCell,
    measurements: [...first.measurements, ...next.measurements],
    comparisons: [...first.comparisons, ...next.comparisons],
    forecasts: [...first.forecasts, ...next.forecasts],
    ownAssessment: next.ownAssessment ?? first.ownAssessment,
    notes: filled(first.notes, next.notes),
  };
}

function filled(first: Notes, next: Notes): Notes {
  return {
    method: first.method ?? next.method,
    responsible: first.responsible ?? next.responsible,
    comment: next.comment ?? first.comment,
    cause: next.cause ?? first.cause,
    action: next.action ?? first.action,
    newDate: next.newDate ?? first.newDate,
  };
}

/** The same goal, area and text twice in a table are two indicators that look alike: each is kept and it is said. */
export function apart(read: readonly Indicator[]): Distinct {
  const seen = new Map<string, { cell: string; count: number }>();
  const problems: Problem[] = [];
  const indicators = read.map((indicator) => {
    const known = seen.get(indicator.id);
    if (!known) {
      seen.set(indicator.id, { cell: indicator.cell, count: 1 });
      return indicator;
    }
    known.count++;
    const { goal, area, text, sheet, cell } = indicator;
    problems.push({ code: 'indicator.duplicate', params: { text, other: known.cell }, sheet, cell });
    return { ...indicator, id: keyOf([goal, area, text, String(known.count)]) };
  });
  return { indicators, problems };
}
