import { judge } from '../../src/judge/judge';
import type { Verdict } from '../../src/model/verdict';
import type { Policy } from '../../src/model/policy';
import { indicator, measurements, reading, table, type IndicatorParts } from './make';
import { shorthand } from './shorthand';

function verdictOf(parts: IndicatorParts, asOf = '2023-12-31', policy: Partial<Policy> = {}): Verdict {
  const [verdict] =
    judge(reading([table([indicator(parts)])], policy), { asOf, today: asOf }).tables[0]?.verdicts ?? [];
  if (!verdict) throw new Error('no verdict');
  return verdict;
}

describe('women, men and total', () => {
  const target = shorthand('≥ 70 %; from 60 (2022); by 2023');

  test('the total decides where it is given; a red part under a green total is flagged, with the gap', () => {
    const verdict = verdictOf({ ...target, values: '2023: T 72; 2023: K 80; 2023: M 61' });
    expect(verdict.status).toBe('met');
    expect(verdict.parts.map(({ group, status }) => [group, status])).toEqual([
      ['women', 'met'],
      ['men', 'notMet'],
    ]);
    expect(verdict.hiddenByTotal).toBe(true);
    expect(verdict.gap).toBe(19);
    expect(verdict.decidedBy).toBeNull();
  });

  test('without a total the worst part decides, never the mean', () => {
    const verdict = verdictOf({ ...target, values: '2023: K 80; 2023: M 66' });
    expect(verdict.status).toBe('partlyMet');
    expect(verdict.decidedBy).toBe('men');
    expect(verdict.measurement?.value).toBe(66);
    expect(verdict.hiddenByTotal).toBe(false);
  });

  test('a part that is not measured keeps the whole from being green', () => {
    expect(verdictOf({ ...target, values: '2023: K 80; 2023: M secret' }).status).toBe('notMeasured');
  });

  test('each part has its own target where the text gives one', () => {
    const { target: reading = {} } = shorthand('≥ 70 %; by 2023');
    const alsoTargets = [
      { comparator: null, target: 70, unit: '%', deadlineYear: null, group: 'women' },
      { comparator: null, target: 60, unit: '%', deadlineYear: null, group: 'men' },
    ];
    const verdict = verdictOf({ target: { ...reading, alsoTargets }, values: '2023: K 71; 2023: M 62' });
    expect(verdict.parts.map(({ target: level, status }) => [level, status])).toEqual([
      [70, 'met'],
      [60, 'met'],
    ]);
  });

  test('a part goes its own way from its own earlier outcome', () => {
    const verdict = verdictOf({
      ...shorthand('≥ 70 %; by 2023'),
      values: '2022: M 40; 2022: K 68; 2023: M 56; 2023: K 68',
    });
    // men: (56 − 40)/(70 − 40) = 0.533; women: 0
    expect(verdict.parts.map(({ group, status }) => [group, status])).toEqual([
      ['men', 'partlyMet'],
      ['women', 'notMet'],
    ]);
  });
});

describe('the value of others', () => {
  const target = shorthand('≥ ; by 2023; ref nation; higher');
  const to = (values: string, comparisons: string, asOf?: string): readonly [string, string | null, number | null] => {
    const { status, reason, progress } = verdictOf({ ...target, values, comparisons, rhythm: 'year' }, asOf);
    return [status, reason, progress];
  };

  test.each([
    ['2023: 75', '2023: 74', ['met', null, null]],
    ['2023: 73', '2023: 74', ['notMet', null, null]],
    ['2022: 70; 2023: 73', '2022: 74; 2023: 74', ['partlyMet', null, 0.75]], // a gap of 4 has become 1
    ['2022: 70; 2023: 71', '2022: 74; 2023: 74', ['notMet', null, 0.25]],
    ['2023: 75', '2022: 74; 2023: -', ['awaiting', 'noReference', null]],
    ['2023: 75', '', ['notMeasurable', 'noReference', null]],
  ])('%s against %s', (values, comparisons, expected) => {
    expect(to(values, comparisons)).toEqual(expected);
  });

  test('"bättre än" follows the direction of the measure', () => {
    const lower = shorthand('> ; by 2023; ref nation; lower');
    const parts = { ...lower, values: '2023: 7,1 %', comparisons: '2023: 7,4 %', rhythm: 'year' } as const;
    expect(verdictOf(parts).status).toBe('met');
  });

  test('the comparison whose header names the body is used', () => {
    const named = (header: string, text: string): ReturnType<typeof measurements>[number] => {
      const [cell] = measurements(text, '%');
      if (!cell) throw new Error('no cell');
      return { ...cell, group: header };
    };
    const statusBeside = (...comparisons: ReturnType<typeof measurements>): string =>
      verdictOf({ ...target, values: '2023: 75 %', rhythm: 'year', more: { comparisons } }).status;
    expect(statusBeside(named('Utfall länet', '2023: 80'), named('Utfall riket', '2023: 74'))).toBe('met');
    expect(statusBeside(named('Jämförelse', '2023: 74'))).toBe('met');
    expect(statusBeside(named('Liknande kommuner', '2023: 74'))).toBe('notMeasurable');
  });
});

