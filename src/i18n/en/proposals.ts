import type { Texts } from '../topics';

const verbs = { increase: 'increase', decrease: 'decrease', hold: 'change', unknown: '[increase or decrease]' };

export const proposals: Texts['proposals'] = {
  subject: '[measure]',
  level: '[level]',
  comparator: '[at least or at most]',
  baseline: '[baseline]',
  baselineYear: '[baseline year]',
  year: '[year]',
  responsible: '[responsible]',
  range: (low, high) => `between ${low} and ${high}`,
  sentence: ({ subject, verb, comparator, target, baseline, baselineYear, deadline, responsible }) => {
    const level = comparator === '' ? target : `${comparator} ${target}`;
    const way = baseline === null ? `be ${level}` : `${verbs[verb]} from ${baseline} (${baselineYear}) to ${level}`;
    const who = responsible === null ? '' : ` Responsible: ${responsible}.`;
    return `${subject} shall ${way} by ${deadline}.${who}`;
  },
};
