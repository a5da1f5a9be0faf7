import { SAYS_MEASURED } from '../../lexicon/headers';
import { NAMING } from '../../lexicon/roles';
import type { NeighbourHint, Role } from '../../model/goalTable';
import type { InTable } from './inTable';
import {
  isBeforeDatedOutcomes,
  isBesideNamedOutcome,
  isOnlyResult,
  isOwnRegion,
  isShareOfTarget,
  isSumOfPlan,
  isTotalOfNothing,
} from './outcomeRules';
import { because, isByUser, isVague, type RoleColumn } from '../columns/roleColumn';
import { fits, holdsLevels, holdsSentences, setsTargets } from '../columns/roleTests';

/** A role that changes to another one in some tables. */
interface TableRule {
  readonly from: Role;
  readonly to: Role;
  /** What the reason says of the table; null where no role is left that a reason could be given for. */
  readonly why: NeighbourHint | null;
  readonly when: (seen: InTable) => boolean;
  /** The new role counts whatever the header says; else only where its words allow it. */
  readonly unsaid?: true;
}

/** What only the table as a whole can tell; of the rules from one role the first that holds decides. */
const RULES: readonly TableRule[] = [
  { from: 'method', to: 'indicator', why: 'noIndicator', when: isOnlyMeasure },
  { from: 'method', to: 'indicator', why: 'noIndicator', when: isMeasureOfGoals, unsaid: true },
  { from: 'method', to: 'indicator', why: 'noIndicator', when: isOnlyName, unsaid: true },
  { from: 'target', to: 'indicator', why: 'noIndicator', when: isOnlySentences },
  { from: 'target', to: 'goal', why: 'noIndicator', when: isOnlySentences },
  { from: 'description', to: 'indicator', why: 'noIndicator', when: isUnderBlankGoals, unsaid: true },
  { from: 'activity', to: 'indicator', why: 'noIndicator', when: isMeasuredActivity, unsaid: true },
  { from: 'comparison', to: 'outcome', why: 'noOutcome', when: isOnlyResult },
  { from: 'comparison', to: 'outcome', why: 'besideNation', when: isOwnRegion },
  { from: 'baseline', to: 'outcome', why: 'noOutcome', when: isLatestResult },
  { from: 'status', to: 'outcome', why: 'noOutcome', when: isSituation },
  { from: 'indicator', to: 'unit', why: 'indicatorElsewhere', when: isOfUnits, unsaid: true },
  { from: 'indicator', to: 'goal', why: 'indicatorElsewhere', when: isLeftOfSurer },
  { from: 'activity', to: 'goal', why: 'activityElsewhere', when: isLeftOfSurer },
  { from: 'activity', to: 'goal', why: 'indicatorElsewhere', when: isAboveMeasured },
  { from: 'action', to: 'activity', why: 'noIndicator', when: isAllThatIsDone },
  { from: 'action', to: 'activity', why: 'noOutcome', when: isPlanned },
  { from: 'deadline', to: 'period', why: 'besideOutcome', when: isRightOfOutcome },
  { from: 'deadline', to: 'period', why: 'sameAgain', when: isDayOfRows },
  { from: 'other', to: 'goal', why: 'textsBeforeIndicators', when: isTextBeforeIndicators, unsaid: true },
  { from: 'comment', to: 'goal', why: 'textsBeforeIndicators', when: isTextBeforeIndicators, unsaid: true },
  { from: 'forecast', to: 'target', why: 'noTarget', when: ({ has }) => !has('target') },
  { from: 'goal', to: 'target', why: 'indicatorElsewhere', when: isLevelOfIndicators },
  { from: 'goal', to: 'target', why: 'indicatorElsewhere', when: isColumnOfLevels, unsaid: true },
  { from: 'target', to: 'goal', why: 'targetElsewhere', when: isGoalInWords },
  { from: 'target', to: 'other', why: null, when: isCostOfActivities },
  { from: 'target', to: 'other', why: null, when: isBesideOwnTargets },
  { from: 'target', to: 'outcome', why: 'noOutcome', when: isLevelReached },
  { from: 'target', to: 'comparison', why: 'targetElsewhere', when: isBesideSurerTarget },
  { from: 'target', to: 'other', why: null, when: isBesideSurerTarget },
  { from: 'outcome', to: 'attainment', why: 'besideOutcome', when: isShareOfTarget, unsaid: true },
  { from: 'outcome', to: 'other', why: null, when: isBesideNamedOutcome, unsaid: true },
  { from: 'outcome', to: 'other', why: null, when: isBeforeDatedOutcomes },
  { from: 'subgroup', to: 'other', why: null, when: isSumOfPlan, unsaid: true },
  { from: 'subgroup', to: 'other', why: null, when: isTotalOfNothing, unsaid: true },
  { from: 'indicator', to: 'other', why: null, when: ({ measured }) => !measured },
];

