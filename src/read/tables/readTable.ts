import type { Activity, Column, GoalTable, Indicator } from '../../model/goalTable';
import type { RoleChoice } from '../../ownsheets/roleChoices';
import type { Problem } from '../../model/problems';
import { headingGroups } from '../rows/headingGroups';
import type { Place, Walk } from '../rows/place';
import { walkRows } from '../rows/walkRows';
import type { GoalChain } from '../rows/goalHeadings';
import { readActivity } from '../rows/readActivity';
import { indicatorColumns } from '../rows/indicatorColumns';
import type { SheetTimes } from '../rows/indicatorValues';
import { readIndicator } from '../rows/readIndicator';
import { isBlank, type Line } from '../sheet/grid';
import { assignRoles } from './assignRoles';
import type { RoleColumn } from '../columns/roleColumn';
import { apart, withGroups } from './distinctIndicators';
import { oneForAllPeriods } from './longRows';
import { goalsOf } from './goalsOf';
import { isGoalTable } from './isGoalTable';
import { withOwnMeans } from './ownMeans';
import { withoutDoubtfulPercent } from './partsOfOne';
import { withUnits } from './unitColumns';
import { apartByResponsible } from './unitsApart';
import { planYearsIn, sheetPeriodOf, type PlanYears } from './planYear';
import { profileOf, SAMPLE_ROWS } from '../columns/profile';
import { rangeOf, type Region } from '../columns/region';
import { problemsIn } from './tableProblems';
import type { UndatedYear } from './yearOfParts';
import { sheetColumnOf, viewOf, type TableView } from '../columns/tableView';

/** What is known of a stretch besides its cells. */
export interface Known {
  /** Of the sheet's name or title. */
  readonly years: PlanYears | null;
  /** What is known where nothing names one. */
  readonly undated: UndatedYear;
  /** Columns whose role the user chose. */
  readonly choices: readonly RoleChoice[];
  /** It begins right under a goal table. */
  readonly isUnderGoals: boolean;
}

/**
 * Reads a stretch of a sheet as a goal table.
 *
 * @param chain the goals that headings further up on the sheet have set; it takes in those of this table.
 * @returns null when the columns are not those of a goal table.
 */
export function readTable(region: Region, chain: GoalChain, known: Known): GoalTable | null {
  const { years, undated, choices, isUnderGoals } = known;
  const sample = sampleOf(region);
  const profiled = region.columns.map((each) => ({ ...each, profile: profileOf(region.grid, sample, each) }));
  const columns = withoutDoubtfulPercent(withOwnMeans(withUnits(assignRoles(profiled, choices))));
  const view = viewOf(region, columns, sample);
  for (const group of headingGroups(view)) chain.take(group);
  if (!isGoalTable(view, chain, isUnderGoals)) return null;
  const planYears = years ?? (region.isUndated ? null : planYearsIn(columns, undated.now));
  const walk = atTwoLevels(walkRows(view, chain));
  const yearOfParts = planYears?.last ?? undated.assumed;
  const times = { planYear: yearOfParts, sheetPeriod: sheetPeriodOf(region.grid, years?.last ?? yearOfParts) };
  const { indicators, problems } = readIndicators(view, walk, times);
  const { sheet } = region.grid;
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    range: region.pivoted?.range ?? rangeOf(region),
    headerRows: region.headerRows,
    tableName: region.tableName,
    columns: columns.map((column) => columnOf(column, view)),
    planYear: planYears?.last ?? null,
    planStart: planYears && planYears.first < planYears.last ? planYears.first : null,
    goals: goalsOf(view, walk, chain),
    indicators,
    activities: walk.activities.map((place): Activity => readActivity(view, place, yearOfParts)),
    problems: [...problemsIn(view, walk), ...problems],
  };
}

/** A goal that has goals under it is an overall one everywhere: what stands above it is left out. */
function atTwoLevels(walk: Walk): Walk {
  const parents = new Set([...walk.indicators, ...walk.activities].map(({ strategicGoal }) => strategicGoal?.text));
  const lowered = (place: Place): Place =>
    place.goal && place.strategicGoal && parents.has(place.goal.text) ? { ...place, strategicGoal: null } : place;
  return { ...walk, indicators: walk.indicators.map(lowered), activities: walk.activities.map(lowered) };
}

/** The first rows of the body; rows that stand above a repeated header are not like the others. */
function sampleOf({ body, between, columns }: Region): Line[] {
  const sample: Line[] = [];
  for (const line of body) {
    if (sample.length === SAMPLE_ROWS) break;
    const filled = columns.filter(({ column }) => !isBlank(line.values[column])).length;
    if (filled > 0 && !between.has(line.index)) sample.push(line);
  }
  return sample;
}

function columnOf(column: RoleColumn, view: TableView): Column {
  const { header, role, also, reason } = column;
  const goals = view.columns.filter((each) => each.role === 'goal');
  const isLowest = column === goals.at(-1) && goals.length > 1;
  return {
    column: sheetColumnOf(column, view),
    header: header.text,
    role,
    also,
    level: role === 'goal' ? (isLowest ? 2 : 1) : null,
    period: header.period,
    group: header.group,
    unit: header.unit,
    spread: header.spread,
    reason,
    ...(column.note ? { note: column.note } : {}),
  };
}

function readIndicators(
  view: TableView,
  walk: Walk,
  times: SheetTimes,
): { indicators: Indicator[]; problems: Problem[] } {
  const columns = indicatorColumns(view);
  const read = walk.indicators.map((place) => readIndicator(view, columns, place, times));
  const several = read.flatMap(({ place, indicator: { sheet, cell } }): Problem[] => {
    const count = place.beside?.items.filter(({ kind }) => kind === 'item').length ?? 1;
    if (count === 1 || place.number > 1) return [];
    return [{ code: 'indicator.severalInCell', params: { count }, sheet, cell }];
  });
  const isLong = view.columns.some(({ role }) => role === 'period');
  const all = withGroups(read);
  const distinct = isLong ? oneForAllPeriods(all) : apart(apartByResponsible(all));
  return {
    indicators: distinct.indicators,
    problems: [...several, ...read.flatMap(({ problems }) => problems), ...distinct.problems],
  };
}
