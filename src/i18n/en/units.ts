import type { Texts } from '../topics';

export const comparators: Texts['comparators'] = {
  atLeast: 'at least',
  atMost: 'at most',
  greaterThan: 'above',
  lessThan: 'below',
  equal: '',
  between: '',
  increase: 'is to increase',
  decrease: 'is to decrease',
  maintain: 'is to be kept',
  increaseBy: 'at least',
  decreaseBy: 'at most',
};

export const units: Texts['units'] = {
  silent: ['antal', 'index', 'poäng'],
  before: ['plats'],
  names: {
    procentenheter: 'percentage points',
    kr: 'SEK',
    tkr: 'thousand SEK',
    mkr: 'million SEK',
    mdkr: 'billion SEK',
    dagar: 'days',
    veckor: 'weeks',
    månader: 'months',
    år: 'years',
    timmar: 'hours',
    minuter: 'minutes',
    plats: 'rank',
    'per 10 000 invånare': 'per 10,000 inhabitants',
  },
  to: 'to',
  ofOne: {
    procentenheter: 'percentage point',
    places: 'place',
    dagar: 'day',
    veckor: 'week',
    månader: 'month',
    år: 'year',
    timmar: 'hour',
    minuter: 'minute',
  },
  ofDifference: { '%': 'procentenheter', plats: 'places' },
};
