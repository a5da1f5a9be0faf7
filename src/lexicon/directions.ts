import { words } from './words';

/** The way a word wants the measure to go. `improve` and `worsen` become up or down by polarity. */
export type DirectionWord = 'increase' | 'decrease' | 'maintain' | 'improve' | 'worsen';

/** What a word behind a number makes of it; `improve` becomes up or down by polarity. */
export type ChangeWord = 'increase' | 'decrease' | 'improve';

/** Verbs, as they stand after "ska" or begin a goal. */
export const directionVerbs: Readonly<Record<DirectionWord, readonly string[]>> = {
  increase: words(`
    öka, ökar, ökas, ökat, höjt, höjts, stigit, vuxit, öka upp, höja, höjer, höjas, höjs, stiga, stiger,
    växa, växer, stärkas, stärks, stärka, tillta, få upp, gå upp, gått upp, utökas, utöka, increasing, raising, bli fler, blir fler, bli högre,
    blir högre, bli större, ska upp, skall upp, måste upp, vara fler, vara högre, vara större, increase, increases, increased, rise, raise,
    raised, grow, grows
  `),
  decrease: words(`
    minska, minskar, minskas, minskat, sänkt, sänkts, sjunkit, reducerat, reducerats, kortats, minskas ned,
    sänka, sänker, sänkas, sänks, sjunka, sjunker, reducera, reducerar, reduceras, kortas, korta, förkortas,
    amorteras, avta, trappas ned, trappas ner, skäras ned, skäras ner, kapas, kapa, dras ned, dras ner, dra ned, dra ner, skära ned, skära ner, trappa ned, trappa ner, tryckas ned, tryckas ner, pressas ned, pressas ner, pressas tillbaka, krympa, krymper, krympt, banta, bantas, dala, få ned, få ner, pressa ned, pressa ner, gå ner, gå ned, ska ner, ska ned, skall ner, skall ned, måste ner, måste ned, begränsas, gått ner, gått ned, närma sig noll, närmar sig noll, närma sig 0, bli färre, blir färre, bli mindre, blir mindre, bli lägre, blir lägre, bli kortare, vara färre,
    vara lägre, vara mindre, decrease, decreases, decreased, reduce, reduces, reduced, fall to, fall by, fall from, falls, decline,
    drop, cut, lower, lowered, shorten, reducing, decreasing, cutting, lowering
  `),
  maintain: words(`
    bibehålla, bibehåller, bibehållas, bibehålls, bibehållen, bibehållet, bibehållna, behålla, behåller,
    behållas, behålls, upprätthålla, upprätthållas, vidmakthålla, vidmakthållas, oförändrad, oförändrat,
    oförändrade, kvarstå, kvarstår, ligga kvar, vara kvar, hållas på, stabil, stabilt, stabila, samma nivå,
    nuvarande nivå, maintain, maintained, remain, remains, keep, unchanged, retain, stable
  `),
  improve: words(`
    klättra, klättrar, avancera, avancerar, förbättra, förbättrar, förbättras, förbättrat, förbättrats, bli bättre, blir bättre, vara bättre,
    effektivisera, effektiviseras, effektiviserat, effektiviserats, utvecklas positivt, utvecklas i positiv riktning, improve, improves, improved
  `),
  worsen: ['försämra', 'försämrar', 'försämras', 'bli sämre', 'blir sämre', 'vara sämre', 'worsen', 'deteriorate'],
};

/** With a particle such a verb says no direction: "barn växer upp i trygghet". */
export const undirectedVerbs: readonly string[] = words(`
    växa upp, växer upp, vuxit upp, växer fram, växa fram, stiger in, stiga in
  `);

/** Adjectives and nouns that say a direction where a goal begins with them: "Minskade utsläpp", "Fler bostäder". */
export const directionNouns: Readonly<Record<DirectionWord, readonly string[]>> = {
  increase: words(`
    fler, flera, mer, högre, större, ökad, ökat, ökade, ökande, ökning, ökn, ökn., en ökning, en ökad, ett ökat, en ökande, en växande, en högre, ett högre, en större, ett större, en stärkt, ett stärkt, höjd, höjda,
    stärkt, stärkta, stigande, växande, uppåt, uppåtgående, ↑, ↗, ⬆, more, higher, growing, an increase
  `),
  decrease: words(`
    färre, lägre, mindre, kortare, minskad, minskat, minskade, minskande, minskning, minskn, minskn., en minskning,
    en minskad, ett minskat, en minskande, en lägre, ett lägre, sänkt, sänkta, sjunkande, nedåt, nedåtgående, reducerad, reducerade, ↓, ↘, ⬇, fewer, less,
    shorter, a reduction, reduction, a decrease
  `),
  maintain: words(`
    oförändrad, oförändrat, bibehållen, bibehållet, stabil, samma nivå, samma resultat, samma som, lika som, minst lika många, minst lika hög, ingen ökning,
    ingen minskning, ingen försämring, ingen förändring, ingen höjning, ingen sänkning, inga ökningar,
    nuvarande nivå, →, no increase, no decrease, no change, no deterioration
  `),
  improve: words(`
    förbättrad, förbättrat, förbättrade, förbättring, en förbättring, en förbättrad, ett förbättrat, bättre, en bättre, ett bättre, positiv utveckling,
    effektivisering, en effektivisering, positiv trend, en positiv utveckling, en positiv trend, better
  `),
  worsen: [],
};

