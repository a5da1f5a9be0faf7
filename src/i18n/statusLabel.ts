import type { Language } from '../model/policy';
import { STATUS_MARKS } from '../model/statusMarks';
import type { GoalStatus } from '../model/verdict';
import { texts } from './texts';

/** "✔ Uppnått": a status as it stands in a cell. */
export function statusLabel(status: GoalStatus, language: Language): string {
  return `${STATUS_MARKS[status]} ${texts(language).statuses[status]}`;
}