/** Changes the roles that the table as a whole tells to be others; those that the user chose stay. */
export function byTable(columns: readonly RoleColumn[]): RoleColumn[] {
  const has = (role: Role): boolean => columns.some((column) => column.role === role);
  const measured = has('outcome') || has('target') || has('subgroup');
  return columns.map((column, at) => {
    if (isByUser(column)) return column;
    const left = columns.slice(0, at);
    const seen = { column, columns, left, right: columns.slice(at + 1), has, measured };
    const rule = RULES.find((each) => holds(each, seen));
    return rule ? changed(column, rule) : column;
  });
}

function holds({ from, to, unsaid, when }: TableRule, seen: InTable): boolean {
  const { role, header } = seen.column;
  return role === from && (unsaid === true || header.roles.includes(to)) && when(seen);
}

function changed(column: RoleColumn, { to, why }: TableRule): RoleColumn {
  return why === null ? { ...column, role: to, reason: { code: 'none' } } : { ...column, ...because(to, why) };
}

/** "Mätmetod" where nothing else says what is measured, not even goals that are written as targets. */
function isOnlyMeasure({ columns, has, measured }: InTable): boolean {
  const isNamed = columns.some(({ role, profile }) => role === 'goal' && holdsSentences(profile));
  return !has('indicator') && measured && !isNamed;
}

/**
 * "Så mäter vi" with something else in every row, several beside one goal: what is measured, not how. So is "Uppföljning"
 * where each of its texts has a level of its own.
 */
function isMeasureOfGoals({ column, columns, has, measured }: InTable): boolean {
  const { header, profile } = column;
  const goals = columns.findLast(({ role }) => role === 'goal')?.profile.filled ?? 0;
  const isEachItsOwn = profile.distinct === profile.filled && profile.filled > goals;
  const hasLevels = columns.some(({ role, profile: { filled } }) => role === 'target' && filled >= profile.filled);
  return !has('indicator') && measured && goals > 0 && isEachItsOwn && (hasLevels || MEASURED_GOAL.test(header.text));
}

const MEASURED_GOAL = new RegExp(SAYS_MEASURED, 'i');

/** "Så mäter vi | Utfall" with another text in every row, and no column that could say what is measured. */
function isOnlyName({ column: { profile }, columns, measured }: InTable): boolean {
  const isNamed = columns.some(({ role }) => NAMING.has(role));
  return !isNamed && measured && profile.filled > 0 && profile.distinct === profile.filled;
}

/** "Övergripande mål | Beskrivning" with several texts to one goal, each beside values: they are what is measured. */
function isUnderBlankGoals({ column: { profile }, left, has }: InTable): boolean {
  const goals = left.findLast(({ role }) => role === 'goal')?.profile.filled ?? 0;
  const isEachItsOwn = profile.filled === profile.rows && profile.distinct === profile.filled;
  const isMeasured = has('outcome') && has('target');
  return !has('indicator') && !has('activity') && isMeasured && goals > 0 && goals < profile.filled && isEachItsOwn;
}

/** "Mätbart mål" with whole sentences: what is measured, with the level in it. */
function isOnlySentences({ column, has }: InTable): boolean {
  return !has('indicator') && holdsSentences(column.profile);
}