describe('presets', () => {
  test.each([
    ['≥ 50 %; by 2023', '2023: 50', 'met', 1],
    ['≥ 50 %; by 2023', '2023: 40', 'partlyMet', 0.8],
    ['≥ 50 %; by 2023', '2023: 39,9', 'notMet', 0.798],
    ['≤ 8 %; by 2023', '2023: 10', 'partlyMet', 0.8], // 8/10
    ['≤ 8 %; by 2023', '2023: 10,1', 'notMet', 8 / 10.1],
    ['< 8 %; by 2023', '2023: 8', 'partlyMet', 1], // less than 8 is not 8
    ['≥ 50 %; by 2023', '2023: 0', 'needsInput', null],
    ['≥ -2 index; by 2023', '2023: 3', 'needsInput', null],
    ['4–6 %; by 2023', '2023: 6,5', 'partlyMet', 6 / 6.5],
  ])('attainment: %s with %s is %s', (target, values, status, ratio) => {
    const verdict = verdictOf({ ...shorthand(target), values, rhythm: 'year' }, undefined, { preset: 'attainment' });
    expect(verdict.status).toBe(status);
    if (ratio === null) expect(verdict.ratio).toBeNull();
    else expect(verdict.ratio).toBeCloseTo(ratio, 10);
  });

  test('attainment: a sum in April is held against April’s share of the target', () => {
    const parts = { ...shorthand('≤ 11 %; by 2023; sum'), values: 'T1 2023: 4,1', rhythm: 'tertial' } as const;
    const verdict = verdictOf(parts, '2023-04-30', { preset: 'attainment' });
    expect(verdict.ratio).toBeCloseTo((11 * 120) / 365 / 4.1, 10); // 3.62/4.1 = 0.88
    expect(verdict.status).toBe('atRisk');
  });

  test.each([
    ['2022: 60; 2023: 61', 'met'],
    ['2022: 60; 2023: 60', 'partlyMet'],
    ['2022: 60; 2023: 59', 'notMet'],
    ['2023: 80', 'awaiting'],
  ])('direction: %s is %s, whatever the target says', (values, status) => {
    const parts = { ...shorthand('≥ 50 %; by 2023'), values, rhythm: 'year' } as const;
    expect(verdictOf(parts, undefined, { preset: 'direction' }).status).toBe(status);
  });
});

