import type { IndicatorReport } from '../../src/model/report';
import { recalculate } from '../../src/recalculate';
import { bookOf, type DrawnCell, type DrawnSheet } from '../layouts/sheetOf';
import { filled, shortOfSmart } from './reviewing';

/**
 * A plan for 2025 of two sheets as offices write them, with faults in its wording and in its columns, and sound rows
 * among them. Each row: all that the review is to find, the text, the outcome of 2024, and what else stands in the row.
 */
const SENTENCES = `
specific.vague measurable.noLevel timeBound.noDeadline           | Verksamheten ska bedrivas kostnadseffektivt | ·
specific.vague measurable.noLevel timeBound.noDeadline           | God kvalitet i äldreomsorgen | ·
specific.vague measurable.noLevel timeBound.noDeadline           | Avgifterna ska vara rimliga | ·
specific.vague measurable.noLevel                                | Andelen nöjda gäster ska ligga på en hög nivå 2026 | 72 %
specific.vague measurable.noLevel timeBound.noDeadline           | Väntetid till hemtjänst ska vara kort | 12 dagar
specific.noMeasure realistic.noBaseline                          | Öka andelen till 50 % 2026 | ·
specific.noMeasure measurable.directionOnly timeBound.noDeadline | Fler invånare ska vara fysiskt aktiva | ·
specific.activity measurable.noLevel timeBound.noDeadline        | Ta fram en handlingsplan mot våld i nära relationer | ·
specific.activity measurable.noLevel timeBound.noDeadline        | Fortsätta arbetet med att utveckla digitala tjänster | ·
specific.activity measurable.noLevel timeBound.noDeadline        | Vi ska arbeta aktivt med jämställdhet | ·
specific.activity                                                | Genomföra minst 4 föreläsningar om psykisk hälsa under 2025 | ·
specific.nonBinding                                              | Andelen hållbara resor bör öka från 31 % (2024) till 40 % 2026 | 31 %
specific.nonBinding                                              | Vi strävar efter att minska elanvändningen från 141 kWh (2024) till 120 kWh 2026 | 141 kWh
specific.nonBinding measurable.unitMismatch timeBound.noDeadline | Så många elever som möjligt ska klara examen inom fyra år | 78 %
specific.doubleNegation measurable.quantifier                    | Ingen brukare ska sakna genomförandeplan 2026 | ·
specific.doubleNegation timeBound.noDeadline                     | Det får inte förekomma att anhöriga inte får svar inom tre dagar | ·
specific.severalTargets                                          | Andelen nöjda besökare ska öka från 81 % (2024) till 90 % och antalet utlån ska öka från 98 000 (2024) till 120 000 2026 | ·
specific.severalTargets                                          | Minst 80 % av brukarna och minst 75 % av medarbetarna ska vara nöjda 2026 | ·
specific.severalTargets realistic.noBaseline                     | Andelen nöjda föräldrar och antalet besök ska öka till 85 % 2026 | ·
specific.noUnit                                                  | Handläggningstiden för bygglov ska minska till högst 8 2026 | 11 veckor
measurable.directionOnly timeBound.noDeadline                    | Minska klimatutsläppen | ·
measurable.directionOnly                                         | Antalet deltagare i seniorträffar ska öka avsevärt till 2026 | 340
measurable.noDirection                                           | Antalet vårdplatser ska vara 40 år 2026 | 44
measurable.mixedUnits                                            | Sjuklönekostnaden ska minska från 105 tkr per anställd (2024) till 5 % 2026 | ·
measurable.mixedUnits                                            | Övertiden ska minska från 2 200 timmar (2024) till 1,5 mnkr 2026 | ·
measurable.unitMismatch                                          | Nettokostnaden ska minska med 10 procentenheter till 2026 | 120 mkr
measurable.percentOrPoints                                       | Andelen behöriga lärare ska öka med 5 % till 2026 | 71 %
measurable.approximate                                           | Energianvändningen ska minska från 141 kWh (2024) till cirka 120 kWh 2026 | 141 kWh
measurable.noBaseline timeBound.noDeadline                       | Matsvinnet i skolköken ska halveras | ·
measurable.noReference timeBound.noDeadline                      | Kundnöjdheten ska ligga i nivå med andra kommuner | 68
measurable.quantifier specific.noMeasure timeBound.noDeadline    | Alla barn ska få det stöd de behöver | ·
realistic.contradiction                                          | Sjukfrånvaron ska minska från 6,2 % (2024) till 6,8 % 2026 | 6,2 %
realistic.contradiction                                          | Antalet laddplatser ska öka från 48 (2024) till minst 45 2026 | 48
realistic.outsideScale                                           | Andelen som rekommenderar förskolan ska öka från 88 % (2024) till 110 % 2026 | 88 %
realistic.outsideScale                                           | Nöjd medborgarindex (index 0–100) ska öka från 62 (2024) till minst 120 2026 | 62
realistic.outsideScale                                           | NKI för företagsklimatet ska öka från 71 (2024) till minst 110 2026 | 71
realistic.outsideScale                                           | Kundnöjdheten på badet ska öka från 3,9 (2024) till minst 5,5 2026 (skala 1–5) | 3,9
realistic.outsideScale                                           | Meritvärdet ska öka från 210 (2024) till 360 2026 | 210
realistic.outsideScale                                           | Utsläppen av växthusgaser ska minska med 120 % till 2026 jämfört med 2024 | 41 000 ton
realistic.outsideScale                                           | Andelen som svarar ja ska vara mellan 0 och 150 % 2026 | 70 %
realistic.alreadyMet                                             | Andelen återvunnet avfall ska vara minst 60 % 2026 | 64 %
realistic.alreadyMet                                             | Andelen som känner sig trygga utomhus ska öka från 70 % (2024) till 70 % 2026 | 70 %
realistic.alreadyMet                                             | Personalomsättningen ska minska till 14 % 2026 | 11 %
realistic.noBaseline                                             | Andelen anhöriga som känner sig delaktiga ska öka till minst 75 % senast 2026 | ·
realistic.steep                                                  | Andelen invånare som är nöjda med snöröjningen ska vara 100 % 2025 | 38 %
timeBound.deadlineBeforeBaseline                                 | Andelen ekologiska livsmedel ska öka från 42 % (2024) till 50 % senast 2023 | 42 %
timeBound.deadlineBeforeBaseline measurable.directionOnly        | Sjukfrånvaron bland undersköterskor ska minska till 2026 jämfört med 2030 | 9,1 %
timeBound.beforePlan                                             | Andelen fossilfria fordon ska vara minst 85 % senast 2022 | ·
timeBound.noDeadline                                             | Andelen som upplever gott bemötande ska öka från 90 % (2024) till minst 94 % | 90 %
timeBound.noDeadline                                             | Antalet singelolyckor ska snarast minska från 31 (2024) till högst 20 | 31
timeBound.noDeadline                                             | Andelen förnybar energi ska öka från 78 % (2024) till 90 % inom några år | 78 %
·                                                                | Andelen elever som är trygga i skolan ska öka från 84 % (2024) till minst 90 % 2026 | 84 %
specific.nearDuplicate                                           | Andelen elever som känner sig trygga i skolan ska öka från 84 % (2024) till minst 91 % 2026 | 84 %
·                                                                | Andelen elever i årskurs 9 som är behöriga till yrkesprogram ska öka från 84,2 % (2024) till minst 88 % 2026 | 84,2 %
·                                                                | Andelen gymnasieelever med examen inom fyra år ska öka från 78 % (2024) till minst 82 % senast 2027 | 78 %
·                                                                | Antalet medarbetare som en brukare möter under 14 dagar ska minska från 15 (2024) till högst 12 till och med 2026 | 15
·                                                                | Väntetiden till särskilt boende ska minska från 62 dagar (2024) till högst 45 dagar 2026 | 62 dagar
·                                                                | Sjukfrånvaron i förskolan ska minska från 8,9 % (2024) till högst 7,5 % 2026 | 8,9 %
·                                                                | Mängden hushållsavfall ska minska från 441 kg per person (2024) till högst 410 kg per person 2026 | 441 kg per person
·                                                                | Matsvinnet på äldreboendena ska minska från 54 gram per portion (2024) till högst 40 gram per portion 2026 | 54 gram per portion
·                                                                | Nettokostnadsavvikelsen i grundskolan ska minska från 4,1 % (2024) till högst 2 % 2026 | 4,1 %
·                                                                | Soliditeten ska öka från 41 % (2024) till minst 45 % 2027 | 41 %
·                                                                | Nöjd kundindex för bygglov ska öka från 68 (2024) till minst 74 2026 | 68
·                                                                | Antalet utlån på biblioteken ska öka från 98 000 (2024) till minst 105 000 2026 | 98 000
·                                                                | Medelbetyget för webbplatsen ska öka från 3,6 (2024) till minst 4,0 2026 (skala 1–5) | 3,6
`;

