import { words } from './words';

/** Words of a measure that is a part of a whole: its values lie between 0 and 100 %. "Handel" is no "andel". */
const SHARES = ['(?<!h)andel', 'hur stor del', '\\bshare of', '\\bproportion of', '\\bpercentage of'];

/** Shares that are ratios of money: a result can be less than nothing, and costs more than the taxes that pay them. */
const RATIOS = [
  'skatteintäkt',
  '(?:netto|drift|drifts)kostnad',
  'verksamhetens (?:netto)?kostnad',
  '^(?:årets |ekonomiskt |finansiellt )?resultat',
  'resultatets',
  'överskott',
  'underskott',
  'eget kapital',
  'förbrukad',
  'budget',
  'tax revenue',
  'net cost',
  'surplus',
  'deficit',
];

const shares = new RegExp(SHARES.join('|'), 'i');
const ratios = new RegExp(RATIOS.join('|'), 'i');

/** The measure is a part of a whole. */
export function isShareText(text: string): boolean {
  return shares.test(text) && !ratios.test(text);
}

const counts = /(?:^|; *)(?:totalt )?(?:antal|antalet|number of)(?!\p{L})/iu;

/** "Certifierade föreningar, antal": the name ends by saying in what it is counted. */
export function endsInCount(text: string): boolean {
  return /, antal\s*$/iu.test(text);
}

/** What is measured is how many there are of something: there can be none, and not fewer. */
export function isCountText(text: string): boolean {
  return counts.test(text) || endsInCount(text);
}

const indexes = /(?<!\p{L})(?:nki|nmi|nri|nii|hme|\p{L}*index|index\p{L}*|andel\p{L}*)(?!\p{L})|\(%\)/iu;
const ranks = /(?<!\p{L})(?:rank\p{L}*|placering\p{L}*|plats|position\p{L}*|rang)(?!\p{L})/iu;

/** The measure is counted in index points or per cent, and no word says that its values are places in a ranking. */
export function isNoRank(text: string): boolean {
  return indexes.test(text) && !ranks.test(text);
}

/** The measure is how many per cent of all lie before it: "percentil", "ranking, procent". */
export function isPercentileText(text: string): boolean {
  return /percentil|rank\p{L}* ?(?:,|\()? ?(?:%|procent)|andel (?:kommuner )?före/iu.test(text);
}

const signed =
  /soliditet|utveckling|resultat|avvikelse|marginal|överskott|underskott|sparande|avkastning|tillväxt|förändring|netto|balans|skillnad/i;

const deficits = /underskott|negativ|deficit/i;

/** A level of how far below nothing something may lie: "max 0,5 % underskott". */
export function saysDeficit(text: string): boolean {
  return deficits.test(text);
}

const deviations = /avvikelse|differens|deviation/i;

/** What is measured lies on either side of what was planned: "budgetavvikelse". */
export function saysDeviation(text: string): boolean {
  return deviations.test(text);
}

/** What is measured can lie below nothing: "−2 %" of it is a level, not a change. */
export function canBeNegative(text: string): boolean {
  return signed.test(text);
}

const developments = /utveckling|trend|tillväxt|förändring/i;

/** What is measured is how something moves: positive when it rises, whatever it is of. */
export function isDevelopment(text: string): boolean {
  return developments.test(text);
}

/** What is measured may come to less in August than in April, and a level that it has passed can be lost again. */
export function mayFall(text: string): boolean {
  return canBeNegative(text) && !isCountText(text);
}

const decreases =
  /^(?:minskning|minskningen|reducering|reduktion|sänkning|sänkningen|decrease|reduction) (?:av|i|of|in)(?!\p{L})/iu;
const lessOfAmount =
  /^(?:minskad|minskat|minskade|sänkt|sänkta|reducerad|reducerade|reduced|lower) .*(?:användning|förbrukning|utsläpp|kostnad|mängd|volym|antal|avfall|resor|inköp|use|consumption|emission|cost)/iu;

/**
 * A number beside the name can be how much less is wanted or how little: "Minskning av matsvinn", and in per cent also
 * less of what is no share, "Minskad energianvändning (%)".
 */
export function mayNameDecrease(text: string, unit: string | null): boolean {
  return decreases.test(text) || (unit === '%' && lessOfAmount.test(text));
}

/** Measures that people know the scale of: satisfaction (NKI, NMI, NRI), engagement (HME), merit ratings in year 9. */
const SCALES: readonly (readonly [pattern: RegExp, scale: readonly [number, number]])[] = [
  [/\bn[kmrb]i\b|\bhme\b|nöjd[\s-]*\p{L}+[\s-]*index|nöjdhetsindex|medarbetarengagemang/iu, [0, 100]],
  [/meritvärde/i, [0, 340]],
];

/** The scale that a measure has by its name; null when it names none that is known. */
export function knownScaleOf(text: string): readonly [number, number] | null {
  return SCALES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Words that set a target of their own in a sentence, rather than name what is measured. */
const times = /\p{L}*(?:tid|tiden|tider|dagar|timmar|time|days|hours)(?!\p{L})/iu;
const bracketedLimit = /\([^()]*(?:[<>≤≥]|minst|högst|max|över|under|mer än|mindre än)[^()]*\d[^()]*\)/iu;

/** What is measured is a time: "handläggningstid". */
export function isTimeText(text: string): boolean {
  return times.test(text);
}

/** A limit in brackets, which says what is counted: "frånvaro (>15 %)". */
export function hasBracketedLimit(text: string): boolean {
  return bracketedLimit.test(text);
}

/** How the name of an indicator ends after its last comma: "… bland anställda, andel (%)". */
export const nameEnds: readonly string[] = words(`
  andel, andel i procent, genomsnittlig andel, antal, medelvärde, årsmedelvärde, median, medel, procent, index, poäng, kr,
  tkr, mnkr, kvot, dagar, minuter, timmar, (%), kronor
`);
