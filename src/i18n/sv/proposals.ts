import type { Texts } from '../topics';

const verbs = { increase: 'öka', decrease: 'minska', hold: 'ändras', unknown: '[öka eller minska]' };

export const proposals: Texts['proposals'] = {
  subject: '[mått]',
  level: '[nivå]',
  comparator: '[minst eller högst]',
  baseline: '[utgångsvärde]',
  baselineYear: '[utgångsår]',
  year: '[år]',
  responsible: '[ansvarig]',
  range: (low, high) => `mellan ${low} och ${high}`,
  sentence: ({ subject, verb, comparator, target, baseline, baselineYear, deadline, responsible }) => {
    const level = comparator === '' ? target : `${comparator} ${target}`;
    const way = baseline === null ? `vara ${level}` : `${verbs[verb]} från ${baseline} (${baselineYear}) till ${level}`;
    const who = responsible === null ? '' : ` Ansvarig: ${responsible}.`;
    return `${subject} ska ${way} senast ${deadline}.${who}`;
  },
};
