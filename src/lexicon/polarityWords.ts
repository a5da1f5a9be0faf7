import { words } from './words';

/* What stands around a word of `polarityRows` and turns its direction, sets it, or takes it away. */

/** So many to look after for each who does is better lower, whatever it is called: "lärartäthet (elever per lärare)". */
export const lookedAfter: readonly string[] = words(`
  elever, barn, brukare, vårdtagare, medarbetare, anställda, underställda, pupils, students
`);

export const lookingAfter: readonly string[] = words(`
  lärare, pedagog, förskollärare, personal, årsarbet, anställd, medarbetare, vuxen, handläggare, socialsekreterare,
  sjuksköterska, läkare, vägledare, kurator, dator, chef, enhetschef, heltid, tjänst, klass, grupp, avdelning, fast omsorgskontakt, teacher
`);

/** A pace in these is how long one round takes, better lower, and not how much is done in a year: "förnyelsetakt (år)". */
export const paces = { ends: ['takt', 'takten'], durations: ['år', 'månader', 'veckor', 'dagar'] } as const;

/** A time in these is how long something takes, better low, unless its name is one of the times below that are better long. */
export const takenTimes: readonly string[] = ['sekunder', 'minuter', 'dagar', 'arbetsdagar', 'veckor', 'månader'];

export const longTimes: readonly string[] = words(`
  livsläng, pensionsålder, öppettid, öppethåll, uppetid, frigjord tid, undervisning, kompetensutveckling, utevistelse, aktivitet, närvaro, brukartid, hållbarhet, likviditet
`);

/** Words that turn the direction of what follows: "andel utan …", "inte …". */
export const polarityTurners: readonly string[] = words(`
  utan, inte, ej, icke, aldrig, varken, saknar, brist på, bristande, fria från, fri från, slipper, nekade, nekad, missade, missad, uteblivna, avbokade, upphävda, upphävd, avslagna
`);

/** Before what is better high these turn it: "nedsatt välbefinnande". A low sickness rate may be a goal's name, and turns nothing. */
export const lackWords: readonly string[] = words(`
  avsaknad av, nedsatt, nedsatta, låg, lågt, låga, dålig, dåligt, dåliga, otillräcklig, otillräckligt
`);

/** What there is too little of, or how far apart it is, at the end of a word better high: "tillgänglighetsbrister", "sysselsättningsgap". */
export const lossEnds: readonly string[] = words(`
  gap, gapet, skillnad, skillnader, skillnaden, klyfta, brist, bristen, brister, förlust, förluster
`);

/** Behind a worry these tell of whom something is counted: "avlidna [som har fått] ett samtal", "avlidna [med samtal]". */
export const ofWhom: readonly string[] = words(`
  som har, som fått, som får, som haft, som kan, som kunnat, som gått, som genomgå, som delta, som kommit, vars, som erbju, som smärt, som besvara, som före,
  med samtal, med godkän, med behörig, med fullfölj, med fungerande, med brytpunkt, med plan, med insats, med stöd, med ordination, med uppföljning, med kontakt, där
`);

/** Before a worry these make a share of it better high: "rimlig väntetid, andel". */
export const fineWords: readonly string[] = words(`
  rimlig, rimliga, acceptabel, godtagbar
`);

/** Better high as a share; as a number they can be of how many one meets: "kontinuitet i hemtjänsten: 12". */
export const ofShares: readonly string[] = words(`kontinuitet`);

/** Texts in which no word tells which way is better: what a model expects, what part of all costs something is. */
export const tellingNothing: readonly RegExp[] = [
  /modellberäkna|framskrivning|förväntat värde|kodade svar|absolut/,
  /personalkontinuitet.*index/,
  /placering.*nki/,
  /andel(?: \(%\))? av (?:den )?total\p{L}* \p{L}*kostnad/u,
];

/** A share of what keeps them is better high, whatever it is: "andel mätningar under gränsvärdet". */
export const guideValues: readonly string[] = words(`
  riktmärke, riktvärde, gränsvärde, gränsen, normvärde, miljökvalitetsnorm
`);

/** "(Lågt är bra)", "(lägre = bättre)", "ju färre desto bättre": the name says outright which way is better, and nothing else in it counts. */
export const saidOutright = {
  degrees: {
    higher: words(`högre, högt, höga, hög, större, fler, längre, higher, high, more`),
    lower: words(`lägre, lågt, låga, låg, mindre, färre, kortare, lower, low, fewer, less`),
  },
  of: words(`värde, värden, tal, siffra, siffror, nivå, resultat, poäng, value, values`),
  joined: words(`är, =, desto, is, are`),
  good: words(`bättre, bra, bäst, positivt, önskvärt, eftersträvas, better, good, best`),
} as const;

/** "(Ja=1, Nej=0)": what is done is better high. */
export const codedAnswer = /ja ?= ?[1-9]/;

