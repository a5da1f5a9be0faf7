import type { Role, RoleReason } from '../../model/goalTable';
import { withDatesOfActions } from '../columns/activityColumns';
import { chosenRole, type RoleChoice } from '../../ownsheets/roleChoices';
import { saysFormer } from '../rows/formerValues';
import { withBaselines } from './baselineColumns';
import { goalsBesideTargets, measuresBesideGoals } from './goalsBesideTargets';
import type { HeaderReading } from '../columns/readHeader';
import { periodRole } from './periodRole';
import {
  because,
  byCells,
  isByUser,
  isVague,
  type Decision,
  type RoleColumn,
  type Undecided,
} from '../columns/roleColumn';
import { carriesTargets, fits, holdsSentences } from '../columns/roleTests';
import { byTable } from './tableRules';

/** Roles that cells alone can give to a column whose header says nothing, in the order in which they are tried. */
const BY_CELLS: readonly Role[] = ['polarity', 'status', 'trend', 'kpiId', 'unit'];
/** Most different texts that a column of status icons has. */
const FEW_TEXTS = 5;

/**
 * Gives each column of a table its role: the one that the user chose, else by the words of its header, by its cells
 * where the words allow several roles or there are none, and by its neighbours where neither tells.
 */
export function assignRoles(columns: readonly Undecided[], choices: readonly RoleChoice[]): RoleColumn[] {
  const first = columns.map((column) => byUser(column, choices) ?? byHeaderOrCells(column));
  return withDatesOfActions(
    markBesides(withBaselines(byTable(withIndicators(byNeighbours(measuresBesideGoals(goalsBesideTargets(first))))))),
  );
}

function byUser(column: Undecided, choices: readonly RoleChoice[]): RoleColumn | null {
  const role = chosenRole(choices, column.header.text, column.column);
  return role && { ...column, also: [], note: null, role, reason: { code: 'user' } };
}

function byHeaderOrCells(column: Undecided): RoleColumn {
  const { header, profile, fromUpper } = column;
  const known = { ...column, also: header.also, note: header.note };
  const roles = rolesOf(header, profile);
  const [likeliest] = roles;
  if (likeliest === undefined) return { ...known, ...withoutWords(column) };
  const byWord: RoleReason = { code: fromUpper ? 'upperHeader' : 'header', term: header.term ?? header.text };
  if (likeliest === 'period' && header.period) return { ...known, role: 'other', reason: { code: 'none' } };
  if (profile.filled === 0 || roles.length === 1) return { ...known, role: likeliest, reason: byWord };
  const role = roles.find((each) => fits(each, profile) !== null) ?? likeliest;
  return { ...known, role, reason: role === likeliest ? byWord : byCells(role, profile) };
}

/**
 * The roles that the words of a header allow. What is followed up in a period is no method: "Uppföljning T1" tells how it
 * went, in figures where it holds some, and how far something is kept in a period is its outcome: "Uppfyllelse T1". In per
 * cent, how far a goal is met is a share: "Måluppfyllelse (%)".
 */
function rolesOf({ roles, timed, unit }: HeaderReading, profile: RoleColumn['profile']): readonly Role[] {
  if (roles.length < 2) return roles;
  const isMeasured = (role: Role): boolean => role === 'outcome' && fits(role, profile) !== null;
  if (timed && roles[0] === 'method')
    return roles.slice(1).toSorted((a, b) => Number(isMeasured(b)) - Number(isMeasured(a)));
  if (timed && roles.includes('outcome')) return roles.filter((role) => role !== 'attainment');
  return unit === '%' && roles.includes('attainment') ? ['attainment', ...roles] : roles;
}

function withoutWords({ header, profile }: Undecided): Pick<RoleColumn, 'role' | 'reason'> {
  const role = BY_CELLS.find((each) => fits(each, profile) !== null);
  if (role) return { role, reason: byCells(role, profile) };
  if (header.group !== null && header.period === null)
    return { role: 'subgroup', reason: { code: 'header', term: header.text } };
  return { role: 'other', reason: { code: 'none' } };
}

/** Columns that are known only by a period, a number or a text take their role from what stands beside them. */
function byNeighbours(columns: readonly RoleColumn[]): RoleColumn[] {
  const result: RoleColumn[] = [];
  for (const column of columns) {
    const decided = isByUser(column) || column.role !== 'other' || column.header.roles[0] === 'other';
    const neighbour = decided ? null : neighbourRole(column, result.at(-1), columns);
    result.push(neighbour ? { ...column, ...neighbour } : column);
  }
  return result;
}

function neighbourRole(column: RoleColumn, left: RoleColumn | undefined, all: readonly RoleColumn[]): Decision | null {
  const { header, profile } = column;
  if (header.timed) return periodRole(column, left, all);
  if (header.roles.length > 0 || profile.filled === 0) return null;
  const has = (role: Role): boolean => all.some((other) => other.role === role);
  const isText = profile.texts * 2 >= profile.filled;
  const isNumber = fits('outcome', profile) !== null;
  const hasOutcome = has('outcome') || all.some(({ role, header: other }) => role === 'other' && other.timed);
  if (isNumber)
    return hasOutcome || header.text === '' || saysFormer(header.text) || !isOnlyUnnamed(all)
      ? null
      : because('outcome', 'onlyNumbers');
  if (isText && !has('indicator') && !has('goal') && !all.some((other) => namesMore(other, column)))
    return because('indicator', 'onlyTexts');
  if (isText && left !== undefined && left.role !== 'goal') return because('comment', 'textsAfterValues');
  const isIcon = header.text === '' && profile.distinct <= FEW_TEXTS && profile.distinct < profile.filled;
  return isIcon && !has('status') && (has('outcome') || has('target')) ? because('status', 'fewTexts') : null;
}

