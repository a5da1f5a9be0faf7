import { LETTERS } from '../model/letters';
import { ACCUMULATED_WORDS } from './headers';
import { words } from './words';

/** Words that tell a sum that grows over the year, or a value for a part of it, from a level that stands. */
export const valueKindWords: Readonly<Record<'accumulating' | 'part' | 'level', readonly string[]>> = {
  accumulating: words(`
    ack, ack., ackumulerat, ackumulerad, under året, sedan årets början, nyinkomna, inkomna, personalomsättning*, avgångar, externa avgångar, som slutat, slutat på egen begäran, genomförda medarbetarsamtal, genomförda utvecklingssamtal, genomförda lönesamtal, genomförda samtal,
    förbrukad*, upparbetad*, av planerade, av planerat, av årets plan, av årsplan, av årsplanen, andel av budget, andel av budgeten, förbrukats, upparbetats, genomförda enligt plan, utförda enligt plan, genomförda enligt årsplan, utförda enligt årsplan, av tillsynsplanen, av planen, jan-aug, jan–aug, hittills i år, staff turnover, accumulated,
    year to date, during the year
  `),
  part: [
    'under månaden',
    'under kvartalet',
    'under tertialet',
    'per månad',
    'per kvartal',
    'per tertial',
    'during the month',
    'during the quarter',
  ],
  // What is averaged, what can go either way, and what stands at a date does not grow with the year.
  level: words(`
    halt, halten, halter, koncentration*, dygnsmedel*, årsmedel*, percentil*, medelvärde*, medeltal*, medeltid*, median*, i genomsnitt, genomsnittlig*, genomsnittet, i snitt, snitt, i medel, kontinuitet*,
    personalkontinuitet*, personal per brukare, personal per kund, avvikelse, avvikelsen, budgetavvikelse*, enps, nps, nki, nmi, hme, csi, nöjdhet*, kundnöjdhet*, satisfaction, index, betyg, meritvärde*, prognosavvikelse*, nettokostnadsavvikelse*,
    vid periodens slut, vid periodslut, vid månadens slut, vid tertialets slut, vid årets slut, per sista,
    skuld*, låneskuld*, skuldsättning*, upplåning*, pensionsskuld*, borgensåtagande*, borgen, likvida medel, likviditet*, tillgångar, eget kapital, i kö, kö,
    antal invånare, folkmängd*, befolkning, befolkningen, invånarantal*, antal anställda, antal årsarbetare, vårdplatser, average, mean,
    median, deviation, väntetid*, handläggningstid*, ledtid*, svarstid*, utredningstid*, kötid*, responstid*, insatstid*, inställelsetid*,
    genomloppstid*, åtgärdstid*, vistelsetid*, restid*, anspänningstid*
  `),
};

const ADDED_UP = new RegExp(
  `(?<!\\p{L})(?:${[...ACCUMULATED_WORDS, 'under året', 'year to date'].join('|')})(?!\\p{L})`,
  'iu',
);

/** "Personalomsättning, ack": the name says that its values have been added up. */
export function saysAddedUp(measure: string): boolean {
  return ADDED_UP.test(measure);
}

/** Words that say that counts and amounts start anew each period; a share of them does not grow. */
export const flowWords: readonly string[] = words(`
    övertid*, mertid*, fyllnadstid*, nya, nytt, ny, nyinkomna, inkomna, genomförda, genomförs, genomföra, påbörjade, avslutade, färdigställda,
    färdigställas, byggda, byggas, inträffade, anmälda, rapporterade, beviljade, startade, utförda, sålda,
    årets resultat, omsättning*, befolkningsökning*, nettoinflyttning*, inflyttning*, försäljning*, markförsäljning*,
    frigjord*, sparad*,
    new, completed, carried out, reported
  `);

const PER =
  /(?<!\p{L})per (?!(?:år|halvår|tertial|kvartal|månad|vecka|dag|dygn|timme|year|quarter|month|week|day)(?!\p{L}))\p{L}/iu;

/** "Kostnad per inskrivet barn", not "ärenden per månad": such a value is as often that of a year as of a part of it. */
export function isRate(measure: string): boolean {
  return PER.test(measure);
}

/** What is itself counted over time: so much for each of them is the same in August as in December. */
const COUNTED_OVER_TIME = words(`
  \\p{L}*dygn, \\p{L}*hämtning(?:ar)?, \\p{L}*besök, \\p{L}*ton, km, kilometer, mil, \\p{L}*timm(?:e|ar), \\p{L}*resa, \\p{L}*resor, \\p{L}*ärenden?, beslut,
  \\p{L}*vårdtillfällen?, \\p{L}*portion(?:er)?, \\p{L}*måltid(?:er)?, \\p{L}*samtal, \\p{L}*prov(?:er)?, \\p{L}*ansökan, \\p{L}*ansökningar, \\p{L}*leverans(?:er)?,
  \\p{L}*utryckning(?:ar)?, \\p{L}*operation(?:er)?, \\p{L}*förlossning(?:ar)?, \\p{L}*transport(?:er)?, kr, krona, kronor, hours, visits, trips, days of care
`);
const RATIO = new RegExp(
  `(?<!\\p{L})(?:per|/) ?(?:\\d[\\d \\u00A0]*)?(?:[\\p{L}]+(?:[adet]t|ade|ad|da) )?(?:${COUNTED_OVER_TIME.join('|')})(?!\\p{L})`,
  'iu',
);
const EACH_DAY = /(?<!\p{L})per (?:dygn|timme|hour|day)(?!\p{L})/iu;

