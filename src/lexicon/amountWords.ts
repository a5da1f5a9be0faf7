import { EDGES, OF, WITH, WITHIN } from './particles';
import { indexNames } from './measureUnits';
import { words } from './words';

/* Words beside an amount that tell what it is a number of, or that it is none of the target. */

/** Before a count these speak of those there are: "[de] tre kommunerna", "[kommunens] fem skolor". */
export const countedAlready: ReadonlySet<string> = new Set(
  words('de, dessa, våra, alla, samtliga, kommunens, regionens, nämndens, the, these, our'),
);

/** Before a word for one they make it a number: "[minst] ett möte", "[inom] en vecka". */
export const beforeOne: ReadonlySet<string> = new Set([...EDGES, ...WITHIN, 'med', 'än']);

/** Of these, those that need a unit behind it: "inom en vecka", but "inom en generation". */
export const beforeOneWithUnit: ReadonlySet<string> = new Set([...WITHIN, 'med']);

/** Between a part and its whole: "nio [av] tio", "one [in] ten". */
export const partOf: ReadonlySet<string> = new Set([...OF, 'in']);

/** Before these two: "nio [fall] av tio", "nine [out] of ten". */
export const partingWords: ReadonlySet<string> = new Set(words('fall, gånger, cases, times, out'));

/** Before the whole: "3,2 av [max] 4", "12 av [totalt] 15". */
export const wholesBefore: ReadonlySet<string> = new Set(words('max, maximalt, totalt, kommunens, våra, de'));

/** Behind the whole they make it a grade, and no share: "4 av 5 [stjärnor]". */
export const gradeWords: ReadonlySet<string> = new Set(words('stjärnor, möjliga, getingar, stars'));

/** "[Var] tredje", "[varannan]": of a time it is how often, and no share. */
export const eachWords = /^vart?(?:an)?/;

/** "70 [±] 5": so much more or less. */
export const plusMinusWords: readonly string[] = words('±, ± -, +-, +/-, +/ -, plus minus, plus/minus');

/** "2 [placeringar] bättre än 2023". */
export const placeWords: readonly string[] = words('placeringar, platser, places');

/** Before a level: what it is on, "[index] 80", "[plats] 50". */
export const levelNames: ReadonlySet<string> = new Set([...indexNames, 'index', 'plats', 'placering']);

/** Beside a level these say nothing more: "[mål år] 2025: [ca] 80 %". */
export const sayingNothing: ReadonlySet<string> = new Set(words('ca, cirka, c, a, år, mål, målvärde, och, eller'));

/** Before an amount they make it a part of what is measured: "[vid] 5 cm snödjup", "[genom] 3 nya arbetssätt". */
export const describingWords: ReadonlySet<string> = new Set(words('än, than, vid, genom, via, through'));

/** What is counted in or left out: "[exklusive] intäkter på 3 mnkr". */
export const exceptingWords: ReadonlySet<string> = new Set(
  words('exklusive, exkl, inklusive, inkl, utom, förutom, undantaget, excluding'),
);

/** Behind these a number without a direction may be no target: "… [med] 20 platser", "en skola [för] 300 elever". */
export const strayWords: ReadonlySet<string> = new Set([...WITH, ...words('för, by, for')]);

/** … and behind these a count: "biltrafiken [i] tre snitt" says where it is measured. */
export const placingWords: ReadonlySet<string> = new Set(words('i, vid, in, at'));

/** Before a part of the target, or what is to come after it: "[varav] minst 15 % närproducerat", "[på sikt] 60 %". */
export const partWords: ReadonlySet<string> = new Set(words('varav, delmål, sikt, gärna, helst, whereof'));

/** What a share and a count are called, and the unit of each: "[andel] elever med mer än 20 % frånvaro". */
export const shareAndCountUnits: Readonly<Record<string, string>> = {
  andel: '%',
  andelen: '%',
  share: '%',
  proportion: '%',
  percentage: '%',
  antal: 'antal',
  antalet: 'antal',
  number: 'antal',
};
