import type { OwnAssessment } from '../model/goalTable';
import type { WrittenStatus } from '../model/measurement';
import { colourOf, type Colour, type GoalStatus } from '../model/verdict';

/** The colours that a hand-written status can stand for; none for words that judge nothing. */
const COLOURS: Readonly<Record<WrittenStatus, readonly Colour[]>> = {
  met: ['green'],
  onTrack: ['green'],
  done: ['green'],
  // A fourth step between met and partly met.
  mostlyMet: ['yellow', 'green'],
  partlyMet: ['yellow'],
  atRisk: ['yellow'],
  uncertain: ['yellow'],
  notMet: ['red'],
  notMetImproving: ['red'],
  offTrack: ['red'],
  notAssessed: [],
  ongoing: [],
  notStarted: [],
  delayed: [],
  cancelled: [],
};

/** The user's own status says another colour than the computed one. */
export function ownDiffers(own: OwnAssessment | null, status: GoalStatus | null): boolean {
  const computed = status && colourOf[status];
  const said = own ? COLOURS[own.status] : [];
  return computed !== null && said.length > 0 && !said.includes(computed);
}

/** The colour of an own assessment; null when it judges nothing. */
export function colourOfOwn(own: OwnAssessment | null): Colour | null {
  return own ? (COLOURS[own.status][0] ?? null) : null;
}