describe('trend and forecast', () => {
  test.each([
    ['≥ 70 %; by 2023', 'T1 2023: 60; T2 2023: 62', 'better'],
    ['≤ 70 %; by 2023', 'T1 2023: 60; T2 2023: 62', 'worse'],
    ['≥ 70 %; by 2023', 'T1 2023: 60; T2 2023: 60,4', 'unchanged'], // 60 as written
    ['≥ 70 %; by 2023', 'T1 2023: 60±2; T2 2023: 62', 'unchanged'], // within the margin
    ['4–6 %; by 2023', 'T1 2023: 8; T2 2023: 7', 'better'],
    ['≥ 70 %; by 2023', 'T2 2023: 62', null],
    ['≥ 70 %; from 60 (2022); by 2023', 'T2 2023: 62', 'better'], // against the baseline
  ])('%s with %s: %s', (target, values, trend) => {
    const parts = { ...shorthand(target), values, rhythm: 'tertial' } as const;
    expect(verdictOf(parts, '2023-08-31').trend).toBe(trend);
  });

  test('the mean change per day goes on to the deadline', () => {
    const parts = {
      ...shorthand('≥ 70 %; by 2023'),
      values: '2022: 60; T1 2023: 63; T2 2023: 66',
      rhythm: 'tertial',
    } as const;
    // 6 in 243 days; 122 days are left: 66 + 6·122/243
    expect(verdictOf(parts, '2023-08-31').forecast).toEqual({ value: 66 + (6 / 243) * 122, points: 3 });
  });

  test('at most five intervals, inside 0–100 %, none from two points, none once final', () => {
    const years = '2016: 10; 2017: 20; 2018: 70; 2019: 75; 2020: 80; 2021: 85; 2022: 90; 2023: 96';
    const parts = { ...shorthand('≥ 99 %; by 2024'), values: years, rhythm: 'year' } as const;
    expect(verdictOf(parts, '2023-12-31').forecast).toEqual({ value: 100, points: 6 });
    expect(verdictOf({ ...parts, values: '2022: 90; 2023: 96' }, '2023-12-31').forecast).toBeNull();
    expect(verdictOf({ ...parts, ...shorthand('≥ 99 %; by 2023') }, '2023-12-31').forecast).toBeNull();
  });

  test('a sum that grows is extended by its pace', () => {
    const parts = { ...shorthand('≥ 12 antal; by 2023; sum'), values: 'T1 2023: 4', rhythm: 'tertial' } as const;
    expect(verdictOf(parts, '2023-04-30').forecast).toEqual({ value: 4 / (120 / 365), points: 1 });
  });

  test('a wish beside the floor shows, and decides nothing', () => {
    const { target = {} } = shorthand('≥ 98 %; by 2023');
    const wish = (values: string): readonly [string, Verdict['stretch']] => {
      const { status, stretch } = verdictOf({ target: { ...target, stretch: 'increase' }, values, rhythm: 'year' });
      return [status, stretch];
    };
    expect(wish('2022: 98,5; 2023: 99,0')).toEqual(['met', 'met']);
    expect(wish('2022: 99,0; 2023: 98,5')).toEqual(['met', 'notMet']);
    expect(wish('2023: 98,5')).toEqual(['met', null]);
  });

  test('the table’s own forecast stands beside ours', () => {
    const forecasts = measurements('2023: 69', '%');
    const parts = { ...shorthand('≥ 70 %; by 2023'), values: 'T2 2023: 66', more: { forecasts } };
    expect(verdictOf(parts, '2023-08-31').statedForecast).toEqual({ value: 69, cell: 'E2', meets: false });
  });
});

test('a month of 30 or 31 days that would change the answer is named', () => {
  const parts = { ...shorthand('≤ 3 månader; by 2023'), values: '2023: 91 dagar', rhythm: 'year' } as const;
  const verdict = verdictOf(parts);
  expect(verdict.status).toBe('met'); // 91/30.42 = 2.99
  expect(verdict.assumptions).toContainEqual({ code: 'unit.monthLength', params: { days: 30 } }); // 3.03
});

test('a passed target year keeps its final judgement and is listed', () => {
  const parts = { ...shorthand('< 14 %; by 2024; also < 15 % (2025)'), values: '2022: 18; 2024: 14,5; T1 2025: 14,2' };
  const verdict = verdictOf({ ...parts, rhythm: 'tertial' }, '2025-04-30');
  expect(verdict.level).toBe(15);
  // (18 − 14.5)/(18 − 14) = 0.875
  expect(verdict.otherTargets).toEqual([{ level: 14, unit: '%', deadline: '2024-12-31', status: 'partlyMet' }]);
});

test('of two targets the one in the unit of the measurement is judged', () => {
  const parts = { ...shorthand('≥ 70 %; by 2023; also ≥ 12 antal'), values: '2023: 13 antal', rhythm: 'year' } as const;
  const verdict = verdictOf(parts);
  expect([verdict.status, verdict.level]).toEqual(['met', 12]);
  expect(verdict.otherTargets).toEqual([{ level: 70, unit: '%', deadline: '2023-12-31', status: null }]);
});

test('a value that was turned into the target’s unit is told in it', () => {
  const parts = { ...shorthand('≤ 2 år; from 3 (2022); by 2024'), values: '2023: 26 månader', rhythm: 'year' } as const;
  const { measurement } = verdictOf(parts);
  expect(measurement?.unit).toBe('år');
  expect(measurement?.value).toBeCloseTo(26 / 12);
});
