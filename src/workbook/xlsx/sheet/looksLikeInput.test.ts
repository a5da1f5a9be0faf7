import { looksLikeInput } from './looksLikeInput';

it.each([
  '=A1',
  ' =A1',
  '+46 70 123',
  '-2',
  '@namn',
  "'text",
  '#N/A',
  '12',
  '0012',
  '66 %',
  '1 234,5',
  '1/2',
  '2023-12-31',
  '31.12.2023',
  '12:30',
  '1e5',
  '5 maj',
  'maj 2023',
  '100 kr',
  'SANT',
  'false',
])('Excel would make something else of %j', (text) => {
  expect(looksLikeInput(text)).toBe(true);
});

it.each(['', 'Uppnått', 'T2 2023', '97 % mot väntade 98,7 %: från 96 %', 'Andel 2', 'minst 75 %', 'a=b'])(
  'Excel leaves %j a text',
  (text) => {
    expect(looksLikeInput(text)).toBe(false);
  },
);
