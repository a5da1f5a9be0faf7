/** Behöver besked: asked before anything is judged. */
export const questions = `
target                                              | values                   | as of      | rhythm  | status                            | E | p | r | on paper
≥ 60 %; from 70 (2022); by 2023; verb increase      | 2023: 65                 | 2023-12-31 | tertial | needsInput contradiction          | · | · | · | "öka från 70 till 60"
≥ 60 %; by 2023; verb decrease                      | 2023: 65                 | 2023-12-31 | tertial | needsInput contradiction          | · | · | · | "minska till minst 60"
≤ 60 %; by 2023; verb increase                      | ·                        | 2023-04-30 | tertial | needsInput contradiction          | · | · | · | before any measurement
≥ 70 %; from 60 (2023); by 2023                     | T1 2023: 64              | 2023-04-30 | tertial | needsInput deadlineBeforeBaseline | · | · | · | both on 31 December 2023
≥ 70 %; from 60 (2022); by 2023; scale 1–100        | T2 2023: 120             | 2023-08-31 | tertial | needsInput unitMismatch           | · | · | · | outside its scale
≥ 70 %; from 60 (2022); by 2023; text Andelen nöjda | T2 2023: 105             | 2023-08-31 | tertial | needsInput unitMismatch           | · | · | · | a share above 100 %
≥ 70 %; from 60 (2022); by 2023; text Andelen nöjda | T2 2023: -3              | 2023-08-31 | tertial | needsInput unitMismatch           | · | · | · | a share below 0 %
≥ 70 %; from 60 (2022); by 2023                     | T2 2023: 120 antal       | 2023-08-31 | tertial | needsInput unitMismatch           | · | · | · | another family
≥ 70 %; from 60 (2022); by 2023                     | T2 2023: 0,68 utan enhet | 2023-08-31 | tertial | needsInput unitMismatch           | · | · | · | 68 % or 0.68 %?
≥ 70 %; by 2023                                     | 2023: 12 av 15 antal     | 2023-12-31 | tertial | met                               | · | · | · | 12/15 is 80 %
75 %; by 2023                                       | 2023: 76                 | 2023-12-31 | tertial | needsInput noDirection            | · | · | · | floor or ceiling?
75 %; by 2023                                       | 2023: 75,4               | 2023-12-31 | tertial | met                               | · | · | · | equal at the written precision
75 %; by 2023                                       | T2 2023: 75              | 2023-08-31 | tertial | onTrack                           | · | · | · |
75 %; by 2023                                       | T2 2023: 76              | 2023-08-31 | tertial | needsInput noDirection            | · | · | · |
75 %; by 2023; higher                               | 2023: 76                 | 2023-12-31 | tertial | met                               | · | · | · | this or better
= 75 %; by 2023; lower                              | 2023: 76                 | 2023-12-31 | tertial | notMet                            | · | · | · | this or better
öka med 10 %; from 60 (2022); by 2023               | T2 2023: 63              | 2023-08-31 | tertial | needsInput percentOrPoints        | · | · | · | per cent of a percentage
bibehåll; by 2023                                   | 2022: 80; 2023: 85       | 2023-12-31 | tertial | needsInput noDirection            | · | · | · | 85 instead of 80: better or worse?
bibehåll; by 2023                                   | 2022: 80; 2023: 80       | 2023-12-31 | tertial | met                               | · | · | · |
`;
