import type { TargetReference } from '../model/target';
import { words } from './words';

/** What prices are followed by; a limit of "KPI + 1 %" is as high as the index says. */
export const priceIndexes: readonly string[] = words(`
    kpi, kpif, pkv, konsumentprisindex, prisindex, entreprenadindex, inflationen, inflation
  `);

/** Beginnings of the words for how far one is from others: "skillnaden mot riket ska minska". */
export const differences: readonly string[] = words('skillnad, gap, avvikelse, differens, avstånd, difference');

/** Whose value decides in "minst rikssnittet". A "*" stands for the rest of a word. */
export const referenceBodies: Readonly<Record<TargetReference['kind'], readonly string[]>> = {
  nation: words(`
    riket, rikets, rikssnitt*, riksgenomsnitt*, riksmedel*, rikets snitt, rikets genomsnitt, rikets medel*, rikets median*, rikets nivå, rikets resultat, snittet i riket,
    snitt riket, snittet för riket, genomsnittet i riket, genomsnittet för riket, genomsnitt i riket,
    medelvärdet i riket, medianen i riket, median i riket, medianen för riket, riksmedian*, medel i riket, riket i genomsnitt, genomsnittet i landet, genomsnittet för landet,
    snittet i landet, landets genomsnitt, landets kommuner, nationellt snitt, nationella snittet,
    nationellt genomsnitt, nationella genomsnittet, genomsnittet nationellt, sverigesnittet,
    snittet i sverige, genomsnittet i sverige, genomsnittlig kommun, genomsnittet för sveriges kommuner,
    genomsnittet för landets kommuner, genomsnittet bland landets kommuner,
    genomsnittet för samtliga kommuner, genomsnittet för alla kommuner, snittet för alla kommuner,
    snittet bland landets kommuner, kommunsnittet, kommungenomsnittet, medelkommunen, genomsnittskommunen,
    national average, the national average
  `),
  region: words(`
    länet, länets, länets snitt, länets genomsnitt, länets medel*, länets median*, länssnitt*, länsgenomsnitt*, snittet i länet, snitt länet, genomsnittet i länet,
    genomsnittet för länet, medelvärdet i länet, länets kommuner, kommunerna i länet,
    övriga kommuner i länet, genomsnittet i regionen, regionens snitt, snittet i regionen, regional average,
    county average
  `),
  similar: words(`
    liknande kommuner, jämförbara kommuner, jämförelsekommuner*, jämförelsegrupp*, kommungrupp*,
    liknande kommuners, jämförbara kommuners, liknande kommuners snitt, liknande kommuners genomsnitt, liknande kommuners medel*, genomsnittet för liknande kommuner, genomsnitt för liknande kommuner, genomsnitt liknande kommuner,
    snitt för liknande kommuner, snitt liknande kommuner, snitt jämförbara kommuner, medel liknande kommuner,
    snittet för liknande kommuner, snittet för jämförbara kommuner, genomsnittet för jämförbara kommuner,
    medelvärdet för jämförbara kommuner, medelvärdet för liknande kommuner, jämförbara,
    strukturellt liknande kommuner, similar municipalities, comparable municipalities, referenskostnad*
  `),
  previous: words(`
    föregående år, föregående års, föregående läsår, föregående läsårs, förra läsåret, förra läsårets, föregående tertial,
    föregående kvartal, föregående mätning*, föregående period, föregående resultat,
    föregående undersökning, förra året, förra årets, förra mätningen, fjolår*, året innan, året före,
    tidigare år, tidigare mätning*, tidigare resultat, tidigare nivå, senaste mätning*, senaste årets,
    senaste resultatet, nuvarande nivå, nuvarande resultat, dagens nivå, nuläget, idag, utgångsläget,
    fg år, fg. år, fg års, fg läsår, fg mätning*, fg. mätning*, fg period, fg resultat, fg tertial, fg kvartal,
    samma nivå, samma resultat, previous year, the previous year, last year, current level,
    the current level
  `),
  other: [
    ...words(`
    branschsnitt*, branschgenomsnitt*, branschmedel*, branschens snitt, branschens genomsnitt, snittet i branschen, snittet för branschen, genomsnittet i branschen, genomsnittet för branschen,
    koncernsnitt*, koncerngenomsnitt*, genomsnittet, snittet, medelvärdet, medianen, medelvärde, andra kommuner, övriga kommuner, the average,
    budget, budgeten, tilldelad budget, budgetram*, budgeterad
  `),
    ...priceIndexes,
  ],
};

/** "I nivå med": as good as the reference. */
export const levelWith: readonly string[] = words(`
    i nivå med, i paritet med, samma nivå som, samma som, lika bra som, lika högt som, lika hög som, lika nöjda som, lika nöjd som, lika trygga som, lika många som, lika stor som, lika stort som, lika stora som, lika låg som, lika lågt som, lika låga som, lika god som, lika goda som, lika gott som, lika friska som,
    motsvarande, motsvara, följa, återgå till, återgått till, återtas till, återställas till, tillbaka på, tillbaka till,
    in line with, on a par with, the same level as, back to
  `);

/** Before others: "jämfört med 65 % [i] riket". */
export const ofOthersWords: ReadonlySet<string> = new Set(words('i, för, bland, hos, in, for'));

/** Before "till" they compare, and lead to no level: "i [förhållande] till riket". */
export const relatingWords: ReadonlySet<string> = new Set(words('förhållande, relation, relative, compared'));

/** "I högre [takt] än", "i större [utsträckning] än": two developments, or two shares, and no level. */
export const comparedPaces = /^(?:takt|grad|utsträckning|omfattning)/;
