import type { WrittenStatus } from '../model/measurement';
import { words } from './words';

/** Words and signs that are a whole status cell. */
export const statusWords: Readonly<Record<WrittenStatus, readonly string[]>> = {
  met: words(`
    ja, grön, grönt, uppfylld, uppfyllt, uppnådd, uppnått, målet nått, nått, nådd, bra, god, ok, godkänt,
    yes, green, met, achieved, fulfilled, reached, 😊, 🙂, 😀, 😃, ☺, ☺️, 🟢, ✅, ✓, ✔, ✔️, 👍, :), :-)
  `),
  mostlyMet: [
    'i hög grad',
    'i stort sett',
    'till stor del',
    'till övervägande del',
    'mostly',
    'largely met',
    'mostly met',
  ],
  partlyMet: words(`
    delvis, gul, gult, partly, partially, yellow, amber, partly met, partially met, 😐, 😑, 🟡, 🟠, ⚠, ⚠️, :|,
    :-|
  `),
  notMet: words(`
    nej, röd, rött, inte uppfylld, ej, no, red, not met, not achieved, missed, 😒, ☹, ☹️, 🙁, 😞, 😟, 😠, 🔴, ❌, ✗,
    ✘, ✖, 👎, :(, :-(
  `),
  notMetImproving: [],
  onTrack: words(`
    i fas, på rätt väg, på god väg, på väg, enligt plan, följer plan, följer planen, på spår, on track,
    according to plan, i linje med målet, i enlighet med plan
  `),
  atRisk: ['risk', 'i riskzonen', 'at risk', 'viss risk', 'risk för avvikelse', 'mindre avvikelse', 'behind'],
  uncertain: ['osäkert', 'osäker', 'oklart', 'uncertain'],
  offTrack: words(`
    ej i fas, inte i fas, ur fas, off track, inte på rätt väg, ej på rätt väg, fel riktning, stor avvikelse,
    ej enligt plan, inte enligt plan
  `),
  notAssessed: words(`
    kan inte bedömas, kan ej bedömas, går inte att bedöma, går ej att bedöma, ej bedömd, ej bedömt,
    inte bedömd, inte bedömt, bedömning saknas, ej bedömbart, ej mätbart, ej mätbar, grå, grått, vit, vitt,
    not assessed, cannot be assessed, grey, ⚪, ⚫, 🔘
  `),
  done: words(`
    klar, klart, klara, genomförd, genomfört, genomförda, avslutad, avslutat, avslutad/klar, avslutade,
    slutförd, slutfört, färdig, färdigt, verkställd, verkställt, utförd, utfört, helt genomförd, done,
    completed, finished, implemented
  `),
  ongoing: words(`
    pågår, pågående, påbörjad, påbörjat, påbörjade, startad, startat, delvis genomförd, delvis genomfört,
    delvis klar, pågår enligt plan, pågående enligt plan, löpande, under arbete, under genomförande, i gång,
    igång, ongoing, in progress, started, underway
  `),
  notStarted: words(`
    ej påbörjad, ej påbörjat, ej påbörjade, inte påbörjad, inte påbörjat, ej startad, ej startat,
    inte startad, ej genomförd, ej genomfört, inte genomförd, inte genomfört, planerad, planerat, planeras,
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

/** Parts of words that a sentence about a goal is made of: "Målet bedöms inte kunna uppnås". */
export const statusParts = {
  reaching: words(`
    uppnå, uppfyll, nått, nås, nåtts, når, nåd, att nå, kunna nå, achieve, reach, fulfil, met
  `),
  future: words(`
    bedöms, bedöm, kan , kommer, förväntas, beräknas, prognos, blir svår, blir svårt, bli , is expected,
    will , likely
  `),
  denied: ['inte', 'ej', 'inga', 'icke', 'not'],
  partly: ['delvis', 'inte helt', 'ej helt', 'inte fullt', 'partly', 'partially', 'begränsade'],
  mostly: ['i hög grad', 'i stort', 'till stor del', 'huvudsak', 'nästan', 'mostly', 'largely'],
  doubtful: ['svår', 'osäker', 'risk', 'oklar', 'uncertain', 'difficult'],
  improving: ['rätt väg', 'på väg', 'positiv', 'förbättra', 'improving'],
  unassessable: [
    'inte bedömas',
    'ej bedömas',
    'bedömning saknas',
    'inte genomförd',
    'inga tillgängliga',
    'kan inte bedöma',
    'cannot be assessed',
  ],
} as const;

/** Arrows and words of a trend cell. */
export const trendWords: Readonly<Record<'up' | 'down' | 'none', readonly string[]>> = {
  up: words(`
    ↑, ↗, ⬆, ⬆️, ↗️, ▲, △, », upp, uppåt, ökande, ökar, stigande, ökning, positiv, positiv utveckling,
    positiv trend, förbättring, förbättrad, förbättrat, bättre, up, upward, increasing, improving, 📈
  `),
  down: words(`
    ↓, ↘, ⬇, ⬇️, ↘️, ▼, ▽, «, ned, ner, nedåt, minskande, minskar, sjunkande, minskning, negativ,
    negativ utveckling, negativ trend, försämring, försämrad, försämrat, sämre, down, downward, decreasing,
    worsening, 📉
  `),
  none: words(`
    →, ➡, ➡️, ↔, ↔️, ⇒, ►, ▶, lika, ingen, oförändrad, oförändrat, oförändrade, ingen förändring,
    ingen skillnad, samma, stabil, stabilt, unchanged, stable, no change, flat
  `),
};
