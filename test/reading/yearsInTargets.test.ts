import { alone, statuses } from '../judging/statusesIn';

/** Numbers in cells of targets that are years, or look like them. */

describe('a year behind a limit', () => {
  const header = ['Indikator', 'Utfall 2022', 'Utfall 2023', 'Mål 2023'];

  it('is held against the outcome of that year', () => {
    const found = statuses(
      {
        Mål: [
          header,
          ['Antal klagomål', 31, 40, '< 2022'],
          ['Antal utlån', 410, 425, '> 2022'],
          ['Andel trygga (%)', 71, 69, '≥ 2022'],
          ['Antal olyckor', 12, 11, 'max 2022'],
        ],
      },
      '2023-12-31',
    );
    expect(alone(found)).toEqual({
      'Antal klagomål': 'notMet',
      'Antal utlån': 'met',
      'Andel trygga (%)': 'notMet',
      'Antal olyckor': 'met',
    });
    expect(found['Antal olyckor']).toContain('12 (2022)');
  });

  it('is a number beside values of that size, and beside no outcome of that year', () => {
    const found = statuses(
      { Mål: [header, ['Antal lån', 2150, 2010, '< 2022'], ['Antal platser', 900, 950, 'minst 2000']] },
      '2023-12-31',
    );
    expect(found['Antal lån']).toBe('met: 2010 når målet under 2022 till 2023-12-31.');
    expect(found['Antal platser']).toContain('målet minst 2000');
  });
});

describe('a bare number that could be a year', () => {
  it('is a level beside values of its size, and a year beside others', () => {
    const found = statuses(
      {
        Mål: [
          ['Indikator', 'Mål 2023', 'Utfall 2022', 'Utfall 2023'],
          ['Kostnad per plats (kr)', 2024, 2210, 2020],
          ['Värmeförbrukning (MWh)', 2100, 2300, 2090],
          ['Andel trygga (%)', 2024, 71, 73],
        ],
      },
      '2023-12-31',
    );
    expect(alone(found)).toEqual({
      'Kostnad per plats (kr)': 'met',
      'Värmeförbrukning (MWh)': 'met',
      'Andel trygga (%)': 'notMeasurable',
    });
  });
});