/** "Livsvillkor | Så mäter vi": what another column names in every row, this one only groups. */
function namesMore({ role, profile: { filled, distinct } }: RoleColumn, { profile }: RoleColumn): boolean {
  return role === 'method' && distinct === filled && filled > profile.filled;
}

/** Of several columns of numbers ("Solgården | Björkbacken | Ekhaga") none is the outcome of them all. */
function isOnlyUnnamed(columns: readonly RoleColumn[]): boolean {
  const unnamed = columns.filter(
    ({ role, header, profile }) =>
      role === 'other' && header.roles.length === 0 && !header.timed && fits('outcome', profile) !== null,
  );
  return unnamed.length === 1;
}

/** Roles of a column that can turn out to hold the indicators: its header says nothing, or not what its cells hold. */
const CAN_HOLD_INDICATORS = new Set<Role>(['other', 'unit', 'comment', 'target', 'outcome', 'area']);
/** Roles of levels: their word says nothing of a column of texts. */
const OF_LEVELS = new Set<Role>(['target', 'outcome']);

/** So many cells that say on which side of a level values are to lie make levels of a "Plan". */
const FEWEST_TARGETS = 2;

/** In a table with targets and no indicators, texts right before the figures are what is measured: "Leveranskvalitet". */
function withIndicators(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  // "Område | Vad | Utfall | Mål": "Vad" may be what is measured; see isMeasuredActivity.
  const mayBeNamed = ({ role, header }: RoleColumn): boolean =>
    role === 'activity' && header.roles.includes('indicator');
  if (columns.some((column) => column.role === 'indicator' || mayBeNamed(column))) return columns;
  const hasGoals = columns.some(({ role }) => role === 'goal');
  const isFigure = ({ role, profile }: RoleColumn): boolean =>
    (role === 'target' || role === 'outcome') && !(profile.filled > 0 && fits(role, profile) === null);
  const first = columns.findIndex(isFigure);
  // "Plan 2022" may be a budget, but not over "≥ 10" and "max 40".
  const isOfTargets = (column: RoleColumn): boolean => !isVague(column) || column.profile.targets >= FEWEST_TARGETS;
  const saysTargets = columns.some((column) => isFigure(column) && column.role === 'target' && isOfTargets(column));
  const before = saysTargets ? columns.slice(0, first) : [];
  const found =
    before.findLast(
      (column) =>
        canHoldIndicators(column) &&
        !(hasGoals && column.role === 'area') &&
        !columns.some((other) => namesMore(other, column)),
    ) ?? (hasGoals ? undefined : before.findLast(namesWhose));
  return columns.map((column) => (column === found ? { ...found, ...because('indicator', 'onlyTexts') } : column));
}

function canHoldIndicators(column: RoleColumn): boolean {
  const { role, reason, profile } = column;
  const isSaid = reason.code === 'header' && !OF_LEVELS.has(role) && role !== 'area';
  if (isByUser(column) || isSaid || !CAN_HOLD_INDICATORS.has(role)) return false;
  return fits('indicator', profile) !== null || profile.texts > profile.filled / 2;
}

/** "Enhet" over "Ekskolan", "Björkskolan": whose values these are; what is measured stands above them. */
function namesWhose({ role, reason }: RoleColumn): boolean {
  return role === 'responsible' && reason.code === 'cells';
}

/** "Mål | Aktivitet | Resultat" with several results to a goal: what came of the activities. */
function isOfActivities(columns: readonly RoleColumn[]): boolean {
  const goals = columns.findLast(({ role }) => role === 'goal')?.profile.distinct ?? 0;
  return columns.every(({ role, profile }) => role !== 'outcome' || profile.filled > goals);
}

/** Adds the further roles that a column has: targets in the sentences, indicators among the goals. */
function markBesides(columns: readonly RoleColumn[]): RoleColumn[] {
  const has = (role: Role): boolean => columns.some((column) => column.role === role);
  const lastGoal = columns.findLast((column) => column.role === 'goal');
  const measured =
    has('target') || has('baseline') || (has('outcome') && !(has('activity') && isOfActivities(columns)));
  return columns.map((column) => {
    const also = new Set(column.also);
    const { column: at, header, fromUpper, profile, role, reason, note } = column;
    if (column === lastGoal && !has('indicator') && (measured || holdsSentences(profile))) also.add('indicator');
    if ((role === 'indicator' || also.has('indicator')) && !has('target') && carriesTargets(profile))
      also.add('target');
    // Written out, so that all columns are of one shape to the engine: every row is read through them.
    return { column: at, header, fromUpper, profile, role, also: [...also], reason, note };
  });
}
