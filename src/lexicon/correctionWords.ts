import type { Comparator, TargetReading } from '../model/target';

/** How a comparator is written where a reading is corrected. Lower case; the whole cell is compared. */
export const COMPARATOR_WORDS: Readonly<Record<Comparator, readonly string[]>> = {
  atLeast: ['minst', 'lägst', 'som minst', 'minimum', 'min', '≥', '>=', 'at least', 'no less than'],
  atMost: ['högst', 'maximalt', 'max', 'som mest', 'maximum', '≤', '<=', 'at most', 'no more than'],
  greaterThan: ['över', 'mer än', 'fler än', 'högre än', 'större än', '>', 'more than', 'above', 'over'],
  lessThan: ['under', 'mindre än', 'färre än', 'lägre än', '<', 'less than', 'fewer than', 'below'],
  equal: ['lika med', 'exakt', 'precis', '=', 'equal to', 'exactly'],
  between: ['intervall', 'mellan', 'inom', 'range', 'between'],
  increase: ['öka', 'ökar', 'ska öka', 'ökning', 'increase', 'should increase', 'is to increase'],
  decrease: ['minska', 'minskar', 'ska minska', 'minskning', 'decrease', 'should decrease', 'is to decrease'],
  maintain: [
    'bibehålla',
    'bibehålls',
    'bibehållas',
    'behålla',
    'behållas',
    'hålla',
    'hållas',
    'ska hållas',
    'oförändrad',
    'keep',
    'maintain',
    'be kept',
    'is to be kept',
  ],
  increaseBy: ['öka med', 'ökning med', 'increase by', 'öka med högst', 'increase by at most'],
  decreaseBy: ['minska med', 'minskning med', 'decrease by', 'minska med högst', 'decrease by at most'],
};

/** What makes the change of such a comparator the most that is allowed. */
export const MOST_WORDS: readonly string[] = ['högst', 'at most'];

/** How the kind of a value is written where a reading is corrected. */
export const VALUE_KIND_WORDS: Readonly<Record<NonNullable<TargetReading['valueKind']>, readonly string[]>> = {
  level: ['nivå', 'läge', 'level'],
  part: [
    'per period',
    'värde per period',
    'värden per period',
    'value per period',
    'delperiod',
    'för perioden',
    'per tertial',
    'per kvartal',
    'per månad',
    'part',
  ],
  accumulating: [
    'summa under året',
    'summa hittills',
    'summa sedan årets början',
    'sum so far',
    'ackumulerat',
    'ackumulerad',
    'ackumulerande',
    'ack',
    'summa',
    'sum through the year',
    'accumulated',
    'accumulating',
  ],
};

/** How it is written that a row is an indicator, is none, or is the reworded one that Målkoll asks about. */
export const ROLE_WORDS: Readonly<Record<'indicator' | 'none' | 'same', readonly string[]>> = {
  same: ['samma', 'samma indikator', 'same', 'the same', 'same indicator'],
  indicator: ['indikator', 'mått', 'ja', 'indicator', 'yes'],
  none: [
    'nej',
    'inte indikator',
    'ingen indikator',
    'ej indikator',
    'räknas inte',
    'aktivitet',
    'mål',
    'no',
    'none',
    'not an indicator',
    'no indicator',
    'activity',
    'goal',
  ],
};