const rows = SENTENCES.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([codes = '', text = '', outcome = '']) => ({ codes, text, outcome: outcome === '·' ? null : outcome }));

const PLAN: DrawnSheet = {
  name: 'Nämndplan 2025',
  rows: [
    ['Mål', 'Indikator', 'Uppföljningsmetod', 'Ansvarig', 'Utfall 2024'],
    ...rows.map(({ text, outcome }) => ['Målet', text, 'Egen mätning, 1 gång/år', 'Chefen', outcome]),
  ],
};

const COLUMNS: readonly (readonly [codes: string, ...cells: DrawnCell[]])[] = [
  [
    'measurable.noLevel',
    'Andel delaktiga brukare',
    '%',
    61,
    'fastställs senare',
    2026,
    'Högre',
    'Enkät, 1 ggr/år',
    'Chefen',
  ],
  ['measurable.noLevel', 'Valdeltagande bland unga', '%', 78, null, 2026, 'Högre', 'SCB, 1 ggr/år', 'Chefen'],
  ['realistic.alreadyMet', 'Andel nöjda elever', '%', 74, 68, 2026, 'Högre', 'Enkät, 1 ggr/år', 'Chefen'],
  ['realistic.alreadyMet', 'Antal medborgardialoger', 'st', 4, 4, 2026, 'Högre', 'Räkning, 1 ggr/år', 'Chefen'],
  [
    'realistic.outsideScale',
    'Andel föräldrar på föräldramöten',
    '%',
    55,
    120,
    2026,
    'Högre',
    'Räkning, 1 ggr/år',
    'Chefen',
  ],
  [
    'realistic.noBaseline',
    'Andel besvarade medborgarförslag',
    '%',
    null,
    90,
    2026,
    'Högre',
    'Diarium, 1 ggr/år',
    'Chefen',
  ],
  [
    'timeBound.deadlineBeforeBaseline',
    'Andel klasser med elevråd',
    '%',
    74,
    90,
    2022,
    'Högre',
    'Enkät, 1 ggr/år',
    'Chefen',
  ],
  ['timeBound.noDeadline', 'Andel e-tjänster med inloggning', '%', 40, 60, null, 'Högre', 'System, 1 ggr/år', 'Chefen'],
  [
    'specific.noUnit',
    'Handläggningstid för serveringstillstånd',
    null,
    9,
    6,
    2026,
    'Lägre',
    'System, 2 ggr/år',
    'Chefen',
  ],
  [
    'measurable.mixedUnits',
    'Svarstid i telefon',
    null,
    '4 minuter',
    '95 %',
    2026,
    'Lägre',
    'System, 2 ggr/år',
    'Chefen',
  ],
  ['accepted.noResponsible', 'Andel nämnder med öppna möten', '%', 50, 75, 2026, 'Högre', 'Räkning, 1 ggr/år', null],
  ['measurable.noMethod', 'Andel beslut med barnkonsekvensanalys', '%', 35, 60, 2026, 'Högre', null, 'Chefen'],
  ['measurable.noFrequency', 'Andel digitala protokoll', '%', 35, 60, 2026, 'Högre', 'Diarium', 'Chefen'],
  ['·', 'Handläggningstid för bygglov', 'veckor', 9, 7, 2026, 'Lägre', 'Ärendesystem, 2 ggr/år', 'Chefen'],
  ['·', 'Antal deltagare i medborgardialog', 'antal', 210, 300, 2026, 'Högre', 'Räkning, 1 ggr/år', 'Chefen'],
];

