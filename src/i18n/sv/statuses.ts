import type { Texts } from '../topics';

export const statuses: Texts['statuses'] = {
  met: 'Uppnått',
  onTrack: 'Bedöms uppnås',
  partlyMet: 'Delvis uppnått',
  atRisk: 'Osäkert',
  notMet: 'Inte uppnått',
  offTrack: 'Bedöms inte uppnås',
  awaiting: 'Inväntar mätning',
  notMeasured: 'Ej mätt',
  notMeasurable: 'Ej mätbart',
  needsInput: 'Behöver besked',
  notAssessable: 'Kan inte bedömas',
};
