import type { Texts } from '../topics';

const verbs = { increase: 'öka', decrease: 'minska', go: 'gå' };

export const proposals: Texts['proposals'] = {
  subject: '[mått]',
  level: '[nivå]',
  comparator: '[minst eller högst]',
  unit: '[enhet]',
  baseline: '[utgångsvärde]',
  baselineYear: '[utgångsår]',
  year: '[år]',
  responsible: '[ansvarig]',
  exactly: 'exakt',
  range: (low, high) => `mellan ${low} och ${high}`,
  perPeriod: (period) => `per ${period}`,
  scale: (low, high) => `(skala ${low}–${high})`,
  makeColumns:
    'Målkoll kan göra kolumnen åt dig: välj ”Gör kolumner för orsak, åtgärd, ansvarig och nytt datum” i inställningarna.',
  sentence: ({ subject, way, level, deadline, responsible }) => {
    const aim = way === null ? `vara ${level}` : `${verbs[way.verb]} från ${way.from} till ${level}`;
    const who = responsible === null ? '' : ` Ansvarig: ${responsible}.`;
    return `${subject} ska ${aim} senast ${deadline}.${who}`;
  },
};
