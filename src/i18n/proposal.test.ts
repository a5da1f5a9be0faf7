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
    'a range is held, not moved towards',
    { subject: null, comparator: 'between', target: 4, targetHigh: 6, unit: null, baseline: null },
    '[mått] ska vara mellan 4 och 6 senast 2023.',
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
