import { readWorkbook } from '../../src/read/readWorkbook';
import { PLAUSIBLE_CELLS } from './plausibleCells';
import { bookOf, type DrawnCell } from './sheetOf';

/**
 * Header rows in the manner of municipalities, regions and agencies. Each header is written "text = role"; a header
 * without text is "= role". In brackets the cells below, where they are other than the role's usual ones.
 */
const LAYOUTS: Readonly<Record<string, string>> = {
  'city, tertial report':
    'Indikator = indicator | Periodens utfall = outcome | Utfall män/pojkar = outcome | Utfall kvinnor/flickor = outcome | Utfall förra perioden = outcome | Årsmål = target | KF:s årsmål = target | Prognos helår = forecast | Period = period',
  'goals with a start value':
    'Mål = goal | Indikator/nyckeltal = indicator | Utgångsvärde 2019 = baseline | Målvärde 2026 = target | Utfall 2023 = outcome | Bedömning = status',
  'region, attainment':
    'Indikator = indicator | Målvärde = target | Utfall = outcome | Måluppfyllnad = attainment | Trend = trend | Period = period',
  'target level last':
    'Målområde = goal | Utvecklingsmål = goal | Mått = indicator | T3 2019 = outcome | T3 2020 = outcome | Målnivå 2022 = target | Kommentar = comment',
  'status per tertial':
    'Mål = goal | Mått = indicator | Utfall T1 2024 = outcome | Målvärde 2024 = target | Status T1 2024 = status | Prognos = forecast',
  'comparison with the nation':
    'Nr = other | Mått = indicator | 2019 = outcome | 2020 = outcome | 2021 = outcome | Riket = comparison | Trend = trend',
  'assignments to boards':
    'Mål = goal | Uppdrag = activity | Status = status | Kommentar = comment | Ansvarig nämnd = responsible',
  'direction as a column':
    'Fokusmål = goal | Indikator = indicator | Startvärde = baseline | Utfall 2022 = outcome | Utfall 2023 = outcome | Önskad riktning = polarity | Måluppfyllelse = status',
  'base year and base value':
    'Övergripande mål = goal | Delmål = goal | Styrtal = indicator | Basvärde 2018 = baseline | Målvärde 2022 = target | Önskad utveckling = polarity',
  scorecard:
    'Perspektiv = goal | Framgångsfaktor = indicator | Mått = indicator | Utfall 2019 = outcome | Mål 2020 = target',
  'global goals':
    'Globala mål = goal | Kommunens mål = goal | Indikator = indicator | Källa = method | Senaste värde = outcome | Målvärde 2030 = target | Trend = trend',
  'activities with dates':
    'Nämndmål = goal | Aktivitet = activity | Ansvarig = responsible | Klart senast = deadline | Status = status | Kommentar = comment',
  English:
    'Goal = goal | Indicator = indicator | Baseline 2020 = baseline | Target 2025 = target | 2022 = outcome | 2023 = outcome | Status = status',
  'questions as headers':
    'Vad vill vi uppnå? = goal | Hur mäter vi? = indicator | Nuläge = baseline | Mål = target | Resultat = outcome',
  'environmental indicators':
    'Indikator = indicator | Startvärde = baseline | Senaste värde = outcome | Målvärde = target | Målår = deadline | Trend = trend | Bedömning = status',
  'service guarantees':
    'Servicegaranti = indicator | Mål = target | T1 2023 = outcome | T2 2023 = outcome | T3 2023 = outcome | Kommentar = comment',
  'effect goals':
    'Inriktning = goal | Effektmål = goal | Effektmått = indicator | Ingångsvärde 2022 = baseline | Utfall 2023 = outcome | Mål 2026 = target | Grad av måluppfyllelse = status',
  'financial goals': 'Finansiella mål = goal+indicator | Målvärde = target | Utfall = outcome | Uppfyllt = status',
  'boards and attainment':
    'Nämnd = responsible | Mål = goal | Måluppfyllelse 2022 = status | Måluppfyllelse 2023 = status',
  'outcome measures':
    'Resultatmått = indicator | 2020 = outcome | 2021 = outcome | 2022 = outcome | Mål 2023 = target | Jämförelse riket 2022 = comparison',
  'indicators by service':
    'Verksamhet = area | Nyckeltal = indicator | Enhet = unit | Utfall 2021 = outcome | Utfall 2022 = outcome | Målvärde 2023 = target',
  'units that are workplaces':
    'Enhet = responsible [Björkens förskola; Ekens förskola; Lindens skola] | Mål = goal | Indikator = indicator | Utfall 2023 = outcome | Mål 2023 = target',
  'Kolada ids':
    'Kolada-ID = kpiId | Nyckeltal = indicator | Kommunen 2022 = outcome | Liknande kommuner 2022 = comparison | Riket 2022 = comparison | Mål = target',
  'cause and action':
    'Indikator = indicator | Mål = target | Utfall = outcome | Orsak till avvikelse = comment | Åtgärd = action | Ny tidpunkt = deadline | Ansvarig = responsible',
  'mind the comment':
    'Indikatorer = indicator | Kommentar till utfall = comment | Utfall 2023 = outcome | Årets mål = target',
  'icons at both ends':
    '= status | Mål = goal | Nyckeltal = indicator | Utfall = outcome | Målvärde = target | = trend',
  'women and men':
    'Indikator = indicator | Målvärde = target | Kvinnor = subgroup | Män = subgroup | Totalt = subgroup',
  accumulated:
    'Mått = indicator | Mål 2023 = target | Ack. utfall jan–apr = outcome | Ack. utfall jan–aug = outcome | Helårsprognos = forecast',
  agency:
    'Mål enligt regleringsbrev = goal | Resultatindikator = indicator | Utfall 2022 = outcome | Utfall 2023 = outcome | Bedömning av resultatet = status | Analys och slutsatser = comment',
  'budget as target': 'Nyckeltal = indicator | Bokslut 2022 = outcome | Budget 2023 = target | Prognos 2023 = forecast',
  'scanned, in capitals':
    'STRATEGISKT OMRÅDE = goal | INRIKTNINGSMÅL = goal | INDIKATOR = indicator | UTFALL = outcome | MÅL = target | BEDÖMNING = status',
};

interface Drawn {
  readonly text: string;
  readonly role: string;
  readonly cells: readonly DrawnCell[];
}

function draw(layout: string): Drawn[] {
  return layout.split(' | ').map((column) => {
    const [header = '', list] = column.split(/\s*\[|\]/);
    const [text = '', role = ''] = header.split(/\s*=\s*/);
    return { text: text.trim(), role: role.trim(), cells: list?.split('; ') ?? PLAUSIBLE_CELLS[role.trim()] ?? [] };
  });
}

describe('layouts of our own', () => {
  it.each(Object.entries(LAYOUTS))('%s', (_name, layout) => {
    const columns = draw(layout);
    const body = [0, 1, 2].map((row) => columns.map(({ cells }) => cells[row] ?? null));
    const { tables } = readWorkbook(bookOf([{ rows: [columns.map(({ text }) => text), ...body] }]));
    const roles = tables[0]?.columns.map(({ role, also }) => [role, ...also].join('+')) ?? [];
    expect(columns.map(({ text }, i) => `${text} = ${roles[i] ?? ''}`)).toEqual(
      columns.map(({ text, role }) => `${text} = ${role}`),
    );
  });
});