/** First words of a goal for how many: the rest says of whom, "färre ska vänta mer än 90 dagar". */
export const moreOrFewer: ReadonlySet<string> = new Set(['fler', 'flera', 'färre', 'more', 'fewer']);

/** Words after a number that make it a change: "50 fler", "10 % lägre", "20 % effektivare", "a 40 % reduction". */
export const changeWords: Readonly<Record<ChangeWord, readonly string[]>> = {
  increase: words(`
    fler, flera, mer, högre, större, längre, ökning, nettoökning, nettotillskott, höjning, tillväxt, more, higher, additional, increase, growth
  `),
  improve: words(`
    bättre, effektivare, förbättring, better, improvement
  `),
  decrease: words(`
    färre, mindre, lägre, kortare, minskning, nettominskning, sänkning, reducering, reduktion, nedgång, ned, ner, fewer, less, lower,
    reduction, decrease, cut
  `),
};

/** What ends a compound that is a change: "60 procents resandeökning", "kostnadssänkning på 2 %". */
export const changeEndings: Readonly<Record<'increase' | 'decrease', readonly string[]>> = {
  increase: ['ökning', 'höjning'],
  decrease: ['minskning', 'sänkning', 'reduktion', 'reducering'],
};

/** Nouns of a change that say anew what a target before them means: "minst 25 team, en utökning med 5". */
export const appositions: readonly string[] = words(`
    ökning, utökning, höjning, förbättring, tillväxt, minskning, sänkning, förändring, reducering, reduktion,
    increase, decrease, reduction
  `);

/** "Halveras", "fördubblas": the change itself, in per cent. */
export const multiplyingVerbs: readonly (readonly [
  phrase: string,
  direction: 'increase' | 'decrease',
  percent: number,
])[] = [
  ['halver*', 'decrease', 50],
  ['halvera*', 'decrease', 50],
  ['en halvering', 'decrease', 50],
  ['en fördubbling', 'increase', 100],
  ['a halving', 'decrease', 50],
  ['a doubling', 'increase', 100],
  ['reduce by half', 'decrease', 50],
  ['minsk* till hälften', 'decrease', 50],
  ['fördubbl*', 'increase', 100],
  ['dubblera*', 'increase', 100],
  ['dubblas', 'increase', 100],
  ['dubbla', 'increase', 100],
  ['till det dubbla', 'increase', 100],
  ['till dubbla', 'increase', 100],
  ['till det tredubbla', 'increase', 200],
  ['dubbelt så många', 'increase', 100],
  ['dubbelt så mycket', 'increase', 100],
  ['tre gånger så*', 'increase', 200],
  ['3 gånger så*', 'increase', 200],
  ['fyra gånger så*', 'increase', 300],
  ['4 gånger så*', 'increase', 300],
  ['fem gånger så*', 'increase', 400],
  ['5 gånger så*', 'increase', 400],
  ['tio gånger så*', 'increase', 900],
  ['10 gånger så*', 'increase', 900],
  ['två gånger så*', 'increase', 100],
  ['2 gånger så*', 'increase', 100],
  ['hälften så många', 'decrease', 50],
  ['hälften så mycket', 'decrease', 50],
  ['hälften så stor*', 'decrease', 50],
  ['hälften så hög*', 'decrease', 50],
  ['tredubbl*', 'increase', 200],
  ['tiodubbl*', 'increase', 900],
  ['tiofaldig*', 'increase', 900],
  ['fyrdubbl*', 'increase', 300],
  ['femdubbl*', 'increase', 400],
  ['halve', 'decrease', 50],
  ['halved', 'decrease', 50],
  ['double', 'increase', 100],
  ['doubled', 'increase', 100],
  ['triple', 'increase', 200],
  ['tripled', 'increase', 200],
];

/** "Och helst öka": a wish beside the floor. */
export const wishWords: readonly string[] = words(`
    helst, gärna, och gärna, med ambitionen att, med ambition att, med strävan att, och sträva efter att,
    och på sikt, med inriktning mot, med sikte på, med sikte mot, preferably, and preferably, ideally
  `);

/** How far something lies from what others have, or from what was: "5 poäng [över] riket". */
export const beyondWords: ReadonlyMap<string, 'increase' | 'decrease'> = new Map([
  ['över', 'increase'],
  ['above', 'increase'],
  ['under', 'decrease'],
  ['below', 'decrease'],
]);

/** Before a noun, as an adjective stands: "och trygga, [med] stabil ekonomi" keeps nothing. */
export const beforeStable: ReadonlySet<string> = new Set(words('till, med, av, för'));

/** Behind "och" they go on with what is to be done: "minska antalet som röker och [öka] …". */
export const changingInfinitives: ReadonlySet<string> = new Set(
  words('öka, höja, minska, sänka, reducera, increase, reduce, decrease'),
);
