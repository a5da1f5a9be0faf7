import { comparators as english } from '../../i18n/en/units';
import { comparators as swedish } from '../../i18n/sv/units';
import { rhythms as englishRhythms, rules as englishRules } from '../../i18n/en/words';
import { rhythms, rules } from '../../i18n/sv/words';
import type { CellValue } from '../../model/snapshot';
import type { Corrections } from '../../ownsheets/corrections';
import type { Correctable } from '../../ownsheets/lists';
import { bookOf } from '../../../test/layouts/sheetOf';
import { readWorkbook } from '../readWorkbook';
import { applyCorrections } from './applyCorrections';

const SENTENCE = 'Andelen nöjda ska öka från 60 % (2022) till 70 % 2023';

function correct(values: Readonly<Partial<Record<Correctable, Exclude<CellValue, null>>>>, text = SENTENCE) {
  const rows = [
    ['Mål', 'Indikator', 'Utfall 2022'],
    ['Trygg kommun', text, '60 %'],
  ];
  const [indicator] = readWorkbook(bookOf([{ rows }])).tables[0]?.indicators ?? [];
  if (!indicator) throw new Error('no indicator');
  const at = Object.entries(values).map(([field, value]) => [field, { value, sheet: 'Så räknades det', cell: 'K5' }]);
  return applyCorrections(indicator, Object.fromEntries(at) as Corrections, false);
}

/** A correction, and the fields of the target or the indicator that it changes. */
const CASES: readonly [field: Correctable, value: Exclude<CellValue, null>, changed: object][] = [
  ['target', 75, { target: { target: 75, comparator: 'atLeast', unit: '%' } }],
  ['target', '72,5', { target: { target: 72.5, targetDecimals: 1 } }],
  ['target', 'högst 80 %', { target: { target: 80, comparator: 'atMost' } }],
  ['target', '4–6', { target: { target: 4, targetHigh: 6 } }],
  ['comparator', 'högst', { target: { comparator: 'atMost', target: 70 } }],
  ['comparator', '≥', { target: { comparator: 'atLeast' } }],
  ['comparator', 'lika med', { target: { comparator: 'equal', exact: true } }],
  ['comparator', 'öka med högst', { target: { comparator: 'increaseBy', isMost: true } }],
  ['comparator', 'ska öka', { target: { comparator: 'increase', target: null, measurable: 'relative' } }],
  ['baseline', 58, { target: { baseline: 58 } }],
  ['baselineDate', 'aug 2022', { target: { baselineDate: '2022-08-31', baselineYear: 2022 } }],
  ['deadline', '2025-06-30', { target: { deadlineDate: '2025-06-30', deadlineYear: 2025 } }],
  ['deadline', 2025, { target: { deadlineDate: '2025-12-31', deadlineYear: 2025 } }],
  ['deadline', 45838, { target: { deadlineDate: '2025-06-30' } }],
  ['unit', 'procentenheter', { target: { unit: 'procentenheter' } }],
  ['unit', 'fika', { target: { unit: 'fika' } }],
  ['polarity', 'lägre är bättre', { polarity: { value: 'lower', source: 'correction' } }],
  ['kind', 'summa under året', { target: { valueKind: 'accumulating' } }],
  ['rhythm', 'varje tertial', { rhythm: { value: 'tertial', corrected: true } }],
  ['rhythm', 'tertial', { rhythm: { value: 'tertial' } }],
];

describe('applyCorrections', () => {
  it.each(CASES)('%s: %s', (field, value, changed) => {
    const { indicator, unread } = correct({ [field]: value });
    expect(unread).toEqual([]);
    expect(indicator).toMatchObject(changed);
    expect(indicator.corrected).toEqual([field]);
  });

  it.each<[Correctable, Exclude<CellValue, null>]>([
    ['target', 'vet ej'],
    ['comparator', 'ungefär som'],
    ['deadline', 'snart'],
    ['polarity', 'både och'],
    ['kind', 'annat'],
    ['rhythm', 'ibland'],
    ['target', { error: '#N/A' }],
  ])('keeps what was read when the correction of %s is no such thing: %j', (field, value) => {
    const { indicator, unread } = correct({ [field]: value });
    expect(unread).toEqual([field]);
    expect(indicator).toEqual(correct({}).indicator);
  });

  it('gives a bare level its comparator from a corrected direction, and asks no more', () => {
    const { indicator } = correct({ polarity: 'lägre', target: 30 }, 'Antal ärenden');
    expect(indicator.target).toMatchObject({ measurable: true, target: 30, impliedComparator: 'atMost', sure: true });
  });

  it('understands every word that the sheet itself uses', () => {
    const words = [swedish, english].flatMap((comparators) => Object.values(comparators)).filter((word) => word !== '');
    const unread = [
      ...words.flatMap((comparator) => correct({ comparator }).unread),
      ...[rhythms, englishRhythms].flatMap((all) => Object.values(all).flatMap((rhythm) => correct({ rhythm }).unread)),
      ...[rules, englishRules].flatMap((all) => Object.values(all.kind).flatMap((kind) => correct({ kind }).unread)),
      ...[rules, englishRules].flatMap((all) =>
        Object.values(all.polarity).flatMap((polarity) => correct({ polarity }).unread),
      ),
    ];
    expect(unread).toEqual([]);
  });
});
