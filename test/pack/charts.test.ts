import { bulletCharts } from '../../src/compose/charts/bulletChart';
import { measureAxis } from '../../src/compose/charts/chartAxis';
import { chartedGoals, goalsSentence } from '../../src/compose/charts/goalCharts';
import { seriesCharts, seriesKey } from '../../src/compose/charts/seriesChart';
import { dayNumber } from '../../src/model/calendar';
import type { SeriesPoint, Verdict } from '../../src/model/verdict';
import type { RowChart } from '../../src/compose/charts/rowChart';
import { goalWith, judgementOf, verdictWith } from '../composing/verdicts';

/* What the charts of indicators and goals show, and of how many. */

const NONE: ReadonlySet<string> = new Set();

function point(label: string, end: string, value: number): SeriesPoint {
  const { measurement } = verdictWith();
  if (!measurement) throw new Error('it has one');
  return {
    end: dayNumber(end),
    value,
    source: { ...measurement, period: { kind: 'tertial', start: end, end, label } },
  };
}

const TWO = [point('T1 2023', '2023-04-30', 96.5), point('T2 2023', '2023-08-31', 97)];
const valuesOf = (chart: RowChart | undefined, key: string) => chart?.series.find((one) => one.key === key)?.values;
const indicator = (text: string) => ({ indicator: { text, area: null, goal: text } });

test('no goal is said to have most where several have as much', () => {
  const goals = [
    goalWith('Ett', { counts: { met: 1, notMet: 1 } }),
    goalWith('Två', { counts: { met: 1, notMet: 1 } }),
  ];
  expect(goalsSentence(judgementOf([], goals), 'sv')).toBe('');
  const more = [...goals, goalWith('Tre', { counts: { met: 2 } })];
  expect(goalsSentence(judgementOf([], more), 'sv')).toBe('Störst andel indikatorer på väg att uppnås: Tre.');
});

describe('a chart of an indicator over time', () => {
  test('shows outcomes, target and expected path from beginning to deadline', () => {
    const [chart] = seriesCharts(judgementOf([verdictWith({ points: TWO })]), NONE, 'sv').charts;
    expect(chart?.labels).toEqual(['Start 2022', 'T1 2023', 'T2 2023', 'Mål 2023']);
    expect(valuesOf(chart, 'outcome')).toEqual([96, 96.5, 97, null]);
    expect(valuesOf(chart, 'target')).toEqual([100, 100, 100, 100]);
    const expected = [120, 243].map((days) => expect.closeTo(96 + (4 * days) / 365, 8) as unknown);
    expect(valuesOf(chart, 'expected')).toEqual([96, ...expected, 100]);
  });

  test('the way up to a ceiling of a sum begins at nothing, not at last year’s total', () => {
    const verdict = verdictWith({ points: TWO, rule: 'accumulatingCeiling', kind: 'accumulating', polarity: 'lower' });
    const [chart] = seriesCharts(judgementOf([verdict]), NONE, 'sv').charts;
    const expected = [120, 243].map((days) => expect.closeTo((100 * days) / 365, 8) as unknown);
    expect(valuesOf(chart, 'expected')).toEqual([0, ...expected, 100]);
  });

  test('a period without a value is a gap, never zero', () => {
    const [t1, t2] = TWO;
    if (!t1 || !t2) throw new Error('there are two');
    const gaps = [{ end: t1.end, source: t1.source }] as unknown as Verdict['gaps'];
    const [chart] = seriesCharts(judgementOf([verdictWith({ points: [t2], gaps })]), NONE, 'sv').charts;
    expect(chart?.labels).toContain('T1 2023');
    expect(valuesOf(chart, 'outcome')).toEqual([96, null, 97, null]);
  });

  test('is not made of one value alone, nor without a target line where there is none', () => {
    const lone = verdictWith({ points: TWO.slice(1), baseline: null, ...indicator('ett') });
    const open = verdictWith({ points: TWO, level: null, ...indicator('två') });
    const { charts, all } = seriesCharts(judgementOf([lone, open]), NONE, 'sv');
    expect(all).toBe(1);
    expect(valuesOf(charts[0], 'target')?.every((value) => value === null)).toBe(true);
    expect(valuesOf(charts[0], 'expected')?.every((value) => value === null)).toBe(true);
  });

  test('at most 48 are made: those that stand, then the reddest; how many there are is told', () => {
    const verdicts = Array.from({ length: 60 }, (_, n) =>
      verdictWith({ points: TWO, status: n < 20 ? 'met' : 'offTrack', ...indicator(`Indikator ${String(n)}`) }),
    );
    const [kept] = verdicts;
    const standing = new Set(kept ? [seriesKey(kept)] : []);
    const { charts, all } = seriesCharts(judgementOf(verdicts), standing, 'sv');
    expect([charts.length, all]).toEqual([48, 60]);
    const keys = charts.map(({ key }) => key);
    expect(keys).toContain(seriesKey(verdicts[0] ?? verdictWith()));
    for (const verdict of verdicts.slice(20)) expect(keys).toContain(seriesKey(verdict));
  });

  test.each([
    ['per cent over a window of at least 20 points', [96, 97, 100], '%', null, { min: 80, max: 100 }],
    ['per cent from zero where they are low', [1, 0.9, 0.9], '%', null, { min: 0, max: 20 }],
    ['the whole scale of a measure with one', [2.9, 3.1], null, [1, 4] as const, { min: 1, max: 4 }],
    ['counts from zero', [2200, 2245], 'antal', null, { min: 0 }],
  ])('its axis shows %s', (_, numbers, unit, scale, ends) => {
    expect(measureAxis(numbers, unit, scale)).toMatchObject(ends);
    expect('max' in ends || !('max' in measureAxis(numbers, unit, scale))).toBe(true);
  });

  test('an axis of values below zero is the host’s choice', () => {
    expect(measureAxis([-22, 10], null, null)).not.toHaveProperty('min');
  });
});

