import { readInput } from './explainInput';

const otherwise = { id: null, context: 'Målvärde', kind: 'target', numberFormat: null, value: null } as const;

it('takes a line as the text', () => {
  expect(readInput('minst 70 %', 1, otherwise)).toEqual({ ...otherwise, text: 'minst 70 %' });
});

it('takes an object with what it says, and the rest from the command', () => {
  const line = '{"id":"v1","kind":"measurement","value":0.68,"numberFormat":"0 %"}';
  expect(readInput(line, 1, otherwise)).toEqual({
    id: 'v1',
    text: '0.68',
    context: 'Målvärde',
    kind: 'measurement',
    numberFormat: '0 %',
    value: 0.68,
  });
});

it('lets an object say that there is no context', () => {
  expect(readInput('{"text":"75 %","context":null}', 1, otherwise).context).toBeNull();
});

it.each(['{"text":', '{"context":"x"}', '{"text":5}', '{"text":"a","kind":"goal"}', '{}'])(
  'refuses %s with the number of the line',
  (line) => {
    expect(() => readInput(line, 7, otherwise)).toThrow(
      expect.objectContaining({ code: 'input.line', params: { line: 7 } }) as Error,
    );
  },
);
