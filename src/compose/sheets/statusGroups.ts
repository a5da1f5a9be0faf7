import type { Colour, Status } from '../../model/verdict';
import { colourOf, STATUSES } from '../../model/verdict';

/** The ten statuses in five groups that a reader can tell apart in a bar, in the order in which they are drawn. */
export const STATUS_GROUPS = {
  green: ['met', 'onTrack'],
  yellow: ['partlyMet', 'atRisk'],
  red: ['notMet', 'offTrack'],
  missing: ['awaiting', 'notMeasured'],
  unclear: ['notMeasurable', 'needsInput'],
} as const satisfies Readonly<Record<string, readonly Status[]>>;
export type StatusGroup = keyof typeof STATUS_GROUPS;
export const GROUP_NAMES = Object.keys(STATUS_GROUPS) as StatusGroup[];

type Counts = Readonly<Partial<Record<Status, number>>>;

/** How many indicators fall in a group. */
export function countIn(group: StatusGroup, counts: Counts): number {
  return STATUS_GROUPS[group].reduce((sum, status) => sum + (counts[status] ?? 0), 0);
}

/** How many there are in all. */
export function countAll(counts: Counts): number {
  return STATUSES.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
}

const GRAVITY: readonly (Colour | null)[] = ['red', 'yellow', 'green', null];

/** What a reader should see first has the lowest number: red, yellow, green, and what has no colour. */
export function gravityOf(status: Status): number {
  return GRAVITY.indexOf(colourOf[status]);
}
