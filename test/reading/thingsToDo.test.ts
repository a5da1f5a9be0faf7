import { statuses } from '../judging/statusesIn';

/** A goal that begins with what is to be done, and how much of it. */

test.each(['Rekrytera 15 nya undersköterskor', 'Plantera 15 träd', 'Avveckla 15 lokaler', 'Öppna 15 mötesplatser'])(
  '%s: as much as that, and more does no harm',
  (goal) => {
    const judged = (value: number): string | undefined =>
      statuses(
        {
          Plan: [
            ['Indikator', 'Mål 2025', 'Utfall 2025'],
            [goal, null, value],
          ],
        },
        '2026-02-10',
      )[goal];
    expect(judged(11)).toBe('notMet: 11 når inte målet minst 15 till 2025-12-31.');
    expect(judged(17)).toBe('met: 17 når målet minst 15 till 2025-12-31.');
  },
);

test('what is measured says which way is better, whatever begins the goal', () => {
  const rows = [
    ['Indikator', 'Mål 2025', 'Utfall 2025'],
    ['Nya 15 klagomål', null, 11],
  ];
  expect(statuses({ Plan: rows }, '2026-02-10')['Nya 15 klagomål']).toMatch(/^met: 11 når målet högst 15 /);
});
