import { ranksAfter } from './comparators';
import { words } from './words';

/** Words that make a number a rough one. */
export const approximately: readonly string[] = words(`
    ca, ca., cirka, c:a, circa, ~, ≈, ungefär, omkring, runt, närmare, inemot, strax över, strax under, drygt, knappt, nästan, uppskattningsvis, uppskatta*, prel,
    prel., preliminär*, skattning*, estimat*, beräknat, beräknad, approx, approx., approximately, about, around, almost
  `);

/** Signs and words by which only one side of a value is known: "<5", "färre än 5". */
export const bounds: Readonly<Record<'lessThan' | 'greaterThan' | 'atLeast' | 'atMost', readonly string[]>> = {
  lessThan: words(`
    <, färre än, mindre än, lägre än, under, less than, fewer than, below
  `),
  greaterThan: words(`
    >, mer än, fler än, över, högre än, större än, more than, over, above
  `),
  atLeast: ['≥', '>=', 'minst', 'at least'],
  atMost: ['≤', '<=', 'högst', 'max', 'maximalt', 'at most', 'up to'],
};

/** Behind a number they make it a place among others: "bland de 25 % sämsta". */
export const ranksBehind: readonly string[] = [...ranksAfter, ...words(`sämsta, högsta, lägsta, worst`)];

/** What a cell begins with when it repeats a target: "Mål 10 av 15". */
export const targetLabels: readonly string[] = ['mål', 'målvärde', 'målet', 'målnivå', 'målsättning', 'target', 'goal'];

/** What a cell that repeats a header begins with: "Utfall 2022". */
export const headerLabels: readonly string[] = words(`
    utfall, resultat, bokslut, prognos, budget, outcome, actual, forecast, result
  `);

/** Words before a number that belongs to another time: "(fg år 78 %)", "mål 80". */
export const otherNumbers: readonly string[] = words(`
    mål, målvärde, målet, målet är, målvärdet är, målnivå, målnivån är, riket, sverige, länet, rikssnitt, rikssnittet, rikssnittet är, länssnitt*, snitt, snittet, medel, medelvärde*,
    genomsnitt, genomsnittet, genomsnittet är, alla kommuner, andra kommuner, liknande kommuner, kommungrupp*, jämförbara kommuner, skr,
    varav, ökning med, en ökning med, ökat med, minskning med, en minskning med, minskat med, upp, ned, föregående, föregående år, föreg, föreg., föreg år, föreg. år, fg, fg., fg år,
    f.g. år, förra, förra året, fjol*, tidigare, jfr, jmf, jämfört med, från, budget, max, maxpoäng, svarsfrekvens, svarsfrekv, svarsfrekv., svarsandel, sla, osäkerhet, konfidensintervall, target, from, previous year, felmarginal
  `);

/** Words before the value itself, where other numbers stand in the cell: "Mål: 85 % Utfall: 80 %". */
export const valueLabels: readonly string[] = words(`
    utfall, utfallet, resultat, resultatet, bokslut, nuläge, uppmätt, outcome, actual, result
  `);

/** What a cell begins with when its number is another's or of another time; its own where the header says the same. */
export const valuesOfOthers: readonly string[] = words(`
    riket, rikssnitt, rikssnittet, riksgenomsnitt*, sverige, länet, länssnitt, snitt riket, liknande kommuner, prognos, prognosen,
    budget, budgeterat, föregående år, fg år, fg. år, f.g. år, förra året, i fjol, forecast, previous year, national average
  `);

/** Behind a value these say that it is only foreseen: "82 % (prognos)", "1020 (beräknas bli)". */
export const foreseenBehind: readonly string[] = words(`
    prognos, prognosen, helårsprognos, enl prognos, enl. prognos, enligt prognos, enligt prognosen, beräknas, beräknat, beräknad, förväntas, förväntat, förväntad,
    forecast, expected, estimate
  `);

