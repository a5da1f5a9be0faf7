import { words } from './words';

/** The joints of a target sentence: the words that tell what the number beside them is. */
export type Joint =
  /** "Ska", "bör": what follows is what is wanted. */
  | 'modal'
  /** "Från": where the measure stood. */
  | 'from'
  /** "Till", "→": the level to reach. */
  | 'to'
  /** "Uppgå till", "vara", "ligga på": the level itself. */
  | 'level'
  /** "Med": the size of a change. */
  | 'by'
  /** "Som", "där": what follows describes the measure. */
  | 'relative'
  /** "För att", "genom att": what follows is a purpose or a means. */
  | 'purpose'
  /** "Nuläge", "utgångsvärde": the number beside it is from before. */
  | 'outcome';

export const joints: Readonly<Record<Joint, readonly string[]>> = {
  modal: words(`
    ska, skall, bör, får, måste, behöver stiga, behöver öka, behöver höjas, behöver minska, behöver sjunka, behöver sänkas, behöver vara, behöver bli, behöver nå, behöver uppgå till, skulle, ska kunna, should, shall, will, must, may, is to, are to, needs to,
    need to, has to, have to, aims to, aim to, lovar, lovar att, garanterar, garanterar att,
    har som mål att, har som ambition att, har som målsättning att, har målet att, har för avsikt att, siktar på att,
    har som mål att kunna, har målsättningen att, verka för att, sträva efter att, se till att, säkerställa att, tillse att
  `),
  from: [
    'från',
    'från nuvarande',
    'från dagens',
    'från nuläget',
    'mot dagens',
    'mot nuvarande',
    'mot idag',
    'från ca',
    'fr',
    'fr.',
    'from',
    'jämfört med',
    'i jämförelse med',
    'from the current',
    "from today's",
    'compared with',
    'compared to',
    'att jämföra med',
    'att jämföras med',
    'kan jämföras med',
    'vilket kan jämföras med',
    'som kan jämföras med',
    'vilket ska jämföras med',
    'ska jämföras med',
  ],
  to: words(`
    till, gå upp till, stiga upp till, upp till minst, ned till, ner till, till ca, →, ➔, ⇒, ->, to, bli, bli till
  `),
  level: words(`
    uppgå till, uppgår till, uppgå totalt till, uppgående till, uppnå, uppnår, uppnås med, nå, nå upp till,
    når, når upp till, nå till, ligga på, vara nere på, vara nere i, vara uppe i, vara uppe på, ligger på, ligga kring, ligga inom, ligga inom intervallet,
    ligga i intervallet, ligga mellan, ligga, vara, är, utgöra, utgör, utgöras av, motsvara, motsvarar,
    ha, hålla, hålla sig, hållas, hållas på, vara på, som mål, som målsättning, som ambition, resultatmål, måltal, årsmål, slutmål, etappmål, mål, målvärde, målnivå, målet är, målet, mål om, mål på, målsättning om,
    mål:, amount to, reach, be, is, are, stand at, target, target:, goal, goal:
  `),
  by: ['med', 'i en takt av', 'i en takt på', 'i en takt om', 'med en takt av', 'by', 'with', 'at a rate of'],
  relative: words(`
    som, där, vilka, vilket, vars, varav, då, när, för hur, om hur, på hur, kring hur, utred hur, utreda hur, om det, om du, om den, om de, om vi, om man, om någon,
    under förutsättning att, förutsatt att, så länge, så länge som, givet att, trots att, även om, samtidigt som, medan, eftersom, i takt med att, who, that, which,
    whose, where, if you, if the
  `),
  outcome: words(`
    utfall, utfallet, nuvarande nivå är, nuläget är, nuläge är, utgångsläget är, idag är, i dag är, idag ligger,
    nuläge, nuvärde, utgångsvärde, utgångsläge, utgångspunkt, startvärde, ingångsvärde, basvärde,
    baslinje, f n, f.n., f.n, fn, fg år, fg. år, föreg år, föreg. år, idag, i dag, för närvarande, i nuläget, i dagsläget, just nu, visar, visade, prognos, svarsfrekvens, uppgick till, låg på, blev, baseline, actual, currently
  `),
  purpose: [
    'för att',
    'genom att',
    'i syfte att',
    'syftar till att',
    'med syfte att',
    'så att',
    'med siktet på',
    'med sikte på',
    'med målet att',
    'i riktning mot',
    'in order to',
    'so that',
  ],
};

