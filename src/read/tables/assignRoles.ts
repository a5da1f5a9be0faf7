import type { NeighbourHint, Role, RoleReason } from '../../model/goalTable';
import { chosenRole, type RoleChoice } from '../../ownsheets/roleChoices';
import type { HeaderReading } from './readHeader';
import type { Profile } from './profile';
import { periodRole } from './periodRole';
import { because, byCells, type Decision, type RoleColumn, type Undecided } from './roleColumn';
import { CARRIES_TARGETS, fits } from './roleTests';

/** Roles that cells alone can give to a column whose header says nothing, in the order in which they are tried. */
const BY_CELLS: readonly Role[] = ['status', 'trend', 'kpiId', 'unit'];
/** Share from which a column of goals holds what is measured. */
const HOLDS_INDICATORS = 0.4;
/** Most different texts that a column of status icons has. */
const FEW_TEXTS = 5;

/**
 * Gives each column of a table its role: the one that the user chose, else by the words of its header, by its cells
 * where the words allow several roles or there are none, and by its neighbours where neither tells.
 */
export function assignRoles(columns: readonly Undecided[], choices: readonly RoleChoice[]): RoleColumn[] {
  const first = columns.map((column) => byUser(column, choices) ?? byHeaderOrCells(column));
  return markBesides(byTable(withIndicators(byNeighbours(first))));
}

function byUser(column: Undecided, choices: readonly RoleChoice[]): RoleColumn | null {
  const role = chosenRole(choices, column.header.text, column.column);
  return role && { ...column, also: [], note: null, role, reason: { code: 'user' } };
}

function isByUser({ reason }: RoleColumn): boolean {
  return reason.code === 'user';
}

function byHeaderOrCells(column: Undecided): RoleColumn {
  const { header, profile, fromUpper } = column;
  const known = { ...column, also: header.also, note: header.note };
  const roles = rolesOf(header);
  const [likeliest] = roles;
  if (likeliest === undefined) return { ...known, ...withoutWords(column) };
  const byWord: RoleReason = { code: fromUpper ? 'upperHeader' : 'header', term: header.term ?? header.text };
  if (likeliest === 'period' && header.period) return { ...known, role: 'other', reason: { code: 'none' } };
  if (profile.filled === 0 || roles.length === 1) return { ...known, role: likeliest, reason: byWord };
  const role = roles.find((each) => fits(each, profile) !== null) ?? likeliest;
  return { ...known, role, reason: role === likeliest ? byWord : byCells(role, profile) };
}

/** Mean length of cells that are levels and no goals in words. */
const LONGEST_LEVEL = 15;
/** The same where every cell is one: "Över rikets medelvärde". */
const LONGEST_OF_LEVELS = 30;

/** "Öka", "Minst 90 %": a level, although "Mål" could head a goal as well. */
function holdsLevels({ filled, targets, length }: Profile): boolean {
  const isLevel = targets * 2 >= filled && length <= LONGEST_LEVEL;
  return targets > 0 && (isLevel || (targets === filled && length <= LONGEST_OF_LEVELS));
}

/**
 * The roles that the words of a header allow. What is followed up in a period is no method: "Uppföljning T1" tells how it
 * went. In per cent, how far a goal is met is a share: "Måluppfyllelse (%)".
 */
function rolesOf({ roles, timed, unit }: HeaderReading): readonly Role[] {
  if (roles.length < 2) return roles;
  if (timed && roles[0] === 'method') return roles.slice(1);
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
  if (isNumber) return hasOutcome || header.text === '' ? null : because('outcome', 'onlyNumbers');
  if (isText && !has('indicator') && !has('goal')) return because('indicator', 'onlyTexts');
  if (isText && left !== undefined && left.role !== 'goal') return because('comment', 'textsAfterValues');
  const isIcon = header.text === '' && profile.distinct <= FEW_TEXTS && profile.distinct < profile.filled;
  return isIcon && !has('status') && (has('outcome') || has('target')) ? because('status', 'fewTexts') : null;
}

/** Roles of a column that can turn out to hold the indicators: its header says nothing, or not what its cells hold. */
const CAN_HOLD_INDICATORS = new Set<Role>(['other', 'unit', 'comment', 'target']);

/** In a table with targets and no indicators, texts right before the figures are what is measured: "Leveranskvalitet". */
function withIndicators(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  if (columns.some(({ role }) => role === 'indicator')) return columns;
  const isFigure = ({ role, profile }: RoleColumn): boolean =>
    (role === 'target' || role === 'outcome') && !(profile.filled > 0 && fits(role, profile) === null);
  const first = columns.findIndex(isFigure);
  const saysTargets = columns.some((column) => isFigure(column) && column.role === 'target' && !isVague(column));
  const found = saysTargets ? columns.findLast((column, i) => i < first && canHoldIndicators(column)) : undefined;
  return columns.map((column) => (column === found ? change(found, 'indicator', 'onlyTexts') : column));
}

function canHoldIndicators(column: RoleColumn): boolean {
  const { role, reason, profile } = column;
  const isSaid = reason.code === 'header' && role !== 'target';
  if (isByUser(column) || isSaid || !CAN_HOLD_INDICATORS.has(role)) return false;
  return fits('indicator', profile) !== null;
}

/** The header's word has other uses: "Budget". */
function isVague({ header }: RoleColumn): boolean {
  return header.roles.includes('other');
}

