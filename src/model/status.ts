export const STATUSES = [
  'met',
  'onTrack',
  'partlyMet',
  'atRisk',
  'notMet',
  'offTrack',
  'awaiting',
  'notMeasured',
  'notMeasurable',
  'needsInput',
] as const;

export type Status = (typeof STATUSES)[number];

/** A goal can also be one that cannot be assessed, because too few of its indicators are judged. */
export type GoalStatus = Status | 'notAssessable';

export type Colour = 'green' | 'yellow' | 'red';

export const colourOf: Readonly<Record<GoalStatus, Colour | null>> = {
  met: 'green',
  onTrack: 'green',
  partlyMet: 'yellow',
  atRisk: 'yellow',
  notMet: 'red',
  offTrack: 'red',
  awaiting: null,
  notMeasured: null,
  notMeasurable: null,
  needsInput: null,
  notAssessable: null,
};

/** The statuses that the user chooses among for an assessment of her own. */
export const ASSESSED = ['met', 'partlyMet', 'notMet', 'onTrack', 'atRisk', 'offTrack'] as const;
export type Assessed = (typeof ASSESSED)[number];

const FINAL: Readonly<Record<Colour, Assessed>> = { green: 'met', yellow: 'partlyMet', red: 'notMet' };
const AHEAD: Readonly<Record<Colour, Assessed>> = { green: 'onTrack', yellow: 'atRisk', red: 'offTrack' };

/** The status of a colour: what has been reached when final, what is expected before that. */
export function statusOfColour(colour: Colour, final: boolean): Assessed {
  return (final ? FINAL : AHEAD)[colour];
}

/** The status says what is expected, not what has been reached. */
export function isAhead(status: string | null | undefined): boolean {
  return Object.values<string | null | undefined>(AHEAD).includes(status);
}