/** Words that may stand between a joint and its number without changing what the number is. */
export const fillers: ReadonlySet<string> = new Set(
  words(`
    ca, cirka, c:a, circa, omkring, runt, ungefär, drygt, knappt, i, snitt, genomsnitt, genomsnittlig,
    medeltal, medel, median, totalt, sammanlagt, enbart, endast, minst, ett, en, intervallet, intervall, mellan, nivån, nivå,
    på, utgångsläget, värdet, värde, betyget, betyg, snittbetyget, hela, dagens, nuvarande, lagstadgade, lagstadgad, utlovade, garanterade, utsatta, överenskomna, fjolårets, förra, föregående, årets, års, medelvärde, medelvärdet, snittet, genomsnittet, ytterligare, årligen, alltid, fortsatt, också, även, helst,
    sammantaget, av, till, var, an, average, of, the, a, total, approximately, about, around, on
  `),
);

/** Words between a verb and what it belongs to: "ska [successivt] öka". */
export const adverbs: ReadonlySet<string> = new Set(
  words(`
    inte, ej, årlig, årliga, kontinuerlig, successiv, tydlig, kraftig, stadig, kontinuerligt, successivt, årligen, ständigt, stadigt, fortsätta, fortsatt, fortsätta att,
    långsiktigt, totalt, också, även, samtidigt, sammantaget, minst, att, och, eller, hellre, varje, år,
    över, tid, be, also, continue, to, gradually, väsentligt, kraftigt, betydligt, markant, avsevärt, tydligt,
    drastiskt, snabbt, generellt, löpande, year-on-year, annual, substantially, significantly, continuously, dramatically
  `),
);

/** "Alla" and "ingen" where no number is written. */
export const quantifiers: Readonly<Record<'all' | 'none', readonly string[]>> = {
  all: words(`
    alla, samtliga, varje, all, allt, every, each
  `),
  none: ['ingen', 'inga', 'inget', 'none', 'noll', 'zero'],
};

/** Subgroups that a target can be set for apart. */
export const groupWords: Readonly<Record<'women' | 'men' | 'total', readonly string[]>> = {
  women: words(`
    ♀, k, kv, kvinnor, kvinna, flickor, flicka, tjejer, fl, women, girls, female, f
  `),
  men: words(`
    ♂, m, män, man, p, pojkar, pojke, killar, poj, po, mä, men, boys, male
  `),
  total: ['totalt', 'total', 'tot', 'samtliga', 'alla', 'båda könen'],
};

/** Colours of a traffic light beside a level: green is the target, the others are what falls short of it. */
export const lightWords: Readonly<Record<'target' | 'short', readonly string[]>> = {
  target: ['grön', 'grönt', 'green'],
  short: ['gul', 'gult', 'röd', 'rött', 'orange', 'yellow', 'amber', 'red'],
};

/** After these begins what a sentence says: "Målet är att …", "Fossilfri flotta, dvs. …". */
export const openers: ReadonlySet<string> = new Set([':', ';', 'att', 'dvs', 'säga']);

/** Cells that say that there is no target. Read at the start of a text, or alone. */
export const withoutTarget: readonly string[] = words(`
    stickprov, mäts ej, mäts inte, ej mätt, ej mål, inget mål, inga mål, mål saknas, målvärde saknas, målnivå saknas,
    inget målvärde, ingen målnivå, ingen målsiffra, ingen siffra, ingen siffra satt, inga siffror, inget måltal, ingen nivå, inget värde, ej målsatt, ej fastställt, ej fastställd, ej beslutat, ej satt,
    ej angivet, ej aktuellt, ej aktuell, ej relevant, ej tillämpligt, fastställs, fastställs senare,
    bestäms senare, beslutas senare, sätts senare, tas fram, under framtagande, under utveckling, nytt mått,
    nytt mål, ny indikator, nyckeltal följs, följs upp, följs, mäts, redovisas, rapporteras,
    uppföljning sker, rapportering sker, mätning sker, mätning genomförs, mätningen genomförs, mätningen görs, enkäten genomförs,
    undersökningen genomförs, nollmätning, baslinjemätning, basmätning, saknas,
    uppgift saknas, värde saknas, n/a, i.u., i u, se, tbd, to be decided, not set, no target, is monitored,
    are monitored, monitored, reported
  `);

