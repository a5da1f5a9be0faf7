import type { Surroundings } from './context';
import type { Directions } from './directions';
import type { Candidate } from './candidates';
import type { Better } from './levels';
import type { PolarityFound } from './polarityOf';
import type { Part } from './roles';
import type { Sentence } from './sentence';

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
