import type { Texts } from '../topics';

export const statuses: Texts['statuses'] = {
  met: 'Met',
  onTrack: 'On track',
  partlyMet: 'Partly met',
  atRisk: 'At risk',
  notMet: 'Not met',
  offTrack: 'Off track',
  awaiting: 'Awaiting measurement',
  notMeasured: 'Not measured',
  notMeasurable: 'Not measurable',
  needsInput: 'Needs an answer',
  notAssessable: 'Cannot be assessed',
};
