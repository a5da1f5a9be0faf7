import { explanation } from '../../src/i18n/explanation';
import type { CellValue } from '../../src/model/snapshot';
import type { Status, Verdict } from '../../src/model/verdict';
import { judgeWorkbook } from '../../src/recalculate';
import { bookOf } from '../layouts/sheetOf';

/** Rules of judging from whole small books, each with its arithmetic, and the sentences that tell of them. */

interface Case {
  readonly what: string;
  readonly header: readonly string[];
  readonly row: readonly CellValue[];
  readonly asOf: string;
  readonly status: Status;
  readonly final?: boolean;
  readonly reason?: Verdict['reason'];
  /** As worked out on paper; e = 243/365 at the end of August. */
  readonly E?: number | null;
  readonly p?: number | null;
  readonly r?: number | null;
  readonly sv: string;
}

const YEARS = ['Indikator', 'Målvärde 2023', 'Utfall 2022', 'Utfall 2023'];
const AUGUST = ['Indikator', 'Målvärde 2023', 'Utfall 2022', 'T2 2023'];
const SUMS = ['Indikator', 'Målvärde 2023', 'Utfall 2022', 'jan–apr 2023', 'jan–aug 2023', 'Utfall 2023'];
const BIENNIAL = ['Indikator', 'Uppföljning', 'Utfall 2020', 'Utfall 2022', 'Utfall 2023', 'Utfall 2024'];

