import fc from 'fast-check';
import { jsonText } from './jsonText';

const written = (value: unknown, depth: number) => [...jsonText(value, depth)].join('');

it('writes one item per line down to the depth', () => {
  expect(written({ a: 1, list: [{ x: [1, 2] }, { x: [] }] }, 2)).toBe(
    '{\n  "a": 1,\n  "list": [\n    {"x":[1,2]},\n    {"x":[]}\n  ]\n}',
  );
});

it('says the same as JSON.stringify', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(5), (text, depth) => {
      const value: unknown = JSON.parse(text);
      expect(JSON.stringify(JSON.parse(written(value, depth)))).toBe(JSON.stringify(value));
    }),
  );
});

it('leaves out what is undefined, as JSON does', () => {
  expect(JSON.parse(written({ a: undefined, b: null }, 3))).toEqual({ b: null });
});

it('escapes what a terminal would obey, and marks that turn the direction of writing', () => {
  const text = 'a\u009b31m\u007f\u202eb';
  expect(written({ [text]: text }, 1)).not.toMatch(/[\u007f-\u009f\u202e]/);
  expect(JSON.parse(written({ [text]: text }, 1))).toEqual({ [text]: text });
});
