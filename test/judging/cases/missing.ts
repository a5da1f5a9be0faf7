/** What is not there is never zero, yellow or red: awaiting, not measured with its reason, or the last known value. */
export const missing = `
target                                       | values                              | as of      | rhythm   | status                    | E       | p      | r      | on paper
≥ 70 %; from 60 (2022); by 2023              | T1 2023: -                          | 2023-04-29 | tertial  | awaiting                  | ·       | ·      | ·      | the first value is due on 30 April
≥ 70 %; from 60 (2022); by 2023              | T1 2023: -                          | 2023-04-30 | tertial  | notMeasured stale         | ·       | ·      | ·      | due and empty
≥ 70 %; from 60 (2022); by 2023              | T1 2023: pending                    | 2023-04-30 | tertial  | awaiting pending          | ·       | ·      | ·      |
≥ 70 %; from 60 (2022); by 2023              | T1 2023: secret                     | 2023-04-30 | tertial  | notMeasured secret        | ·       | ·      | ·      |
≥ 70 %; from 60 (2022); by 2023              | T1 2023: 64; T2 2023: -             | 2023-08-30 | tertial  | onTrack                   | 63.2877 | 0.4    | 1.2167 | T2 is not due yet; E = 60+10·120/365; p = 4/10; r = (4/10)/(120/365)
≥ 70 %; from 60 (2022); by 2023              | T1 2023: 64; T2 2023: -             | 2023-08-31 | tertial  | notMeasured stale         | ·       | ·      | ·      | T2 is due and empty
≥ 70 %; from 60 (2022); by 2023              | T1 2023: 64; T2 2023: pending       | 2023-08-31 | tertial  | awaiting pending          | ·       | ·      | ·      |
≥ 70 %; from 60 (2022); by 2023              | T1 2023: 64; T2 2023: notMeasured   | 2023-08-31 | tertial  | notMeasured notMeasured   | ·       | ·      | ·      |
≥ 70 %; from 60 (2022); by 2023              | T1 2023: 64; T2 2023: unknown       | 2023-08-31 | tertial  | notMeasured unknown       | ·       | ·      | ·      |
≥ 70 %; from 60 (2022); by 2023              | T1 2023: 64; T2 2023: secret        | 2023-08-31 | tertial  | notMeasured secret        | ·       | ·      | ·      |
≥ 70 %; from 60 (2022); by 2023              | T1 2023: 64; T2 2023: notApplicable | 2023-08-31 | tertial  | notMeasured notApplicable | ·       | ·      | ·      |
≥ 70 %; from 60 (2022); by 2023              | T1 2023: 64; T2 2023: error         | 2023-08-31 | tertial  | notMeasured error         | ·       | ·      | ·      |
≥ 70 %; from 60 (2022); by 2023              | T2 2023: 66; 2023: -                | 2023-12-31 | tertial  | atRisk                    | 66.6575 | 0.6    | 0.9012 | the year's value is due 60 days later; E = 60+10·243/365; p = 6/10; r = (6/10)/(243/365)
≥ 70 %; from 60 (2022); by 2023              | T2 2023: 66; 2023: -                | 2024-02-28 | tertial  | atRisk                    | 66.6575 | 0.6    | 0.9012 | the day before it is due; E = 60+10·243/365; p = 6/10; r = (6/10)/(243/365)
≥ 70 %; from 60 (2022); by 2023              | T2 2023: 66; 2023: -                | 2024-02-29 | tertial  | notMeasured stale         | ·       | ·      | ·      | 31 December + 60 days
≥ 70 %; from 60 (2022); by 2023              | T2 2023: 66; 2023: secret           | 2023-12-31 | tertial  | notMeasured secret        | ·       | ·      | ·      | a word in the cell counts at once
≥ 70 %; from 60 (2022); by 2023              | T2 2023: 66; T3 2023: -             | 2023-12-31 | tertial  | notMeasured stale         | ·       | ·      | ·      | a part of the year is due at once
≥ 70 %; from 60 (2022); by 2023              | T1 2023: -; 2023: -                 | 2023-04-30 | year     | awaiting                  | ·       | ·      | ·      | a yearly measure in April
≥ 70 %; from 60 (2022); by 2023              | T1 2023: -; 2023: -                 | 2024-02-29 | year     | notMeasured stale         | ·       | ·      | ·      |
≥ 70 %; from 60 (2022); by 2023              | T1 2023: 66                         | 2023-04-30 | year     | partlyMet                 | 70      | 0.6    | 0.6    | yearly: the one taken in the deadline's year, in whatever column; p = 6/10; r = 6/10
≥ 70 %; from 60 (2022); by 2023              | 2023: 71                            | 2023-08-31 | year     | met                       | 70      | 1.1    | 1.1    | yearly: counts from the day it stands there; p = 11/10; r = 11/10
≥ 70 %; from 60 (2022); by 2023              | 2023: 71                            | 2023-08-31 | tertial  | notMeasured stale         | ·       | ·      | ·      | not yearly: the year has not ended, and T1 and T2 are missing
≥ 70 %; from 60 (2022); by 2024              | 2023: 65; 2024: -                   | 2025-02-28 | year     | onTrack                   | 64.9932 | 0.5    | 1.0014 | 2024 is due on 1 March 2025; E = 60+10·365/731; p = 5/10; r = (5/10)/(365/731)
≥ 70 %; from 60 (2022); by 2024              | 2023: 65; 2024: -                   | 2025-03-01 | year     | notMeasured stale         | ·       | ·      | ·      | 31 December 2024 + 60 days
≥ 70 %; from 60 (2022); by 2023; kpi         | 2023: -                             | 2024-12-29 | year     | awaiting                  | ·       | ·      | ·      | a KPI comes a year later
≥ 70 %; from 60 (2022); by 2023; kpi         | 2023: -                             | 2024-12-29 | ·        | awaiting                  | ·       | ·      | ·      | a KPI id makes the rhythm yearly
≥ 70 %; from 60 (2022); by 2023; kpi         | 2023: -                             | 2024-12-30 | year     | notMeasured stale         | ·       | ·      | ·      | 31 December 2023 + 365 days of a leap year
≥ 10 index; from -34 (2022); by mätning 2024 | 2022: -34; 2023: -                  | 2023-12-31 | biennial | awaiting                  | ·       | ·      | ·      | every other year: next in 2024
≥ 10 index; from -34 (2022); by mätning 2024 | T1 2024: 5                          | 2024-04-30 | biennial | partlyMet                 | 10      | 0.8864 | 0.8864 | the deadline names the measurement of 2024; p = 39/44; r = 39/44
≥ 10 index; from -34 (2022); by mätning 2024 | T1 2024: 5; T2 2024: 12             | 2024-08-31 | biennial | met                       | 10      | 1.0455 | 1.0455 | of two in one year the latest; p = 46/44; r = 46/44
inget                                        | T1 2023: 64                         | 2023-04-30 | tertial  | notMeasurable             | ·       | ·      | ·      | nothing to measure
alla                                         | T1 2023: 64 antal                   | 2023-04-30 | tertial  | notMeasurable             | ·       | ·      | ·      | "alla" without a number, and not a share
alla; by 2023                                | 2023: 100 %                         | 2023-12-31 | tertial  | met                       | ·       | ·      | ·      | a share: 100 % is assumed
alla; by 2023                                | 2023: 99 %                          | 2023-12-31 | tertial  | notMet                    | ·       | ·      | ·      | without a baseline never partly
inga; by 2023                                | 2023: 0 %                           | 2023-12-31 | tertial  | met                       | ·       | ·      | ·      | 0 % is assumed
`;
