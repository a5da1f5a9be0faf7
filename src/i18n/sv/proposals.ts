import type { Texts } from '../topics';

const verbs = { increase: 'öka', decrease: 'minska', hold: 'ändras' };

export const proposals: Texts['proposals'] = {
  subject: '[mått]',
  level: '[nivå]',
  year: '[år]',
  responsible: '[ansvarig]',
  range: (low, high) => `mellan ${low} och ${high}`,
  sentence: ({ subject, verb, comparator, target, baseline, baselineYear, deadline }) => {
    const level = comparator === '' ? target : `${comparator} ${target}`;
    const base = baseline === null ? '' : `från ${baseline}${baselineYear === null ? '' : ` (${baselineYear})`} till `;
    return base === ''
      ? `${subject} ska vara ${level} senast ${deadline}.`
      : `${subject} ska ${verbs[verb]} ${base}${level} senast ${deadline}.`;
  },
};
