import type { Texts } from '../topics';

const counted = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`;

export const summary: Texts['summary'] = {
  met: (met, all) =>
    `${met} av ${all} ${all === 1 ? 'indikator' : 'indikatorer'} ${met === 1 || all === 1 ? 'uppnådd' : 'uppnådda'}`,
  others: {
    onTrack: counted('bedöms uppnås', 'bedöms uppnås'),
    partlyMet: counted('delvis uppnådd', 'delvis uppnådda'),
    atRisk: counted('osäker', 'osäkra'),
    notMet: counted('inte uppnådd', 'inte uppnådda'),
    offTrack: counted('bedöms inte uppnås', 'bedöms inte uppnås'),
    awaiting: counted('inväntar mätning', 'inväntar mätning'),
    notMeasured: counted('inte mätt', 'inte mätta'),
    notMeasurable: counted('inte mätbar', 'inte mätbara'),
    needsInput: counted('behöver besked', 'behöver besked'),
  },
  goals: (assessable, all) => `${assessable} av ${all} mål kan bedömas`,
  nothing: 'Inga indikatorer att bedöma',
};
