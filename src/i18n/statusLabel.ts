import type { Language } from '../model/policy';
import type { GoalStatus } from '../model/verdict';
import { texts } from './texts';

/**
 * A sign before every status, so that it reads without colour; all are in the fonts that Excel and LibreOffice fall
 * back on, and no two statuses share one.
 */
export const STATUS_MARKS: Readonly<Record<GoalStatus, string>> = {
  met: '✔',
  onTrack: '●',
  partlyMet: '◐',
  atRisk: '▲',
  notMet: '✘',
  offTrack: '▼',
  awaiting: '○',
  notMeasured: '□',
  notMeasurable: '◇',
  needsInput: '?',
  notAssessable: '–',
};

/** "✔ Uppnått": a status as it stands in a cell. */
export function statusLabel(status: GoalStatus, language: Language): string {
  return `${STATUS_MARKS[status]} ${texts(language).statuses[status]}`;
}
