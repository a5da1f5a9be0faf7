import { words } from './words';

/** What the words before a year or a day make of it. */
export type TimeCue =
  /** "Senast", "till och med": a deadline. */
  | 'deadline'
  /** "Till", "i", "under": a deadline, unless a number that is no year follows. */
  | 'preposition'
  /** "Jämfört med", "basår": where the measure stood before. */
  | 'baseline'
  /** "Utfall", "nuläge": a value from before stands here. */
  | 'outcome'
  /** "Agenda", "vision": part of a name. */
  | 'name';

/** Cues of a time by which something is to be. */
export const dueCues: ReadonlySet<TimeCue | null> = new Set<TimeCue | null>(['deadline', 'preposition']);

/** "Under [nivån] 2012", "överstiga [nivåerna] från 2012": the level of that year is meant. */
export const levelNoun = /^niv/;

export const timeCues: Readonly<Record<TimeCue, readonly string[]>> = {
  deadline: words(`
    redan, redan år, från och med, fr.o.m., fram till och med, fram t.o.m., fram t o m, fram till, till och med, t.o.m.,
    t.o.m, t o m, tom, senast, senast i, senast vid, senast under, senast den, före, innan, vid utgången av,
    utgången av, vid slutet av, i slutet av, till slutet av, slutet av, vid ingången av, vid, inför,
    till utgången av, at the latest, at the latest in, at the latest by, by the end of, at the end of, by end of, no later than, not later than, by, until,
    before, by year
  `),
  preposition: words(`
    till, till den, i, i början av, i mitten av, på, under, under perioden, under åren, under år, för,
    för perioden, för åren, för år, perioden, åren, år, per, per den, den, mellan, mellan åren, inom, över,
    över en, helåret, helår, mål, målvärde, målår, målnivå, målsättning, målet för, in, during, in the period, over, for,
    year, between
  `),
  baseline: words(`
    jämfört med, jämfört mot, att jämföra med, att jämföras med, kan jämföras med, vilket kan jämföras med, som kan jämföras med, jmf med, jmf. med, jmf m, jmf. m, jmf, jmf., jfr m, jfr, jfr., jfr med, jfr. med, jämf., jämf. med, jämf. m., i jämförelse med, i jämförelse mot,
    vid jämförelse med, i förhållande till, i relation till, relativt, sedan, sen, vs, vs., versus, utifrån, gentemot, mot, än,
    i nivå med, i paritet med, återgå till, återgått till, återtas till, återställas till, tillbaka på, tillbaka till,
    än under, än i, som, som under, som i, lika högt som, minst lika högt som, samma nivå som, samma som,
    bas, basår, basåret, med basår, med basåret, med utgångspunkt i, med utgångspunkt från, referensår,
    jämförelseår, räknat från, från, från år, hälften av, av, of, compared with, compared to, relative to, from,
    since, baseline, base year, than in, than
  `),
  outcome: words(`
    utfall, utfallet, resultat, resultatet, nuläge, nuvärde, utgångsvärde, utgångsläge, utgångspunkt, startvärde,
    ingångsvärde, basvärde, baslinje, bokslut utfall, mätning, var, värde, outcome, result, actual
  `),
  name: words(`
    agenda, vision, plan, programmet, program, miljöprogram, miljöprogrammet, handlingsplan, verksamhetsplan,
    klimatplan, färdplan, strategi, budget, ks budget, mål och budget, översiktsplan, framtidens, nöjd,
    covid, se, iso, lag, enligt, född, födda, äldre än, yngre än, nyare än, äldre än från, byggda före, byggda innan,
    byggda efter, byggt före, byggd före, uppförda före, uppförda innan, anlagda före, anlagda innan, sfs, lagen, förordningen
  `),
};

/** Ends of words that a year after them belongs to: "trafiksäkerhetsplanen 2022–2026". */
export const namedByYear: readonly string[] = words(`
    planen, plan, programmet, program, strategin, strategi, satsningen, överenskommelsen, avtalet
  `);
/** Plans that each person has are not named by a year: "alla ska ha en genomförandeplan 2026". */
export const personalPlans: readonly string[] = words(`
    genomförandeplan, genomförandeplanen, vårdplan, vårdplanen, studieplan, studieplanen
  `);

/** Between a cue and its year: "jämfört med [2015 års] nivå", "från [dagens]". */
export const timeFillers: readonly string[] = words(`
    valet, kommunvalet, snittet, medelvärdet, medelvärdet för, genomsnittet, genomsnittet för, snittet för, utsläppen, utsläppen i, emissions, the level, levels, mängden, mängden i, användningen, förbrukningen, läget, siffran, siffrorna,
    mätningen som avser, mätningen som görs, mätningen som genomförs, undersökningen som avser,
    undersökningen som genomförs, motsvarande period, samma period, motsvarande tid, år, året, åren, kalenderår, utgången av, slutet av, den, the, the year, nivån, nivån för, nivå, utfallet,
    utfall, utfallet för, utfallet år, resultatet, resultatet för, värdet, värdet för, mätningen, basåret,
    basår, bokslut, bokslutet, dagens, hela, perioden, i, utgången, hösten, våren
  `);

/** After a year: "2018 års nivå", "2015 som basår": the year is where the measure stood before. */
export const baselineAfter: readonly string[] = words(`
    års nivå, års nivåer, -års nivå, -års nivåer, års värde, års resultat, års utfall, års mätning, års siffror, års siffra,
    års utsläpp, års utsläppsnivå, års utsläppsnivåer, års förbrukning, års användning, års energianvändning,
    som basår, som utgångsår, som referensår, som jämförelseår, = basår, är basår, utgör basår, basår, levels, level, baseline, as baseline,
    as base year
  `);

