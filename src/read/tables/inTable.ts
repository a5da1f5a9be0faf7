import type { Role } from '../../model/goalTable';
import type { RoleColumn } from '../columns/roleColumn';

/** A column in the midst of its table. */
export interface InTable {
  readonly column: RoleColumn;
  readonly columns: readonly RoleColumn[];
  readonly left: readonly RoleColumn[];
  readonly right: readonly RoleColumn[];
  /** True when a column of the table has the role. */
  readonly has: (role: Role) => boolean;
  /** The table has values, or levels that are to be reached. */
  readonly measured: boolean;
}
