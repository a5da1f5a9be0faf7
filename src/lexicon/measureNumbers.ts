import { EDGES } from './particles';
import { words } from './words';

/*
 * Numbers that define the measure, not the target. A row is the word beside the number; a "*" stands for the
 * rest of a word.
 */

/** Before such a number: "åk 9", "skala 1–4", "s. 12", "§ 13", "steg 3". */
export const labelsBefore: readonly string[] = words(`
    åk, åk., årskurs, årskurserna, årskurser, klass, klasserna, grade, grades, år 1-, §, §§, kap, kap.,
    kapitel, s., sid, sid., sida, sidan, bilaga, steg, trappsteg, etapp, fas, prio, prioritet, fråga, frågan, frågor, frågorna, veckorna, dag, punkt,
    tertialrapport, delårsrapport, delårsbokslut, rapport, avsnitt, punkterna, nr, nr., mom, agenda, vision, delmål, nämndmål, nämndsmål, nämndens mål, kf-mål, kommunmål, fullmäktigemål, inriktningsmål, enhetsmål, verksamhetsmål, effektmål, strategiskt mål, övergripande mål, tillitsnivå, säkerhetsnivå, globalt mål, fokusområde, målområde, kvartal, kv, tertial, delår,
    bidrar till mål, bidra till mål, kopplat till mål, kopplar till mål, kopplas till mål, nivå, typ, grupp, pm, ikt, iso, covid, euro, ålder, åldern, åldrarna, i åldern, i åldrarna, page, chapter,
    step, level, aged, ages, klockan, kl, kl., scope, delprov, del, tabell, figur, diagram, artikel, version,
    kategori, dos, avdelning, elever i år, eleverna i år, gymnasiet år, gymnasieskolan år, zon, linje, riksväg, länsväg, väg, senaste, rullande, närmaste, kommande, nästkommande, the last, the past
  `);

/** A count that begins with these and ends in so many days is taken over those days: "antal olika personal, 14 dagar". */
export const countedOver = {
  counts: words(`antal, antalet, personalkontinuitet, kontinuitet, number`),
  days: words(`dagar, dgr, dygn, veckor, days, weeks`),
} as const;

/** Numbers that are names by themselves: the health line. */
export const numbersAsNames: readonly string[] = ['1177', '1177:s'];

/** What a plan numbers, beside its goals: the number after one of them is its name. */
export const enumeratedBefore: readonly string[] = words(`
    indikator, åtgärd, aktivitet, insats, indicator, action
  `);

/** These name what follows only before a colon: "Mål 3: Ett växande …". */
export const headingsBefore: readonly string[] = [
  ...words(`
    mål, målet, delmål, mått, uppdrag, effektmål, nämndmål, inriktningsmål, strategi, goal
  `),
  ...enumeratedBefore,
];

/** Whose goals are numbered: ends of the word before, "[handlingsplanens] mål 2". */
export const goalOwners: readonly string[] = words(`
    planens, programmets, policyns, strategins, agendans, budgetens
  `);

/** Before two numbers they name the answers that count: "betyg 4 eller 5", "svarat 8–10". */
export const answersBefore: readonly string[] = words(`
    betyg, betyget, betygen, svarat, svarar, svar, svarsalternativ, svarsalternativen, graderat, score, scored
  `);

/** Words that make the numbers after them the ends of a scale. */
export const scaleWords: readonly string[] = words(`
    indexet går från, index går från, skalan går från, skala, skalan, skala:, en skala, skala från, skala mellan, skalan är, betygsskala, svarsskala, svarsskalan, bedömningsskala, skattningsskala, scale, a scale of,
    scale of, scale from
  `);

/** "En femgradig skala". */
export const scaleSizes: Readonly<Record<string, number>> = {
  tregradig: 3,
  fyrgradig: 4,
  fyragradig: 4,
  femgradig: 5,
  sexgradig: 6,
  sjugradig: 7,
  tiogradig: 10,
};

/** After such a number of years it is an age: "65 år och äldre", "barn 1–5 år". */
export const agesAfter: readonly string[] = words(`
    år och äldre, år eller äldre, år och uppåt, år och yngre, år eller yngre, års ålder, år gamla, år gammal,
    åringar, åring, -åringar, -åring, years and older, years or older, years old, plus, +
  `);

/** People before a span of years: "unga 16–24 år". */
export const peopleBefore: readonly string[] = words(`
    barn, barnen, unga, ungdom, ungdomar, ungdomarna, elever, elev, personer, person, invånare, invånarna,
    befolkningen, befolkning, kvinnor, män, flickor, pojkar, vuxna, äldre, arbetslösa, långtidsarbetslösa,
    medborgare, brukare, anställda, kommuninvånare, ungdomsarbetslösheten, arbetslöshet,
    långtidsarbetslöshet, arbetslösheten, children, people, persons, pupils, young, yngre än, äldre än, över,
    under, mellan, fyllda, fyllt
  `);

/** A word glued to a number, or standing after it, that makes both a name of the measure: "14 dagarsperiod". */
export const compoundsAfter: readonly string[] = words(`
    dagarsperiod*, dagars-period*, dagarsgräns*, dagarsmål*, årsperiod*, månadersperiod*, timmarsregel*,
    åringar*, årsåldern, årsdag*, gradig*, målet, målområde*, fokusområde*, mätningen, kap, kap., kapitlet, §
  `);

/** Units of time in a method cell: "1g/år", "2 ggr/år". */
export const frequencies: readonly string[] = words(`
    g/år, g / år, gg/år, ggr/år, ggr per år, gång/år, gånger/år, gång per år, gånger per år, /år,
    times a year, times per year
  `);

/** Before the number of a document: "[Dnr] S2024/01127". */
export const diaryWords: ReadonlySet<string> = new Set(words('dnr, diarienr, diarienummer'));

/** Before a number with a year: "[SFS] 2010:800". */
export const statuteWords: ReadonlySet<string> = new Set(words('sfs, hslf-fs, sosfs, afs, prop, dir, sou'));

/** What has steps of its own, of which one can be the goal: "lägst [nivå] 3". */
export const stepWords: ReadonlySet<string> = new Set(words('nivå, steg, level, step'));

/** Before a number these make it a goal after all: "[lägst] nivå 3", "[minst] 2 ggr/år". */
export const beforeSteps: ReadonlySet<string> = new Set([...EDGES, 'än', 'till', 'ca']);

/** Between people and the years of an age: "personer [över] 65". */
export const beforeAges: ReadonlySet<string> = new Set(words('över, under, från, over'));

/** What an ordinal names, which is no level: "9:e [klass]", but "30:e plats". */
export const namedByOrdinals = /^(?:klass|hand|termin|steg)/;

/** The goals of a plan, by their numbers: "[mål] 3, 4 och 11". */
export const listedGoalWords: ReadonlySet<string> = new Set(words('mål, målen, delmål, delmålen, goals'));
