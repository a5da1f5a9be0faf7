import type { Texts } from '../topics';

const counted = (words: string) => (count: number) => `${count} ${words}`;

export const summary: Texts['summary'] = {
  met: (met, all) => `${met} of ${all} ${all === 1 ? 'indicator' : 'indicators'} met`,
  others: {
    onTrack: counted('on track'),
    partlyMet: counted('partly met'),
    atRisk: counted('at risk'),
    notMet: counted('not met'),
    offTrack: counted('off track'),
    awaiting: counted('awaiting measurement'),
    notMeasured: counted('not measured'),
    notMeasurable: counted('not measurable'),
    needsInput: (count) => `${count} ${count === 1 ? 'needs' : 'need'} an answer`,
  },
  goals: (assessable, all) => `${assessable} of ${all} ${all === 1 ? 'goal' : 'goals'} can be assessed`,
  nothing: 'No indicators to judge',
};
