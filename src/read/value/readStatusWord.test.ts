import { readStatusWord } from './readStatusWord';

test.each([
  ['Uppfyllt', 'met'],
  ['Målet uppnått', 'met'],
  ['Når målet', 'met'],
  ['Vi har nått målet', 'met'],
  ['Grön', 'met'],
  ['I hög grad uppfyllt', 'mostlyMet'],
  ['Når delvis målet', 'partlyMet'],
  ['Målet uppfylls delvis', 'partlyMet'],
  ['Inte helt uppnått', 'partlyMet'],
  ['Ej uppfyllt', 'notMet'],
  ['Målet har inte uppnåtts', 'notMet'],
  ['Målet bedöms kunna uppnås', 'onTrack'],
  ['Delmålet bedöms bli uppfyllt under året', 'onTrack'],
  ['Målet blir svårt att uppnå', 'atRisk'],
  ['Trenden är positiv, men delmålet blir svårt att nå', 'atRisk'],
  ['Målet är inte uppnått än och bedöms inte heller kunna nås till målåret', 'offTrack'],
  ['Mätningen är inte genomförd', 'notAssessed'],
  ['Bedömning saknas', 'notAssessed'],
  ['Bedömning: Målet har uppnåtts', 'met'],
  ['Bedömning: delmålet är inte uppnått', 'notMet'],
  ['Bedömning: målet uppnås', 'onTrack'],
  ['Målet uppnått, förväntad nivå eller bättre', 'met'],
  ['Målet är inte möjligt att nå', 'offTrack'],
  ['Avslutad/klar', 'done'],
  ['Genomförd', 'done'],
  ['Klart 2023-05-31', 'done'],
  ['Påbörjad', 'ongoing'],
  ['Inställd', 'cancelled'],
  ['😐', 'partlyMet'],
  ['●', null],
])('%s: %s', (text, status) => {
  expect(readStatusWord(text)).toEqual({ status });
});

test.each(['68 %', 'Arbetet fortskrider', ''])('%j is no status', (text) => {
  expect(readStatusWord(text)).toBeNull();
});
