import type { Proposal } from '../model/findings';
import { readTarget } from '../read/target/readTarget';
import { proposalText } from './proposal';

const proposal: Proposal = {
  subject: 'Andelen brukare som känner sig trygga',
  comparator: 'atLeast',
  target: 70,
  targetHigh: null,
  decimals: 0,
  unit: '%',
  asksUnit: false,
  scale: null,
  perPeriod: null,
  baseline: 60,
  baselineYear: 2022,
  deadlineYear: 2023,
  asksResponsible: false,
};

test.each<[what: string, changes: Partial<Proposal>, sv: string]>([
  ['all is known', {}, 'Andelen brukare som känner sig trygga ska öka från 60 % (2022) till minst 70 % senast 2023.'],
  [
    'the level and the year are not',
    { target: null, deadlineYear: null },
    'Andelen brukare som känner sig trygga ska öka från 60 % (2022) till minst [nivå] % senast [år].',
  ],
  [
    'no baseline, lower is better',
    { baseline: null, baselineYear: null, comparator: 'atMost' },
    'Andelen brukare som känner sig trygga ska minska från [utgångsvärde] % ([utgångsår]) till högst 70 % senast 2023.',
  ],
  [
    'no direction',
    { comparator: null },
    'Andelen brukare som känner sig trygga ska gå från 60 % (2022) till [minst eller högst] 70 % senast 2023.',
  ],
  [
    'a unit that nothing names',
    { subject: 'Kostnaden', unit: null, asksUnit: true, target: null, baseline: null },
    'Kostnaden ska öka från [utgångsvärde] [enhet] (2022) till minst [nivå] [enhet] senast 2023.',
  ],
  [
    'a scale, and a level that is to be exact',
    { subject: 'Betyget', unit: null, comparator: 'equal', target: 3, scale: [1, 4] },
    'Betyget ska gå från 60 (2022) till exakt 3 (skala 1–4) senast 2023.',
  ],
  [
    'a step per period',
    { subject: 'Antalet nya bostäder', unit: 'antal', target: 2, perPeriod: 'år', deadlineYear: null },
    'Antalet nya bostäder ska vara minst 2 per år senast [år].',
  ],
  [
    'a range has no direction',
    { subject: null, comparator: 'between', target: 4, targetHigh: 6, unit: null, baseline: null },
    '[mått] ska gå från [utgångsvärde] (2022) till mellan 4 och 6 senast 2023.',
  ],
  [
    'nobody is responsible yet',
    { asksResponsible: true },
    'Andelen brukare som känner sig trygga ska öka från 60 % (2022) till minst 70 % senast 2023. Ansvarig: [ansvarig].',
  ],
])('%s', (_, changes, sv) => {
  expect(proposalText({ ...proposal, ...changes }, 'sv')).toBe(sv);
});

test('a proposal with its values filled in is read back as what it says', () => {
  expect(readTarget(proposalText(proposal, 'sv'))).toMatchObject({
    comparator: 'atLeast',
    target: 70,
    baseline: 60,
    baselineYear: 2022,
    unit: '%',
    deadlineYear: 2023,
  });
});