/** Cells that say of the value beside that it is only foreseen, and what may follow them: "Prognos, utfall kommer i mars". */
export const FORESEEN_CELLS =
  'prognos|helårsprognos|årsprognos|prognosvärde|prognosticerat|prognostiserat|förväntat|förväntat utfall|uppskattat|uppskattning|estimat|forecast|estimated|estimate|projected';
/** The same in a column whose other cells say "Utfall" or "U", where alone they cannot mean anything else. */
export const FORESEEN_MARKS = 'p|b|e|prog|progn|budg|budget|plan|planerat|beräknat|beräkning|beräkn|ber|planned';
export const OUTCOME_MARKS = 'u|utf|utfall|bokslut|verkligt|faktiskt|uppmätt|mätt|actual|outcome';
export const FORESEEN_UNTIL = 'utfall|utfallet|resultat|resultatet|bokslut|bokslutet|slutligt|outcome|result';

/** What a cell begins with when it tells how a value has moved: "Minskat med 3 %". */
export const changesOfValues: Readonly<Record<'up' | 'down', readonly string[]>> = {
  up: words(`
    ökat, har ökat, ökar, ökade, ökning, ökningen, en ökning, stigit, har stigit, höjts, höjt, höjning, uppgång, upp, förbättrats, förbättrat,
    increased, increase, up
  `),
  down: words(`
    minskat, har minskat, minskar, minskade, minskning, minskningen, en minskning, sjunkit, har sjunkit, sänkts, sänkt, sänkning, nedgång, ned, ner,
    försämrats, försämrat, decreased, decrease, down
  `),
};

/** Words right after a number that multiply it: "1,2 miljoner". */
export const multipliers: Readonly<Record<string, number>> = {
  tusen: 1e3,
  miljon: 1e6,
  miljoner: 1e6,
  milj: 1e6,
  million: 1e6,
};

/** A value after them is below zero: "Underskott 3,2 mkr". */
export const lossesBefore = 'underskott|förlust|minusresultat|negativt resultat|negativ avvikelse';
/** A value before them is: "3,2 mkr underskott". */
export const lossesBehind = 'underskott|förlust|minusresultat';

/** What a value became stands after these: "Ökat från 65 till 68". */
export const becameWords: readonly string[] = ['till', 'to', ':', '='];
/** With what a change compares: "3 % lägre än 2022", "5 fler jämfört med förra året". */
export const comparedWords: readonly string[] = words(`än, jämfört, jmf, jfr, sedan, mot, than, since`);

/** Between a value and its group: "91 % [för] kvinnor". */
export const beforeGroups: readonly string[] = words('för, av, bland, hos');

/** Where a part of the year stands beside a value: "T1: 84 %", "1300 (t.o.m. augusti)", "84 % per 31/8". */
export const partsBesideValues: readonly RegExp[] = [
  /^(?:utfall |resultat )?([^:()]{2,20}?)\s?:\s?[-+−≈~<>]?\s?\d/iu,
  /\d[^()]*\(([^()]{2,30})\)\s*$/u,
  /\d[^()]*?\s((?:per|t\.?\s?o\.?\s?m\.?|tom|till och med|efter)\s[^()]{2,20})$/iu,
];

/** Words that stand before the part and are no part of its name: "[per den] 31/8". */
export const beforeParts = /^(?:per|den|efter|utfall|värde|i)\s+/iu;

/** The term in which a survey was made, once a year: "81 % ([vt] 2025)". */
export const surveyTerms = /^(?:[vh]t|vår|höst)/iu;

/** A step from what was planned is none from what was: "3 % lägre än [budget]". */
export const plannedLevels = /^budget/;

/** Between two groups whose values stand together: "kvinnor [resp.] män". */
export const GROUP_JOINTS = 'och|resp\\.?|respektive';

/** A part of the year that a status is of, and no value: "Klart [v. 42]", "Genomfört [T1]". */
export const STATUS_PARTS = /(?<![\p{L}\d])(?:v\.?|vecka|t|tertial|kv\.?|kvartal|q) ?\d{1,2}(?![\p{L}\d]|[,.]\d)/iu;
