import { colourOf, type Verdict } from './verdict';

/** What departs from the plan: yellow or red, whether or not it still owes anything, and what has no colour and owes why. */
export function isDeviation({ status, owes }: Pick<Verdict, 'status' | 'owes'>): boolean {
  const colour = colourOf[status];
  return colour === 'yellow' || colour === 'red' || (colour === null && owes.length > 0);
}
