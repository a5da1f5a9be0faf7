import { words } from './words';

/** What a word says about the level beside it. `better` and `worse` become at least or at most by polarity. */
export type ComparatorWord =
  | 'atLeast'
  | 'atMost'
  | 'greaterThan'
  | 'lessThan'
  | 'exactly'
  | 'betterThan'
  | 'betterOrEqual'
  | 'worseThan'
  | 'within'
  | 'top';

/** Comparators that stand before the level. */
export const comparatorsBefore: Readonly<Record<ComparatorWord, readonly string[]>> = {
  atLeast: words(`
    minst, lägst, lägsta, som lägst, som minst, åtminstone, allra minst, minimum, minimalt, minimi*, min, min., mer eller lika med,
    större eller lika med, större än eller lika med, mer än eller lika med, högre än eller lika med,
    lika med eller högre än, lika med eller större än, lika med eller mer än, lika med eller över,
    lika eller högre än, lika stor som eller större än, lika stort som eller större än, lika hög som eller högre än,
    lika eller fler än, lika eller högre än, lika med eller fler än, lika högt som eller högre än, golv, minst som, minst samma som, minst samma nivå som, minst lika högt som, minst lika hög som, minst lika många som, ≥, >=, =>, > =,
    at least, a minimum of, minimum of, at a minimum, equal to or greater than, greater than or equal to,
    equal to or above
  `),
  atMost: words(`
    lika eller färre än, lika eller mindre än, lika eller lägre än, lika med eller färre än, lika många eller färre än,
    högst som, högst samma som, högst samma nivå som, högst lika många som, högst lika hög som, högst lika högt som, högst lika mycket som,
    högst, högsta, max, max., maxtid, tidsram på, tidsram om, maximalt, maximala, maximal, maximum, som mest, som högst, som längst, som max, som maximalt, allra högst,
    upp till, upptill, lägre eller lika med, mindre eller lika med, mindre än eller lika med,
    lägre än eller lika med, lika med eller lägre än, lika med eller mindre än, lika med eller under,
    lika stor som eller mindre än, lika stor som eller lägre än, lika stort som eller mindre än,
    lika stort som eller lägre än, lika hög som eller lägre än, lika låg som eller lägre än, högst lika med, tak, tak på, begränsas till, begränsa till, ≤, <=, =<, < =, at most, up to, a maximum of,
    rymmas inom, ryms inom, inrymmas inom, rymmas inom ramen, rymmas inom en ram på, inom ramen, inom en ram på,
    maximum of, limited to, equal to or less than, less than or equal to
  `),
  greaterThan: words(`
    över, mer än, mera än, fler än, flera än, högre än, större än, längre än, längre tid än, mer tid än, överstiga, överstiger,
    överstigande, överstigs, passera, passerar, passerat, överskrida, överskrider, överskridas, överskrids, överträffa, överträffar,
    överskott på mer än, >, more than, greater than, higher than, larger than, above, over, exceed, exceeds,
    exceeding, longer than
  `),
  lessThan: words(`
    under, mindre än, färre än, lägre än, kortare än, kortare tid än, mindre tid än, understiga, understiger, understigande, understigs,
    underskrida, underskrider, underskridas, underskrids, gå under, ner under, <, less than, fewer than,
    lower than, smaller than, below, shorter than, fall below, falls below
  `),
  exactly: ['exakt', 'precis', 'lika med', '=', 'exactly', 'equal to', 'equals'],
  betterThan: ['bättre än', 'better than'],
  betterOrEqual: words(`
    lika med eller bättre än, lika med eller bättre, lika bra eller bättre än, lika bra som eller bättre än,
    minst lika bra som, minst lika god som, minst lika goda som, inte sämre än, ej sämre än,
    equal to or better than, no worse than, not worse than, at least as good as, as good as or better than
  `),
  worseThan: ['sämre än', 'worse than'],
  within: ['inom', 'senast inom', 'senast', 'within', 'in less than'],
  top: words(`
    topp, topp-, top, bland de, bland landets, bland sveriges, en av de, en av landets, en av sveriges,
    tillhöra de, tillhör de, tillhöra landets, tillhöra sveriges, among the top, among the, in the top
  `),
};

