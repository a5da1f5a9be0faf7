/**
 * The words by which Swedish and English name stretches of time. All lower case; a final full stop
 * ("kv.", "okt.") is always allowed and not repeated here.
 */

/** Names of the months, January first. */
export const MONTH_WORDS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Words before the number of a part of the year: "Kv 1", "Tertial 2", "H1". */
export const PART_WORDS = {
  quarter: ['kvartal', 'kvartalet', 'kvart', 'kv', 'quarter', 'qtr', 'q'],
  tertial: ['tertial', 'tertialet', 'tertialrapport', 'tertialuppföljning', 'tert', 'terial', 't'],
  half: ['halvår', 'halvåret', 'half', 'h'],
} as const;

export type YearPart = keyof typeof PART_WORDS;

/** Months of one such part. */
export const MONTHS_OF: Readonly<Record<YearPart, number>> = { quarter: 3, tertial: 4, half: 6 };

/** Words before the number of a week: "Vecka 35", "v. 35". */
export const WEEK_WORDS = ['vecka', 'veckan', 'veckorna', 'veckor', 'v', 'week', 'weeks'];

/** "första tertialet", "third quarter". */
export const ORDINAL_WORDS: Readonly<Record<string, number>> = {
  första: 1,
  andra: 2,
  tredje: 3,
  fjärde: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};

/** School terms; the spring term is reported with the first half of the year, the autumn term with the second. */
export const TERM_WORDS: Readonly<Record<string, 1 | 2>> = {
  vt: 1,
  vårterminen: 1,
  vårtermin: 1,
  'spring term': 1,
  ht: 2,
  höstterminen: 2,
  hösttermin: 2,
  'autumn term': 2,
};

/** Half of a year that a season before it names: "Mätning vår 2025". */
export const SEASON_WORDS: Readonly<Record<string, 1 | 2>> = {
  vår: 1,
  våren: 1,
  spring: 1,
  höst: 2,
  hösten: 2,
  autumn: 2,
};

/** Words for a school year, before "21/22". */
export const SCHOOL_YEAR_WORDS = ['läsåret', 'läsår', 'skolåret', 'skolår', 'lå', 'school year', 'academic year'];
/** They too lie in two years: "[vintern] 24/25". */
export const WINTER_WORDS = ['vintern', 'vintersäsongen', 'säsongen'];

/** Twelve months up to the one named. */
export const ROLLING_WORDS = [
  'rullande 12 månader',
  'rullande 12 mån',
  'rullande 12-mån',
  'rullande 12',
  'rullande tolv månader',
  'rullande årsvärde',
  'senaste 12 månaderna',
  'senaste 12 mån',
  'rolling 12 months',
  'rolling 12',
  'last 12 months',
  'r12',
];

/** An interim report: the first covers January to April, the second and an unnumbered one January to August. */
export const INTERIM_WORDS = [
  'delårsrapporten',
  'delårsrapport',
  'delårsbokslut',
  'delårsuppföljning',
  'delårsresultat',
  'delåret',
  'delår',
  'dr',
  'interim report',
  'interim',
];

/** The whole year, where the year itself stands elsewhere. */
export const WHOLE_YEAR_WORDS = [
  'helårsresultat',
  'helårsutfall',
  'helårsprognos',
  'helåret',
  'helår',
  'årsbokslut',
  'årsredovisning',
  'årsutfall',
  'årsmål',
  'bokslut',
  'full year',
  'whole year',
  'year end',
];

/** From January up to and with what is named: "t.o.m. augusti", "ack aug". */
export const UP_TO_WORDS = [
  't.o.m.',
  't.o.m',
  't o m',
  'tom',
  'till och med',
  'ackumulerat',
  'ackumulerad',
  'ack',
  'year to date',
  'ytd',
];

/** After these a number of two digits is a year: "Utfall 22", "Mål -23". */
export const BEFORE_SHORT_YEAR = [
  'utfall',
  'utf',
  'bokslut',
  'mål',
  'målvärde',
  'budget',
  'prognos',
  'resultat',
  'år',
  'helår',
  'målnivå',
  'måltal',
  'plan',
  'boksl',
  'utf.',
  'boksl.',
];

/** The year before the plan's. */
export const LAST_YEAR_WORDS = [
  'föregående år',
  'föregående års',
  'föregående årets',
  'föreg år',
  'föreg års',
  'föreg. år',
  'föreg. års',
  'fg år',
  'fg års',
  'fg. år',
  'fg. års',
  'f.g. år',
  'fgår',
  'fgårs',
  'förra året',
  'förra årets',
  'året innan',
  'året före',
  'fjolåret',
  'fjolårets',
  'fjolårsutfall',
  'fjolårsresultat',
  'fjolårsvärde',
  'i fjol',
  'ifjol',
  'fjol',
  'last year',
  'last year’s',
  "last year's",
  'previous year',
];

/** In a cell for a deadline these say that no day is meant. */
export const NO_DAY_WORDS = [
  ...['löpande', 'tills vidare', 'tillsvidare', 'kontinuerligt', 'kontinuerlig', 'årligen', 'årlig', 'varje år'],
  ...[
    'per år',
    'återkommande',
    'vid behov',
    'enligt plan',
    'ej aktuellt',
    'ongoing',
    'annually',
    'until further notice',
  ],
];

/** … and these that the day is when something begins. */
export const BEGINNING_WORDS = [
  ...['start', 'startar', 'startas', 'påbörjas', 'påbörjad', 'börjar', 'inleds', 'från', 'fr.o.m.', 'from', 'fr o m'],
  ...['starts', 'begins'],
];

/** Between the first and the last of a span: "januari [till och med] mars". */
export const SPAN_WORDS = 'till och med|t\\.o\\.m\\.|t o m|tom|till|to';

/** Between parts that follow each other: "kv 1 [och] 2". */
export const PART_JOINTS = 'och|and';

/** Behind so many months of the year, or before its so manyth: "8 [mån] 2024", "[månad] 8". */
export const MONTHS_COUNTED = 'mån|månader';
export const MONTH_NUMBERED = 'månad|mån|månaderna|month';
