/** A direction only, a change by an amount or per cent, a bound, the value of others. */
export const changes = `
target                                            | values                           | as of      | rhythm  | status                    | E       | p      | r      | on paper
öka %; by 2023                                    | 2022: 60; T2 2023: 62            | 2023-08-31 | tertial | onTrack                   | ·       | ·      | ·      | against the latest outcome before the plan year
öka %; by 2023                                    | 2022: 60; T2 2023: 60,4          | 2023-08-31 | tertial | atRisk                    | ·       | ·      | ·      | within half a unit of the coarser value
öka %; by 2023                                    | 2022: 60; T2 2023: 59            | 2023-08-31 | tertial | offTrack                  | ·       | ·      | ·      |
öka %; by 2023                                    | 2022: 60; 2023: 62               | 2023-12-31 | tertial | met                       | ·       | ·      | ·      |
öka %; by 2023                                    | 2022: 60; 2023: 60               | 2023-12-31 | tertial | partlyMet                 | ·       | ·      | ·      | unchanged
öka %; by 2023                                    | 2022: 60; 2023: 59               | 2023-12-31 | tertial | notMet                    | ·       | ·      | ·      |
öka %; by 2023                                    | 2022: 60; T2 2023: 61,5±2        | 2023-08-31 | tertial | atRisk                    | ·       | ·      | ·      | within the margin of error
minska %; by 2023                                 | 2022: 60; 2023: 59               | 2023-12-31 | tertial | met                       | ·       | ·      | ·      |
minska antal; by 2023                             | 2022: 0; 2023: 1                 | 2023-12-31 | tertial | notMet                    | ·       | ·      | ·      | from zero
öka %; by 2023                                    | T1 2023: 62                      | 2023-04-30 | tertial | awaiting                  | ·       | ·      | ·      | nothing to compare with yet
öka %; by 2023                                    | T1 2023: 60; T2 2023: 62         | 2023-08-31 | tertial | onTrack                   | ·       | ·      | ·      | no earlier year: against the previous one
öka %; by 2023                                    | 2023: 62                         | 2023-12-31 | tertial | notMeasurable noReference | ·       | ·      | ·      | decided, and nothing to compare with
öka %; from (2015); by 2023                       | 2015: 50; 2022: 70; T2 2023: 60  | 2023-08-31 | tertial | onTrack                   | ·       | ·      | ·      | the named base outranks the latest year
öka %; from (2015); by 2023                       | 2022: 70; T2 2023: 80            | 2023-08-31 | tertial | notMeasurable noReference | ·       | ·      | ·      | the named base is not in the table
öka %; from 50 (2015); by 2023                    | T2 2023: 49                      | 2023-08-31 | tertial | offTrack                  | ·       | ·      | ·      |
öka med 5 procentenheter; from 60 (2022); by 2023 | T2 2023: 63 %                    | 2023-08-31 | tertial | onTrack                   | 63.3288 | 0.6    | 0.9012 | T = 65; 0.33 from E; E = 60+5·243/365; p = 3/5; r = (3/5)/(243/365)
öka med 5 procentenheter; from 60 (2022); by 2023 | 2023: 62 %                       | 2023-12-31 | tertial | notMet                    | 65      | 0.4    | 0.4    | p = 2/5; r = 2/5
minska med 10 %; by 2023                          | 2022: 50 antal; 2023: 45 antal   | 2023-12-31 | tertial | met                       | 45      | 1      | 1      | T = 50·0.9
minska med 10 %; by 2023                          | 2022: 50 antal; 2023: 47,5 antal | 2023-12-31 | tertial | partlyMet                 | 45      | 0.5    | 0.5    | p = 2.5/5; r = 2.5/5
minska med 10 %; by 2023                          | 2022: 50 antal; 2023: 48 antal   | 2023-12-31 | tertial | notMet                    | 45      | 0.4    | 0.4    | p = 2/5; r = 2/5
öka med 5 antal; by 2023                          | T1 2023: 12                      | 2023-04-30 | tertial | notMeasurable noReference | ·       | ·      | ·      | the value of 2022 was due on 1 March
öka med 5 antal; by 2023                          | 2022: -                          | 2023-02-28 | tertial | awaiting                  | ·       | ·      | ·      | the value of 2022 is due on 1 March
öka med 5 antal; by 2023                          | 2022: pending; T1 2023: 12       | 2023-04-30 | tertial | awaiting                  | ·       | ·      | ·      | the value of 2022 is said to come
≤ 4 antal; by 2023                                | 2023: <5                         | 2023-12-31 | tertial | met                       | ·       | ·      | ·      | fewer than five whole things are at most four
≤ 3 antal; by 2023                                | 2023: <5                         | 2023-12-31 | tertial | notMeasured bounded       | ·       | ·      | ·      | three or four?
≥ 85 %; by 2023                                   | 2023: >90                        | 2023-12-31 | tertial | met                       | ·       | ·      | ·      |
≥ 95 %; by 2023                                   | 2023: >90                        | 2023-12-31 | tertial | notMeasured bounded       | ·       | ·      | ·      |
≥ 5 antal; by 2023                                | 2023: <5                         | 2023-12-31 | tertial | notMet                    | ·       | ·      | ·      | fewer than five is never five
< 14 %; by 2024; also < 15 % (2025)               | 2022: 18; T2 2024: 15,2          | 2024-08-31 | tertial | atRisk                    | 14.6676 | 0.7    | 0.8402 | the target of 2024 is judged in 2024; 0.53 from E, tolerance 0.4; E = 18-4·609/731; p = 2.8/4; r = (2.8/4)/(609/731)
< 14 %; by 2024; also < 15 % (2025)               | 2022: 18; T1 2025: 14,5          | 2025-04-30 | tertial | onTrack                   | 15.6706 | 1.1667 | 1.5025 | the target of 2025 in 2025; E = 18-3·851/1096; p = 3.5/3; r = (3.5/3)/(851/1096)
`;
