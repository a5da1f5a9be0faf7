import { words } from './words';

/* Words of a text that tells what was, is or is foreseen, and so sets no target. */

/** Verbs that tell how something went; some are adjectives too. */
export const toldChanges: ReadonlySet<string> = new Set(
  words(`
    ökade, minskade, steg, sjönk, förbättrades, försämrades, blev, uppgick, increased, decreased, rose, fell
  `),
);

/** After "har" these tell how something went until now, or how it is to have gone by the deadline. */
export const changesSoFar: ReadonlySet<string> = new Set(
  words(`
    ökat, minskat, sjunkit, stigit, förbättrats, försämrats
  `),
);

/** Verbs that tell what was; those on "-ades" and "-des" are known by their end. */
export const preterites: ReadonlySet<string> = new Set(
  words(`
    hade, svarade, blev, uppgick, föll, fick, gick, gjorde, kom, tog, höll, deltog, slängde, använde, nådde, uppnådde, behövde, sjönk,
    steg, låg, had
  `),
);

/** After the goal these begin what is told beside it: "alla ska ha en plan. Nu har 83 % en". */
export const tellingTimes: readonly string[] = words(`
    nu, förra året, i fjol, föregående år, vid senaste mätningen
  `);

/** Verbs that give money, and set no target: "för åtgärderna avsätts 2,5 mnkr". */
export const givingVerbs: ReadonlySet<string> = new Set(
  words(`
    bedöms, bedömdes, avsätts, avsätter, avsattes, avsatts, anslås, anslogs, anslagits, tillförs, tillfördes, tilldelas, tilldelats
  `),
);

/** Before "antalet" or "andelen" these ask for a figure, whatever it is: "ska redovisa antalet ärenden äldre än ett år". */
export const tellingVerbs: ReadonlySet<string> = new Set(
  words(`
    redovisa, redovisas, rapportera, rapporteras, återrapportera, analysera, beskriva, kartlägga, report, describe
  `),
);

/** What such a figure is of. */
export const toldMeasures: ReadonlySet<string> = new Set(
  words('antal, antalet, andel, andelen, hur, vilka, number, share'),
);

/** What is given to spend, and is no target: ends of the words, "nämndens budgetram uppgår till …"; " ram" is a word of its own. */
export const givenFrames: readonly string[] = ['budgetram', 'budgetramen', 'driftram', 'driftramen', ' ram', ' ramen'];

/** Ends of the words for what is only foreseen: "enligt befolkningsprognosen kommer antalet …". */
export const foreseeing: readonly string[] = ['prognos', 'prognosen', 'framskrivning', 'framskrivningen'];

/** Before a direction these tell what is foreseen, whatever is wanted: "befolkningen beräknas öka med 46 procent". */
export const foreseeingVerbs: ReadonlySet<string> = new Set(
  words(`
    beräknas, väntas, prognosticeras, prognostiseras, spås
  `),
);

/** After "med" first, or before "som": what a word stands for, and no goal, "med barnfamiljer avses hushåll med minst ett barn". */
export const definingVerbs: ReadonlySet<string> = new Set(
  words(`
    avses, menas, betraktas, definieras
  `),
);

/** Verbs of what is: a sentence of them can tell as well as want, "58 % av resorna görs med cykel". */
export const statingVerbs: ReadonlySet<string> = new Set(
  words(`
    är, har, upplever, uppger, anser, tycker, känner, genomförs, görs, sker, står, ligger, uppgår, utgör, utgörs, finns,
    svarar, används, kommer, is, are, has, have
  `),
);

/** How a measure is made up, and no goal, before one of `limitingWords`: "redovisas endast för enheter med minst fem svar". */
export const showingVerbs: ReadonlySet<string> = new Set(
  words(`
    redovisas, beräknas, mäts, visas, presenteras, avser, omfattar, ingår
  `),
);

/** Of which part of all a measure is shown. */
export const limitingWords: ReadonlySet<string> = new Set(words('endast, bara, enbart, only'));

/** Words of the day that a text was written. */
export const nowWords: readonly string[] = words(`
    idag, i dag, för närvarande, i nuläget, i dagsläget, just nu, currently, today
  `);

/** Verbs of what was: "andelen [var] 72 %". */
export const pastVerbs: ReadonlySet<string> = new Set(words('var, uppgick, låg, was, were'));

/** Right before a level these tell it: "svarsfrekvensen [var] 54 %", "rapportering [sker] två gånger per år". */
export const levelTellingVerbs: ReadonlySet<string> = new Set([...pastVerbs, 'sker']);

/** What a word that is told begins with behind "var" when it is of each: "[var] tredje elev", "var och en". */
export const ofEach = /(?:nde|dje|rde|mte|tte|ra)$|^(?:och|sin|sitt|för|en|ett)$/;

/** Verbs that show how something went: "siffrorna [visar] en minskning". */
export const showingChange: ReadonlySet<string> = new Set(words('visar, visade, shows, showed'));

/** Behind a verb of a change these tell it: "ökade [från] 71", "minskade [kraftigt]", but not "minskade kostnader". */
export const behindToldChange: ReadonlySet<string> = new Set(
  words('från, till, med, cirka, ca, drygt, något, kraftigt, under, jämfört, i, from, to, by, in, over'),
);

/** Before a word of the day these compare with it: "fler [än] idag", "öka [från] idag". */
export const comparedWithNow: ReadonlySet<string> = new Set(words('än, som, från, than, as, from, mot, med'));

/** The ends of a noun in the definite form, "sjukfrånvaron": "minskade" before it is no adjective. */
export const definiteEnds = /(?:[aeo]n|et|na)s?$/;

/** The ends of verbs in the past that are no participles: "genomfördes", "bildades". */
export const pastPassiveEnds = /(?:ades|[drnlgv]des)$/;

/** Before a colon: what came of it, "Mål: …. [Resultat]: 64 %." */
export const resultWords: ReadonlySet<string> = new Set(words('resultat, resultatet, result'));
