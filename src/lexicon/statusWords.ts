import type { WrittenStatus } from '../model/measurement';
import { words } from './words';

/** Words and signs that are a whole status cell. */
export const statusWords: Readonly<Record<WrittenStatus, readonly string[]>> = {
  met: words(`
    ja, grön, grönt, uppfylld, uppfyllt, uppnådd, uppnått, målet nått, nått, nådd, helt, bra, god, mycket god, mycket bra, ok, okej, godkänt, godkänd,
    yes, green, met, överträffat, överträffad, achieved, fulfilled, reached, 😊, 🙂, 😀, 😃, ☺, ☺️, 🟢, ✅, ✓, ✔, ✔️, 👍, :), :-)
  `),
  mostlyMet: [
    'i hög grad',
    'i stort sett',
    'till stor del',
    'till övervägande del',
    'i hög utsträckning',
    'i stor utsträckning',
    'mostly',
    'largely met',
    'mostly met',
  ],
  partlyMet: words(`
    delvis, nära, ja delvis, delvis ja, till viss del, i låg utsträckning, i viss utsträckning, i liten utsträckning, gul, gult, godtagbar, godtagbart, acceptabel, acceptabelt, partly, partially, yellow, amber, partly met, partially met, 😐, 😑, 🟡, 🟠, ⚠, ⚠️, :|,
    :-|
  `),
  notMet: words(`
    nej, långt från målet, långt ifrån målet, röd, rött, inte uppfylld, ej uppf, inte uppf, ej, inte alls, ej godkänt, ej godkänd, underkänt, icke godkänt, dålig, no, red, not met, not achieved, missed, 😒, ☹, ☹️, 🙁, 😞, 😟, 😠, 🔴, ❌, ✗,
    ✘, ✖, 👎, :(, :-(
  `),
  notMetImproving: [],
  onTrack: words(`
    i fas, ligger i fas, enl plan, enl. plan, ligger enligt plan, på rätt väg, på god väg, på väg, enligt plan, följer plan, följer planen, på spår, on track,
    according to plan, i linje med målet, i enlighet med plan
  `),
  atRisk: [
    'risk',
    'i riskzonen',
    'at risk',
    'viss risk',
    'risk för avvikelse',
    'mindre avvikelse',
    'mindre avvikelse mot plan',
    'avviker',
    'avviker från plan',
    'avviker negativt',
    'negativ avvikelse',
    'behind',
  ],
  uncertain: ['osäkert läge', 'läget är osäkert', 'osäkert', 'osäker', 'oklart', 'tveksamt', 'tveksam', 'uncertain'],
  offTrack: words(`
    ej i fas, inte i fas, ur fas, off track, inte på rätt väg, ej på rätt väg, fel riktning, stor avvikelse, större avvikelse, större avvikelse mot plan, stor avvikelse mot plan,
    ej enligt plan, inte enligt plan
  `),
  notAssessed: words(`
    kan inte bedömas, kan ej bedömas, går inte att bedöma, går ej att bedöma, ej bedömd, ej bedömt,
    inte bedömd, inte bedömt, bedömning saknas, ej bedömbart, svårbedömt, svårbedömd, obedömt, ej mätbart, ej mätbar, grå, grått, vit, vitt,
    not assessed, cannot be assessed, grey, ⚪, ⚫, 🔘
  `),
  done: words(`
    klar, klart, klara, genomförd, genomfört, genomförda, avslutad, avslutat, avslutad/klar, avslutade,
    slutförd, slutfört, färdig, färdigt, verkställd, verkställt, utförd, utfört, helt genomförd, återrapporterad, återrapporterat, slutrapporterad, slutredovisad, implementerad, implementerat, infört, införd, done,
    completed, finished, implemented
  `),
  ongoing: words(`
    pågår, pågående, påbörjad, påbörjat, påbörjade, startad, startat, delvis genomförd, delvis genomfört,
    delvis klar, pågår enligt plan, pågående enligt plan, löpande, genomförs löpande, genomförs kontinuerligt, sker löpande, under arbete, under genomförande, under framtagande, under utveckling, under planering, på gång, i gång,
    igång, ongoing, in progress, started, underway
  `),
  notStarted: words(`
    ej påbörjad, ej påbörjat, ej påbörjade, inte påbörjad, inte påbörjat, ej startad, ej startat,
    inte startad, ej igångsatt, inte igångsatt, ej inledd, ej genomförd, ej genomfört, inte genomförd, inte genomfört, planerad, planerat, planeras,
    kommande, not started, planned
  `),
  delayed: words(`
    försenad, försenat, försenade, senarelagd, senarelagt, framskjuten, framskjutet, uppskjuten, uppskjutet,
    pausad, pausat, vilande, delayed, postponed, late
  `),
  cancelled: words(`
    avförd, avfört, inställd, inställt, avbruten, avbrutet, utgår, struken, struket, borttagen, nedlagd,
    cancelled, canceled, dropped
  `),
};

