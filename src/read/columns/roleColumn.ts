import type { NeighbourHint, Role, RoleReason } from '../../model/goalTable';
import type { HeaderTerm } from '../../lexicon/headerTerm';
import type { Profile } from './profile';
import type { HeaderReading } from './readHeader';
import { ROLE_TESTS } from './roleTests';

/** A column whose header and cells are known, and what was made of them so far. */
export interface RoleColumn {
  readonly column: number;
  readonly header: HeaderReading;
  readonly fromUpper: boolean;
  readonly profile: Profile;
  readonly role: Role;
  readonly also: readonly Role[];
  readonly reason: RoleReason;
  readonly note: HeaderTerm['note'] | null;
}

export type Undecided = Pick<RoleColumn, 'column' | 'header' | 'fromUpper' | 'profile'>;

/** What was made of a column, and why. */
export type Decision = Pick<RoleColumn, 'role' | 'reason'>;

/** The user's word stands whatever else the table says. */
export function isByUser({ reason }: RoleColumn): boolean {
  return reason.code === 'user';
}

/** The header's word has other uses: "Budget". */
export function isVague({ header }: RoleColumn): boolean {
  return header.roles.includes('other');
}

/** A role that the columns beside gave. */
export function because(role: Role, what: NeighbourHint): Decision {
  return { role, reason: { code: 'neighbours', what } };
}

/** A role that the cells gave. */
export function byCells(role: Role, profile: Profile): RoleReason {
  const test = ROLE_TESTS[role];
  return test ? { code: 'cells', what: test.what, share: test.share(profile) } : { code: 'none' };
}
