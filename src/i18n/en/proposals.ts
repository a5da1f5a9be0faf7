import type { Texts } from '../topics';

const verbs = { increase: 'increase', decrease: 'decrease', go: 'go' };
const periods: Readonly<Record<string, string>> = {
  år: 'year',
  halvår: 'half-year',
  termin: 'term',
  tertial: 'tertial',
  kvartal: 'quarter',
  månad: 'month',
  vecka: 'week',
  dag: 'day',
};

export const proposals: Texts['proposals'] = {
  subject: '[measure]',
  level: '[level]',
  comparator: '[at least or at most]',
  unit: '[unit]',
  baseline: '[baseline]',
  baselineYear: '[baseline year]',
  year: '[year]',
  responsible: '[responsible]',
  exactly: 'exactly',
  range: (low, high) => `between ${low} and ${high}`,
  perPeriod: (period) => `per ${periods[period] ?? period}`,
  scale: (low, high) => `(scale ${low}–${high})`,
  makeColumns:
    'Målkoll can make the column for you: choose “Make columns for cause, action, owner and new date” in the settings.',
  sentence: ({ subject, way, level, deadline, responsible }) => {
    const aim = way === null ? `be ${level}` : `${verbs[way.verb]} from ${way.from} to ${level}`;
    const who = responsible === null ? '' : ` Responsible: ${responsible}.`;
    return `${subject} shall ${aim} by ${deadline}.${who}`;
  },
};