describe('a bullet chart of a goal', () => {
  const under = (goal: string, text: string, changes: Partial<Verdict> = {}) =>
    verdictWith({ ...(changes as object), indicator: { text, goal, area: null } });

  test('shows how far each indicator has come, what is left, and where it should be by now', () => {
    const verdicts = [
      under('Bemötande', 'Andelen nöjda', { progress: 0.25, elapsed: 0.5 }),
      under('Bemötande', 'Väntetiden', { progress: 1.5, elapsed: 1, status: 'met' }),
      under('Bemötande', 'Tryggheten', { progress: -0.2, elapsed: null }),
      under('Bemötande', 'Utan väg', { progress: null }),
    ];
    const { charts } = bulletCharts(judgementOf(verdicts, [goalWith('Bemötande')]), NONE, 'sv');
    const [chart] = charts;
    // The first bar lies lowest.
    expect(chart?.labels).toEqual(['▼ Tryggheten', '✓ Väntetiden', '▼ Andelen nöjda']);
    expect(valuesOf(chart, 'done')).toEqual([0, 1, 0.25]);
    expect(valuesOf(chart, 'left')).toEqual([1, 0, 0.75]);
    expect(valuesOf(chart, 'now')).toEqual([null, 0.988, 0.5]);
    expect(valuesOf(chart, 'mark')).toEqual([null, 0.012, 0.012]);
    expect(chart?.sentence).toBe('Längst på vägen: Väntetiden (150 %). Kortast: Tryggheten (−20 %).');
  });

  test('goals of one text under two overall goals each show their own', () => {
    const of = (strategicGoal: string, text: string) =>
      verdictWith({ indicator: { text, goal: 'God kvalitet', strategicGoal, area: null } });
    const goals = ['Skola', 'Omsorg'].map((parent) =>
      goalWith('God kvalitet', { goal: { level: 2, text: 'God kvalitet', parent } }),
    );
    const judgement = judgementOf([of('Skola', 'Elevernas trygghet'), of('Omsorg', 'Brukarnas nöjdhet')], goals);
    const { charts } = bulletCharts(judgement, NONE, 'sv');
    expect(charts.map(({ labels }) => labels.map((label) => label.slice(2)))).toEqual([
      ['Elevernas trygghet'],
      ['Brukarnas nöjdhet'],
    ]);
  });

  test('shows at most eight, deviations first, and says of how many', () => {
    const verdicts = Array.from({ length: 12 }, (_, n) =>
      under('Bemötande', `Indikator ${String(n)}`, { status: n < 6 ? 'met' : 'offTrack' }),
    );
    const [chart] = bulletCharts(judgementOf(verdicts, [goalWith('Bemötande')]), NONE, 'sv').charts;
    expect(chart?.labels).toHaveLength(8);
    expect(chart?.labels.filter((label) => label.startsWith('▼'))).toHaveLength(6);
    expect(chart?.sentence).toContain('8 av 12 indikatorer visas, avvikelserna först.');
  });

  test('at most 40 goals have one: those that stand, then those with the most red', () => {
    const names = Array.from({ length: 50 }, (_, n) => `Mål ${String(n)}`);
    const goals = names.map((name, n) => goalWith(name, { counts: n < 10 ? { met: 1 } : { offTrack: 1 } }));
    const judgement = judgementOf(
      names.map((name) => under(name, `Indikator för ${name}`)),
      goals,
    );
    const { charts, all } = bulletCharts(judgement, NONE, 'sv');
    expect([charts.length, all]).toEqual([40, 50]);
    expect(charts.map(({ title }) => title)).toEqual(names.slice(10));
    const [first] = bulletCharts(judgementOf([under('Mål 0', 'x')], goals.slice(0, 1)), NONE, 'sv').charts;
    const again = bulletCharts(judgement, new Set([first?.key ?? '']), 'sv').charts;
    expect(again.map(({ title }) => title)).toContain('Mål 0');
    expect(chartedGoals(judgement).shown).toHaveLength(40);
  });
});
