import { judge } from '../../src/judge/judge';
import type { GoalStatus, GoalVerdict } from '../../src/model/verdict';
import type { Policy } from '../../src/model/policy';
import { goal, indicator, reading, table } from './make';
import { shorthand } from './shorthand';

/** One indicator of a goal, by a letter: G met, Y partly met, R not met, o on track, x off track, w awaiting, - not measured, ? not measurable. */
const VALUES: Readonly<Record<string, readonly [target: string, values: string]>> = {
  G: ['≥ 70 %; from 60 (2022); by 2023', '2023: 71'],
  Y: ['≥ 70 %; from 60 (2022); by 2023', '2023: 66'],
  R: ['≥ 70 %; from 60 (2022); by 2023', '2023: 61'],
  o: ['≥ 70 %; from 60 (2022); by 2025', '2023: 68'],
  x: ['≥ 70 %; from 60 (2022); by 2025', '2023: 60'],
  w: ['≥ 70 %; from 60 (2022); by 2023', '2023: -'],
  '-': ['≥ 70 %; from 60 (2022); by 2023', '2023: secret'],
  '?': ['inget', ''],
};

function rolled(letters: string, policy: Partial<Policy> = {}): GoalVerdict | undefined {
  const indicators = Array.from(letters).map((letter) => {
    const [target, values] = VALUES[letter] ?? ['inget', ''];
    return indicator({ ...shorthand(target), values, goal: 'Målet', rhythm: 'year' });
  });
  const book = reading([table(indicators, { goals: [goal('Målet')] })], policy);
  return judge(book, { asOf: '2023-12-31', today: '2024-01-15' }).tables[0]?.goals[0];
}

describe('the default rule: all green, at least half green, else red; at least half judged', () => {
  const cases: readonly (readonly [letters: string, status: GoalStatus, judged: number])[] = [
    ['GGG', 'met', 3],
    ['GGY', 'partlyMet', 3],
    ['GR', 'partlyMet', 2],
    ['GRR', 'notMet', 3],
    ['YYY', 'notMet', 3],
    ['Goo', 'onTrack', 3],
    ['Gox', 'atRisk', 3],
    ['xxG', 'offTrack', 3],
    ['GGww', 'met', 2],
    ['G-', 'met', 1],
    ['G--', 'notAssessable', 1],
    ['Gww', 'awaiting', 1],
    ['Gw-', 'notAssessable', 1],
    ['ww', 'awaiting', 0],
    ['??', 'notAssessable', 0],
    ['', 'notAssessable', 0],
  ];
  test.each(cases)('%s gives %s with %s judged', (letters, status, judged) => {
    const verdict = rolled(letters);
    expect(verdict?.status).toBe(status);
    expect(verdict?.judged).toBe(judged);
    expect(verdict?.total).toBe(letters.length);
    expect(verdict?.coverage).toBe(letters === '' ? 0 : judged / letters.length);
  });
});

describe('four published rules give the published results', () => {
  test('Helsinki 2024: a goal is met only when all its indicators reach their level (25 goals, 9 not met)', () => {
    const goals = [...Array<string>(16).fill('GGG'), ...Array<string>(9).fill('GGR')];
    const statuses = goals.map((letters) => rolled(letters, { rollup: 'all' })?.status);
    expect(statuses.filter((status) => status === 'met')).toHaveLength(16);
    expect(statuses.filter((status) => status === 'notMet')).toHaveLength(9);
  });

  test('Helsinki: an indicator that cannot be judged keeps its goal from being met, not from being missed', () => {
    expect(rolled('GG?', { rollup: 'all' })?.status).toBe('notAssessable');
    expect(rolled('GGw', { rollup: 'all' })?.status).toBe('awaiting');
    expect(rolled('GR?', { rollup: 'all' })?.status).toBe('notMet');
  });

  test('Nynäshamn 2015: not met when not at least half go the right way; 11 of 16 cannot be judged', () => {
    const rule = { rollup: 'share', share: 0.5 } as const;
    expect(rolled('GR', rule)?.status).toBe('met');
    expect(rolled('GRR', rule)?.status).toBe('notMet');
    const goals = [...Array<string>(11).fill('--G'), ...Array<string>(3).fill('GGR'), ...Array<string>(2).fill('RRG')];
    const statuses = goals.map((letters) => rolled(letters, rule)?.status);
    expect(statuses.filter((status) => status === 'notAssessable')).toHaveLength(11);
  });

  test('Vansbro 2021: 7 of 12 met in one area and 3 of 4 in economy are both partly', () => {
    expect(rolled('GGGGGGGRRRRR', { rollup: 'allElsePartly' })?.status).toBe('partlyMet');
    expect(rolled('GGGR', { rollup: 'allElsePartly' })?.status).toBe('partlyMet');
    expect(rolled('GGGG', { rollup: 'allElsePartly' })?.status).toBe('met');
    expect(rolled('RR', { rollup: 'allElsePartly' })?.status).toBe('notMet');
  });

  test('Jönköping and Västerås: the distribution only, no single status', () => {
    const verdict = rolled('GGYR-', { rollup: 'distribution' });
    expect(verdict?.status).toBeNull();
    expect(verdict?.counts).toEqual({ met: 2, partlyMet: 1, notMet: 1, notMeasured: 1 });
    expect(verdict?.coverage).toBe(0.8);
  });
});

