import { YEAR_ENDINGS } from '../../lexicon/headers';
import type { Role } from '../../model/goalTable';
import { because, isByUser, type RoleColumn } from '../columns/roleColumn';

/** Roles of columns of years that no word says are those of a baseline: "År", "Från år". */
const CAN_BE_YEARS: ReadonlySet<Role> = new Set<Role>(['other', 'period', 'comparison', 'outcome']);
const NAMES_A_YEAR = new RegExp(`(?:${YEAR_ENDINGS})$`, 'i');

/**
 * "Basår | Värde", "År | Nuläge": a column of years beside the value of a baseline is its year, and a value that says
 * no more right of a base year is that year's.
 */
export function withBaselines(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const dated = columns.map((column, at) => {
    const isBeside = [columns[at - 1], columns[at + 1]].some(isBaselineValue);
    return isBeside && canBeYears(column) && !hasUndatedOutcome(columns, column) ? asBaseline(column) : column;
  });
  return dated.map((column, at) => (isValueOfYear(column, dated[at - 1]) ? asBaseline(column) : column));
}

function asBaseline(column: RoleColumn): RoleColumn {
  return { ...column, ...because('baseline', 'besideBaseline') };
}

function canBeYears(column: RoleColumn): boolean {
  return CAN_BE_YEARS.has(column.role) && !isByUser(column) && holdsYears(column);
}

function holdsYears({ header, profile }: RoleColumn): boolean {
  return NAMES_A_YEAR.test(header.text) && header.period === null && isFilledWith(profile.periods, profile);
}

function isFilledWith(count: number, { filled }: RoleColumn['profile']): boolean {
  return filled > 0 && count === filled;
}

function isBaselineValue(column: RoleColumn | undefined): boolean {
  return column?.role === 'baseline' && column.header.period === null && !holdsYears(column);
}

/** In a long table the years are those of the values that no header dates. */
function hasUndatedOutcome(columns: readonly RoleColumn[], years: RoleColumn): boolean {
  return columns.some((each) => each !== years && each.role === 'outcome' && !each.header.timed);
}

/** "Värde" right of "Basår", and no "Utfall": the header says neither whose nor of when it is. */
function isValueOfYear(column: RoleColumn, left: RoleColumn | undefined): boolean {
  const { role, header } = column;
  const isVagueValue = role === 'outcome' && header.roles.includes('other') && header.isBare && !header.timed;
  return isVagueValue && !isByUser(column) && left?.role === 'baseline' && holdsYears(left);
}