/** Signs that are a status whose colour is lost in the text. */
export const colourlessSigns: ReadonlySet<string> = new Set(
  words(`
    ●, •, ■, ▲, ▼, ◆, ○, ⬤, ◼, ◯, □, △, o
  `),
);

/** What a sentence about a goal is made of: "Målet bedöms inte kunna uppnås". A star stands for any letters. */
export const statusParts = {
  reaching: words(`
    uppnå*, *uppfyll*, nått*, nås, nå, når, nådd*, nåtts, achiev*, reach*, fulfil*, met
  `),
  future: words(`
    bedöm*, kan, kommer, trolig*, sannolik*, förvänta*, beräkna*, prognos*, möjlig*, blir svår*, bli, ser ut, ser inte ut, ser ej ut, is expected, will, likely
  `),
  denied: words(`inte, ej, inga, ingen, icke, not`),
  partly: words(`
    delvis, delv, delv., till del, till hälften, halvt, halvvägs, viss, till viss del, inte helt, ej helt, inte fullt*, ej fullt*, i låg grad, i viss mån, partly, partially, begränsad*,
    godtagbar*, acceptabel*
  `),
  mostly: words(
    `i hög grad, i stort*, till stor del, till stora delar, till större del*, till största del*, *huvudsak*, nästan, mostly, largely`,
  ),
  doubtful: words(`svår*, osäker*, risk*, oklar*, uncertain, difficult`),
  improving: words(`rätt väg, på väg, på god väg, positiv*, förbättr*, närmar*, rör oss mot, rör sig mot, improving`),
  good: words(`god, hög, bra, full, hel, good, high`),
  poor: words(`låg, svag, dålig, bristande, poor, low`),
  /** Around "uppfyllt" these take nothing back: "målet helt uppfyllt". */
  around: words(`
    *mål*, *nivå*, indikator*, *värde*, *krav*, uppdrag*, ambition*, resultat*, åtagande*, garanti*, *plan*, lagkrav*, är, har, blev, blivit, vi, det, den, alla, samtliga, ja,
    helt, fullt, fullständigt, till, fullo, med, råge, marginal, väl, redan, nu, mer, än, mycket, målsättning*, goal*, target*, fully, is, are, has, been, all
  `),
  /** Names what is assessed; without a word beside it, it assesses nothing. */
  noun: words(`*uppfyllelse*, fulfilment`),
  unassessable: words(`
    inte bedömas, ej bedömas, bedömning saknas, inte genomförd*, inga tillgängliga, kan inte bedöma*, svårbedöm*,
    cannot be assessed
  `),
} as const;

/** Who begins so has not made up her mind: "Tja, uppnått". */
export const hedges: ReadonlySet<string> = new Set(words('tja, nja, njae, kanske, typ, hm, hmm, sådär, so so, maybe'));

/** What a few words about an activity are made of, the strongest first: "Påbörjad men försenad" is delayed. */
export const activityParts = {
  cancelled: words(`inställ*, avför*, avbrut*, avbröt*, utgår, utgått, struk*, nedlagd*, lagts ned, stoppa*, cancel*`),
  delayed: words(`
    försena*, senarelag*, framskjut*, uppskjut*, skjut*, framflytt*, flyttas fram, pausa*, vilande, efter plan, inte bli klar*,
    ej bli klar*, delayed, postponed
  `),
  denied: words(`inte, ej, not`),
  begun: words(`
    påbörja*, starta*, genomförd, genomfört, genomförda, genomförts, inledd*, inletts, begun, started
  `),
  /** Said of what has not begun. */
  ahead: words(`planeras, planerad, kommande, planned`),
  /** What will be: done some day is not done. */
  planned: words(
    `först, påbörjas, inleds, startar, planera*, beräkna*, ska, kommer, avser, förvänta*, avses, bedöm*, will, expected`,
  ),
  ongoing: words(`
    pågå*, påbörjad*, påbörjat*, startad*, startat*, löpande, delvis genomför*, delvis klar*, delvis avslut*,
    delvis slutför*, under arbete, igång, fortgår, fortlöp*, fortsätter, ongoing, in progress
  `),
  done: words(`
    genomförd, genomfört, genomförda, genomförts, avslutad*, avslutat*, slutförd*, slutfört*, klar, klart, klara, färdig*,
    verkställd*, verkställt*, utförd*, utfört*, levererad*, levererat*, done, completed
  `),
} as const;

