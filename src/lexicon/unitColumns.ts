import { words } from './words';

/** The whole beside columns of its units: "Utfall kommunen | Utfall BUN | Utfall SN". */
export const wholeWords: readonly string[] = words(`
  kommunen, kommun, hela kommunen, kommuntotalt, kommunövergripande, kommungemensamt, koncernen, hela koncernen, regionen, förbundet, hela förbundet, kommunalförbundet, förvaltningen, totalen,
  sammantaget, sammanlagt, hela, övergripande, overall
`);

/** What an outcome can be named after without being a unit's: when, how surely and in what it was measured. */
export const noUnitWords: readonly string[] = words(`
  senaste, senast, nuvarande, aktuellt, aktuell, föregående, föreg, tidigare, förra, fg, dessförinnan, dessförut, näst, nästa, första, andra,
  tredje, sista, ny, nya, nytt, gammal, egen, eget, egna, vårt, mätning*, mättillfälle*, omgång*, uppföljning*,
  avstämning*, rapport*, enkät*, undersökning*, intervju*, höst*, vår*, prel*, preliminär*, slutlig*, definitiv*,
  justerad*, justerat, korrigerad*, beräknad*, bedömd*, antal, andel, procent, kr, tkr, mkr, mnkr, kronor, index, poäng,
  värde, nivå, snitt, genomsnitt, medel, median, period, perioden, helår, år, året, delår, bokslut, läsår, månad,
  tertial, kvartal, halvår, rullande, mål*, mot, jmf, jfr, latest, previous, current, preliminary, final
`);
