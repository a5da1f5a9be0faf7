/** Higher is better: the way from a baseline to a floor, before, at and after the deadline. Tolerance min(0.5, 10/10) = 0.5. */
export const floors = `
target                                | values                   | as of      | rhythm  | status    | E        | p       | r       | on paper
≥ 70 %; from 60 (2022); by 2023       | T1 2023: 64              | 2023-04-30 | tertial | onTrack   | 63.2877  | 0.4     | 1.2167  | ahead of the pace; E = 60+10·120/365; p = 4/10; r = (4/10)/(120/365)
≥ 70 %; from 60 (2022); by 2023       | T1 2023: 63              | 2023-04-30 | tertial | onTrack   | 63.2877  | 0.3     | 0.9125  | r below 0.95, but 0.29 from E; E = 60+10·120/365; p = 3/10; r = (3/10)/(120/365)
≥ 70 %; from 60 (2022); by 2023       | T1 2023: 62              | 2023-04-30 | tertial | atRisk    | 63.2877  | 0.2     | 0.6083  | E = 60+10·120/365; p = 2/10; r = (2/10)/(120/365)
≥ 70 %; from 60 (2022); by 2023       | T1 2023: 61,9            | 2023-04-30 | tertial | offTrack  | 63.2877  | 0.19    | 0.5779  | just below 0.60; E = 60+10·120/365; p = 1.9/10; r = (1.9/10)/(120/365)
≥ 70 %; from 60 (2022); by 2023       | T1 2023: 60              | 2023-04-30 | tertial | offTrack  | 63.2877  | 0       | 0       | equal to the baseline; E = 60+10·120/365
≥ 70 %; from 60 (2022); by 2023       | T1 2023: 59              | 2023-04-30 | tertial | offTrack  | 63.2877  | -0.1    | -0.3042 | the wrong way; E = 60+10·120/365; p = -1/10; r = (-1/10)/(120/365)
≥ 70 %; from 60 (2022); by 2023       | T2 2023: 66              | 2023-08-31 | tertial | atRisk    | 66.6575  | 0.6     | 0.9012  | 0.66 from E; E = 60+10·243/365; p = 6/10; r = (6/10)/(243/365)
≥ 70 %; from 60 (2022); by 2023       | T2 2023: 66,2            | 2023-08-31 | tertial | onTrack   | 66.6575  | 0.62    | 0.9313  | 0.46 from E; E = 60+10·243/365; p = 6.2/10; r = (6.2/10)/(243/365)
≥ 70 %; from 60 (2022); by 2023       | T2 2023: 70              | 2023-08-31 | tertial | onTrack   | 66.6575  | 1       | 1.5021  | the level is reached and must hold; E = 60+10·243/365; r = 1/(243/365)
≥ 70 %; from 60 (2022); by 2023       | T2 2023: 71              | 2023-08-31 | tertial | onTrack   | 66.6575  | 1.1     | 1.6523  | beyond the level; E = 60+10·243/365; p = 11/10; r = (11/10)/(243/365)
≥ 70 %; from 60 (2022); by 2023       | T2 2023: 0               | 2023-08-31 | tertial | offTrack  | 66.6575  | -6      | -9.0123 | zero is a value; E = 60+10·243/365; p = -60/10; r = (-60/10)/(243/365)
≥ 70 %; from 60 (2022); by 2023       | 2023: 70                 | 2023-12-31 | tertial | met       | 70       | 1       | 1       | final: E = T
≥ 70 %; from 60 (2022); by 2023       | 2023: 69,99              | 2023-12-31 | tertial | partlyMet | 70       | 0.999   | 0.999   | unrounded, no tolerance at the deadline; p = 9.99/10; r = 9.99/10
≥ 70 %; from 60 (2022); by 2023       | 2023: 65                 | 2023-12-31 | tertial | partlyMet | 70       | 0.5     | 0.5     | half of the way; p = 5/10; r = 5/10
≥ 70 %; from 60 (2022); by 2023       | 2023: 64,9               | 2023-12-31 | tertial | notMet    | 70       | 0.49    | 0.49    | p = 4.9/10; r = 4.9/10
≥ 70 %; from 60 (2022); by 2023       | 2023: 60                 | 2023-12-31 | tertial | notMet    | 70       | 0       | 0       | equal to the baseline
≥ 70 %; from 60 (2022); by 2023       | 2023: 58                 | 2023-12-31 | tertial | notMet    | 70       | -0.2    | -0.2    | p = -2/10; r = -2/10
≥ 70 %; from 60 (2022); by 2023       | T3 2023: 70              | 2023-12-31 | tertial | met       | 70       | 1       | 1       | T3 contains the deadline
≥ 70 %; from 60 (2022); by 2023       | T3 2023: 69; 2023: 71    | 2023-12-31 | tertial | met       | 70       | 1.1     | 1.1     | the year beats T3; p = 11/10; r = 11/10
≥ 70 %; from 60 (2022); by 2023       | T3 2023: 71; 2023: 69    | 2023-12-31 | tertial | partlyMet | 70       | 0.9     | 0.9     | the year beats T3; p = 9/10; r = 9/10
≥ 70 %; from 60 (2022); by 2023       | T3 2023: 72; T1 2024: 60 | 2024-04-30 | tertial | met       | 70       | 1.2     | 1.2     | later measurements never change it; p = 12/10; r = 12/10
≥ 70 %; from 60 (2022); by 2023       | T3 2023: 64; T1 2024: 75 | 2024-04-30 | tertial | notMet    | 70       | 0.4     | 0.4     | later measurements never change it; p = 4/10; r = 4/10
≥ 70 %; from 60 (2022)                | T2 2023: 66              | 2023-08-31 | tertial | atRisk    | 66.6575  | 0.6     | 0.9012  | no deadline: the plan year's last day; E = 60+10·243/365; p = 6/10; r = (6/10)/(243/365)
≥ 70 %; from 60 (2022); by 2023-06-30 | Q1 2023: 64              | 2023-03-31 | quarter | atRisk    | 64.9724  | 0.4     | 0.8044  | E = 60+10·90/181; p = 4/10; r = (4/10)/(90/181)
≥ 70 %; from 60 (2022); by 2023-06-30 | Q1 2023: 64; Q2 2023: 70 | 2023-06-30 | quarter | met       | 70       | 1       | 1       | Q2 contains the deadline
≥ 70 %; from 60 (2022); by 2024       | 2023: 65                 | 2023-12-31 | year    | onTrack   | 64.9932  | 0.5     | 1.0014  | E = 60+10·365/731; p = 5/10; r = (5/10)/(365/731)
> 70 %; from 60 (2022); by 2023       | 2023: 70                 | 2023-12-31 | tertial | partlyMet | 70       | 1       | 1       | more than 70 is not 70
> 70 %; from 60 (2022); by 2023       | 2023: 70,1               | 2023-12-31 | tertial | met       | 70       | 1.01    | 1.01    | p = 10.1/10; r = 10.1/10
> 70 %; from 60 (2022); by 2023       | T2 2023: 70              | 2023-08-31 | tertial | onTrack   | 66.6575  | 1       | 1.5021  | not reached, but the pace is; E = 60+10·243/365; r = 1/(243/365)
≥ 10 index; from -34 (2022); by 2024  | T3 2023: -10             | 2023-12-31 | tertial | onTrack   | -12.0301 | 0.5455  | 1.0924  | across zero; E = -34+44·365/731; p = 24/44; r = (24/44)/(365/731)
≥ 10 index; from -34 (2022); by 2024  | T3 2023: -34             | 2023-12-31 | tertial | offTrack  | -12.0301 | 0       | 0       | equal to the baseline; E = -34+44·365/731
≥ 10 index; from -34 (2022); by 2024  | T3 2023: -40             | 2023-12-31 | tertial | offTrack  | -12.0301 | -0.1364 | -0.2731 | E = -34+44·365/731; p = -6/44; r = (-6/44)/(365/731)
≥ 10 index; from -34 (2022); by 2024  | 2024: 0                  | 2024-12-31 | tertial | partlyMet | 10       | 0.7727  | 0.7727  | zero; p = 34/44; r = 34/44
≥ 10 index; from -34 (2022); by 2024  | 2024: -12                | 2024-12-31 | tertial | partlyMet | 10       | 0.5     | 0.5     | p = 22/44; r = 22/44
≥ 10 index; from -34 (2022); by 2024  | 2024: -13                | 2024-12-31 | tertial | notMet    | 10       | 0.4773  | 0.4773  | p = 21/44; r = 21/44
≥ -2 index; from -5 (2022); by 2023   | T2 2023: -3              | 2023-08-31 | tertial | onTrack   | -3.0027  | 0.6667  | 1.0014  | all negative; E = -5+3·243/365; p = 2/3; r = (2/3)/(243/365)
≥ 10 antal; from 0 (2022); by 2023    | T1 2023: 3               | 2023-04-30 | tertial | onTrack   | 3.2877   | 0.3     | 0.9125  | whole things: 3.29 rounds toward 0 to 3; E = 10·120/365; p = 3/10; r = (3/10)/(120/365)
≥ 10 antal; from 0 (2022); by 2023    | T1 2023: 2               | 2023-04-30 | tertial | atRisk    | 3.2877   | 0.2     | 0.6083  | E = 10·120/365; p = 2/10; r = (2/10)/(120/365)
≥ ~2 antal; from 0 (2022); by 2023    | T2 2023: 1               | 2023-08-31 | tertial | atRisk    | 1.3315   | 0.5     | 0.751   | "två" has no tolerance; E = 2·243/365; p = 1/2; r = (1/2)/(243/365)
≥ 70 %; from 60 (2022); by 2023       | T2 2023: 64±3            | 2023-08-31 | tertial | onTrack   | 66.6575  | 0.4     | 0.6008  | 2.66 from E, the margin of error is 3; E = 60+10·243/365; p = 4/10; r = (4/10)/(243/365)
`;
