import type { Texts } from '../topics';

const verbs = { increase: 'increase', decrease: 'decrease', hold: 'change' };

export const proposals: Texts['proposals'] = {
  subject: '[measure]',
  level: '[level]',
  year: '[year]',
  responsible: '[responsible]',
  range: (low, high) => `between ${low} and ${high}`,
  sentence: ({ subject, verb, comparator, target, baseline, baselineYear, deadline }) => {
    const level = comparator === '' ? target : `${comparator} ${target}`;
    const base = baseline === null ? '' : `from ${baseline}${baselineYear === null ? '' : ` (${baselineYear})`} to `;
    return base === ''
      ? `${subject} shall be ${level} by ${deadline}.`
      : `${subject} shall ${verbs[verb]} ${base}${level} by ${deadline}.`;
  },
};
