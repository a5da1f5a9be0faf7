import { groupPairIn } from '../../src/read/value/groupPair';
import { readValue } from '../../src/read/value/readValue';

test.each([
  ['Utfall (kvinnor/män)', ['women', 'men']],
  ['Pojkar och flickor 2023', ['men', 'women']],
  ['Sjukfrånvaro K/M', ['women', 'men']],
  ['Utfall kvinnor', null],
  ['Andel män, totalt', null],
  ['Km/m', null],
])('the pair in %j', (text, pair) => {
  expect(groupPairIn(text)?.pair ?? null).toEqual(pair);
});

test('two values stand for two groups only where the header names them', () => {
  const groupsIn = (header: string): unknown => {
    const reading = readValue({ value: '84,3/81,0' }, header);
    return reading.kind === 'multi' && reading.values.map(({ group }) => group);
  };
  expect(groupsIn('Utfall 2023 (kvinnor/män)')).toEqual(['women', 'men']);
  expect(groupsIn('Män/kvinnor')).toEqual(['men', 'women']);
  expect(groupsIn('Utfall 2023')).toEqual([null, null]);
});

test('what is said of others or of a step is no outcome, but stands beneath a header that says the same', () => {
  const kindIn = (value: string, header: string): string => readValue({ value }, header).kind;
  expect(kindIn('Riket: 82 %', 'Utfall 2023')).toBe('unreadable');
  expect(kindIn('Riket: 82 %', 'Jämförelse riket')).toBe('number');
  expect(kindIn('Prognos 85 %', 'Utfall T2')).toBe('unreadable');
  expect(kindIn('Prognos 85 %', 'Prognos helår')).toBe('number');
  expect(kindIn('Minskat med 3 %', 'Utfall 2023')).toBe('trend');
  expect(kindIn('Ökat från 65 % till 68 %', 'Utfall 2023')).toBe('number');
});