/** "Hämtningsfel per 10 000 hämtningar", "kostnad per insamlat ton": a ratio of two sums, and no sum itself. */
export function isRatio(measure: string): boolean {
  return RATIO.test(measure) && !EACH_DAY.test(measure);
}

/** "Personalomsättning, %": of so many, those who have left since January; other shares of a year so far go up and down. */
export function growsAsShare(measure: string): boolean {
  return GROWING_SHARE.test(measure) || HAVING_HAD.test(measure);
}

const GROWING_SHARE =
  /omsättning|turnover|avgångar|slutat|genomförda \p{L}*samtal|förbruka(?:d|t)|upparbeta(?:d|t)|av planera(?:de|t)|av (?:årets |års|tillsyns)?plan(?:en)?(?!\p{L})|(?:genomförd|utförd)\p{L}* enligt (?:års)?plan|andel av budget/iu;

/** "Andel medarbetare som haft medarbetarsamtal under året": those who have had it become more and more. */
const HAVING_HAD =
  /(?<!\p{L})(?:som|där|med) (?:\p{L}+ )?(?:haft|fått|gjort|genomfört|genomförts|genomgått|gått|deltagit|utförts|besökts|besiktigats|besiktats|inspekterats|kontrollerats|granskats|följts upp)(?!\p{L}).*under året/iu;

const SPENT = /kostnad|utgift|intäkt|utbetal|inköp|\bcosts?\b|\bexpenses?\b|\brevenues?\b/iu;
const COMPARED = /avvikelse|utveckling|genomsnitt|budget|deviation|average/iu;

/** "Kostnad för inhyrd personal": money that is spent or earned as the year goes, if it is not one's share of it. */
export function isSpent(measure: string): boolean {
  return SPENT.test(measure) && !COMPARED.test(measure) && !isRate(measure);
}

/** What happens, as the word for it ends; how often it did in a year is counted from nothing. */
const EVENTS = words(`
  anmälningar, anmälan, klagomål, synpunkter, reklamationer, olyckor, olycksfall, skador, skadade, tillbud, avvikelser, incidenter,
  kränkningar, övergrepp, besök, besökare, resor, utlån, boklån, samtal, ansökningar, tillsyner, tillsynsbesök, inspektioner, kontroller,
  evenemang, arrangemang, föreställningar, visningar, bränder, inbrott, brott, stölder, larm, utryckningar, vräkningar, avhysningar,
  konkurser, rekryteringar, avbrott, driftstopp, störningar, läckor, överklaganden, överprövningar, nedladdningar, sidvisningar,
  complaints, accidents, incidents, visits, visitors, inspections
`);

const COUNTED_EVENTS = new RegExp(
  `(?<![${LETTERS}])(?:antal(?:et)?|number of)\\s+(?:[${LETTERS}]+\\s+)?[${LETTERS}]*(?:${EVENTS.join('|')})(?![${LETTERS}])`,
  'iu',
);
/** The name is nothing but what happens, and perhaps what it is counted in: "Kundklagomål", "Kajavbrott, timmar". */
const EVENTS_ALONE = new RegExp(
  `^\\s*[${LETTERS}]*(?:${EVENTS.join('|')})\\s*(?:[,(]\\s*(?:antal|st|tim|timmar|dagar|dygn|hours|days)[^${LETTERS}]*)?$`,
  'iu',
);
const STANDING =
  /(?<!\p{L})(?:öppna|öppet|pågående|aktuella|kvarstående|utestående|oavslutade|obesvarade|ej|inte|icke|per dag|per vecka|per månad|open|pending|unresolved)(?!\p{L})/iu;

const OPEN =
  /(?<!\p{L})(?:öppna|pågående|kvarstående|utestående|oavslutade|äldre än|open|pending|older than)(?!\p{L})/iu;
const LASTING =
  /(?<!\p{L})(?:över|mer än|längre än|more than|longer than|>)\s*\d+\s*(?:dagar|dgr|dygn|veckor|mån|månader|days|weeks|months)/iu;

/** "Ärenden äldre än 6 månader", "öppna ärenden": so many as there are on a day, which no two periods add up to. */
export function standsOpen(measure: string): boolean {
  return OPEN.test(measure);
}

/** "Barnutredningar över 120 dagar": those that lie there on a day, or all that took so long in a period. */
export function mayStandOpen(measure: string): boolean {
  return LASTING.test(measure);
}

/**
 * "Antal klagomål", "antal orosanmälningar": a count of what happened, which is no level that stands in August; "per 1000
 * ärenden" it may be that of any part of the year.
 */
export function countsEvents(measure: string): boolean {
  const isOfEvents = COUNTED_EVENTS.test(measure) || EVENTS_ALONE.test(measure);
  return isOfEvents && !STANDING.test(measure) && !isRate(measure) && !/per \d/.test(measure);
}