const SCORECARD: DrawnSheet = {
  name: 'Styrkort 2025',
  rows: [
    [
      'Indikator',
      'Enhet',
      'Utgångsvärde 2024',
      'Målvärde',
      'Målår',
      'Önskad riktning',
      'Källa och frekvens',
      'Ansvarig',
    ],
    ...COLUMNS.map(([, ...cells]) => cells),
  ],
};

const { report } = recalculate(bookOf([PLAN, SCORECARD]), { today: '2025-03-15' });
const [plan, scorecard] = report.tables;
const CASES: readonly (readonly [text: string, codes: string, indicator: IndicatorReport | undefined])[] = [
  ...rows.map(({ text, codes }, i) => [text, codes, plan?.indicators[i]] as const),
  ...COLUMNS.map(([codes, text], i) => [text as string, codes, scorecard?.indicators[i]] as const),
];

test('every row is read as an indicator of its own', () => {
  expect(CASES.map(([, , indicator]) => indicator?.text)).toEqual(CASES.map(([text]) => text));
});

test.each(CASES)('%s: %s', (_, codes, indicator) => {
  const found = indicator?.smart.findings.map((finding) => finding.code) ?? [];
  expect(found.sort()).toEqual(codes === '·' ? [] : codes.split(' ').sort());
});

const PROPOSALS = CASES.flatMap(([text, , indicator]) =>
  (indicator?.smart.findings ?? []).flatMap(({ code, suggestion }) =>
    suggestion === null ? [] : [[text, code, suggestion] as const],
  ),
);

describe('every proposal, filled in, is read as specific, measurable, realistic and time-bound', () => {
  test.each(PROPOSALS)('%s: %s', (_, __, proposal) => {
    expect(filled(proposal)).not.toContain('[');
    expect(shortOfSmart(filled(proposal))).toEqual([]);
  });
});
