import { PRESENT } from '../../lexicon/headers';
import { isAreaName, looksLikeSentence } from '../rows/areaNames';
import type { HeaderReading } from '../columns/readHeader';
import { byCells, because, type Decision, type RoleColumn } from '../columns/roleColumn';
import { setsTargets } from '../columns/roleTests';

/** A bare year or part of a year: outcome, target or status. */
export function periodRole(column: RoleColumn, left: RoleColumn | undefined, all: readonly RoleColumn[]): Decision {
  const { profile, header } = column;
  const targets = profile.targets * 2 >= profile.filled && profile.filled > 0;
  if (targets) return { role: 'target', reason: byCells('target', profile) };
  if (isOfOthers(column, all)) return because('comparison', 'sameTimeBefore');
  if (left?.header.timed === true && left.role === 'status' && profile.filled === 0)
    return because('status', 'sameAsLeft');
  if (left?.header.timed === true && (left.role === 'outcome' || left.role === 'target' || left.role === 'forecast')) {
    const isLater = (header.period?.start ?? '') > (left.header.period?.start ?? '');
    // A part of the year beside the target for the year holds what was measured.
    const isAlike = header.period?.kind === left.header.period?.kind;
    if ((isLater && isAlike) || left.role === 'outcome') return because(left.role, 'sameAsLeft');
  }
  if (all.some((other) => other.role === 'target')) return because('outcome', 'targetElsewhere');
  // Levels are set for whole years; of a part of one it is told how it went.
  const isYear = header.period === null || header.period.kind === 'year';
  if (isYear && all.some(setsLevelsOfYears)) return because('target', 'goalsWithYears');
  if (all.some(setsTargets)) return because('outcome', 'targetElsewhere');
  const isNamedPlan = all.some(({ role }) => role === 'goal') && !all.some(({ role }) => role === 'indicator');
  const isPlan = isYear && (isNamedPlan || (left?.role === 'baseline' && PRESENT.test(left.header.text)));
  return isPlan ? because('target', 'goalsWithYears') : because('outcome', 'indicatorsWithYears');
}

/**
 * "Götene 2022 | Skaraborg 2022": the second name of the same year is another's. Groups and the parts of a municipality's
 * work are its own: "Hemtjänst 2022 | Särskilt boende 2022".
 */
function isOfOthers({ header, column }: RoleColumn, all: readonly RoleColumn[]): boolean {
  const own = nameBesideYear(header);
  if (own === null) return false;
  const before = all.filter((other) => other.column < column && other.header.period?.start === header.period?.start);
  return before.some((other) => {
    const name = nameBesideYear(other.header);
    return name !== null && name !== own;
  });
}

/** The word or two that stand before a year and that nothing explains; null where there is none. */
function nameBesideYear({ text, period, group, roles }: HeaderReading): string | null {
  if (period?.kind !== 'year' || group !== null || roles.length > 0) return null;
  const name = /^(\p{Lu}[\p{L}-]+(?: \p{L}+)?) \(?(?:19|20)\d\d\)?$/u.exec(text)?.[1] ?? null;
  return name === null || isAreaName(name) || looksLikeSentence(name) ? null : name;
}

/** "År 2018 | År 2019" over "mindre än 46,9 mnkr": what is to be reached in them. */
function setsLevelsOfYears({ role, header, profile }: RoleColumn): boolean {
  return role === 'other' && header.timed && profile.wordedTargets > 0;
}