const CASES: readonly Case[] = [
  {
    what: 'a yearly value counts and decides from the day it stands there',
    header: [...YEARS, 'Uppföljning'],
    row: ['Andelen nöjda brukare', 'minst 70 %', '60 %', '66 %', '1 g/år'],
    asOf: '2023-10-01',
    status: 'partlyMet',
    final: true,
    E: 70,
    p: 0.6, // 6/10
    r: 0.6,
    sv: '66 % når inte målet minst 70 % till 2023-12-31: 60 % av vägen från 60 % (2022).',
  },
  {
    what: 'the rhythm from the method of follow-up, wherever its column stands',
    header: ['Indikator', 'Uppföljning', 'Målvärde 2023', 'Utfall 2022', 'T1 2023', 'T2 2023', 'T3 2023'],
    row: ['Andelen nöjda brukare', '1 g/år', 'minst 70 %', '60 %', null, '66 %', null],
    asOf: '2023-12-31',
    status: 'partlyMet',
    final: true,
    p: 0.6,
    sv: '66 % når inte målet minst 70 % till 2023-12-31: 60 % av vägen från 60 % (2022).',
  },
  {
    what: 'later values never change what was decided',
    header: ['Indikator', 'Utfall 2022', 'Utfall 2023', 'Utfall 2024'],
    row: ['Andelen nöjda ska öka från 60 % 2022 till 70 % 2023', '60 %', '66 %', '75 %'],
    asOf: '2024-12-31',
    status: 'partlyMet',
    final: true,
    p: 0.6,
    sv: '66 % når inte målet minst 70 % till 2023-12-31: 60 % av vägen från 60 % (2022).',
  },
  {
    what: 'a measure taken every other year is not missed in the year between',
    header: BIENNIAL,
    row: ['Andelen trygga ska öka till minst 75 % 2024', 'vartannat år', '70 %', '72 %', null, null],
    asOf: '2023-12-31',
    status: 'awaiting',
    sv: 'Nästa mätning väntas 2025-03-01.',
  },
  {
    what: 'and is missed when its own year is over and 60 days more',
    header: BIENNIAL,
    row: ['Andelen trygga ska öka till minst 75 % 2024', 'vartannat år', '70 %', '72 %', null, null],
    asOf: '2025-03-02',
    status: 'notMeasured',
    reason: 'stale',
    sv: 'En nyare mätning skulle ha funnits 2025-03-01.',
  },
  {
    what: 'an index across zero, half-way through two years',
    header: ['Indikator', 'Utfall 2022', 'Utfall 2023'],
    row: ['Varumärkesindex ska öka från -34 2022 till minst 10 index 2024', '-34', '-10'],
    asOf: '2023-12-31',
    status: 'onTrack',
    E: -12.0301, // −34 + 44·365/731
    p: 0.5455, // 24/44
    r: 1.0924, // (24/44)/(365/731)
    sv: '−10 mot väntade −12: från −34 (2022) mot 10 till 2024-12-31.',
  },
  {
    what: 'ten per cent less than the year before',
    header: AUGUST,
    row: ['Antal tomma lägenheter', 'minska med 10 %', '200', '190'],
    asOf: '2023-08-31',
    status: 'atRisk',
    E: 186.6849, // 200 − 20·243/365
    p: 0.5, // 10/20
    r: 0.751,
    sv: '190 mot väntade 186,7: från 200 (2022) mot 180 till 2023-12-31.',
  },
  {
    what: 'ten per cent more than nothing is nothing: asked, not met by standing still',
    header: YEARS,
    row: ['Antal e-tjänster', 'öka med 10 %', '0', '0'],
    asOf: '2023-12-31',
    status: 'needsInput',
    reason: 'contradiction',
    sv: 'Vad gäller? Orden i målet säger emot talen; rätta målet.',
  },
  {
    what: 'ten per cent more than −20 would be −22: asked, not met by −21',
    header: YEARS,
    row: ['Resultat, mkr', 'öka med 10 %', '-20 mkr', '-21 mkr'],
    asOf: '2023-12-31',
    status: 'needsInput',
    reason: 'contradiction',
    sv: 'Vad gäller? Orden i målet säger emot talen; rätta målet.',
  },
  {
    what: 'ten per cent less than no complaints is still none',
    header: YEARS,
    row: ['Antal klagomål', 'minska med 10 %', '0', '0'],
    asOf: '2023-12-31',
    status: 'met',
    final: true,
    sv: '0 når målet högst 0 till 2023-12-31.',
  },
  {
    what: 'a sum above its share of the ceiling, and below the ceiling',
    header: SUMS,
    row: ['Personalomsättning, andel som slutat under året', 'högst 11 %', '13 %', '4,1 %', null, null],
    asOf: '2023-04-30',
    status: 'atRisk',
    E: 3.6164, // 11·120/365
    p: null,
    sv: '4,1 % hittills mot väntade 3,62 %: högst 11 % till 2023-12-31.',
  },
  {
    what: 'the ceiling is passed before the year is over',
    header: SUMS,
    row: ['Antal olyckor under året', 'högst 30', '35', '9', '31', null],
    asOf: '2023-08-31',
    status: 'offTrack',
    sv: '31 hittills har redan passerat målet högst 30 till 2023-12-31.',
  },
  {
    what: 'the whole year’s sum has its way from the whole year before',
    header: SUMS,
    row: ['Antal olyckor under året', 'högst 30', '35', '9', '22', '32'],
    asOf: '2023-12-31',
    status: 'partlyMet',
    final: true,
    p: 0.6, // 3/5
    sv: '32 når inte målet högst 30 till 2023-12-31: 60 % av vägen från 35 (2022).',
  },
  {
    what: 'a floor is met early',
    header: SUMS,
    row: ['Antal nya lägenheter under året', 'minst 200', '150', '60', '205', null],
    asOf: '2023-08-31',
    status: 'met',
    final: true,
    sv: '205 hittills når redan målet minst 200 till 2023-12-31.',
  },
  {
    what: 'a sum a little behind, with nearly the pace needed, says so',
    header: SUMS,
    row: ['Antal nya lägenheter under året', 'minst 200', '150', '63', null, null],
    asOf: '2023-04-30',
    status: 'onTrack',
    E: 65.7534, // 200·120/365
    p: 0.315, // 63/200
    r: 0.9581,
    sv: '63 hittills mot väntade 65,8: minst 200 till 2023-12-31; 96 % av den takt som behövs.',
  },
  {
    what: 'short of a range: the way to its nearest edge',
    header: AUGUST,
    row: ['Andel tillsvidareanställda', '90–95 %', '88 %', '89 %'],
    asOf: '2023-08-31',
    status: 'atRisk',
    E: 89.3315, // 88 + 2·243/365
    p: 0.5, // 1/2
    r: 0.751,
    sv: '89 % mot väntade 89,3 %: från 88 % (2022) mot 90 % till 2023-12-31.',
  },
  {
    what: 'past the far edge of a range by no more than a tenth of the way',
    header: AUGUST,
    row: ['Andel tillsvidareanställda', '90–95 %', '88 %', '95,2 %'],
    asOf: '2023-08-31',
    status: 'onTrack',
    sv: '95,2 % mot målet 90–95 % till 2023-12-31; avvikelsen ryms i toleransen 0,2.',
  },
  {
    what: 'past the far edge when final',
    header: YEARS,
    row: ['Andel tillsvidareanställda', '90–95 %', '88 %', '95,2 %'],
    asOf: '2023-12-31',
    status: 'notMet',
    final: true,
    sv: '95,2 % ligger utanför målet 90–95 % till 2023-12-31.',
  },
  {
    what: 'what is to be kept, within the tolerance: the sentence says why it is green',
    header: AUGUST,
    row: ['Andelen trygga', 'bibehålla 88 %', '88 %', '87,6 %'],
    asOf: '2023-08-31',
    status: 'onTrack',
    E: null,
    p: null,
    sv: '87,6 % mot målet minst 88 %, som ska hållas till 2023-12-31; avvikelsen ryms i toleransen 0,5.',
  },
  {
    what: 'and has no tolerance when final, and no half-way',
    header: YEARS,
    row: ['Andelen trygga', 'bibehålla 88 %', '88 %', '87,6 %'],
    asOf: '2023-12-31',
    status: 'notMet',
    final: true,
    p: null,
    sv: '87,6 % når inte målet minst 88 % till 2023-12-31.',
  },
  {
    what: 'a step of a stock: two more than the year before',
    header: ['Indikator', 'Utfall 2021', 'Utfall 2022', 'Utfall 2023'],
    row: ['Antalet laddplatser ska öka med minst två per år', '10', '12', '13'],
    asOf: '2023-12-31',
    status: 'partlyMet',
    final: true,
    p: 0.5, // (13 − 12)/(14 − 12)
    sv: '13 mot målet minst 14 för perioden.',
  },
  {
    what: 'women and men in one cell, the year before in one figure: the worst decides',
    header: YEARS,
    row: ['Andelen nöjda', 'minst 70 %', '60 %', 'K: 75 % M: 65 %'],
    asOf: '2023-12-31',
    status: 'notMet',
    final: true,
    sv: '65 % når inte målet minst 70 % till 2023-12-31; den grupp som ligger sämst till (män) avgör; skillnaden mellan grupperna är 10 procentenheter.',
  },
  {
    what: 'fewer than five is under a ceiling of ten, and is said as it stands',
    header: YEARS,
    row: ['Antal olyckor', 'högst 10', '12', '<5'],
    asOf: '2023-12-31',
    status: 'met',
    final: true,
    sv: '< 5 når målet högst 10 till 2023-12-31.',
  },
  {
    what: 'fewer than five decides nothing under a ceiling of three',
    header: YEARS,
    row: ['Antal olyckor', 'högst 3', '12', '<5'],
    asOf: '2023-12-31',
    status: 'notMeasured',
    reason: 'bounded',
    sv: 'Inget värde: värdet anges bara som en gräns; senast kända värde är < 5 (2023).',
  },
  {
    what: 'a margin of error that reaches the expected value',
    header: ['Indikator', 'Målvärde 2023', 'Utfall 2022', 'T2 2023', 'Felmarginal'],
    row: ['Andelen nöjda brukare', 'minst 70 %', '60 %', '63 %', '±4'],
    asOf: '2023-08-31',
    status: 'onTrack',
    E: 66.6575, // 60 + 10·243/365
    p: 0.3, // 3/10
    sv: '63 % mot väntade 66,7 %, inom toleransen 4: från 60 % (2022) mot 70 % till 2023-12-31; felmarginalen är ±4.',
  },
  {
    what: 'a margin of error beside the value makes it no target',
    header: AUGUST,
    row: ['Andelen nöjda brukare', 'minst 70 %', '60 %', '63 % ±4'],
    asOf: '2023-08-31',
    status: 'onTrack',
    p: 0.3, // 3/10
    sv: '63 % mot väntade 66,7 %, inom toleransen 4: från 60 % (2022) mot 70 % till 2023-12-31; felmarginalen är ±4.',
  },
  {
    what: 'a sentence that demands another level than the cell beside it: judged by the cell, and told',
    header: YEARS,
    row: ['Andelen nöjda ska vara minst 80 %', 'minst 70 %', '60 %', '75 %'],
    asOf: '2023-12-31',
    status: 'met',
    final: true,
    sv: '75 % når målet minst 70 % till 2023-12-31; målet kan läsas på fler än ett sätt, så kontrollera läsningen.',
  },
  {
    what: 'a part of the year beside the target for the year is an outcome',
    header: ['Indikator', 'Målvärde 2023', 'T2 2023'],
    row: ['Andelen nöjda', 'minst 70 %', '66 %'],
    asOf: '2023-08-31',
    status: 'atRisk',
    E: null,
    sv: '66 % mot målet minst 70 % till 2023-12-31, utan utgångsvärde att räkna takten från.',
  },
];

