import { judge } from '../../src/judge/judge';
import type { Column, Role } from '../../src/model/goalTable';
import type { SmartReview, TableJudgement } from '../../src/model/verdict';
import { goal, indicator, reading, table, type IndicatorParts } from './make';
import { shorthand } from './shorthand';

const column = (role: Role, at: number): Column => ({
  column: at,
  header: role,
  role,
  also: [],
  level: null,
  period: null,
  group: null,
  unit: null,
  spread: null,
  reason: { code: 'none' },
});

const ALL: readonly Role[] = ['goal', 'indicator', 'method', 'outcome', 'comment', 'action', 'responsible'];
const notes = { method: '1g/år', responsible: 'Chefen', comment: null, cause: null, action: null, newDate: null };

function judged(parts: readonly IndicatorParts[], roles = ALL): TableJudgement {
  const indicators = parts.map((part) =>
    indicator({ rhythm: 'year', goal: 'Målet', ...part, more: { notes, ...part.more } }),
  );
  const book = reading([table(indicators, { columns: roles.map(column), goals: [goal('Målet')] })]);
  const [first] = judge(book, { asOf: '2023-08-31', today: '2023-09-10' }).tables;
  if (!first) throw new Error('no table');
  return first;
}

function review(parts: IndicatorParts): SmartReview {
  const smart = judged([parts]).verdicts[0]?.smart;
  if (!smart) throw new Error('no review');
  return smart;
}

const text = 'Andelen nöjda brukare ska öka från 60 % (2022) till minst 70 % till 2023';
const good = { ...shorthand('≥ 70 %; from 60 (2022); by 2023'), text };

test('a good target is specific, measurable, accepted, realistic and time-bound, and has no finding', () => {
  const smart = review(good);
  expect(smart).toEqual({
    specific: true,
    measurable: true,
    accepted: true,
    realistic: true,
    timeBound: true,
    findings: [],
  });
});

/** Faults planted in a target: what is found, and which letter it costs. */
test.each<[string, IndicatorParts, string, keyof SmartReview]>([
  ['a vague word for a level', { ...shorthand('inget'), text: 'Maten ska vara god' }, 'specific.vague', 'specific'],
  [
    'nothing that is measured',
    { ...shorthand('≥ 70; by 2023'), text: 'Vi ska nå minst 70' },
    'specific.noMeasure',
    'specific',
  ],
  ['no level', { ...shorthand('inget'), text: 'Antalet besök ska följas' }, 'measurable.noLevel', 'measurable'],
  [
    '"alla" without a number',
    { ...shorthand('alla'), text: 'Alla barn ska få plats' },
    'measurable.quantifier',
    'measurable',
  ],
  [
    'a direction only',
    { ...shorthand('öka %; by 2023'), text: 'Andelen nöjda ska öka' },
    'measurable.directionOnly',
    'measurable',
  ],
  [
    'no direction',
    { ...shorthand('75 %; by 2023'), text: 'Andelen ensamkommande: 75 %' },
    'measurable.noDirection',
    'measurable',
  ],
  [
    'others’ value that is missing',
    { ...shorthand('≥ ; by 2023; ref nation') },
    'measurable.noReference',
    'measurable',
  ],
  ['a change without a baseline', { ...shorthand('öka med 5 antal; by 2023') }, 'measurable.noBaseline', 'measurable'],
  [
    '% or percentage points',
    { ...shorthand('öka med 10 %; from 60 (2022); by 2023'), text },
    'measurable.percentOrPoints',
    'measurable',
  ],
  [
    'the verb against the numbers',
    { ...shorthand('≥ 60 %; from 70 (2022); by 2023; verb increase'), text },
    'realistic.contradiction',
    'realistic',
  ],
  [
    'a level beyond the scale',
    { ...shorthand('≥ 5 index; from 3 (2022); by 2023; scale 1–4'), text },
    'realistic.outsideScale',
    'realistic',
  ],
  ['more than all', { ...shorthand('≥ 110 %; from 60 (2022); by 2023'), text }, 'realistic.outsideScale', 'realistic'],
  ['reached already', { ...shorthand('≥ 70 %; from 75 (2022); by 2023'), text }, 'realistic.alreadyMet', 'realistic'],
  [
    'the deadline before the baseline',
    { ...shorthand('≥ 70 %; from 60 (2023); by 2023'), text },
    'timeBound.deadlineBeforeBaseline',
    'timeBound',
  ],
  [
    'the deadline before the plan',
    { ...shorthand('≥ 70 %; from 60 (2020); by 2021'), text },
    'timeBound.beforePlan',
    'timeBound',
  ],
])('%s: %s', (_, parts, code, letter) => {
  const smart = review(parts);
  expect(smart.findings.map((finding) => finding.code)).toContain(code);
  expect(smart[letter]).toBe(false);
});

