import type { Status } from '../../src/model/verdict';

/**
 * What each of Götene's 35 indicators must be at three dates, worked out by hand from the rules of judging and the
 * values in the sample (`scripts/samples/gotene.mjs`), in the order of the table. Time runs from 2022-12-31 to
 * 2023-12-31: e = 120/365 = 0.3288 at the end of April, 243/365 = 0.6658 at the end of August; for the targets of 2024
 * it is 120/731 = 0.1642, 243/731 = 0.3324 and 365/731 = 0.4993. r = p/e; 0.95 and 0.60 are the limits.
 *
 * Where a measure is taken yearly, its value in the column of the year counts from the day it stands there, so it
 * decides at all three dates; a single value in another column of the year is the year's value and decides from then on.
 */
export interface Expected {
  /** The sentence's entry in the corpus. */
  readonly corpus: string;
  readonly april: Status;
  readonly august: Status;
  readonly december: Status;
  readonly why: string;
}

const row = (corpus: string, april: Status, august: Status, december: Status, why: string): Expected => ({
  corpus,
  april,
  august,
  december,
  why,
});

export const goteneStatuses: readonly Expected[] = [
  // Alla brukare inom socialnämnden ska erbjudas en meningsfull vardag
  row('ts001', 'notMeasurable', 'notMeasurable', 'notMeasurable', 'that something exists is no level'),
  row('ts002', 'awaiting', 'partlyMet', 'partlyMet', '66 % in T2 is the year’s: p = 6/10'),
  // Användningen av välfärdsteknik och digitalisering ska öka
  row('ts003', 'onTrack', 'met', 'met', 'two new a year: 1 of 2 by April (r = 1.52), 2 by August, 3 in the year'),
  // Brukarna känner trygghet med socialnämndens insatser
  row('ts004', 'awaiting', 'met', 'met', '98 % in T2, at least 98 %'),
  row(
    'ts005',
    'awaiting',
    'notMet',
    'notMet',
    '89 % in T2 where 92 % met 90 % before: kept levels are never partly met',
  ),
  row('ts006', 'awaiting', 'awaiting', 'awaiting', 'the result comes in May'),
  row('ts007', 'offTrack', 'offTrack', 'partlyMet', 'p = 0, then 1/4 (r = 0.38), then exactly 2/4'),
  row('ts008', 'onTrack', 'onTrack', 'met', '95 % within 0.4 of 95.3; r = 1.13; 98 %'),
  row('ts009', 'notMet', 'notMet', 'notMet', '69 % in the year: p = 5/11'),
  // Brukaren upplever att de har inflytande
  row('ts010', 'needsInput', 'needsInput', 'needsInput', 'a share was measured, a week is the target'),
  row('ts011', 'offTrack', 'atRisk', 'met', 'from 88 %: p = 1/7 (r = 0.43), 4/7 (r = 0.86), 96 %'),
  row('ts012', 'notMeasured', 'notMeasured', 'notMeasured', '“ej mätt” stands in the year'),
  row('ts013', 'onTrack', 'onTrack', 'met', 'p = 4/9 (r = 1.35), 7/9 (r = 1.17), 91 %'),
  row('ts014', 'awaiting', 'awaiting', 'awaiting', 'the year’s value is not due yet'),
  row('ts015', 'onTrack', 'atRisk', 'partlyMet', 'p stays 1/2: r = 1.52, then 0.75, 0.33 from expected 92.3'),
  // Sektor omsorg är en attraktiv arbetsplats
  row('ts016', 'awaiting', 'atRisk', 'atRisk', 'every other year; -22 in August: p = 12/44, r = 0.82'),
  row('ts017', 'atRisk', 'atRisk', 'partlyMet', 'turnover adds up: 4.1 over 3.6, 7.6 over 7.3, 11.8: p = 0.6'),
  row('ts018', 'awaiting', 'onTrack', 'onTrack', '2.90 in August: p = 0.6, r = 1.80'),
  row('ts019', 'awaiting', 'awaiting', 'awaiting', 'next survey in 2024'),
  row('ts020', 'awaiting', 'offTrack', 'offTrack', '59 in August, below 61'),
  row('ts021', 'atRisk', 'onTrack', 'partlyMet', 'r = 0.63, 0.35 off; 7.1 within 0.29 of 6.97; p = 2.1/2.9'),
  // Socialnämnden verkar för en begränsad klimatpåverkan
  row('ts022', 'notMeasurable', 'notMeasurable', 'notMeasurable', 'nothing to measure'),
  row('ts023', 'notMeasurable', 'notMeasurable', 'notMeasurable', 'nothing to measure'),
  row('ts024', 'offTrack', 'atRisk', 'met', 'a direction, against 118 in 2022: 121, then 118, then 111'),
  row('ts025', 'notMeasurable', 'notMeasurable', 'notMeasurable', 'nothing to measure'),
  row('ts026', 'notMeasurable', 'notMeasurable', 'notMeasurable', 'nothing to measure'),
  // Socialnämnden motverkar utanförskap och arbetslöshet
  row('ts027', 'onTrack', 'onTrack', 'met', 'from 94 %: p = 3/6, then the level is reached'),
  row('ts028', 'offTrack', 'atRisk', 'met', 'from 2.3 years: 27, 26, 23 months; p = 1/6 (r = 0.51), 4/9 (r = 0.67)'),
  row('ts029', 'offTrack', 'atRisk', 'notMet', 'from 5.2 %: p = 1/6 (r = 0.51), 1/2 (r = 0.75), 5/12'),
  row('ts030', 'onTrack', 'onTrack', 'notMeasured', '100 % twice; the year says “ej mätt”'),
  row(
    'ts031',
    'offTrack',
    'atRisk',
    'partlyMet',
    '“alla” of a share is 100 %; p = 3/18 (r = 0.51), 9/18 (r = 0.75), 15/18',
  ),
  row('ts032', 'met', 'met', 'met', '2.6 % in the year, at most 2.7 %'),
  row('ts033', 'awaiting', 'awaiting', 'awaiting', '“Uppgift saknas” is not final; a KPI is due a year after its own'),
  row('ts034', 'offTrack', 'offTrack', 'met', 'from 8.6 %: 9.1 is the wrong way, 8.4: r = 0.50, 7.6'),
  row('ts035', 'atRisk', 'atRisk', 'atRisk', '15.2 in 2023: p = 2.9/7.1, r = 0.82'),
];
