import { carriesMark } from './carriesMark';

it.each([
  ['AND("Malkoll.bar.1"<>"",TRUE)', 'Malkoll.bar.1', true],
  ['AND("Malkoll.bar.12"<>"",TRUE)', 'Malkoll.bar.1', false],
  ['AND("XMalkoll.bar.1"<>"",TRUE)', 'Malkoll.bar.1', false],
  ['N("Malkoll.bar.12")+N("Malkoll.bar.1")', 'Malkoll.bar.1', true],
  ['$C2>0', 'Malkoll.bar.1', false],
])('%s carries %s: %s', (formula, mark, expected) => {
  expect(carriesMark(formula, mark)).toBe(expected);
});
