/** Lower is better: the way from a baseline down to a ceiling. Tolerance min(0.5, 2.9/10) = 0.29 for 8.9 → 6. */
export const ceilings = `
target                               | values            | as of      | rhythm  | status    | E       | p       | r       | on paper
≤ 6 %; from 8,9 (2022); by 2023      | T1 2023: 8,9      | 2023-04-30 | tertial | offTrack  | 7.9466  | 0       | 0       | equal to the baseline; E = 8.9-2.9·120/365
≤ 6 %; from 8,9 (2022); by 2023      | T1 2023: 8,0      | 2023-04-30 | tertial | onTrack   | 7.9466  | 0.3103  | 0.944   | r below 0.95, but 0.05 from E; E = 8.9-2.9·120/365; p = 0.9/2.9; r = (0.9/2.9)/(120/365)
≤ 6 %; from 8,9 (2022); by 2023      | T2 2023: 7,6      | 2023-08-31 | tertial | atRisk    | 6.9693  | 0.4483  | 0.6733  | E = 8.9-2.9·243/365; p = 1.3/2.9; r = (1.3/2.9)/(243/365)
≤ 6 %; from 8,9 (2022); by 2023      | T2 2023: 7,2      | 2023-08-31 | tertial | onTrack   | 6.9693  | 0.5862  | 0.8805  | 0.23 from E; E = 8.9-2.9·243/365; p = 1.7/2.9; r = (1.7/2.9)/(243/365)
≤ 6 %; from 8,9 (2022); by 2023      | T2 2023: 7,3      | 2023-08-31 | tertial | atRisk    | 6.9693  | 0.5517  | 0.8287  | 0.33 from E; E = 8.9-2.9·243/365; p = 1.6/2.9; r = (1.6/2.9)/(243/365)
≤ 6 %; from 8,9 (2022); by 2023      | T2 2023: 5,9      | 2023-08-31 | tertial | onTrack   | 6.9693  | 1.0345  | 1.5539  | the level is reached; E = 8.9-2.9·243/365; p = 3/2.9; r = (3/2.9)/(243/365)
≤ 6 %; from 8,9 (2022); by 2023      | T2 2023: 9,5      | 2023-08-31 | tertial | offTrack  | 6.9693  | -0.2069 | -0.3108 | the wrong way; E = 8.9-2.9·243/365; p = -0.6/2.9; r = (-0.6/2.9)/(243/365)
≤ 6 %; from 8,9 (2022); by 2023      | 2023: 6           | 2023-12-31 | tertial | met       | 6       | 1       | 1       |
≤ 6 %; from 8,9 (2022); by 2023      | 2023: 6,01        | 2023-12-31 | tertial | partlyMet | 6       | 0.9966  | 0.9966  | p = 2.89/2.9; r = 2.89/2.9
≤ 6 %; from 8,9 (2022); by 2023      | 2023: 7,45        | 2023-12-31 | tertial | partlyMet | 6       | 0.5     | 0.5     | half of the way; p = 1.45/2.9; r = 1.45/2.9
≤ 6 %; from 8,9 (2022); by 2023      | 2023: 7,5         | 2023-12-31 | tertial | notMet    | 6       | 0.4828  | 0.4828  | p = 1.4/2.9; r = 1.4/2.9
≤ 6 %; from 8,9 (2022); by 2023      | 2023: 0           | 2023-12-31 | tertial | met       | 6       | 3.069   | 3.069   | zero is a value; p = 8.9/2.9; r = 8.9/2.9
< 4,3 %; from 5,0 (2022); by 2023    | 2023: 4,3         | 2023-12-31 | tertial | partlyMet | 4.3     | 1       | 1       | less than 4.3 is not 4.3
< 4,3 %; from 5,0 (2022); by 2023    | 2023: 4,2         | 2023-12-31 | tertial | met       | 4.3     | 1.1429  | 1.1429  | p = 0.8/0.7; r = 0.8/0.7
≤ 0 antal; from 12 (2022); by 2023   | T2 2023: 4        | 2023-08-31 | tertial | onTrack   | 4.011   | 0.6667  | 1.0014  | a target of zero; E = 12-12·243/365; p = 8/12; r = (8/12)/(243/365)
≤ 0 antal; from 12 (2022); by 2023   | T2 2023: 5        | 2023-08-31 | tertial | onTrack   | 4.011   | 0.5833  | 0.8762  | whole things: 4.01 rounds toward 12 to 5; E = 12-12·243/365; p = 7/12; r = (7/12)/(243/365)
≤ 0 antal; from 12 (2022); by 2023   | T2 2023: 6        | 2023-08-31 | tertial | atRisk    | 4.011   | 0.5     | 0.751   | E = 12-12·243/365; p = 6/12; r = (6/12)/(243/365)
≤ 0 antal; from 12 (2022); by 2023   | 2023: 0           | 2023-12-31 | tertial | met       | 0       | 1       | 1       |
≤ 0 antal; from 12 (2022); by 2023   | 2023: 1           | 2023-12-31 | tertial | partlyMet | 0       | 0.9167  | 0.9167  | p = 11/12; r = 11/12
≤ -4 index; from 2 (2022); by 2023   | T2 2023: -1       | 2023-08-31 | tertial | atRisk    | -1.9945 | 0.5     | 0.751   | across zero downward; E = 2-6·243/365; p = 3/6; r = (3/6)/(243/365)
≤ 12 veckor; from 16 (2022); by 2023 | T2 2023: 13,5     | 2023-08-31 | tertial | atRisk    | 13.337  | 0.625   | 0.9388  | 0.16 from E, but a duration has no tolerance; E = 16-4·243/365; p = 2.5/4; r = (2.5/4)/(243/365)
≤ 12 veckor; from 16 (2022); by 2023 | T2 2023: 91 dagar | 2023-08-31 | tertial | onTrack   | 13.337  | 0.75    | 1.1265  | 91 days are 13 weeks; E = 16-4·243/365; p = 3/4; r = (3/4)/(243/365)
≤ 2 mkr; from 5 (2022); by 2023      | T2 2023: 3000 tkr | 2023-08-31 | tertial | onTrack   | 3.0027  | 0.6667  | 1.0014  | 3 000 tkr are 3 mkr; E = 5-3·243/365; p = 2/3; r = (2/3)/(243/365)
`;
