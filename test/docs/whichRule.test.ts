import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../../src/judge/judge';
import type { Preset } from '../../src/model/policy';
import type { JudgingRule } from '../../src/model/verdict';
import { indicator, measurements, reading, table } from '../judging/make';
import { shorthand } from '../judging/shorthand';

/* The table "Which rule" of docs/judging.md, row by row: an example of each, which fits a later row as well. */

const DOCUMENT = readFileSync(join(__dirname, '../../docs/judging.md'), 'utf8');
const SITUATIONS = [...(DOCUMENT.split('## Which rule')[1]?.split('\n## ')[0] ?? '').matchAll(/^\| ([^|-].*?) +\|/gm)]
  .map(([, situation = '']) => situation)
  .slice(1);

interface Example {
  readonly preset?: Preset;
  readonly target: string;
  readonly values?: string;
  readonly comparisons?: string;
  readonly rule: JudgingRule;
}

interface Row extends Example {
  readonly situation: string;
  readonly preset: Preset;
}

const VALUES = '2022: 60; T1 2023: 62; T2 2023: 64';
const PACED = '≥ 70 %; from 60 (2022); by 2023';
const STEP = '≥ 2 antal; per år';

const EXAMPLES: readonly (readonly [situation: string, examples: readonly Example[]])[] = [
  ['preset direction', [{ preset: 'direction', target: PACED, rule: 'previous' }]],
  [
    "preset forecast, before the deadline; no step per period, nobody else's value",
    [
      { preset: 'forecast', target: PACED, rule: 'forecast' },
      { preset: 'forecast', target: STEP, rule: 'step' },
      { preset: 'forecast', target: '≥; ref nation', comparisons: 'T2 2023: 62', rule: 'reference' },
    ],
  ],
  [
    'preset attainment, and there is a level; no step per period',
    [
      { preset: 'attainment', target: PACED, rule: 'attainment' },
      { preset: 'attainment', target: STEP, rule: 'step' },
    ],
  ],
  [
    'a step per period',
    [
      { target: STEP, rule: 'step' },
      { target: 'öka med 1 antal; ref nation; per år', comparisons: 'T2 2023: 62', rule: 'step' },
    ],
  ],
  ["others' value", [{ target: '≥; ref nation', comparisons: 'T2 2023: 62', rule: 'reference' }]],
  ['a direction only', [{ target: 'öka; from (2022)', rule: 'direction' }]],
  [
    'a sum, the year not complete, before the deadline',
    [{ target: '≥ 50 antal; from 60 (2022); by 2023; sum', rule: 'accumulatingFloor' }],
  ],
  [
    '"bibehålla", "öka med högst", or b satisfies the target',
    [
      { target: 'bibehåll 70 %; higher; by 2023', values: 'T2 2023: 64', rule: 'maintain' },
      { target: '≥ 50 %; from 60 (2022); by 2023', rule: 'maintain' },
    ],
  ],
  [
    'no baseline, or b is T',
    [
      { target: '≥ 70 %; by 2023', values: 'T2 2023: 64', rule: 'withoutBaseline' },
      { target: '> 60 %; from 60 (2022); by 2023', values: 'T2 2023: 58', rule: 'withoutBaseline' },
    ],
  ],
  ['otherwise', [{ target: PACED, rule: 'pace' }]],
];

it('has the rows of the table in its order', () => {
  expect(EXAMPLES.map(([situation]) => situation)).toEqual(SITUATIONS);
});

it.each(
  EXAMPLES.flatMap(([situation, examples]) =>
    examples.map((example): Row => ({ situation, preset: 'pace', ...example })),
  ),
)('$situation: $target ($preset)', ({ preset, target, values = VALUES, comparisons = '', rule }) => {
  const more = { forecasts: measurements('2023: 71', null) };
  const judged = indicator({ ...shorthand(target), values, comparisons, more });
  const { tables } = judge(reading([table([judged])], { preset }), { asOf: '2023-08-31', today: '2023-08-31' });
  expect(tables[0]?.verdicts[0]?.rule).toBe(rule);
});
