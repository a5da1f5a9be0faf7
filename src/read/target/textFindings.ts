import type { Surroundings } from './measure/context';
import type { Directions } from './sentence/directions';
import type { Candidate } from './candidates/candidates';
import type { Better } from './comparatorOf';
import type { PolarityFound } from './measure/polarityOf';
import type { Part } from './candidates/mainTarget';
import type { Sentence } from './sentence/sentence';

/** Everything that was found in a text before its reading is put together. */
export interface Findings {
  readonly text: string;
  readonly sentence: Sentence;
  readonly around: Surroundings;
  readonly directions: Directions;
  /** What says the measure's better direction: its name or what stands around it. */
  readonly polarity: () => PolarityFound | null;
  readonly better: Better;
  /** Unit that the measure's name carries. */
  readonly measureUnit: string | null;
  readonly candidates: readonly Candidate[];
  /** Targets for several years or groups; empty when the text sets one only. */
  readonly parts: readonly Part[];
  readonly baseline: Candidate | null;
}
