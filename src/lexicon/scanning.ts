import { words } from './words';

/** Words that machines read with a 6 for ö: "6ka". Others are left as they are. */
export const ocrWords: ReadonlySet<string> = new Set(
  words(`
    öka, ökar, ökas, ökad, ökade, ökat, ökning, över, överstiga, överskrida, övergripande, öppna, önskar,
    önskemål
  `),
);

/** Words of their own, whatever other word they would be with dots: "bor" is not "bör". */
export const wordsOfTheirOwn: ReadonlySet<string> = new Set(['bor', 'far', 'man', 'da']);

/** Words that a lost space or a dash glues to the number after them: "Minst80%", "senast2026", "topp-10". */
export const gluedWords: ReadonlySet<string> = new Set(
  words(`
    minst, högst, lägst, maximalt, max, topp, top, över, under, senast, till, från, uppgå, mål, målvärde, utfall, ca, år
  `),
);

/** After these a space separates two numbers, not thousands: "åk 9 250 poäng". */
export const ungroupedAfter: ReadonlySet<string> = new Set(
  words(`
    åk, årskurs, klass, kvartal, kv, tertial, steg, nivå, etapp, bilaga
  `),
);
