import type { CellLook, Role } from '../../model/goalTable';
import type { Profile } from './profile';

/** What cells must look like for a role. */
interface RoleTest {
  /** What the reason says of the cells. */
  readonly what: CellLook;
  /** Share of the filled cells that speak for the role, 0 to 1. */
  readonly share: (profile: Profile) => number;
  readonly least: number;
}

const of = (part: (profile: Profile) => number) => (profile: Profile) =>
  profile.filled === 0 ? 0 : Math.min(1, part(profile) / profile.filled);

/** Kinds of nothing count beside numbers; a column of nothing else is none of numbers. */
const numbers = of((p) => (p.numbers === 0 ? 0 : p.numbers + p.missing));
const texts = of((p) => p.texts);
const words = of((p) => p.filled - p.numbers - p.missing - p.statuses - p.trends);

/** Mean length of texts below which a column is one of marks: "G", "x". */
const SHORTEST_COMMENT = 3;

/**
 * What the cells say where words do not: the share of cells that must look like the role's own. Roles that are not
 * listed are decided by words alone.
 */
export const ROLE_TESTS: Readonly<Partial<Record<Role, RoleTest>>> = {
  goal: { what: 'texts', share: words, least: 0.6 },
  indicator: { what: 'texts', share: words, least: 0.6 },
  activity: { what: 'texts', share: words, least: 0.6 },
  action: { what: 'texts', share: words, least: 0.6 },
  method: { what: 'texts', share: words, least: 0.5 },
  comment: {
    what: 'texts',
    share: of((p) =>
      p.length < SHORTEST_COMMENT ? 0 : p.filled - p.numbers - p.trends - Math.max(0, p.statuses - p.told),
    ),
    least: 0.5,
  },
  description: { what: 'sentences', share: texts, least: 0.5 },
  target: { what: 'targets', share: of((p) => p.numbers + p.targets + p.missing), least: 0.5 },
  outcome: { what: 'numbers', share: numbers, least: 0.5 },
  baseline: { what: 'numbers', share: numbers, least: 0.5 },
  comparison: { what: 'numbers', share: numbers, least: 0.5 },
  forecast: { what: 'numbers', share: numbers, least: 0.5 },
  attainment: { what: 'numbers', share: numbers, least: 0.5 },
  status: { what: 'statuses', share: of((p) => p.statuses), least: 0.4 },
  trend: { what: 'trends', share: of((p) => p.trends), least: 0.4 },
  period: { what: 'periods', share: of((p) => p.periods), least: 0.6 },
  deadline: { what: 'periods', share: of((p) => p.periods), least: 0.4 },
  polarity: { what: 'limits', share: of((p) => p.limits), least: 0.8 },
  unit: { what: 'units', share: of((p) => p.units), least: 0.5 },
  kpiId: { what: 'kpis', share: of((p) => p.kpis), least: 0.5 },
  responsible: { what: 'texts', share: words, least: 0.6 },
  area: { what: 'texts', share: words, least: 0.6 },
};

/** Share of the cells that speak for a role when it is enough, else null. */
export function fits(role: Role, profile: Profile): number | null {
  const test = ROLE_TESTS[role];
  if (!test) return null;
  const share = test.share(profile);
  return share >= test.least ? share : null;
}

/** Share of sentences with a target from which a column of indicators is one of targets as well. */
const CARRIES_TARGETS = 0.2;
/** Share from which a column of goals holds what is measured. */
const HOLDS_INDICATORS = 0.4;
const targetSentences = of((p) => p.targetSentences);

/** Sentences with their targets in them: "Sjukfrånvaron ska vara högst 5 %". */
export function carriesTargets(profile: Profile): boolean {
  return targetSentences(profile) >= CARRIES_TARGETS;
}

/** The goals or the indicators say themselves how far it is to go. */
export function setsTargets({ role, profile }: { readonly role: Role; readonly profile: Profile }): boolean {
  return (role === 'goal' || role === 'indicator') && carriesTargets(profile);
}

/** So many of them that they are what is measured: "Mätbart mål" can be a level or a sentence. */
export function holdsSentences(profile: Profile): boolean {
  return targetSentences(profile) >= HOLDS_INDICATORS;
}

/** Mean length of cells that are levels and no goals in words. */
const LONGEST_LEVEL = 15;
/** The same where every cell is one: "Över rikets medelvärde". */
const LONGEST_OF_LEVELS = 30;

/** "Öka", "Minst 90 %": a level, although "Mål" could head a goal as well. */
export function holdsLevels({ filled, targets, numbers, length }: Profile): boolean {
  const isLevel = targets * 2 >= filled && length <= LONGEST_LEVEL;
  return targets > 0 && (isLevel || (targets + numbers >= filled && length <= LONGEST_OF_LEVELS));
}
