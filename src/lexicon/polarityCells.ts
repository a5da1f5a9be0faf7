import type { Polarity } from '../model/target';
import { words } from './words';

/** What a cell of a polarity column says: beginnings of the whole text, lower case. */
export const POLARITY_CELLS: Readonly<Record<Polarity, readonly string[]>> = {
  higher: [
    'hög',
    'upp',
    'öka',
    'ökning',
    'max',
    'stigande',
    'mer',
    'fler',
    'positiv',
    'higher',
    'high',
    'up',
    'increas',
    'more',
    '↑',
    '↗',
    '⬆',
    '⇧',
    '➚',
    '+',
    '▲',
    '>',
    '≥',
  ],
  lower: [
    'låg',
    'lägre',
    'ned',
    'ner',
    'minska',
    'minskning',
    'min',
    'sjunkande',
    'mindre',
    'färre',
    'negativ',
    'lower',
    'low',
    'down',
    'decreas',
    'less',
    '↓',
    '↘',
    '⬇',
    '⇩',
    '➘',
    '-',
    '−',
    '–',
    '▼',
    '<',
    '≤',
  ],
};

/** On which side of a bare level beside it values are to lie: whole cells, lower case. */
export const LIMIT_CELLS: readonly string[] = words(`
  minst, lägst, högst, som lägst, som högst, som mest, maximalt, över, under, mer än, mindre än, fler än, färre än, större än, högre än,
  lägre än, bättre än, exakt, lika med, at least, at most, above, below, ≥, ≤, >, <, >=, <=
`);

/** The same, where the header does not say that the cells tell a direction: "Riktning: max" is the more the better. */
export const LIMITS_OR_DIRECTIONS: readonly string[] = words(`
  max, min, minimum, maximum
`);

/** Headers of the better direction beneath which "max" is a limit, and not the more the better. */
export const HEADERS_OF_LIMITS: readonly string[] = ['target type', 'type of target', 'måltyp', 'typ av mål'];