function judged(header: readonly string[], row: readonly CellValue[], asOf: string): Verdict {
  const book = bookOf([{ name: 'Mål 2023', rows: [header, row] }]);
  const { judgement } = judgeWorkbook(book, { asOf, today: '2025-06-01' });
  const verdict = judgement.tables[0]?.verdicts[0];
  if (!verdict) throw new Error('no indicator was found');
  return verdict;
}

const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(4)));

test.each(CASES.map((each) => [each.what, each] as const))('%s', (_, { header, row, asOf, sv, ...expected }) => {
  const verdict = judged(header, row, asOf);
  const seen = {
    status: verdict.status,
    final: verdict.final,
    reason: verdict.reason,
    E: rounded(verdict.expected),
    p: rounded(verdict.progress),
    r: rounded(verdict.ratio),
  };
  const { what, ...figures } = expected;
  expect(seen).toMatchObject({ final: false, reason: null, ...figures });
  expect(explanation(verdict, 'sv')).toBe(sv);
  expect(what).not.toBe('');
});

test('a total that is green says in both languages whom it hides', () => {
  const header = ['Indikator', 'Målvärde 2023', 'Utfall 2023 totalt', 'Utfall 2023 kvinnor', 'Utfall 2023 män'];
  const verdict = judged(header, ['Andelen nöjda', 'minst 70 %', '71 %', '78 %', '64 %'], '2023-12-31');
  expect([verdict.status, verdict.hiddenByTotal]).toEqual(['met', true]);
  expect(explanation(verdict, 'sv')).toContain('totalen döljer att män (64 %) inte når målet');
  expect(explanation(verdict, 'en')).toContain('the total hides groups that do not reach the target: men (64%)');
});

test('targets for several years: each is listed once beside the one that is judged', () => {
  const header = ['Indikator', 'Målvärde', 'Utfall 2022', 'Utfall 2023', 'Utfall 2024'];
  const row = ['Sjukfrånvaro', '<14 % (2023) <12 % (2024) <10 % (2025)', '15 %', '13,5 %', '12,5 %'];
  const verdict = judged(header, row, '2024-12-31');
  // b = 15, before the plan year: p = (12.5 − 15)/(12 − 15) = 2.5/3.
  expect([verdict.status, verdict.final, rounded(verdict.progress)]).toEqual(['partlyMet', true, 0.8333]);
  expect(verdict.otherTargets.map(({ level, deadline, status }) => [level, deadline, status])).toEqual([
    [14, '2023-12-31', 'met'],
    [10, '2025-12-31', null],
  ]);
});
