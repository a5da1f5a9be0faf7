import type { TargetReading } from '../../model/target';
import { readTarget } from './readTarget';

/** What the corpus does not label but judging relies on. */
test.each<[string, Partial<TargetReading>]>([
  ['Minst 3,90', { target: 3.9, targetDecimals: 2 }],
  ['Minst två per år', { target: 2, targetDecimals: null }],
  ['Öka från 2,75 till minst 3,0', { targetDecimals: 1, baselineDecimals: 2, verb: 'increase' }],
  ['Exakt 100 %', { comparator: 'equal', exact: true }],
  ['= 100 %', { comparator: 'equal', exact: true }],
  ['Andelen ska vara 100 %', { comparator: 'equal', exact: false }],
  ['Minst 12 av 15', { target: 12, targetOf: 15 }],
  ['Nio av tio elever ska vara trygga', { target: 90, targetOf: 10, unit: '%' }],
  ['Minst 80 % senast den 30 juni 2025', { deadlineDate: '2025-06-30', deadlineIsMeasurement: false }],
  ['Minst 80 % senast kvartal 2 2025', { deadlineDate: '2025-06-30' }],
  ['Minst 80 % senast 2025', { deadlineDate: null, deadlineYear: 2025 }],
  ['Minst 80 % vid mätningen 2025', { deadlineIsMeasurement: true, deadlineYear: 2025 }],
  ['Kostnaden ska öka med högst 2 %', { comparator: 'increaseBy', target: 2, isMost: true }],
  ['Kostnaden får inte öka mer än 2 % per år', { comparator: 'increaseBy', target: 2, isMost: true }],
  ['Antalet platser får minska med högst 5', { comparator: 'decreaseBy', target: 5, isMost: true }],
  ['Sjukfrånvaron ska inte öka', { comparator: 'maintain', verb: 'maintain' }],
  ['Väntetiden ska förbättras', { comparator: 'decrease', verb: 'decrease' }],
  ['Minst 98 % och helst öka', { stretch: 'increase', verb: null }],
  ['Högst 2,7 % och helst minska', { stretch: 'decrease', verb: null }],
  ['Personalomsättningen ska vara högst 11 %', { valueKind: 'accumulating' }],
  ['Företagsklimatet ska vara minst plats 50', { comparator: 'atMost', target: 50, unit: 'plats' }],
  ['Företagsklimatet ska förbättras med 10 platser, från plats 145', { comparator: 'decreaseBy', target: 10 }],
  ['Antal nyinkomna ärenden ska vara högst 300', { valueKind: 'accumulating', flow: true }],
  ['Minst tio nya praktikplatser per år', { flow: true, perPeriod: 'år' }],
  ['Alla chefer ska vara certifierade', { quantifier: 'all', measurable: false }],
  ['Ingen elev ska kränkas', { quantifier: 'none', measurable: false }],
  ['Mötesplatser för alla åldrar ska finnas', { quantifier: null, measurable: false }],
  ['Minst rikssnittet', { reference: { kind: 'nation', text: 'rikssnittet' } }],
  ['I nivå med liknande kommuner', { reference: { kind: 'similar', text: 'liknande kommuner' } }],
  ['Bättre än föregående år', { reference: { kind: 'previous', text: 'föregående år' } }],
  ['Kommunens placering ska förbättras till topp 30', { comparator: 'atMost', verb: 'decrease', unit: 'plats' }],
])('%s', (text, expected) => {
  expect(readTarget(text)).toMatchObject(expected);
});

test('each year and each group is told apart', () => {
  expect(readTarget('2024: 75 %, 2025: 80 %').alsoTargets).toMatchObject([
    { target: 75, deadlineYear: 2024 },
    { target: 80, deadlineYear: 2025 },
  ]);
  expect(readTarget('K: 70 % M: 68 %').alsoTargets).toMatchObject([
    { target: 70, group: 'women' },
    { target: 68, group: 'men' },
  ]);
});

test('the direction of a bare level comes from the measure, as an assumption with its word', () => {
  const reading = readTarget('6,0', 'Målvärde 2024; Sjukfrånvaro (%)');
  expect(reading).toMatchObject({ comparator: null, impliedComparator: 'atMost', unit: '%', deadlineYear: 2024 });
  expect(reading.assumptions).toContainEqual({
    code: 'polarity.fromMeasure',
    params: { term: 'sjukfrånvaro', polarity: 'lower' },
  });
  expect(readTarget('6,0', 'Antal samverkansmöten').impliedComparator).toBeNull();
});

test.each([
  ['verb against numbers', 'Andelen ska öka från 70 % till 60 %'],
  ['per cent or percentage points', 'Andelen nöjda ska öka med 10 %'],
  ['a thousand or a decimal', 'Minst 1.234'],
  ['two targets of the same weight', 'Minst 80 % av flickorna och minst 10 dagar'],
  ['two directions', 'Öka andelen trygga och minska antalet klagomål med 5 %'],
  ['numbers without words', '12 34'],
])('a careful reader asks: %s', (_, text) => {
  expect(readTarget(text).sure).toBe(false);
});
