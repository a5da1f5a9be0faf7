import type { DrawnCell } from './sheetOf';

/** Three cells such as stand in a column of a role, for tables of which only the headers are known. */
export const PLAUSIBLE_CELLS: Readonly<Record<string, readonly DrawnCell[]>> = {
  goal: ['Kommunen är trygg att leva i', 'Barn och unga når målen i skolan', 'Ekonomin är i balans'],
  indicator: [
    'Andel nöjda brukare i hemtjänst',
    'Andel elever med behörighet till gymnasiet',
    'Årets resultat, andel av skatteintäkter',
  ],
  'indicator+target': [
    'Andelen nöjda brukare ska öka från 60 % (2022) till minst 70 % 2023',
    'Andelen behöriga elever ska vara minst 90 % år 2023',
    'Sjukfrånvaron ska minska från 8,9 % till högst 6 % 2023',
  ],
  'goal+indicator': ['Resultat, andel av skatteintäkter', 'Soliditet', 'Nettoinvesteringar'],
  target: ['≥ 70 %', 'Minst 90 %', 2],
  outcome: ['66,4 %', 87, 'utfall saknas'],
  comparison: ['81,0 %', 84, 'uppgift saknas'],
  method: ['Nationell brukarenkät 1g/år', 'Betygsstatistik, Skolverket', 'Bokslut'],
  status: ['Uppfyllt', 'Delvis uppfyllt', 'Ej uppfyllt'],
  trend: ['Upp', 'Ned', 'Ingen'],
  comment: [
    'Resultatet har ökat efter nya rutiner.',
    'Fler elever än förra året. Se bilaga.',
    'Överskottet beror på tillfälliga intäkter.',
  ],
  description: [
    'Andel som svarar ganska eller mycket nöjd',
    'Behörighet till yrkesprogram i årskurs 9',
    'Resultat före extraordinära poster',
  ],
  background: ['Under 2020 infördes ett nytt arbetssätt.', 'Behovet har ökat.', 'Beslut i Mål och budget.'],
  responsible: ['Enhetschef hemtjänst', 'Rektor', 'Ekonomichef'],
  activity: ['Ta fram en handlingsplan', 'Utbilda all personal', 'Se över schemaläggningen'],
  action: ['Utbildningsinsats under hösten', 'Se över rutiner', 'Kvartalsvis uppföljning'],
  unit: ['Procent', 'Antal', 'Mnkr'],
  forecast: ['68 %', 88, 1.5],
  baseline: ['60 % (2022)', 82, 1],
  deadline: ['2023-12-31', '2024', 'december 2025'],
  attainment: ['95 %', '101 %', '88 %'],
  area: ['Äldreomsorg', 'Grundskola', 'Ekonomi'],
  period: ['Aug 2023', 'Dec 2022', 'T2 2023'],
  kpiId: ['U21463', 'N15505', 'N03102'],
  polarity: ['Högre är bättre', 'Högre är bättre', 'Lägre är bättre'],
  subgroup: ['66 %', '58 %', '62 %'],
  other: [1, 2, 3],
};
