import type { Labels, Language } from '../model/policy';
import { STATUS_MARKS } from '../model/statusMarks';
import type { GoalStatus } from '../model/verdict';
import { texts } from './texts';

/** "✔ Uppnått": a status as it stands in a cell; by the municipality's own word where it has one. */
export function statusLabel(status: GoalStatus, language: Language, labels: Labels = {}): string {
  return `${STATUS_MARKS[status]} ${labels[status] ?? texts(language).statuses[status]}`;
}
