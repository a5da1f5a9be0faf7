import type { GoalStatus, Status } from './verdict';
import { STATUSES } from './verdict';

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

const MARKS = Object.values(STATUS_MARKS).map((mark) => `${mark} `);

/** The text begins as only a status that we wrote does: with a sign and a space. */
export function startsWithMark(value: unknown): boolean {
  return typeof value === 'string' && MARKS.some((mark) => value.startsWith(mark));
}

/** The status that a cell of ours says, in whatever language its label is; null for any other text. */
export function statusOfLabel(value: unknown): Status | null {
  if (typeof value !== 'string') return null;
  return STATUSES.find((status) => value.startsWith(`${STATUS_MARKS[status]} `)) ?? null;
}