/** Arrows and words of a trend cell. */
export const trendWords: Readonly<Record<'up' | 'down' | 'none', readonly string[]>> = {
  up: words(`
    ↑, ↗, ⬆, ⬆️, ↗️, ▲, △, », 🔼, upp, uppåt, uppåtgående, åt rätt håll, rätt håll, i rätt riktning, rätt riktning, ökande, ökar, ökat, stigande, stiger, ökning, positiv,
    positivt, förbättring, förbättrad, förbättrat, förbättras, förbättrats, bättre, up, upward, increasing, improving, 📈
  `),
  down: words(`
    ↓, ↘, ⬇, ⬇️, ↘️, ▼, ▽, «, 🔽, ned, ner, nedåt, neråt, åt fel håll, fel håll, i fel riktning, nedåtgående, minskande, minskar, minskat, sjunkande, sjunker,
    minskning, negativ, negativt, försämring, försämrad, försämrat, försämras, försämrats, sämre, down, downward, decreasing,
    worsening, 📉
  `),
  none: words(`
    →, ➡, ➡️, ↔, ↔️, ⇒, ►, ▶, ▶️, =, ±0, +/-0, lika, ingen, oförändrad, oförändrat, oförändrade, oförändrad/otydlig, otydlig, ingen förändring, ingen uppmätt förändring,
    ingen/liten förändring, liten förändring, ingen större förändring, ingen skillnad, samma, neutral, neutralt, stabil, stabilt,
    stillastående, konstant, unchanged, stable, no change, flat
  `),
};

/** Words around the word of a trend that change nothing: "svagt positiv trend". */
export const aroundTrends = words(`
  trend, trenden, utveckling, utvecklingen, är, en, svagt, svag, något, kraftigt, kraftig, tydligt, tydlig, mycket, den, har, det,
  går, åt, pil, pilen, utfall, utfallet, värde, värdet, nivå, nivån, resultat, resultatet
`);

/** Before a colon: what the word after is said of, "Status: grön". */
export const STATUS_LABELS = 'status|bedömning|läge|målbedömning|måluppfyllelse';
/** Beginnings of the same, before "är" or "har": "Åtgärden är klar". */
export const STATUS_SUBJECTS = 'åtgärd|aktivitet|uppdrag|insats|arbete|projekt|mål|delmål|indikator';
/** When a status was given, which changes nothing: "Uppnått vid T1", "Ej bedömt för perioden". */
export const STATUS_TIMES =
  't ?[123]|tertial [123]|kv ?[1-4]|kvartal [1-4]|delår\\p{L}*|helår\\p{L}*|perioden|året|årsskiftet|bokslut\\p{L}*';

/** What has been reached is assessed, and not foreseen: "[Bedömning:] målet har uppnåtts". */
export const ASSESSED = /^\p{L}*bedömning\s*[:=-]\s*(?=.*(?:nå(?:tts?|dda?)|fyll(?:ts?|da?))(?!\p{L}))/u;
/** What is said of a goal that has been reached foresees nothing: "Målet uppnått[, förväntad nivå eller bättre]". */
export const AFTER_REACHED = /(?<=^målet (?:är |har )?(?:upp)?(?:nå(?:tts?|dd)|fyllts?)), .*/u;
/** "[Målet ej uppnått], lägre än 80 procent". */
export const GOAL_HEAD = /^(mål[^,;(]+?)\s*[,;(]/u;
/** Not yet there: "[På god väg att] uppnås". */
export const TO_REACH = /^(?:målet är |vi är |är )?på (?:god |rätt )?väg (?:att|mot) /u;
/** Between the one that a status is of, and the status: "Åtgärden [är] klar". */
export const STATUS_VERBS = 'är|har|blev|blir';
/** Before the time that a status was given: "Uppnått [vid] T1". */
export const BEFORE_STATUS_TIMES = 'vid|i|för|under|per|efter';
