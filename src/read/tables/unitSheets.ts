import type { GoalTable, Indicator } from '../../model/goalTable';
import { groupBy } from '../../model/groupBy';
import { ofUnit } from './unitsApart';

/** With fewer values that differ it is rather one that is typed wrong. */
const FEWEST = 2;

/** How many of a table's values stand on other sheets too, and how many of those another value. */
interface Shared {
  shared: number;
  different: number;
}

/**
 * A sheet for each committee or school holds the same indicators, not the same values: where most of what two sheets say
 * of one indicator and period differs, its target among it, each is the unit's own, and the sheet's name is its area. Where
 * few differ they are one indicator, and the conflict is said elsewhere.
 */
export function apartBySheet(tables: readonly GoalTable[]): readonly GoalTable[] {
  if (new Set(tables.map(({ sheetId }) => sheetId)).size < 2) return tables;
  const apart = unitsAmong(tables);
  if (apart.size === 0) return tables;
  const often = sharedIds(tables);
  return tables.map((table) =>
    apart.has(table)
      ? {
          ...table,
          indicators: table.indicators.map((each) => (often.has(each.id) ? ofUnit(each, table.sheet) : each)),
        }
      : table,
  );
}

/** A value in a table; of the same indicator and time it has the same key wherever it stands. */
interface ValueAt {
  readonly table: GoalTable;
  readonly key: string;
  readonly value: number;
}

/** The tables most of whose shared values differ from those on other sheets. */
function unitsAmong(tables: readonly GoalTable[]): Set<GoalTable> {
  const values = tables.flatMap((table) => table.indicators.flatMap((each) => valuesOf(each, table)));
  const counts = new Map<GoalTable, Shared>();
  for (const at of groupBy(values, ({ key }) => key).values()) {
    const isShared = new Set(at.map(({ table }) => table.sheetId)).size > 1;
    const isDifferent = new Set(at.map(({ value }) => value)).size > 1;
    for (const { table } of isShared ? at : []) {
      const count = counts.get(table) ?? { shared: 0, different: 0 };
      counts.set(table, { shared: count.shared + 1, different: count.different + (isDifferent ? 1 : 0) });
    }
  }
  const isUnit = ({ shared, different }: Shared): boolean => different >= FEWEST && different * 2 > shared;
  return new Set([...counts].flatMap(([table, count]) => (isUnit(count) ? [table] : [])));
}

/** What a row says that a row of the same indicator on another sheet says too: its values, and its target for the year. */
function valuesOf({ id, measurements, target }: Indicator, table: GoalTable): ValueAt[] {
  const { planYear } = table;
  const when = String(target.deadlineDate ?? target.deadlineYear ?? planYear ?? '');
  const level = target.target === null ? [] : [{ table, key: `${id} target ${when}`, value: target.target }];
  const values = measurements.flatMap(({ period, group, value }) => {
    const at = period === null ? String(planYear ?? '') : `${period.start} ${period.end}`;
    return value === null ? [] : [{ table, key: `${id} ${at} ${group ?? 'total'}`, value }];
  });
  return [...level, ...values];
}

/** Ids of indicators that stand on several sheets. */
function sharedIds(tables: readonly GoalTable[]): Set<string> {
  const sheets = new Map<string, Set<string>>();
  for (const { sheetId, indicators } of tables) {
    for (const { id } of indicators) sheets.set(id, (sheets.get(id) ?? new Set()).add(sheetId));
  }
  return new Set([...sheets].flatMap(([id, on]) => (on.size > 1 ? [id] : [])));
}
