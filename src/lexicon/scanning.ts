import { words } from './words';

/** Words that machines read with a 6 for ö: "6ka". Others are left as they are. */
export const ocrWords: ReadonlySet<string> = new Set(
  words(`
    öka, ökar, ökas, ökad, ökade, ökat, ökning, över, överstiga, överskrida, övergripande, öppna, önskar,
    önskemål
  `),
);

/** After these a space separates two numbers, not thousands: "åk 9 250 poäng". */
export const ungroupedAfter: ReadonlySet<string> = new Set(
  words(`
    åk, årskurs, klass, kvartal, kv, tertial, steg, nivå, etapp, bilaga
  `),
);
