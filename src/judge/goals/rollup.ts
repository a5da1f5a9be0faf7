import type { Policy, RollupRule } from '../../model/policy';
import { colourOf, isAhead, statusOfColour, type Colour, type GoalStatus } from '../../model/verdict';
import { atLeast } from '../numbers';

/** One indicator or sub-goal in a roll-up. */
export interface Unit {
  readonly status: GoalStatus | null;
  readonly weight: number;
}

/** The coloured units of a roll-up. */
interface Judged {
  readonly green: number;
  readonly yellow: number;
  readonly red: number;
  readonly all: number;
  /** Weighted mean: green 1, yellow 0.5, red 0; null where nothing that is judged has a weight. */
  readonly mean: number | null;
}

/** The colour that each rule gives to what is judged; null for no single status. */
const COLOUR: Readonly<Record<RollupRule, (judged: Judged, policy: Policy) => Colour | null>> = {
  default: ({ green, all }) => (green === all ? 'green' : atLeast(green, all / 2) ? 'yellow' : 'red'),
  all: ({ green, all }) => (green === all ? 'green' : 'red'),
  share: ({ green, all }, { share }) => (atLeast(green, share * all) ? 'green' : 'red'),
  allElsePartly: ({ green, red, all }) => (green === all ? 'green' : red === all ? 'red' : 'yellow'),
  worst: ({ yellow, red }) => (red > 0 ? 'red' : yellow > 0 ? 'yellow' : 'green'),
  weighted: ({ mean }, { weighted }) =>
    mean === null ? null : atLeast(mean, weighted.green) ? 'green' : atLeast(mean, weighted.yellow) ? 'yellow' : 'red',
  distribution: () => null,
};

const POINTS: Readonly<Record<Colour, number>> = { green: 1, yellow: 0.5, red: 0 };

/**
 * A goal's status by the policy's rule: a colour when enough of its units are judged, else why there is none. Null where
 * the rule gives no single status.
 */
export function rollUp(units: readonly Unit[], policy: Policy): GoalStatus | null {
  if (policy.rollup === 'distribution') return null;
  const judged = judgedOf(units);
  const colour = judged.all === 0 ? null : COLOUR[policy.rollup](judged, policy);
  // "All" speaks of every indicator: one that is not green is enough against it, one that is not known against a green.
  const needed = policy.rollup === 'all' ? (colour === 'green' ? 1 : 0) : policy.minimumCoverage;
  if (colour === null || !atLeast(judged.all, needed * units.length)) return notAssessed(units);
  // Units without a colour do not speak of when.
  const isFinal = !units.some(({ status }) => isAhead(status));
  return statusOfColour(colour, isFinal);
}

function judgedOf(units: readonly Unit[]): Judged {
  const judged = { green: 0, yellow: 0, red: 0, all: 0 };
  let [points, weights] = [0, 0];
  for (const { status, weight } of units) {
    const colour = status && colourOf[status];
    if (!colour) continue;
    judged[colour]++;
    judged.all++;
    points += POINTS[colour] * weight;
    weights += weight;
  }
  return { ...judged, mean: weights > 0 ? points / weights : null };
}

/** Nothing but waiting keeps the goal from being assessed, or more than that. */
function notAssessed(units: readonly Unit[]): GoalStatus {
  const missing = units.filter(({ status }) => status === null || colourOf[status] === null);
  return missing.length > 0 && missing.every(({ status }) => status === 'awaiting') ? 'awaiting' : 'notAssessable';
}
