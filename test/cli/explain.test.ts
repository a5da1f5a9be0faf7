import { run } from '../../src/cli/run';
import { testTerminal } from './testTerminal';

interface Answer {
  readonly id: unknown;
  readonly [key: string]: unknown;
}

async function explain(words: readonly string[], input = '') {
  const { terminal, said } = testTerminal({ input });
  const code = await run(['explain', ...words], terminal);
  return { code, out: said.out(), error: said.error() };
}

async function answers(words: readonly string[], input = ''): Promise<Answer[]> {
  const { out } = await explain(['--json', ...words], input);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

it('answers each text with a line, with the keys of the contract', async () => {
  const sentence = 'Sjukfrånvaron ska minska från 8,9 % till 6 % fram till och med 2023';
  const [first, second] = await answers([sentence, 'minst 70 %']);
  expect(first).toMatchObject({
    id: null,
    text: sentence,
    measurable: true,
    comparator: 'atMost',
    target: 6,
    targetHigh: null,
    baseline: 8.9,
    baselineYear: null,
    unit: '%',
    deadlineYear: 2023,
    deadlineText: 'fram till och med 2023',
    perPeriod: null,
    scale: null,
    kpiIds: [],
    stretch: null,
    impliedComparator: null,
    alsoTargets: [],
    sure: true,
  });
  expect(second).toMatchObject({ comparator: 'atLeast', target: 70 });
});

it('answers lines in order, with their ids, JSON and plain text mixed', async () => {
  const input = [
    '{"id":"a","text":"minst 70 %"}',
    'högst 30 dagar',
    '',
    '{"id":7,"kind":"measurement","value":0.68,"numberFormat":"0 %"}',
  ].join('\r\n');
  const all = await answers([], input);
  expect(all.map(({ id }) => id)).toEqual(['a', null, null, 7]);
  expect(all[1]).toMatchObject({ comparator: 'atMost', target: 30, unit: 'dagar' });
  expect(all[2]).toMatchObject({ measurable: false });
  expect(all[3]).toMatchObject({ kind: 'number', value: 68, unit: '%' });
});

it.each([
  ['ca 60', { kind: 'number', value: 60, approx: true }],
  ['>90 %', { kind: 'number', value: 90, unit: '%', cmp: 'greaterThan' }],
  ['94/100', { kind: 'number', value: 94, den: 100 }],
  ['K: 62 M: 58', { kind: 'multi', values: [62, 58], groups: ['K', 'M'] }],
  ['3,2 (2022)', { kind: 'number', value: 3.2, year: 2022 }],
  ['ej mätt', { kind: 'missing', reason: 'notMeasured' }],
])('reads the measurement "%s"', async (text, expected) => {
  expect(await answers(['--measurement', '--', text])).toEqual([expect.objectContaining(expected)]);
});

it('takes the context of the command for every text', async () => {
  const [answer] = await answers(['--context', 'Sjukfrånvaro i procent', '6 %']);
  expect(answer).toMatchObject({ target: 6, impliedComparator: 'atMost' });
});

it('stops at a line that is no JSON, says which, and has answered those before it', async () => {
  const { code, out, error } = await explain(['--json'], 'minst 70 %\n{"text":\nhögst 5\n');
  expect(code).toBe(2);
  expect(out.trimEnd().split('\n')).toHaveLength(1);
  expect(error).toMatch(/^malkoll: Rad 2 .*\[input\.line\]\n$/);
});

it('tells people in words', async () => {
  const { out } = await explain(['Andelen nöjda ska öka från 60 % (2022) till minst 70 % fram till och med 2023']);
  expect(out).toContain('  målvärde: 70\n');
  expect(out).toContain('  utgångsvärde: 60 (2022)\n');
});

it.each([
  ['sv', 'ej mätt', ['slag: inget värde', 'skäl: mätningen är inte gjord']],
  ['en', 'ej mätt', ['kind: no value', 'reason: it has not been measured']],
  ['sv', '< 5 %', ['slag: tal', 'jämförelse: under', 'värde: 5', 'enhet: %']],
  ['sv', '3,2 (2022)', ['slag: tal', 'värde: 3,2', 'år: 2022']],
  ['sv', 'K: 62 M: 58', ['slag: flera värden', 'värden: 62 / 58']],
  ['en', '60–70', ['kind: range', 'value: 60–70']],
  ['sv', 'Uppfyllt', ['slag: läge i ord']],
  ['sv', ' ', ['slag: inget värde']],
])('tells people in words, in %s, what the measurement "%s" is', async (language, text, lines) => {
  const { out } = await explain(['--measurement', '--lang', language, '--', text]);
  expect(out.split('\n').slice(1, -2)).toEqual(lines.map((line) => `  ${line}`));
});

it('ends quietly when the reader is gone', async () => {
  const { terminal, said } = testTerminal({ input: 'minst 70 %\n'.repeat(50_000), closesAfter: 1 });
  expect(await run(['explain', '--json'], terminal)).toBe(0);
  expect(said.error()).toBe('');
});

it('has answered the lines before one that cannot be read', async () => {
  const { code, out, error } = await explain(['--json'], 'minst 70 %\n{"text":\n');
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ text: 'minst 70 %', target: 70 });
  expect(error).toContain('Rad 2 är inget JSON-objekt');
});
