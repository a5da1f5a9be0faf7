import type { Colour, Status } from '../model/verdict';
import type { Outcome } from './case';

const FINAL: Readonly<Record<Colour, Status>> = { green: 'met', yellow: 'partlyMet', red: 'notMet' };
const AHEAD: Readonly<Record<Colour, Status>> = { green: 'onTrack', yellow: 'atRisk', red: 'offTrack' };

/** The status of a colour: what has been reached when final, what is expected before that. */
export function statusOfColour(colour: Colour, final: boolean): Status {
  return (final ? FINAL : AHEAD)[colour];
}

/** The status of an outcome. */
export function statusOf(outcome: Outcome, final: boolean): Status {
  return outcome.colour === null
    ? (outcome.status ?? 'notMeasurable')
    : statusOfColour(outcome.colour, outcome.final ?? final);
}
