import { words } from './words';

/**
 * The frame of a target sentence: words that stand in many, whatever they measure. Two sentences that share nothing
 * else are about different things.
 */
export const FRAME_WORDS: ReadonlySet<string> = new Set(
  words(`
    andel, andelen, antal, antalet, procent, procentenheter, kronor, kr, tkr, mkr, dagar, år, året, årligen, grad, graden,
    nivå, nivån, värde, värdet, index, resultat, resultatet, mål, målet, målvärde, indikator,
    ska, skall, bör, måste, kan, är, vara, bli, blir, ha, har, uppgå, uppgår, ligga, ligger, nå, uppnå,
    öka, ökar, ökas, ökade, minska, minskar, minskas, minskade, höja, höjas, sänka, sänkas, förbättra, förbättras,
    minst, högst, lägst, mer, mindre, fler, färre, än, över, under, lika, exakt, cirka, ca, max, min,
    i, på, av, till, från, med, för, inom, om, per, vid, hos, åt, senast, fram, tom, jämfört, jämförelse,
    och, eller, som, att, det, den, de, en, ett, vår, vårt, våra, sin, sitt, sina, dess, deras, alla, samtliga,
    kommun, kommunen, kommunens, share, number, percentage, rate, proportion, the, a, an, of, in, at, to, from, by, for,
    on, with, than, shall, should, will, must, be, is, are, least, most, more, less, increase, decrease, and, or, our, all
  `),
);
