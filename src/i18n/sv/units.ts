import type { Texts } from '../topics';

export const comparators: Texts['comparators'] = {
  atLeast: 'minst',
  atMost: 'högst',
  greaterThan: 'över',
  lessThan: 'under',
  equal: '',
  between: '',
  increase: 'ska öka',
  decrease: 'ska minska',
  maintain: 'ska hållas',
  increaseBy: 'minst',
  decreaseBy: 'högst',
};

export const units: Texts['units'] = {
  silent: ['antal', 'index', 'poäng'],
  before: ['plats'],
  names: {},
  to: 'till',
  ofOne: {
    procentenheter: 'procentenhet',
    platser: 'plats',
    dagar: 'dag',
    veckor: 'vecka',
    månader: 'månad',
    timmar: 'timme',
    minuter: 'minut',
  },
  ofDifference: { '%': 'procentenheter', plats: 'platser' },
};