/** After a year: its end, "innan 2027 års slut". */
export const yearEnds: readonly string[] = ['års slut', 'års utgång'];

/** Before a year they say when something begins; with a level it is to be there from then on. */
export const startingWords: readonly string[] = ['från och med', 'fr.o.m', 'fr o m', 'from'];

/** Parts of nouns for an occasion of measuring: a deadline that names one is that measurement, not a day. */
export const measuringStems: readonly string[] = [
  'mätning',
  'mätveck',
  'mättillfälle',
  'mätperiod',
  'undersökning',
  'enkät',
  'survey',
  'measurement',
];

/** Parts of nouns for an occasion that is only a day: "i bokslutet 2024". */
export const reportingStems: readonly string[] = ['bokslut', 'årsredovisning', 'uppföljning', 'delår', 'rapport'];

/** Ends of a stretch of time that carry no year of their own. */
export const yearlessTimes: readonly string[] = words(`
    mandatperiodens slut, mandatperioden, mandatperiodens utgång, slutet av mandatperioden,
    utgången av mandatperioden, årets slut, årets utgång, slutet av året, årsskiftet, nästa årsskifte, kommande årsskifte, nästa halvårsskifte, planperioden,
    planperiodens slut, programperioden, programperiodens slut, budgetperioden, perioden, periodens slut,
    vårterminens slut, höstterminens slut, terminens slut, läsårets slut, sommarlovet, sommaren, jullovet, jul, avtalsperioden, avtalsperiodens slut, nästa år, året, innevarande år, konjunkturcykel, konjunkturcykeln,
    fyraårsperiod, femårsperiod, treårsperiod, tioårsperiod, rullande treårsperiod, rullande femårsperiod,
    the year, the term of office
  `);

/** Of these, those that end in the middle of their year: "läsårets slut 2026". */
export const midYearEnds: readonly string[] = ['vårterminens slut', 'läsårets slut'];
/** The day on which they do. */
export const MID_YEAR = '06-30';

/** Steps: "två per år". */
export const perPeriods: Readonly<
  Record<'år' | 'halvår' | 'termin' | 'tertial' | 'kvartal' | 'månad' | 'vecka' | 'dag', readonly string[]>
> = {
  år: words(`
    per år, /år, / år, årligen, varje år, om året, per kalenderår, varje kalenderår, per läsår, varje läsår, /läsår, år för år, för varje år,
    årlig, årligt, per verksamhetsår, per year, a year, annually, every year, each year, yearly, per annum
  `),
  halvår: ['per halvår', 'varje halvår', '/halvår'],
  termin: ['per termin', 'varje termin', '/termin'],
  tertial: ['per tertial', 'varje tertial', '/tertial'],
  kvartal: ['per kvartal', 'varje kvartal', '/kvartal', 'kvartalsvis', 'per quarter', 'quarterly'],
  månad: words(`
    per månad, varje månad, i månaden, /månad, /mån, månadsvis, månatligen, per month, monthly
  `),
  vecka: ['per vecka', 'varje vecka', 'i veckan', '/vecka', '/v', 'per week', 'weekly'],
  dag: words(`
    per dag, varje dag, per dygn, om dagen, /dag, /dygn, dagligen, per day, daily
  `),
};

/** Parts of a year that have no last day of their own. */
export const seasons: readonly string[] = words(`
    våren, sommaren, hösten, vintern, halvårsskiftet, årsskiftet, vårterminen, höstterminen, spring, summer,
    autumn
  `);

/**
 * Turns of the year with their last day: "halvårsskiftet 2025" is the last of June, "årsskiftet 2025/2026" the last of
 * the first year. "Årsskiftet 2025" alone can be the one before or after it, and has no day.
 */
export const turnsOfYear: ReadonlyMap<string, { readonly day: string; readonly isBetween: boolean }> = new Map([
  ['årsskiftet', { day: '12-31', isBetween: true }],
  ['halvårsskiftet', { day: MID_YEAR, isBetween: false }],
]);

/** The year that is going on, in a plan for several: "18 förskolor vid årets slut" of a plan for 2021–2026. */
export const THIS_YEAR =
  /(?<!\p{L})(?:under året|i år|årets slut|innevarande år|årsskiftet|this year|the year)(?!\p{L})/iu;

/** These lead to a time only right before it: "[år] 2026", but "2 [år] till 2026". */
export const yearWords: ReadonlySet<string> = new Set(words('år, ar, åren, year'));

/** First in a sentence, before what is to be by then: "[senast] 2025 har …", but "under 2023 har …" was. */
export const dueFirst: ReadonlySet<string> = new Set(words('år, senast'));

/** Beside a year in parentheses these leave it a year of its own: "(60 % 2024)", "([etappmål] 2025)", "([helår] 2025)". */
export const sayingWhen =
  /^(?:mål|utfall|helår|år|vår|höst|slut|period|genomsnitt|snitt|medel|läsår|budgetår|hela|idag|nu)|mål$/;

/** Before a year: a debt of that time, "[pensionsåtaganden] före 1998". */
export const pensionWords = /^(?:pensions(?:åtagande|förpliktelse|skuld)|pensioner|intjänade)/;

/** Periods behind "per …": "per invånare och [år]", "kWh/m2/[månad]". */
export const periodsOfEach: ReadonlyMap<string, keyof typeof perPeriods> = new Map([
  ['år', 'år'],
  ['månad', 'månad'],
  ['kvartal', 'kvartal'],
  ['vecka', 'vecka'],
  ['termin', 'termin'],
  ['dag', 'dag'],
  ['dygn', 'dag'],
]);

/** "Ambition [i år]": of this year, and in no years. */
export const OF_THIS_YEAR = /(?<!\p{L})i år(?!\p{L})/giu;
