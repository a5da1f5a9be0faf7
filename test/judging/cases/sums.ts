/** Sums that grow during the year, and steps per period. */
export const sums = `
target                                            | values                             | as of      | rhythm  | status                 | E       | p      | r      | on paper
≥ 12 antal; by 2023; sum                          | T1 2023: 4                         | 2023-04-30 | tertial | onTrack                | 3.9452  | 0.3333 | 1.0139 | a floor: from 0 at the start of the year; E = 12·120/365; p = 4/12; r = (4/12)/(120/365)
≥ 12 antal; by 2023; sum                          | T1 2023: 3                         | 2023-04-30 | tertial | onTrack                | 3.9452  | 0.25   | 0.7604 | whole things: 3.95 rounds toward 0 to 3; E = 12·120/365; p = 3/12; r = (3/12)/(120/365)
≥ 12 antal; by 2023; sum                          | T1 2023: 2                         | 2023-04-30 | tertial | offTrack               | 3.9452  | 0.1667 | 0.5069 | E = 12·120/365; p = 2/12; r = (2/12)/(120/365)
≥ 12 antal; by 2023; sum                          | T2 2023: 12 ack                    | 2023-08-31 | tertial | met                    | 7.989   | 1      | 1.5021 | a floor is met early; E = 12·243/365; r = 1/(243/365)
≥ 12 antal; by 2023; sum                          | 2022: 10; 2023: 11                 | 2023-12-31 | tertial | partlyMet              | 12      | 0.5    | 0.5    | the complete year: p from the year before; p = 1/2; r = 1/2
≥ 12 antal; by 2023; sum                          | 2023: 11                           | 2023-12-31 | tertial | notMet                 | ·       | ·      | ·      | no year before: never partly
≤ 11 %; by 2023; sum                              | T1 2023: 3,6                       | 2023-04-30 | tertial | onTrack                | 3.6164  | ·      | ·      | a ceiling: 3.6 ≤ 3.62; E = 11·120/365
≤ 11 %; by 2023; sum                              | T1 2023: 4,1                       | 2023-04-30 | tertial | atRisk                 | 3.6164  | ·      | ·      | 4.1 % in April is no success; E = 11·120/365
≤ 11 %; by 2023; sum                              | T2 2023: 11 ack                    | 2023-08-31 | tertial | atRisk                 | 7.3233  | ·      | ·      | at the ceiling, not passed; E = 11·243/365
≤ 11 %; by 2023; sum                              | T2 2023: 11,1 ack                  | 2023-08-31 | tertial | offTrack               | 7.3233  | ·      | ·      | passed; E = 11·243/365
≤ 11 %; by 2023; sum                              | 2022: 13; 2023: 12                 | 2023-12-31 | tertial | partlyMet              | 11      | 0.5    | 0.5    | p = 1/2; r = 1/2
≤ 0 antal; by 2023; sum                           | T1 2023: 0                         | 2023-04-30 | tertial | onTrack                | 0       | ·      | ·      | a ceiling of zero
≤ 0 antal; by 2023; sum                           | T1 2023: 1                         | 2023-04-30 | tertial | offTrack               | 0       | ·      | ·      | passed at once
≥ 12 antal; by 2023; sum                          | T1 2023: 4; T2 2023: 3             | 2023-08-31 | tertial | onTrack                | 7.989   | 0.5833 | 0.8762 | 3 after 4: each for its part, 7 in all; 7.99 rounds to 7; E = 12·243/365; p = 7/12; r = (7/12)/(243/365)
≥ 12 antal; by 2023; sum                          | T1 2023: 4; T2 2023: 5             | 2023-08-31 | tertial | needsInput stockOrFlow | ·       | ·      | ·      | 5 is atRisk, 4 + 5 = 9 is onTrack
≥ 12 antal; by 2023; sum                          | T1 2023: 4; T2 2023: 9 ack         | 2023-08-31 | tertial | onTrack                | 7.989   | 0.75   | 1.1265 | the header says sums; E = 12·243/365; p = 9/12; r = (9/12)/(243/365)
≥ 12 antal; by 2023; parts                        | T1 2023: 4; T2 2023: 5             | 2023-08-31 | tertial | onTrack                | 7.989   | 0.75   | 1.1265 | the text says parts; E = 12·243/365; p = 9/12; r = (9/12)/(243/365)
≥ 12 antal; by 2023; parts                        | T1 2023: 4; T2 2023: 5; T3 2023: 3 | 2023-12-31 | tertial | met                    | ·       | ·      | ·      | three parts are the year
≥ 12 antal; by 2023; parts                        | T2 2023: 5                         | 2023-08-31 | tertial | notMeasured stale      | ·       | ·      | ·      | without T1 the sum is not known
≥ 12 antal; by 2023                               | jan-apr 2023: 4; jan-aug 2023: 9   | 2023-08-31 | tertial | onTrack                | 7.989   | 0.75   | 1.1265 | "jan–aug" is a sum; E = 12·243/365; p = 9/12; r = (9/12)/(243/365)
≥ 90 %; from 80 (2022); by 2023                   | jan-aug 2023: 86                   | 2023-08-31 | tertial | atRisk                 | 86.6575 | 0.6    | 0.9012 | a share "jan–aug" is no sum; E = 80+10·243/365; p = 6/10; r = (6/10)/(243/365)
öka antal; by 2023; sum                           | T1 2022: 10; 2022: 40; T1 2023: 12 | 2023-04-30 | tertial | onTrack                | ·       | ·      | ·      | against the same part of the year before
öka antal; by 2023; sum                           | 2022: 40; T1 2023: 12              | 2023-04-30 | tertial | awaiting               | ·       | ·      | ·      | a part is not compared with a year
4–6 antal; by 2023; sum                           | T2 2023: 7 ack                     | 2023-08-31 | tertial | offTrack               | 3.9945  | ·      | ·      | the range is passed; E = 6·243/365
öka med ~2 antal; by 2023; per år; flow           | T1 2023: 1                         | 2023-04-30 | tertial | onTrack                | 0.6575  | 0.5    | 1.5208 | "nya": from 0 each year; E = 2·120/365; p = 1/2; r = (1/2)/(120/365)
öka med ~2 antal; by 2023; per år; flow           | T1 2023: 0                         | 2023-04-30 | tertial | offTrack               | 0.6575  | 0      | 0      | "två" has no tolerance; E = 2·120/365
öka med ~2 antal; by 2023; per år; flow           | T2 2023: 2 ack                     | 2023-08-31 | tertial | met                    | 1.3315  | 1      | 1.5021 | met early; E = 2·243/365; r = 1/(243/365)
öka med ~2 antal; by 2023; per år; flow           | 2023: 1                            | 2023-12-31 | tertial | notMet                 | ·       | ·      | ·      | the year's step is final
≥ 2 antal; by 2023; per år                        | T1 2023: 1                         | 2023-04-30 | tertial | onTrack                | 0.6575  | 0.5    | 1.5208 | two times a year is a flow; E = 2·120/365; p = 1/2; r = (1/2)/(120/365)
öka med 2 antal; by 2023; per år                  | 2022: 30; T2 2023: 31              | 2023-08-31 | tertial | onTrack                | 31.3315 | 0.5    | 0.751  | more than three steps high: a stock; 31.33 rounds to 31; E = 30+2·243/365; p = 1/2; r = (1/2)/(243/365)
öka med 2 antal; by 2023; per år                  | 2022: 30; 2023: 32                 | 2023-12-31 | tertial | met                    | 32      | 1      | 1      |
öka med 2 antal; by 2023; per år                  | 2022: 30; 2023: 31                 | 2023-12-31 | tertial | partlyMet              | 32      | 0.5    | 0.5    | p = 1/2; r = 1/2
öka med 2 antal; by 2023; per år                  | 2022: 3; T2 2023: 4 ack            | 2023-08-31 | tertial | needsInput stockOrFlow | ·       | ·      | ·      | 4 of 2 is met, 3 → 5 is onTrack
öka med 2 antal; by 2023; per år                  | 2022: 3; T2 2023: 1 ack            | 2023-08-31 | tertial | onTrack                | 1.3315  | 0.5    | 0.751  | starts anew: a flow; 1.33 rounds to 1; E = 2·243/365; p = 1/2; r = (1/2)/(243/365)
minska med 2 %; from 1000 (2020); by 2023; per år | 2022: 960 antal; 2023: 950 antal   | 2023-12-31 | year    | partlyMet              | 941.192 | 0.5317 | 0.5317 | T = 1000·0.98³; E = 1000·0.98··3; p = (960-950)/(960-1000·0.98··3); r = (960-950)/(960-1000·0.98··3)
minska med 2 %; by 2023; per år                   | 2022: 1000 antal; 2023: 980 antal  | 2023-12-31 | year    | met                    | 980     | 1      | 1      | no named base: 2 % of the closing before
≥ 4 antal; by 2023; per kvartal                   | Q1 2023: 4                         | 2023-03-31 | quarter | met                    | ·       | ·      | ·      | each quarter for itself
≥ 4 antal; by 2023; per kvartal                   | 2023: 20                           | 2023-12-31 | year    | met                    | ·       | ·      | ·      | 20 ≥ 4·4 and 20 ≥ 4
≥ 4 antal; by 2023; per kvartal                   | 2023: 10                           | 2023-12-31 | year    | needsInput stockOrFlow | ·       | ·      | ·      | 10 < 16 in all, 10 ≥ 4 each
`;
