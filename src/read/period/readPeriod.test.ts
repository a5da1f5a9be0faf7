import { readPeriod } from './readPeriod';

/** Text, fallback year, and the period as "kind start end" with its label. */
const CASES: readonly [text: string, year: number | null, expected: string | null, label?: string][] = [
  // years
  ['2023', null, 'year 2023-01-01 2023-12-31', '2023'],
  ['Utfall 2022', null, 'year 2022-01-01 2022-12-31', '2022'],
  ['År 2018', null, 'year 2018-01-01 2018-12-31', '2018'],
  ['Bokslut 2022', null, 'year 2022-01-01 2022-12-31'],
  ['Helår 2017', null, 'year 2017-01-01 2017-12-31'],
  ['Helår', 2023, 'year 2023-01-01 2023-12-31', 'Helår 2023'],
  ['Helårsprognos', 2023, 'year 2023-01-01 2023-12-31'],
  ['Utfall 22', null, 'year 2022-01-01 2022-12-31', '2022'],
  ['Mål -23', null, 'year 2023-01-01 2023-12-31', '2023'],
  ["Utfall '22", null, 'year 2022-01-01 2022-12-31', '2022'],
  ['Utfall', 2023, null],
  ['Helår', null, null],
  ['22', null, null],
  ['1200', null, null],
  ['Utfall 45 %', null, null],
  // several years are no period
  ['Socialnämndens mål 2020-2023', null, null],
  ['Flerårsplan 2018–2021', null, null],
  ['2020–23', null, null],
  // tertials
  ['T1 2023', null, 'tertial 2023-01-01 2023-04-30', 'T1 2023'],
  ['T2', 2023, 'tertial 2023-05-01 2023-08-31', 'T2 2023'],
  ['Status T2 2025', null, 'tertial 2025-05-01 2025-08-31', 'T2 2025'],
  ['T3 2019', null, 'tertial 2019-09-01 2019-12-31'],
  ['Tertial 1 2024', null, 'tertial 2024-01-01 2024-04-30'],
  ['Tertial 2', 2024, 'tertial 2024-05-01 2024-08-31'],
  ['tertial 1, 2024', null, 'tertial 2024-01-01 2024-04-30'],
  ['2023 T1', null, 'tertial 2023-01-01 2023-04-30', '2023 T1'],
  ['2023:T1', null, 'tertial 2023-01-01 2023-04-30'],
  ['T1 -23', null, 'tertial 2023-01-01 2023-04-30', 'T1 -23'],
  ['Utfall T1 23', null, 'tertial 2023-01-01 2023-04-30'],
  ['första tertialet 2023', null, 'tertial 2023-01-01 2023-04-30'],
  ['Utfall 2023 (T2)', null, 'tertial 2023-05-01 2023-08-31', 'T2 2023'],
  ['T1–T2 2023', null, 'months 2023-01-01 2023-08-31'],
  ['T1', null, null],
  // quarters
  ['Kv 1', 2023, 'quarter 2023-01-01 2023-03-31', 'Kv 1 2023'],
  ['Kv. 3 2023', null, 'quarter 2023-07-01 2023-09-30'],
  ['Kvartal 4 2022', null, 'quarter 2022-10-01 2022-12-31'],
  ['Q1 2023', null, 'quarter 2023-01-01 2023-03-31'],
  ['2023Q2', null, 'quarter 2023-04-01 2023-06-30'],
  ['Q3-23', null, 'quarter 2023-07-01 2023-09-30'],
  ['3:e kvartalet 2023', null, 'quarter 2023-07-01 2023-09-30'],
  ['andra kvartalet 2023', null, 'quarter 2023-04-01 2023-06-30'],
  ['Kvartal 1–3 2023', null, 'months 2023-01-01 2023-09-30'],
  // days as they are written, and from one to another
  ['Utfall 31.8.2024', null, 'date 2024-08-31 2024-08-31', '31.8.2024'],
  ['Utfall 31/8/2024', null, 'date 2024-08-31 2024-08-31'],
  ['15-08-2024', null, 'date 2024-08-15 2024-08-15'],
  ['2025/06/30', null, 'date 2025-06-30 2025-06-30'],
  ['Utfall 31 augusti 2024', null, 'date 2024-08-31 2024-08-31', '31 augusti 2024'],
  ['Utfall 1.1–31.8.2024', null, 'months 2024-01-01 2024-08-31'],
  ['Utfall 1 jan 2024 – 31 aug 2024', null, 'months 2024-01-01 2024-08-31'],
  ['Utfall 1/1 2024–31/8 2024', null, 'months 2024-01-01 2024-08-31'],
  ['Utfall 20240101-20240831', null, 'months 2024-01-01 2024-08-31'],
  ['Utfall 240101-240831', null, 'months 2024-01-01 2024-08-31'],
  ['Utfall 2024-01–2024-08', null, 'months 2024-01-01 2024-08-31'],
  ['Utfall 2024, 8 mån', null, 'months 2024-01-01 2024-08-31'],
  ['Rullande 12 mån feb 2025', null, 'rolling 2024-03-01 2025-02-28'],
  // no such day, and half of a span that is not understood, are none
  ['31.13.2024', null, null],
  ['2024-08-31 – 5', null, null],
  ['T4 2023', null, null],
  ['Kv 5', 2023, null],
  ['Utfall H3 2023', null, null],
  ['13/2023', null, null],
  ['2023-00', null, null],
  // halves and terms
  ['Halvår 1 2023', null, 'half 2023-01-01 2023-06-30'],
  ['första halvåret 2021', null, 'half 2021-01-01 2021-06-30'],
  ['H2 2022', null, 'half 2022-07-01 2022-12-31'],
  ['VT 2023', null, 'half 2023-01-01 2023-06-30'],
  ['HT24–VT25', null, 'schoolYear 2024-07-01 2025-06-30'],
  ['ht 2024 - vt 2025', null, 'schoolYear 2024-07-01 2025-06-30'],
  ['HT-22', null, 'half 2022-07-01 2022-12-31'],
  // interim reports
  ['Delårsrapport 2017:1', null, 'months 2017-01-01 2017-04-30'],
  ['Delårsrapport 2', 2019, 'months 2019-01-01 2019-08-31'],
  ['DÅ1', 2021, 'months 2021-01-01 2021-04-30'],
  ['DÅ 2 2021', null, 'months 2021-01-01 2021-08-31'],
  ['Delår 2023', null, 'months 2023-01-01 2023-08-31'],
  ['Delår juni 2017', null, 'months 2017-01-01 2017-06-30'],
  ['Delårsbokslut 2023-08-31', null, 'months 2023-01-01 2023-08-31'],
  // months
  ['Aug 2019', null, 'month 2019-08-01 2019-08-31', 'Aug 2019'],
  ['Dec 2021', null, 'month 2021-12-01 2021-12-31'],
  ['april 2023', null, 'month 2023-04-01 2023-04-30'],
  ['Apr', 2024, 'month 2024-04-01 2024-04-30', 'Apr 2024'],
  ['aug-23', null, 'month 2023-08-01 2023-08-31'],
  ['per sista augusti 2023', null, 'month 2023-08-01 2023-08-31'],
  ['2023-08', null, 'month 2023-08-01 2023-08-31'],
  ['202308', null, 'month 2023-08-01 2023-08-31'],
  ['08/2023', null, 'month 2023-08-01 2023-08-31'],
  ['Februari 2024', null, 'month 2024-02-01 2024-02-29'],
  ['2023-13', null, null],
  // spans
  ['jan–aug', 2023, 'months 2023-01-01 2023-08-31', 'jan–aug 2023'],
  ['Jan-okt 2017', null, 'months 2017-01-01 2017-10-31'],
  ['jan-juni', 2015, 'months 2015-01-01 2015-06-30'],
  ['januari till augusti 2023', null, 'months 2023-01-01 2023-08-31'],
  ['jan-dec 2023', null, 'year 2023-01-01 2023-12-31'],
  ['1 jan–31 aug 2023', null, 'months 2023-01-01 2023-08-31'],
  ['1/1–31/8 2023', null, 'months 2023-01-01 2023-08-31'],
  ['2023-01-01–2023-08-31', null, 'months 2023-01-01 2023-08-31'],
  ['t.o.m. augusti 2023', null, 'months 2023-01-01 2023-08-31'],
  ['Ack. utfall aug 2023', null, 'months 2023-01-01 2023-08-31'],
  ['Ack T2 2023', null, 'months 2023-01-01 2023-08-31'],
  ['Ack utfall 2023', null, 'year 2023-01-01 2023-12-31'],
  ['aug–jan 2023', null, null],
  // school years
  ['2021/2022', null, 'schoolYear 2021-07-01 2022-06-30', '2021/2022'],
  ['2021/22', null, 'schoolYear 2021-07-01 2022-06-30'],
  ['läsåret 21/22', null, 'schoolYear 2021-07-01 2022-06-30'],
  ['Läsår 2021/2022', null, 'schoolYear 2021-07-01 2022-06-30'],
  ['21/22', null, 'schoolYear 2021-07-01 2022-06-30'],
  // days
  ['2023-08-31', null, 'date 2023-08-31 2023-08-31', '2023-08-31'],
  ['Utfall 2023-08-31', null, 'date 2023-08-31 2023-08-31', '2023-08-31'],
  ['20230831', null, 'date 2023-08-31 2023-08-31'],
  ['31 augusti 2023', null, 'date 2023-08-31 2023-08-31'],
  ['31/8 2023', null, 'date 2023-08-31 2023-08-31'],
  ['31/8', 2023, 'date 2023-08-31 2023-08-31', '31/8 2023'],
  ['31/8-23', null, 'date 2023-08-31 2023-08-31'],
  // weeks, as ISO 8601 numbers them
  ['vecka 35 2023', null, 'week 2023-08-28 2023-09-03', 'vecka 35 2023'],
  ['v. 35', 2024, 'week 2024-08-26 2024-09-01', 'v. 35 2024'],
  ['2023v35', null, 'week 2023-08-28 2023-09-03'],
  ['2023-W01', null, 'week 2023-01-02 2023-01-08'],
  ['v 53 2020', null, 'week 2020-12-28 2021-01-03'],
  ['v 53 2023', null, null],
  ['v 1–35 2023', null, 'months 2023-01-02 2023-09-03'],
  // spans over parts and years
  ['T1+T2 2023', null, 'months 2023-01-01 2023-08-31', 'T1+T2 2023'],
  ['Kv 1 och 2 2023', null, 'months 2023-01-01 2023-06-30'],
  ['månad 1–8', 2023, 'months 2023-01-01 2023-08-31'],
  ['Tertial II 2023', null, 'tertial 2023-05-01 2023-08-31'],
  ['mars 2023–feb 2024', null, 'rolling 2023-03-01 2024-02-29'],
  ['jan 23–aug 23', null, 'months 2023-01-01 2023-08-31'],
  ['23-08-31', null, 'date 2023-08-31 2023-08-31'],
  ['2023.04', null, 'month 2023-04-01 2023-04-30'],
  ['04-2023', null, 'month 2023-04-01 2023-04-30'],
  // twelve months
  ['R12 aug', 2023, 'rolling 2022-09-01 2023-08-31'],
  ['Rullande 12 mån aug 2023', null, 'rolling 2022-09-01 2023-08-31'],
  ['R12 T2 2023', null, 'rolling 2022-09-01 2023-08-31'],
  ['rullande 12', null, null],
  // no periods
  ['', null, null],
  ['Kommentar', 2023, null],
  ['Totalt', 2023, null],
  ['Kvinnor', 2023, null],
  ['maskin 3', 2023, null],
  ['minst 70 %', 2023, null],
];

describe('readPeriod', () => {
  for (const [text, year, expected, label] of CASES) {
    it(`reads "${text}"${year === null ? '' : ` of ${year}`}`, () => {
      const period = readPeriod(text, year);
      expect(period && `${period.kind} ${period.start} ${period.end}`).toBe(expected);
      if (label !== undefined) expect(period?.label).toBe(label);
    });
  }

  it('reads long texts as sentences, not as periods', () => {
    expect(readPeriod(`Utfall 2023 ${'med många ord '.repeat(20)}`)).toBeNull();
  });
});
