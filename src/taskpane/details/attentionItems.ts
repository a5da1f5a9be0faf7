import { distinctIndicators } from '../../model/distinct';
import type { Report } from '../../model/report';
import type { CellPlace } from '../paneHost';

export type AttentionKind = 'decide' | 'missing' | 'reading';

/** One thing that needs the user, with where it is and what to do. */
export interface AttentionItem {
  readonly kind: AttentionKind;
  readonly place: CellPlace | null;
  /** What stands there. */
  readonly text: string;
  /** What is the matter and what to do. */
  readonly message: string;
}

/** What needs attention: what Målkoll asks first, then what could not be read, then what has not been measured. */
export function attentionOf(report: Report): readonly AttentionItem[] {
  const indicators = distinctIndicators(report);
  const ofStatus = (status: string, kind: AttentionKind): AttentionItem[] =>
    indicators
      .filter((indicator) => indicator.status === status)
      .map(({ sheet, cell, text, explanation }) => ({ kind, place: { sheet, cell }, text, message: explanation }));
  const problems = report.problems.map(({ sheet, cell, text, message }): AttentionItem => {
    return { kind: 'reading', place: cell === null ? null : { sheet, cell }, text, message };
  });
  return [...ofStatus('needsInput', 'decide'), ...problems, ...ofStatus('notMeasured', 'missing')];
}
