import { readTarget } from '../../src/read/target/readTarget';

test.each([
  ['0 till +1 %', 0, 1, true],
  ['-1 till +1 %', -1, 1, true],
  ['60 till 70 %', 60, 70, false],
  ['2 to 4 weeks', 2, 4, false],
])('%j alone in a cell is a span', (text, low, high, sure) => {
  expect(readTarget(text)).toMatchObject({ comparator: 'between', target: low, targetHigh: high, sure });
});

test('with words around it goes from one level to the other', () => {
  expect(readTarget('från 60 till 70 %')).toMatchObject({ comparator: 'atLeast', baseline: 60, target: 70 });
});
