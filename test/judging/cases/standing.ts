/** No way to go: no baseline, a level to be maintained, a range, an exact level. No E, p or r without a baseline. */
export const standing = `
target                                | values                                 | as of      | rhythm  | status    | E       | p    | r      | on paper
≤ 4 %; by 2023                        | T2 2023: 4                             | 2023-08-31 | tertial | onTrack   | ·       | ·    | ·      | tolerance min(0.5, 0.025·4) = 0.1
≤ 4 %; by 2023                        | T2 2023: 4,1                           | 2023-08-31 | tertial | onTrack   | ·       | ·    | ·      | within 0.1
≤ 4 %; by 2023                        | T2 2023: 4,2                           | 2023-08-31 | tertial | atRisk    | ·       | ·    | ·      | outside 0.1
≤ 4 %; by 2023                        | T1 2023: 4,0; T2 2023: 4,2             | 2023-08-31 | tertial | offTrack  | ·       | ·    | ·      | outside, and worse than before
≤ 4 %; by 2023                        | T1 2023: 5; T2 2023: 4,2               | 2023-08-31 | tertial | atRisk    | ·       | ·    | ·      | outside, but better than before
≤ 4 %; by 2023                        | 2023: 4,0                              | 2023-12-31 | tertial | met       | ·       | ·    | ·      |
≤ 4 %; by 2023                        | 2023: 4,1                              | 2023-12-31 | tertial | notMet    | ·       | ·    | ·      | never partly without a baseline
≥ 50 index; by 2023                   | T2 2023: 48,8                          | 2023-08-31 | tertial | atRisk    | ·       | ·    | ·      | tolerance min(0.5, 1.25) = 0.5
≥ 50 index; by 2023                   | T2 2023: 49,5                          | 2023-08-31 | tertial | onTrack   | ·       | ·    | ·      |
≥ 0 index; by 2023                    | T2 2023: -1                            | 2023-08-31 | tertial | atRisk    | ·       | ·    | ·      | 2.5 % of zero is no tolerance
≤ 4 %; by 2023                        | 2022: 5; T2 2023: 4,2                  | 2023-08-31 | tertial | onTrack   | 4.3342  | 0.8  | 1.2016 | the outcome of 2022 becomes the baseline; E = 5-243/365; r = 0.8/(243/365)
≤ 4 %; by 2023                        | 2021: 6; 2022: 5; 2023: 4,4            | 2023-12-31 | tertial | partlyMet | 4       | 0.6  | 0.6    | the latest before the plan year
≥ 70 %; from 60; by 2023              | 2021: 60; 2022: 63; T2 2023: 66        | 2023-08-31 | tertial | atRisk    | 68.3288 | 0.6  | 0.7204 | no year: 2021 equals it, 365 + 243 days of 730; E = 60+10·608/730; p = 6/10; r = (6/10)/(608/730)
≥ 70 %; from 60; by 2023              | 2022: 63; T2 2023: 66                  | 2023-08-31 | tertial | atRisk    | 66.6575 | 0.6  | 0.9012 | no year and no equal: 31 December 2022; E = 60+10·243/365; p = 6/10; r = (6/10)/(243/365)
≥ 98 %; by 2023                       | 2022: 98,5; T2 2023: 97,6              | 2023-08-31 | tertial | onTrack   | ·       | ·    | ·      | maintained; tolerance 0.5
≥ 98 %; by 2023                       | 2022: 98,5; T2 2023: 97,4              | 2023-08-31 | tertial | offTrack  | ·       | ·    | ·      | maintained; outside and worse than 2022
≥ 98 %; by 2023                       | 2022: 98,5; T1 2023: 97; T2 2023: 97,4 | 2023-08-31 | tertial | atRisk    | ·       | ·    | ·      | outside, but better than T1
≥ 98 %; by 2023                       | 2022: 98,5; 2023: 97,9                 | 2023-12-31 | tertial | notMet    | ·       | ·    | ·      | never partly when maintained
≥ 98 %; by 2023                       | 2022: 98,5; 2023: 98                   | 2023-12-31 | tertial | met       | ·       | ·    | ·      |
bibehåll 98 %; by 2023; higher        | 2022: 95; 2023: 97,9                   | 2023-12-31 | tertial | notMet    | ·       | ·    | ·      | "bibehålla" has no way, whatever the baseline
bibehåll; by 2023; higher             | 2022: 80; T2 2023: 79,6                | 2023-08-31 | tertial | onTrack   | ·       | ·    | ·      | within half a unit of the coarser value
bibehåll; by 2023; higher             | 2022: 80; T2 2023: 79                  | 2023-08-31 | tertial | offTrack  | ·       | ·    | ·      |
bibehåll; by 2023; higher             | 2022: 80; 2023: 79                     | 2023-12-31 | tertial | notMet    | ·       | ·    | ·      |
bibehåll; by 2023; lower              | 2022: 80; 2023: 79                     | 2023-12-31 | tertial | met       | ·       | ·    | ·      |
4–6 %; from 2 (2022); by 2023         | T2 2023: 3                             | 2023-08-31 | tertial | atRisk    | 3.3315  | 0.5  | 0.751  | T is the edge nearest the baseline; E = 2+2·243/365; p = 1/2; r = (1/2)/(243/365)
4–6 %; from 2 (2022); by 2023         | T2 2023: 5                             | 2023-08-31 | tertial | onTrack   | 3.3315  | 1.5  | 2.2531 | inside; E = 2+2·243/365; p = 3/2; r = (3/2)/(243/365)
4–6 %; from 2 (2022); by 2023         | T2 2023: 6,1                           | 2023-08-31 | tertial | onTrack   | 3.3315  | 2.05 | 3.0792 | 0.1 outside, tolerance 0.2; E = 2+2·243/365; p = 4.1/2; r = (4.1/2)/(243/365)
4–6 %; from 2 (2022); by 2023         | T2 2023: 6,5                           | 2023-08-31 | tertial | offTrack  | 3.3315  | 2.25 | 3.3796 | beyond is no progress; E = 2+2·243/365; p = 4.5/2; r = (4.5/2)/(243/365)
4–6 %; from 2 (2022); by 2023         | 2023: 6                                | 2023-12-31 | tertial | met       | 4       | 2    | 2      | p = 4/2; r = 4/2
4–6 %; from 2 (2022); by 2023         | 2023: 6,1                              | 2023-12-31 | tertial | notMet    | 4       | 2.05 | 2.05   | beyond; p = 4.1/2; r = 4.1/2
4–6 %; from 2 (2022); by 2023         | 2023: 3                                | 2023-12-31 | tertial | partlyMet | 4       | 0.5  | 0.5    | p = 1/2; r = 1/2
4–6 %; from 8 (2022); by 2023         | 2023: 7                                | 2023-12-31 | tertial | partlyMet | 6       | 0.5  | 0.5    | from above; p = 1/2; r = 1/2
4–6 %; from 8 (2022); by 2023         | 2023: 3                                | 2023-12-31 | tertial | notMet    | 6       | 2.5  | 2.5    | from above, too far; p = 5/2; r = 5/2
4–6 %; by 2023                        | T2 2023: 7                             | 2023-08-31 | tertial | atRisk    | ·       | ·    | ·      | no baseline
4–6 %; by 2023                        | T1 2023: 6,5; T2 2023: 7               | 2023-08-31 | tertial | offTrack  | ·       | ·    | ·      | farther out than before
4–6 %; by 2023                        | T1 2023: 8; T2 2023: 7                 | 2023-08-31 | tertial | atRisk    | ·       | ·    | ·      | nearer than before
4–6 %; from 5 (2022); by 2023         | 2023: 7                                | 2023-12-31 | tertial | notMet    | ·       | ·    | ·      | was inside: maintained
exakt 3 antal; from 1 (2022); by 2023 | T2 2023: 2                             | 2023-08-31 | tertial | onTrack   | 2.3315  | 0.5  | 0.751  | whole things: 2.33 rounds toward 1 to 2; E = 1+2·243/365; p = 1/2; r = (1/2)/(243/365)
exakt 3 antal; from 1 (2022); by 2023 | T2 2023: 4                             | 2023-08-31 | tertial | offTrack  | 2.3315  | 1.5  | 2.2531 | too many; E = 1+2·243/365; p = 3/2; r = (3/2)/(243/365)
exakt 3 antal; from 1 (2022); by 2023 | 2023: 3                                | 2023-12-31 | tertial | met       | 3       | 1    | 1      |
exakt 3 antal; from 1 (2022); by 2023 | 2023: 4                                | 2023-12-31 | tertial | notMet    | 3       | 1.5  | 1.5    | too many; p = 3/2; r = 3/2
exakt 3 antal; from 1 (2022); by 2023 | 2023: 2                                | 2023-12-31 | tertial | partlyMet | 3       | 0.5  | 0.5    | p = 1/2; r = 1/2
`;
