import { statuses, type Rows } from './statusesIn';

/** What can be meant in two ways is asked about (needsInput), not guessed. */

test('of each of all a count is asked about: how many of them, or how often?', () => {
  const rows = [
    ['Indikator', 'Utfall 2025'],
    ['Samtliga enheter ska ha genomfört minst två övningar', '9 av 12'],
  ];
  expect(statuses({ 'Mål 2025': rows }, '2025-12-31')).toEqual({
    'Samtliga enheter ska ha genomfört minst två övningar': expect.stringMatching(/^needsInput: /) as string,
  });
});

test('visits that are to grow by some per cent a year are asked about, or counted as what they are', () => {
  const rows = (early: string, late: string): Rows => [
    ['Indikator', 'Utgångsläge 2023', 'Målvärde 2026', early, late],
    ['Antal besök på biblioteken', '212 000', 'ska öka med 3 % per år', 70500, 138000],
  ];
  expect(statuses({ Kultur: rows('T1 2026', 'T2 2026') }, '2026-08-31')).toEqual({
    'Antal besök på biblioteken':
      'needsInput: Är utfallet en summa hittills eller ett värde per period? Svaret avgör statusen; ange slag.',
  });
  // 212 000 · 1,03³ = 231 658, of which 243/365 by the end of August.
  expect(statuses({ Kultur: rows('Utfall jan–apr 2026', 'Utfall jan–aug 2026') }, '2026-08-31')).toEqual({
    'Antal besök på biblioteken': expect.stringMatching(/^atRisk: 138\u00a0000 hittills mot väntade 154/) as string,
  });
});

test('a lone month may be a sum since January, which is asked', () => {
  const rows = [
    ['Indikator', 'Mål 2025', 'Utfall 2024', 'Utfall aug 2025'],
    ['Antal nystartade företag per 1000 invånare', '6,0', '5,4', '3,9'],
    ['Befolkningsökning', '+250 personer', '+180', '+112'],
    ['Antal anställda sjuksköterskor', 'minst 120', '104', '112'],
  ];
  expect(statuses({ Uppföljning: rows }, '2025-08-31')).toEqual({
    'Antal nystartade företag per 1000 invånare':
      'needsInput: Är utfallet en summa hittills eller ett värde per period? Svaret avgör statusen; ange slag.',
    Befolkningsökning: 'atRisk: 112 hittills mot väntade 166,4: minst 250 till 2025-12-31.',
    'Antal anställda sjuksköterskor': 'atRisk: 112 mot väntade 114,7: från 104 (2024) mot 120 till 2025-12-31.',
  });
});