/** Words right behind a word that turn it: "trivs aldrig", "bryr sig inte". */
export const turnersBehind: readonly string[] = ['inte', 'ej', 'aldrig', 'sällan'];

/** Ends of a word that turn it: "fossilbränslefria", "rökfri", "avgiftsfritt", "felfria". */
export const turningEnds: readonly string[] = [
  'fri',
  'fria',
  'fritt',
  'friare',
  'lös',
  'lösa',
  'löst',
  'snål',
  'snåla',
];

/** Ends of a word that make how much less of it there is the measure, better high: "utsläppsminskning". */
export const lesseningEnds: readonly string[] = words(`
  minskning, minskningar, sänkning, reduktion, reducering, besparing, besparingar
`);

/** As `lessening`, where a time to compare with is said: "minskat matsvinn jämfört med 2020". */
export const lessened: readonly string[] = words(`
  minskat, minskad, minskade, sänkt, sänkta, reducerat, reducerade
`);

/** Before what is measured they make how much less it became the measure, or name the goal: which, the user says. */
export const lessening: readonly string[] = words(`
  minskning av, minskning i, minskningen av, sänkning av, reduktion av, reducering av, nedgång i, nedgång av, reduction of, reduction in,
  decrease in
`);

/** Ends of words that make something else of a word with a direction: what is done about it, "brandskyddsutbildning". */
export const polaritySpoilers: readonly string[] = words(`
  skydd, förebygg, prevention, återvinn, personal, hantering, vård, sanering, utbildning, övning, varnare, larm, policy, rutin, plan, dokumentation, test, inventering, kartläggning, kampanj
`);

/** A share of a worry that is dealt with is better higher: "avfall som materialåtervinns", "åtgärdade avvikelser". */
export const dealtWith: readonly string[] = words(`
  åtgärd, hantera, avhjälp, utred, återvinn, återvunn, sorter, samlas in, insamla, återanvänd, omhänderta, samlats in, samlat in, avskaff, avveckl, tagits bort, uppklar,
  klaras upp, avslutad, erbjud, får stöd, fått stöd, får hjälp, fått hjälp, fått rätt, besvara, står sig, stått sig, rättat, reds ut, redas ut, avvärj, släck, hindra,
  återgått, gått vidare, i åtgärd, återkräv, till återvinning
`);

/** More reports of the same worry can be more of it, or more of it known: "rapporterade tillbud". */
export const reportedWords: readonly string[] = [
  'rapporterade',
  'rapporterad',
  'registrerade',
  'anmälda',
  'anmäld',
  'reported',
];

/*
 * A share of what is done within a time is better higher, though the time itself is better lower: "andel svar inom två
 * dagar", "avslutade insatser inom framtagen behandlingstid". These words set the limit …
 */
export const limitWords: readonly string[] = words(`
  inom, högst, max, maximalt, kortare än, mindre än, under, <, ≤, senast, within
`);

/** … these end it: stems of units of time, and of "tid" … */
export const limitEnds: readonly string[] = words(`
  arbetsdag, kalenderdag, dag, dgr, dygn, veck, månad, timm, minut, min(?![a-zåäö]), sekund, tim(?![a-zåäö]), sek(?![a-zåäö]), vårdgaranti, tid, days, weeks,
  (?<![a-zåäö])h(?![a-zåäö])
`);

/** … and these are done: where one stands beside the limit, not even a worry before it turns the share. */
export const doneStems: readonly string[] = words(`
  besvara, förhandsbedöm, utlämna, handlägg, handlag, avsluta, åtgärda, fatta, färdig, påbörja, inled, erbjud, utred, verkställ, genomför, återkoppl,
  beslut, bedöm, gjord, lämna, skicka, levere, starta, avgjor, avgör, betal, lösta, löses, löst, slutför, sanera, undersök, kallad, besiktig, registrer,
  operera, uppringd, kontaktad, ifyll, tillsatt, klarmarker, biståndsbeslut, delegationsbeslut, planbesked, startbesked, framme
`);

/** A return within a time is one too many: "[åter]inskrivna inom 30 dagar". */
export const returningStems = /åter|avbr|avhopp|slut/;

/** Behind a fall these count it from before: "minskat matsvinn [jämfört] med 2020". */
export const sinceWords = /jämfört|jmf|jfr|sedan|i förhållande till/;

/** Where a clause of the name begins that says of whom: "elever [som] …", but "andel [som] andel …". */
export const clauseOfName = / (?:som|där|vars) (?!andel|en )/;

/** How a measure keeps to a guide value: "[under] Skolverkets riktmärke", "som [överskrider] gränsvärdet". */
export const guideVerbs: readonly string[] = words('under, över, inom, klarar, uppfyller, underskrider, överskrider');