/** A column of goals that are written as targets: they are what is measured, whatever method stands beside them. */
function holdsIndicators({ role, profile }: RoleColumn): boolean {
  return role === 'goal' && holdsSentences({ profile });
}

/** Sentences that set targets: "Mätbart mål" can be a level or what is measured. */
function holdsSentences({ profile }: Pick<RoleColumn, 'profile'>): boolean {
  return profile.filled > 0 && profile.targetSentences / profile.filled >= HOLDS_INDICATORS;
}

/** What only the table as a whole can tell. */
function byTable(columns: readonly RoleColumn[]): RoleColumn[] {
  const has = (role: Role): boolean => columns.some((column) => column.role === role);
  const measured = has('outcome') || has('target') || has('subgroup');
  return columns.map((column) => {
    if (isByUser(column)) return column;
    const { role, header } = column;
    const can = (other: Role): boolean => header.roles.includes(other);
    if (role === 'method' && can('indicator') && !has('indicator') && measured && !columns.some(holdsIndicators))
      return change(column, 'indicator', 'noIndicator');
    if (role === 'target' && can('indicator') && !has('indicator') && holdsSentences(column))
      return change(column, 'indicator', 'noIndicator');
    if (role === 'comparison' && can('outcome') && !has('outcome') && !has('subgroup'))
      return change(column, 'outcome', 'noOutcome');
    if (role === 'baseline' && can('outcome') && !has('outcome') && !isBeforeTargets(column, columns))
      return change(column, 'outcome', 'noOutcome');
    const right = columns.slice(columns.indexOf(column) + 1);
    const isAbove = (role === 'indicator' || role === 'activity') && can('goal');
    if (isAbove && right.some((other) => other.role === role && !other.header.roles.includes('other')))
      return change(column, 'goal', role === 'indicator' ? 'indicatorElsewhere' : 'activityElsewhere');
    const isMeasured = measured && right.some((other) => other.role === 'indicator');
    if (role === 'activity' && can('goal') && !has('goal') && isMeasured)
      return change(column, 'goal', 'indicatorElsewhere');
    if (role === 'action' && can('activity') && !has('activity') && !has('indicator') && !measured)
      return change(column, 'activity', 'noIndicator');
    if (role === 'deadline' && can('period') && columns[columns.indexOf(column) - 1]?.role === 'outcome')
      return change(column, 'period', 'besideOutcome');
    if (isTextBeforeIndicators(column, columns)) return change(column, 'goal', 'textsBeforeIndicators');
    if (role === 'forecast' && can('target') && !has('target')) return change(column, 'target', 'noTarget');
    const isRight = columns.some(
      (other) =>
        other.column < column.column &&
        (other.role === 'indicator' || (header.timed && other.role === 'goal' && other.profile.filled > 0)),
    );
    const isLevel = column.profile.filled === 0 || holdsLevels(column.profile);
    if (role === 'goal' && can('target') && isLevel && isRight && !has('target'))
      return change(column, 'target', 'indicatorElsewhere');
    const hasSurer = columns.some((other) => other.role === 'target' && !other.header.roles.includes('other'));
    if (role === 'target' && can('other') && hasSurer) return { ...column, role: 'other', reason: { code: 'none' } };
    if (role === 'indicator' && can('other') && !measured)
      return { ...column, role: 'other', reason: { code: 'none' } };
    return column;
  });
}

/** Texts left of the indicators, in a table without goals, whose header means something else or nothing: "Resultat". */
function isTextBeforeIndicators({ role, column, reason, profile }: RoleColumn, all: readonly RoleColumn[]): boolean {
  const isOpen = role === 'other' || (role === 'comment' && reason.code === 'cells');
  if (!isOpen || profile.texts * 2 < profile.filled || profile.filled === 0) return false;
  return (
    !all.some((other) => other.role === 'goal') &&
    all.some((other) => other.role === 'indicator' && other.column > column)
  );
}

/** "Nuläge 2018" where all targets are for later years: where the measure starts from. */
function isBeforeTargets({ header }: RoleColumn, columns: readonly RoleColumn[]): boolean {
  const { period } = header;
  const targets = columns.filter(({ role }) => role === 'target');
  return (
    period !== null && targets.length > 0 && targets.every((target) => (target.header.period?.start ?? '') > period.end)
  );
}

function change(column: RoleColumn, role: Role, what: NeighbourHint): RoleColumn {
  return { ...column, ...because(role, what) };
}

/** Adds the further roles that a column has: targets in the sentences, indicators among the goals. */
function markBesides(columns: readonly RoleColumn[]): RoleColumn[] {
  const has = (role: Role): boolean => columns.some((column) => column.role === role);
  const lastGoal = columns.findLast((column) => column.role === 'goal');
  const measured = has('target') || has('outcome') || has('baseline');
  return columns.map((column) => {
    const also = new Set(column.also);
    const share = column.profile.filled > 0 ? column.profile.targetSentences / column.profile.filled : 0;
    if (column === lastGoal && !has('indicator') && (measured || share >= HOLDS_INDICATORS)) also.add('indicator');
    if ((column.role === 'indicator' || also.has('indicator')) && !has('target') && share >= CARRIES_TARGETS)
      also.add('target');
    const { column: at, header, fromUpper, profile, role, reason, note } = column;
    // Written out, so that all columns are of one shape to the engine: every row is read through them.
    return { column: at, header, fromUpper, profile, role, also: [...also], reason, note };
  });
}