/** Before a year a full stop after these ends no sentence: "Max. 2000", "jmf. 2015", "dec. 2025". */
export const abbreviated: readonly string[] = words(`
    max, min, ca, jmf, jfr, jämf, resp, kv, prel, nr, bl, jan, feb, apr, aug, sep, sept, okt, nov, dec, fr, tom, inkl, exkl
  `);

/** Before a colon they name where a number is from. */
export const sourceWords: readonly string[] = words(`
    källa, källor, datakälla, source, sources
  `);

/** A sentence after the goal that begins so tells how it is followed, by whom, from where. */
export const remarkWords: readonly string[] = words(`
    ansvarig, ansvariga, ansvar, kommentar, anmärkning, not, källa, källor, uppföljning, uppföljningen, mätning,
    mätningen, mätmetod, metod, mått, måttet mäts, målet mäts, målet följs, indikatorn mäts, indikatorn följs,
    nyckeltalet mäts, data, statistik, underlag, frekvens, responsible, source, measured
  `);

/** A decision, that a date after it belongs to: "enligt beslut i KF 2023-11-27". */
export const decisionWords: readonly string[] = words(`
    beslut, beslutet, beslutad, beslutat, beslutades, antagen, antaget, antogs, fastställd, fastställt, fastställdes,
    reviderad, reviderat, kf, ks, kommunfullmäktige, kommunstyrelsen, regionfullmäktige, adopted, decided
  `);
/** Ends of words for what was decided once, from a year on: "enligt [riksdagsbeslutet] från 2017". */
export const decidedEnds: readonly string[] = words('beslut, beslutet, direktiv, direktivet, lag, lagen');

/** Ends of the words for how values are taken together: "högst 20 µg/m³ som årsmedelvärde". */
export const meanWords: readonly string[] = ['medelvärde', 'medel', 'genomsnitt', 'snitt', 'median'];

/** Words that no counted noun is: after a number they mean that the number counts nothing. */
export const functionWords: ReadonlySet<string> = new Set(
  words(`
    och, eller, i, på, av, till, från, för, med, som, är, ska, skall, bör, får, per, inom, under, över, vid,
    senast, fram, om, där, att, än, jämfört, mot, helst, gärna, årligen, innan, före, efter, samt, men, utan,
    upp, ned, ner, dock, respektive, resp, den, det, de, inte, utav, utifrån, enligt, exkl, inkl, bland, hos,
    mellan, år, mål, målvärde, utfall, minst, högst, lägst, max, skala, skalan, index, bästa, bäst, främsta,
    högre, lägre, bättre, sämre, mer, fler, mindre, färre, or, and, in, on, at, by, of, to, from, for, with,
    compared, until, before, best, within, during, out, no
  `),
);

/** English verbs that a goal begins with: "Deliver 1,000 homes". */
export const imperatives: ReadonlySet<string> = new Set(
  words(`
    deliver, build, plant, create, provide, complete, install, recruit, train, support, achieve, secure
  `),
);

/** Words that would change what a target means: one of them left unread is a reason to ask. */
export const tellingWords: ReadonlySet<string> = new Set(
  words(`
    än, högre, lägre, fler, färre, bättre, sämre, ökning, minskning, ökat, minskat, öka, minska, dubbelt,
    hälften, minst, högst, över, inte, ej, than, higher, lower, more, fewer, not
  `),
);

/** Infinitives that take up the modal again after a relative clause: "ska andelen som … vara minst 6 %". */
export const mainInfinitives: ReadonlySet<string> = new Set(
  words(`
    vara, ha, uppgå, ligga, nå, uppnå, utgöra, bli, öka, ökas, minska, minskas, sjunka, stiga, sänkas, höjas, halveras,
    fördubblas, understiga, överstiga, överskrida, underskrida
  `),
);