/** Adjectives that compare what follows them: "[lägre] sjukfrånvaro än riket". */
export const comparatives: ReadonlyMap<string, ComparatorWord> = new Map<string, ComparatorWord>([
  ['högre', 'greaterThan'],
  ['större', 'greaterThan'],
  ['fler', 'greaterThan'],
  ['flera', 'greaterThan'],
  ['mer', 'greaterThan'],
  ['längre', 'greaterThan'],
  ['higher', 'greaterThan'],
  ['more', 'greaterThan'],
  ['lägre', 'lessThan'],
  ['mindre', 'lessThan'],
  ['färre', 'lessThan'],
  ['kortare', 'lessThan'],
  ['lower', 'lessThan'],
  ['fewer', 'lessThan'],
  ['shorter', 'lessThan'],
  ['bättre', 'betterThan'],
  ['better', 'betterThan'],
]);

/** Comparators that stand after the level: "85 % eller mer". */
export const comparatorsAfter: Readonly<Record<'atLeast' | 'atMost' | 'betterOrEqual', readonly string[]>> = {
  atLeast: words(`
    eller mer, eller mera, eller fler, eller flera, eller högre, eller större, eller över, eller däröver,
    eller längre, el mer, el fler, el högre, el över, eller positivt, eller positiv, och uppåt, och över, och högre, som lägst, som minst, minimum, or more, or above,
    or higher, or over, or greater, and above, at least
  `),
  atMost: words(`
    eller mindre, eller färre, eller lägre, eller under, eller därunder, eller kortare, el mindre, el färre, el lägre, el under, el kortare, eller snabbare,
    och lägre, som mest, som högst, maximalt, max, maximum, or less, or fewer, or lower, or below, or under,
    at most
  `),
  betterOrEqual: ['eller bättre', 'el bättre', 'och bättre', 'or better', 'and better'],
};
/** They compare what is counted, so that the number beside is a count: "[fler] än 20 ska delta". */
export const countingWords: readonly string[] = words('fler, färre, flera, fewer, många');

/** Comparators that are things too: "solceller på egna [tak] ska …". */
export const limitsOrThings: ReadonlySet<string> = new Set(['tak', 'golv']);

/** Before "i" and "bland" a place among others, and no limit: "[lägst] i länet". */
export const superlatives: ReadonlySet<string> = new Set(words('lägst, högst, lägsta, högsta'));

/** How a verb in the infinitive ends, between "ska" and its comparator: "ska inte [komma] att överstiga". */
export const infinitiveEnds = /(?:[^aeiouyåäö]a|as|[fgmnst]å|bli|ske)$/;

/** After a number they make it a rank: "de 10 % bästa". */
export const ranksAfter: readonly string[] = words(`
    bästa, främsta, högst rankade, högst placerade, best, highest ranked
  `);

/** What turns a comparator into its opposite edge: "inte överstiga" is at most. */
export const negations: readonly string[] = words(`
    inte, ej, icke, varken, aldrig, inte heller, not, never, no, cannot, utan att, under inget, under ingen, i inget, i ingen, vid inget,
    vid ingen, på inget, på ingen
  `);

/** The comparator that is left when one is denied. */
export const denied: Readonly<Partial<Record<ComparatorWord, ComparatorWord>>> = {
  greaterThan: 'atMost',
  lessThan: 'atLeast',
  atLeast: 'lessThan',
  atMost: 'greaterThan',
  worseThan: 'betterOrEqual',
};

/** A level by its sign, of what can lie below nothing: "årets resultat ska vara positivt". */
export const signLevels: Readonly<Record<'greaterThan' | 'atLeast', readonly string[]>> = {
  greaterThan: words('positivt, positiv, positiva, överskott, plusresultat, positive, surplus'),
  atLeast: words(`
    inte negativt, inte negativ, inte negativa, ej negativt, ej negativ, ej negativa, icke negativt, icke negativ,
    icke-negativt, icke-negativ, inget underskott, inga underskott, inte underskott, ej underskott, utan underskott,
    inget minus, inget minusresultat, not negative, no deficit
  `),
};

/** What stands beside such a word without changing it: "ska [visa ett] positivt [resultat]". */
export const wordsBesideSigns: ReadonlySet<string> = new Set(
  words('vara, bli, visa, uppvisa, redovisa, ge, gå, med, ett, en, resultat, resultatet, be, show, a'),
);