/** "Aktivitet | Mål | Utfall" with levels and figures: how much is done is what is measured. */
function isMeasuredActivity({ column, columns, left, has }: InTable): boolean {
  const isLevels = (column: RoleColumn): boolean =>
    (column.role === 'target' || column.role === 'goal') && !isVague(column) && holdsNumbers(column.profile);
  const isMeasured = columns.some(({ role, profile }) => role === 'outcome' && profile.numbers > 0);
  const isUnderGoals = columns.some((column) => column.role === 'goal' && !isLevels(column));
  const isSecond = left.some(({ role }) => role === 'activity');
  const isWanted = columns.some(isLevels) || (has('polarity') && column.header.roles.includes('indicator'));
  return !has('indicator') && !isUnderGoals && !isSecond && isMeasured && isWanted;
}

/** Half of the cells or more are levels, and some of them numbers. */
function holdsNumbers({ filled, numbers, targets }: RoleColumn['profile']): boolean {
  return numbers > 0 && (numbers + targets) * 2 >= filled;
}

/** "Åtgärd | Ansvarig | Uppföljningsmått": left of what it is measured by, and nothing has been measured that it could answer. */
function isPlanned({ left, right, has, measured }: InTable): boolean {
  const isFirst = !left.some(({ role }) => NAMING.has(role));
  return isFirst && !measured && !has('status') && right.some(({ role }) => role === 'indicator');
}

/** "Nuläge" where no other column has values: how it went, unless it is of a time before all targets ("Nuläge 2018"). */
function isLatestResult({ column, columns, has }: InTable): boolean {
  return (!has('outcome') || isAfterOutcomes(column, columns)) && !isBeforeTargets(column, columns);
}

/** "Nuläge 2024 | Föregående år": later than every value beside it. */
function isAfterOutcomes({ header }: RoleColumn, columns: readonly RoleColumn[]): boolean {
  const { period } = header;
  const outcomes = columns.filter(({ role }) => role === 'outcome');
  return period !== null && outcomes.every((each) => (each.header.period?.end ?? period.end) < period.end);
}

/** "Läge 2024-12-31 | Status": how it stood that day, where another column says what is thought of it. */
function isSituation({ column, columns, has }: InTable): boolean {
  const isAssessed = columns.some((other) => other !== column && other.role === 'status' && !other.header.timed);
  return column.header.timed && isAssessed && !has('outcome');
}

function isBeforeTargets({ header }: RoleColumn, columns: readonly RoleColumn[]): boolean {
  const { period } = header;
  const targets = columns.filter(({ role }) => role === 'target');
  return (
    period !== null && targets.length > 0 && targets.every((target) => (target.header.period?.start ?? '') > period.end)
  );
}

/** "Delmål | Mått" over "Matsvinnet ska halveras | g/portion": in what it is measured, beside what is. */
function isOfUnits({ column: { profile }, left }: InTable): boolean {
  return (
    profile.filled > 0 &&
    profile.bareUnits * 2 >= profile.filled &&
    left.some(({ role }) => role === 'goal' || role === 'indicator')
  );
}

/** "Framgångsfaktor" left of "Indikator": of two columns of one role the left one is over the other. */
function isLeftOfSurer({ column, right }: InTable): boolean {
  return right.some((other) => other.role === column.role && !isVague(other));
}

/** "Vårt bidrag till målet" left of what is measured, in a table without goals. */
function isAboveMeasured({ right, has, measured }: InTable): boolean {
  return !has('goal') && measured && right.some(({ role }) => role === 'indicator');
}

/** "Åtgärder" in a plan of what is to be done: nothing is measured that they would mend. */
function isAllThatIsDone({ has, columns }: InTable): boolean {
  return !has('activity') && !has('indicator') && !isMeasured(columns);
}

/** "Budget" in a plan of what is to be done: what it costs. */
function isCostOfActivities({ has, columns }: InTable): boolean {
  return (has('activity') || has('action')) && !has('indicator') && !isMeasured(columns);
}

/** "Budget" beside "Räntekostnaden ska vara högst 90 mnkr": the texts set the targets themselves. */
function isBesideOwnTargets({ column, columns }: InTable): boolean {
  return isVague(column) && !column.header.also.includes('goal') && columns.some(setsTargets);
}

/** The table has values or levels, and not only a "Budget" that could be a cost. */
function isMeasured(columns: readonly RoleColumn[]): boolean {
  return columns.some((each) => each.role === 'outcome' || (each.role === 'target' && !isVague(each)));
}

