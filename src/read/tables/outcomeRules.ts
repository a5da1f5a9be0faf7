import type { Role } from '../../model/goalTable';
import { MUNICIPALITY } from '../../lexicon/headers';
import { isOfWhole } from '../../model/measurement';
import { saysFormer } from '../rows/formerValues';
import type { InTable } from './inTable';
import { isOnlyTime } from './onlyTime';
import type { RoleColumn } from '../columns/roleColumn';

/*
 * When a column that could hold outcomes does, seen beside the others of its table.
 */

/** "Regionen" where no other column has values. */
export function isOnlyResult({ has }: InTable): boolean {
  return !has('outcome') && !has('subgroup');
}

/** "Resultat regionen" beside "Resultat riket": a region's own, where no municipality has columns. */
export function isOwnRegion({ column, columns }: InTable): boolean {
  const isOfMunicipality = columns.some(({ header }) => MUNICIPALITY.test(header.text));
  return (
    !isOfMunicipality &&
    columns.some((other) => other.role === 'comparison' && other.header.term !== column.header.term)
  );
}

/** "Mål | Utfall | Uppnått %": how much of the target that is. */
export function isShareOfTarget({ column: { header }, columns }: InTable): boolean {
  return header.term?.startsWith('uppnå') === true && header.unit === '%' && columns.some(isNamedOutcome);
}

/** "Utfall 2025", "Resultat": the header says so, and of no group. */
function isNamedOutcome({ role, header }: RoleColumn): boolean {
  return role === 'outcome' && header.roles[0] === 'outcome' && header.group === null;
}

/**
 * "Antal 2025" beside "Utfall 2025", "Senaste 3 år" beside "Utfall 2025": a column is the outcome only as long as no other
 * says that it is that of the same time.
 */
export function isBesideNamedOutcome({ column, columns }: InTable): boolean {
  const { header } = column;
  const [likeliest] = header.roles;
  if (likeliest === 'outcome' || header.group !== null || isOnlyTime(header)) return false;
  const { period } = header;
  if (period === null) {
    const canBeOther = likeliest !== undefined && NO_VALUES.has(likeliest) && !saysFormer(header.text);
    return canBeOther && columns.some(isNamedOutcome);
  }
  return columns
    .filter(isNamedOutcome)
    .some(({ header: named }) => named.period?.start === period.start && named.period.end === period.end);
}

/** Roles whose columns hold values only where no other does. */
const NO_VALUES: ReadonlySet<Role> = new Set<Role>(['trend', 'period', 'attainment', 'area']);

/** "Värde | 2023 | 2024": left of outcomes that say when and go forward, what does not say when is not the latest. */
export function isBeforeDatedOutcomes({ column, columns, left }: InTable): boolean {
  const dated = columns.filter(({ role, header }) => role === 'outcome' && header.period !== null);
  const ends = dated.map(({ header }) => header.period?.end ?? '');
  const goForward = ends.length > 1 && ends.every((end, at) => at === 0 || (ends[at - 1] ?? '') < end);
  const isOfBaseline = left.at(-1)?.role === 'baseline';
  return !column.header.timed && goForward && !isOfBaseline && !dated.some((each) => left.includes(each));
}

/** "Utfall 2025 | Totalt antal": no groups stand beside the outcome that it could be the total of. */
export function isTotalOfNothing({ column, columns }: InTable): boolean {
  if (column.header.group !== 'total' || column.header.period !== null) return false;
  return !hasGroups(columns) && columns.some(({ role, header }) => role === 'outcome' && header.group === null);
}

/** "Totalt 2023–2027" beside the levels of those years: what they come to, not what was measured. */
export function isSumOfPlan({ column, columns, has }: InTable): boolean {
  if (!columns.some(({ role, header }) => role === 'target' && header.period !== null)) return false;
  return column.header.group === 'total' && !hasGroups(columns) && has('target') && !has('outcome');
}

/** "Kvinnor", "BUN": a column of some, beside which a total is theirs. */
function hasGroups(columns: readonly RoleColumn[]): boolean {
  return columns.some(({ header }) => !isOfWhole(header.group));
}