describe('further rules', () => {
  test.each([
    ['GGR', 'worst', 'notMet'],
    ['GGY', 'worst', 'partlyMet'],
    ['GG', 'worst', 'met'],
    ['GGGR', 'weighted', 'met'], // 0.75
    ['GGYR', 'weighted', 'partlyMet'], // 0.625
    ['GYR', 'weighted', 'partlyMet'], // 0.5
    ['YR', 'weighted', 'partlyMet'], // 0.25
    ['RRRRY', 'weighted', 'notMet'], // 0.1
  ] as const)('%s by %s is %s', (letters, rollup, status) => {
    expect(rolled(letters, { rollup })?.status).toBe(status);
  });

  test.each([
    [3, 'partlyMet'], // (1·1 + 3·0) / 4
    [4, 'notMet'], // (1·1 + 4·0) / 5
  ] as const)('weights count in the weighted mean: a red one of weight %d', (weight, status) => {
    const parts = { goal: 'Målet', rhythm: 'year' } as const;
    const green = indicator({ ...shorthand('≥ 70 %; by 2023'), values: '2023: 71', ...parts, more: { weight: 1 } });
    const red = indicator({ ...shorthand('≥ 70 %; by 2023'), values: '2023: 61', ...parts, more: { weight } });
    const book = reading([table([green, red], { goals: [goal('Målet')] })], { rollup: 'weighted' });
    const verdict = judge(book, { asOf: '2023-12-31', today: '2024-01-15' }).tables[0]?.goals[0];
    expect(verdict?.status).toBe(status);
  });
});

describe('an overall goal', () => {
  const at = { asOf: '2023-12-31', today: '2024-01-15' };
  const of = (letters: string, sub: string | null): ReturnType<typeof indicator>[] =>
    Array.from(letters).map((letter) => {
      const [target, values] = VALUES[letter] ?? ['inget', ''];
      return indicator({ ...shorthand(target), values, goal: sub, strategicGoal: 'Stort', rhythm: 'year' });
    });
  const stort = goal('Stort', { level: 1 });
  const sub = (text: string, parts: Parameters<typeof goal>[1] = {}): ReturnType<typeof goal> =>
    goal(text, { parent: 'Stort', ...parts });

  test('is rolled up from its sub-goals, and shows the distribution of the indicators', () => {
    const book = reading([table([...of('GG', 'A'), ...of('GRRRR', 'B')], { goals: [stort, sub('A'), sub('B')] })]);
    const [overall, a, b] = judge(book, at).tables[0]?.goals ?? [];
    expect([a?.status, b?.status]).toEqual(['met', 'notMet']);
    // One of two sub-goals is green: half. Of the indicators fewer are.
    expect(overall?.status).toBe('partlyMet');
    expect(overall?.from).toBe('goals');
    expect(overall?.counts).toEqual({ met: 3, notMet: 4 });
    expect(overall?.coverage).toBe(1);
  });

  test('without sub-goals takes its indicators', () => {
    const [overall] = judge(reading([table(of('GGR', null), { goals: [stort] })]), at).tables[0]?.goals ?? [];
    expect(overall?.status).toBe('partlyMet');
    expect(overall?.from).toBe('indicators');
  });

  test('a sub-goal that cannot be measured counts with the assessment that people gave it', () => {
    const own = { status: 'met', text: 'Uppfyllt', cell: 'H4' } as const;
    const goals = [stort, sub('A'), sub('B', { ownAssessment: own })];
    const [overall, , b] =
      judge(reading([table([...of('G', 'A'), ...of('??', 'B')], { goals })]), at).tables[0]?.goals ?? [];
    expect(b?.status).toBe('notAssessable');
    expect(overall?.status).toBe('met');
    expect(overall?.ownUsed).toBe(1);
  });

  test('an own assessment of another colour stands beside the computed one, and is listed', () => {
    const own = { status: 'met', text: 'Uppfyllt', cell: 'H4' } as const;
    const goals = [sub('A', { ownAssessment: own })];
    const [a] = judge(reading([table(of('RR', 'A'), { goals })]), at).tables[0]?.goals ?? [];
    expect(a?.status).toBe('notMet');
    expect(a?.ownDiffers).toBe(true);
  });
});

describe('activities stand beside the indicators', () => {
  const activity = { row: 4, cell: 'D5', line: 1, text: 'Gör', strategicGoal: null, goal: 'Målet', responsible: null };
  test.each([
    ['ongoing', '2023-06-30', true],
    ['ongoing', '2023-08-31', false],
    ['ongoing', null, false],
    ['done', '2023-06-30', false],
    ['cancelled', '2023-06-30', false],
    ['delayed', null, true],
    [null, '2022-12-31', true],
  ] as const)('%s, due %s: late %s', (status, dueDate, late) => {
    const book = reading([
      table([], { goals: [goal('Målet')], activities: [{ ...activity, status, due: dueDate, dueDate }] }),
    ]);
    const [judged] = judge(book, { asOf: '2023-08-31', today: '2023-09-10' }).tables;
    expect(judged?.activities[0]?.late).toBe(late);
    expect(judged?.goals[0]?.activities).toEqual({ total: 1, done: status === 'done' ? 1 : 0, late: late ? 1 : 0 });
  });
});
