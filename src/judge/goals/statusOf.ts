import { statusOfColour, type Status } from '../../model/verdict';
import type { Outcome } from '../case';

/** The status of an outcome. */
export function statusOf(outcome: Outcome, final: boolean): Status {
  return outcome.colour === null
    ? (outcome.status ?? 'notMeasurable')
    : statusOfColour(outcome.colour, outcome.final ?? final);
}
