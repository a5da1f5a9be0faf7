import { words } from './words';

/* Words that tell where a clause of a sentence begins or ends, and what is said in it. */

const WHEN = words('när, when');

/** "När du ringer [får du] svar": the verb before "du" ends a clause that begins so. */
export const whenWords: ReadonlySet<string> = new Set(WHEN);

/** They begin what says when, up to the comma: "[om] det blir stopp, …". */
export const conditionWords: ReadonlySet<string> = new Set([...WHEN, ...words('om, if')]);

/** Subjects that stand behind the verb of the main clause: "… får [du] svar". */
export const invertedSubjects: ReadonlySet<string> = new Set(words('du, vi, ni'));

/** Verbs of a level that a main clause has: "andelen som sker med el [är] 100 %". */
export const levelVerbs: ReadonlySet<string> = new Set(words('är, uppgår, ligger, utgör, når, uppnår, is, are'));

/** … and those of a direction: "andelen som når målen [ökar]". */
export const directionVerbsOfClauses: ReadonlySet<string> = new Set(
  words('ökar, minskar, sjunker, stiger, halveras, fördubblas'),
);

/** Right behind these a verb is the clause's own: "[som] är 65 år". */
export const beforeClauseVerb: ReadonlySet<string> = new Set(
  words('som, där, vilka, och, eller, that, who, which, and'),
);

/** After these an infinitive is theirs: "som [kan] vara självständiga". */
export const beforeInfinitive: ReadonlySet<string> = new Set(
  words('kan, vill, kunna, få, får, att, och, vågar, önskar'),
);

/** A clause begins behind these: "[att] inget barn ska …", "…, [och] ingen ska …". */
export const clauseJoints: ReadonlySet<string> = new Set([',', ':', ...words('att, och, men, samt, that, and')]);

/** Read together with the word behind: "[eller] bättre", "[helst] öka". */
export const readWithNext: ReadonlySet<string> = new Set(words('eller, el, och, helst, gärna, or, and, preferably'));

/** Before "att" these tell what a goal is: "målet [är] att …". */
export const goalVerbs: ReadonlySet<string> = new Set(words('är, innebär, säger'));

/** Of a verb and no time: "ses [över] senast den 30 april". */
export const verbParticles: ReadonlySet<string> = new Set(words('över, in, upp, på'));

/** Behind "ska" they make the subject the target: "ett resultat på 10 mnkr ska [uppnås]". */
export const reachingVerbs: ReadonlySet<string> = new Set(
  words('uppnås, nås, säkerställas, eftersträvas, budgeteras, reached, achieved'),
);
