import { statuses } from './statusesIn';

/** A column for the whole year whose cells say how far into it they go. */
const table = (cell: string): Record<string, string[][]> => ({
  'Mål 2024': [
    ['Indikator', 'Målvärde 2024', 'Utfall 2024'],
    ['Andel nöjda brukare (%)', '80 %', cell],
  ],
});

describe('a part of the year that stands in the cell', () => {
  it.each(['T1: 84 %', '84 % (aug)', '84 % per 31/8', 'jan-aug: 84 %', '84 % (t.o.m. augusti)'])(
    'does not decide the year: %s',
    (cell) => {
      expect(statuses(table(cell), '2024-12-31')).toEqual({
        'Andel nöjda brukare (%)': 'onTrack: Målnivån nådd, 84 % mot målet minst 80 %, ska hålla till 2024-12-31.',
      });
      expect(statuses(table(cell), '2025-12-31')['Andel nöjda brukare (%)']).toMatch(/^notMeasured: /);
    },
  );

  it.each(['84 %', 'Utfall: 84 %', '84 % (enkät april)', '84 % (helår)', '84 % (per den 31/12)', '84 % (vt 2024)'])(
    'is not read where the cell says something else: %s',
    (cell) => {
      expect(statuses(table(cell), '2024-12-31')['Andel nöjda brukare (%)']).toMatch(/^met: /);
    },
  );
});