test('a proposal keeps what is known and invents nothing', () => {
  const { findings } = review({ ...shorthand('≥ 60 %; from 70 (2022); by 2023; verb increase'), text });
  const proposal = findings.find(({ code }) => code === 'realistic.contradiction')?.proposal;
  expect(proposal).toMatchObject({ subject: 'Andelen nöjda brukare', target: null, baseline: 70, deadlineYear: 2023 });
});

test('the plan year is a date that is assumed: a hint', () => {
  const smart = review({ ...shorthand('≥ 70 %; from 60 (2022)'), text });
  expect(smart.timeBound).toBe(true);
  expect(smart.findings.map(({ code, severity }) => [code, severity])).toEqual([['timeBound.noDeadline', 'hint']]);
});

test('a column that the table lacks is one finding for the table, and leaves the letter unknown', () => {
  const { verdicts, findings } = judged(
    [good, { ...good, text: 'Andelen trygga elever ska öka' }],
    ['goal', 'indicator', 'outcome'],
  );
  expect(verdicts.map(({ smart }) => smart.accepted)).toEqual([null, null]);
  expect(findings.map(({ code }) => code)).toEqual([
    'table.noMethodColumn',
    'table.noResponsibleColumn',
    'table.noCauseColumn',
    'table.noActionColumn',
  ]);
});

test('a responsible that is missing in a column that is there is found at the row', () => {
  const smart = review({ ...good, more: { notes: { ...notes, responsible: null } } });
  expect(smart.accepted).toBe(false);
  expect(smart.findings[0]?.proposal?.asksResponsible).toBe(true);
});

describe('indicators that cannot be told apart', () => {
  const pair = (other: string): readonly string[] =>
    judged([good, { ...good, text: other }]).verdicts[1]?.smart.findings.map(({ code }) => code) ?? [];

  test.each([
    [text, ['specific.duplicate']],
    ['Andelen nöjda brukare ska vara minst 80 % till 2023', ['specific.sameMeasure']],
    ['Andelen nöjda brukarna ska öka från 60 % (2022) till minst 70 % till 2023', ['specific.nearDuplicate']],
    ['Andelen nöjda elever ska öka från 60 % (2022) till minst 70 % till 2023', []],
  ])('%s: %s', (other, codes) => {
    expect(pair(other)).toEqual(codes);
  });
});

test('goals without indicators, and goals none of whose indicators can be judged, are found', () => {
  const indicators = [indicator({ ...shorthand('inget'), text: 'Maten ska vara god', goal: 'A' })];
  const book = reading([table(indicators, { columns: ALL.map(column), goals: [goal('A'), goal('B')] })]);
  const judgement = judge(book, { asOf: '2023-08-31', today: '2023-09-10' });
  expect(judgement.tables[0]?.findings.map(({ code }) => code)).toEqual([
    'plan.goalNotJudgeable',
    'plan.goalWithoutIndicators',
  ]);
  expect(judgement.planReview).toEqual({ indicators: 1, judgeable: 0 });
});

test('what is owed is what no note gives', () => {
  const red = { ...shorthand('≥ 70 %; from 60 (2022); by 2023'), values: '2023: 58' };
  expect(judged([red]).verdicts[0]?.owes).toEqual(['cause', 'action', 'date']);
  const explained = { ...red, more: { notes: { ...notes, comment: 'Vakanser', action: 'Rekrytera' } } };
  expect(judged([explained]).verdicts[0]?.owes).toEqual(['date']);
});