/** "Datum" right after a value: when it was measured. */
function isRightOfOutcome({ left }: InTable): boolean {
  return left.at(-1)?.role === 'outcome';
}

/** "Datum | KPI | Värde" with the same measures again and again: on which day each value was taken. */
function isDayOfRows({ column, columns, has }: InTable): boolean {
  const measures = columns.find(({ role }) => role === 'indicator')?.profile;
  const isRepeated = measures !== undefined && measures.distinct < measures.filled;
  return isRepeated && has('outcome') && column.profile.distinct > 1 && !columns.some(({ role }) => role === 'period');
}

/** Texts left of the indicators, in a table without goals, whose header means something else or nothing: "Resultat". */
function isTextBeforeIndicators({ column, right, has }: InTable): boolean {
  const { role, reason, profile } = column;
  const isOpen = role === 'other' || reason.code === 'cells';
  const isNamed = column.header.text === '' && fits('goal', profile) !== null && profile.length >= SHORTEST_GOAL;
  if (!isOpen || (profile.texts * 2 < profile.filled && !isNamed) || profile.filled === 0) return false;
  return !has('goal') && right.some((other) => other.role === 'indicator');
}

/** Mean length of the texts of a column without a header that can be goals: "1. Trygg kommun". */
const SHORTEST_GOAL = 8;
/** The same of cells right of goals and of what is measured. */
const LONGEST_BARE_LEVEL = 16;

/** "Mål" with levels, or with nothing yet, right of what they are levels of; also "Ja", "X" beside that year's outcome. */
function isLevelOfIndicators({ column, columns, left, has }: InTable): boolean {
  const { header, profile } = column;
  const isOfYear = (other: RoleColumn): boolean =>
    other.role === 'outcome' && other.header.period?.end === header.period?.end;
  const isBesideOutcome = header.period !== null && profile.length <= SHORTEST_GOAL && columns.some(isOfYear);
  // "Mål/aktivitet | Mått | Mål" over "Ja", "Alla nämnder", "Senast 2024-09-30".
  const isShort = left.some(({ role }) => role === 'goal') && profile.length <= LONGEST_BARE_LEVEL;
  const isLevel = profile.filled === 0 || holdsLevels(profile) || isShort || isBesideOutcome || isOwnInEachRow(profile);
  const isOf = (other: RoleColumn): boolean =>
    other.role === 'indicator' ||
    (other.role === 'activity' && !has('indicator')) ||
    (header.timed && other.role === 'goal' && other.profile.filled > 0);
  return isLevel && left.some(isOf) && !has('target');
}

/** "Resultatmål 2025" over "60", "minst 45 %": for a year, and no goal in words. */
function isColumnOfLevels({ column: { header, profile }, left }: InTable): boolean {
  const isOfMeasures = left.some(({ role }) => role === 'indicator' || role === 'activity');
  return header.timed && isOfMeasures && profile.numbers > 0 && holdsLevels(profile);
}

/** "… ska uppgå till max 130 kg per person": a level in words, and another one in every row. */
function isOwnInEachRow({ filled, distinct, measurable }: RoleColumn['profile']): boolean {
  return measurable === filled && distinct === filled;
}

/** "Mål" with texts such as "Ökad självständighet" left of what is measured, where "Målvärde" has the levels. */
function isGoalInWords({ column: { header }, columns, right }: InTable): boolean {
  const isGoal = header.roles[0] === 'goal' && !header.timed;
  const isLevelElsewhere = columns.some(({ role, header: other }) => role === 'target' && other.roles[0] === 'target');
  return isGoal && isLevelElsewhere && right.some(({ role }) => role === 'indicator');
}

/** "Nivå 2023 | Nivå 2024" beside "Målnivå", where no other column has values. */
function isLevelReached(seen: InTable): boolean {
  return seen.column.header.roles[0] === 'target' && isBesideSurerTarget(seen) && !seen.has('outcome');
}

/** "Budget" beside "Målvärde". */
function isBesideSurerTarget({ column, columns }: InTable): boolean {
  return columns.some((other) => other !== column && other.role === 'target' && !isVague(other));
}
