import type { GoalStatus } from '../../model/verdict';
import type { StatusHue } from './brand';

export interface StatusLook {
  readonly hue: StatusHue;
  /** Not final: drawn with stripes in the bar and with an outlined sign. */
  readonly open: boolean;
}

/** How each status is drawn. Colour is never alone: signs, stripes and words tell the same. */
export const statusLook: Readonly<Record<GoalStatus, StatusLook>> = {
  met: { hue: 'green', open: false },
  onTrack: { hue: 'green', open: true },
  partlyMet: { hue: 'yellow', open: false },
  atRisk: { hue: 'yellow', open: true },
  notMet: { hue: 'red', open: false },
  offTrack: { hue: 'red', open: true },
  awaiting: { hue: 'grey', open: true },
  notMeasured: { hue: 'grey', open: false },
  notMeasurable: { hue: 'grey', open: false },
  needsInput: { hue: 'violet', open: false },
  notAssessable: { hue: 'grey', open: false },
};
