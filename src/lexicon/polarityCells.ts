import type { Polarity } from '../model/target';
import { words } from './words';

/** What a cell of a polarity column begins with; "*" stands for the rest of a word. */
export const POLARITY_CELLS: Readonly<Record<Polarity, readonly string[]>> = {
  higher: words(`
    hög, högt, höga, högre, högsta, upp, uppåt, uppåtgående, öka, ökar, ökas, ökad, ökat, ökade, ökande, ökning, max*,
    stigande, växande, mer, mera, fler, flera, positiv, positivt, higher, high, up, upward*, increas*, more,
    ↑, ↗, ⬆, ⇧, ➚, +, ▲, >, ≥
  `),
  lower: words(`
    låg, lågt, låga, lägre, lägsta, ned, ner, nedåt, nedåtgående, minska, minskar, minskas, minskad, minskat, minskade,
    minskande, minskning, min, minim*, sjunkande, mindre, färre, negativ, negativt, lower, low, down, downward*,
    decreas*, less, fewer, ↓, ↘, ⬇, ⇩, ➘, ▼, <, ≤
  `),
};

/** Before such a word: "ska öka", "så lågt som möjligt", "as high as possible". */
export const BEFORE_POLARITY: readonly string[] = words('ska, skall, bör, så, en, att, as, to, should, shall');

/** In a column that holds "+" as well these say lower; elsewhere they say that nothing was filled in. */
export const DASHES_OF_POLARITY: ReadonlySet<string> = new Set(['-', '−', '–', '—']);

/** Such a cell says that neither way is better, or that it does not matter. */
export const NO_POLARITY: readonly string[] = words(`
  neutral*, oförändrad, oförändrat, bibehåll*, behåll*, upprätthåll*, stabil*, hålla, varken*, ingen, inget, →, ↔, ⇨, =, ±
`);

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
