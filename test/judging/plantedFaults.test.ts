import type { Finding } from '../../src/model/findings';
import { suggestionText } from '../../src/i18n/messages';
import { filled, shortOfSmart, reviewsOf } from './reviewing';

/** A plan for 2023 with 40 faults in its wording: what each row says, its outcome, and all that the review is to find. */
const PLAN = `
Maten i förskolan ska vara god                                                             | ·      | specific.vague measurable.noLevel timeBound.noDeadline
Kommunen ska ha en attraktiv arbetsmiljö                                                   | ·      | specific.vague measurable.noLevel timeBound.noDeadline
Stadskärnan ska upplevas som trygg                                                         | ·      | specific.vague measurable.noLevel timeBound.noDeadline
Skolorna ska ha tillräckligt med personal                                                  | ·      | specific.vague measurable.noLevel timeBound.noDeadline
Vi ska verka för ett rikt kulturliv                                                        | ·      | specific.vague measurable.noLevel timeBound.noDeadline
Bemötandet ska förbättras så långt som möjligt                                             | ·      | specific.vague measurable.directionOnly timeBound.noDeadline
Vi ska nå minst 70 senast 2023                                                             | 61     | specific.noMeasure specific.noUnit
Resultatet ska vara högst 12 senast 2023                                                   | 14     | specific.noUnit
Antalet besök på biblioteken ska följas                                                    | ·      | measurable.noLevel timeBound.noDeadline
Andelen elever som trivs ska redovisas                                                     | 80 %   | measurable.noLevel timeBound.noDeadline
Kostnaden för måltider ska beaktas                                                         | ·      | measurable.noLevel timeBound.noDeadline
Alla barn ska erbjudas plats                                                               | ·      | measurable.quantifier specific.noMeasure timeBound.noDeadline
Samtliga enheter ska ha en handlingsplan                                                   | 14     | measurable.quantifier specific.noMeasure timeBound.noDeadline
Inga barn ska vänta på plats                                                               | 3      | measurable.quantifier specific.noMeasure timeBound.noDeadline
Andelen nöjda brukare i hemtjänsten ska öka                                                | 80 %   | measurable.directionOnly timeBound.noDeadline
Sjukfrånvaron ska minska                                                                   | 7,1 %  | measurable.directionOnly timeBound.noDeadline
Antalet anmälda klagomål ska bli färre                                                     | 41     | measurable.directionOnly timeBound.noDeadline
Elevernas meritvärde ska höjas jämfört med 2022                                            | 214    | measurable.directionOnly timeBound.noDeadline
Andelen ensamkommande ungdomar: 75 % 2023                                                  | 71 %   | measurable.noDirection
Antalet platser i daglig verksamhet: 120 till 2023                                         | 110    | measurable.noDirection
Nöjd-Medborgar-Index ska vara minst lika högt som rikssnittet                              | 61     | measurable.noReference timeBound.noDeadline
Andelen behöriga lärare ska vara högre än genomsnittet för liknande kommuner               | 71 %   | measurable.noReference timeBound.noDeadline
Antalet föreningar ska öka med 5 till 2023                                                 | 110    | measurable.noBaseline
Energianvändningen ska minska med 10 % till 2023                                           | 140 kWh | measurable.noBaseline
Andelen nöjda elever ska öka med 10 % till 2023                                            | 71 %   | measurable.percentOrPoints measurable.noBaseline
Andelen ekologisk mat ska öka med 5 % till 2023                                            | 41 %   | measurable.percentOrPoints measurable.noBaseline
Andelen trygga elever ska öka från 80 % (2022) till minst 75 % 2023                        | 79 %   | realistic.contradiction
Sjukfrånvaron bland medarbetare ska minska från 6,1 % (2022) till högst 7,0 % 2023         | 6,0 %  | realistic.contradiction
Väntetiden till plats ska minska till minst 14 dagar 2023                                  | 20 dagar | realistic.contradiction
Andelen hushåll med fiber ska öka från 92 % (2022) till minst 105 % 2023                   | 94 %   | realistic.outsideScale
Ledarskapet ska öka från 3,1 (2022) till minst 4,5 2023 (skala 1–4)                        | 3,2    | realistic.outsideScale
Andelen återvunnet avfall ska vara minst −5 % 2023                                         | 31 %   | realistic.outsideScale
Andelen fossilfria fordon ska vara minst 60 % (2022: 72 %) 2023                            | 74 %   | realistic.alreadyMet
Personalomsättningen ska vara högst 12 % till 2023 från 11 % (2022)                        | 11 %   | realistic.alreadyMet
Andelen nöjda gäster ska öka från 60 % (2023) till minst 70 % 2022                         | 65 %   | timeBound.deadlineBeforeBaseline
Antalet laddstolpar ska öka från 20 (2019) till minst 40 senast 2021                       | 31     | timeBound.beforePlan
Andelen digitala ansökningar ska öka från 40 % (2022) till minst 60 % senast 2023          | 45 %   | ·
Andelen digitala ansökningarna ska öka från 40 % (2022) till minst 60 % senast 2023        | 45 %   | specific.nearDuplicate
Andelen digitala ansökningar ska öka från 40 % (2022) till minst 80 % senast 2023          | 45 %   | specific.sameMeasure realistic.steep
Andelen digitala ansökningar ska öka från 40 % (2022) till minst 60 % senast 2023          | 45 %   | specific.duplicate
Antalet nystartade företag ska vara minst 50                                               | 31     | timeBound.noDeadline
`;

interface Row {
  readonly text: string;
  readonly outcome: string | null;
  /** The fault that the row is there for, and what else is wrong with it. */
  readonly codes: readonly string[];
}

const ROWS: readonly Row[] = PLAN.trim()
  .split('\n')
  .map((line) => {
    const [text = '', outcome = '', codes = ''] = line.split('|').map((cell) => cell.trim());
    return { text, outcome: outcome === '·' ? null : outcome, codes: codes === '·' ? [] : codes.split(' ') };
  });

const reviews = reviewsOf(ROWS.map(({ text, outcome }) => [text, outcome]));

test('the plan holds forty faults, each on a row of its own', () => {
  expect(reviews).toHaveLength(ROWS.length);
  expect(ROWS.filter(({ codes }) => codes.length > 0)).toHaveLength(40);
});

describe('each fault is found, and no other', () => {
  test.each(ROWS.map((row, i) => [row.text, row.codes, reviews[i]] as const))('%s: %s', (_, codes, review) => {
    const found = review?.findings.map((finding) => finding.code) ?? [];
    expect(found.sort()).toEqual(codes.toSorted());
  });
});

const PROPOSALS: readonly (readonly [string, Finding, string])[] = reviews.flatMap((review, i) =>
  review.findings.flatMap((finding) => {
    const text = suggestionText(finding, 'sv');
    return text === null ? [] : [[`${ROWS[i]?.text ?? ''}: ${finding.code}`, finding, text] as const];
  }),
);

describe('each proposal, filled in, is read as specific, measurable, realistic and time-bound', () => {
  test.each(PROPOSALS)('%s', (_, __, proposal) => {
    expect(filled(proposal)).not.toContain('[');
    expect(shortOfSmart(filled(proposal))).toEqual([]);
  });
});
