import type { GoalTable, Indicator } from '../../model/goalTable';
import { groupBy } from '../../model/groupBy';
import type { HistoryRow } from '../../model/history';
import { keyOf } from '../../model/identity';
import type { Snapshot } from '../../model/snapshot';
import { knownIndicators, type KnownIndicator } from '../../ownsheets/knownIndicators';
import { besideRows, type Beside } from './besideRows';
import { isReworded } from './isReworded';

/** Where an indicator stands. */
interface Place {
  readonly table: GoalTable;
  readonly indicator: Indicator;
  /** The key of its goal, area and text as they are now. */
  readonly form: string;
  /** What we wrote beside its row, one for each indicator in its cell. */
  readonly beside: readonly string[];
}

/**
 * Gives indicators that were judged before the id that they had then. What tells them, strongest first: goal, area and
 * text are those that were judged last; our explanation of the last run, which was written beside its row and moves
 * with it, where the text can be the same reworded and nothing else claims it; else an indicator is a new one.
 *
 * A row that is a copy of another keeps its text or is a new one, and in a table where texts that are known stand beside
 * explanations of others (sorted without our columns), what stands beside tells nothing. A row overwritten with
 * something else is a new one: a wrong identity would carry corrections to what they were not made for.
 */
export function identify(
  snapshot: Snapshot,
  tables: readonly GoalTable[],
  history: readonly HistoryRow[],
): readonly GoalTable[] {
  const known = knownIndicators(snapshot, history);
  if (known.size === 0) return tables;
  const places = placesOf(tables, besideRows(snapshot, tables));
  const ids = byText(places, known);
  for (const [place, id] of byWhatStandsBeside(places, known, ids)) ids.set(place, id);
  nameNewOnes(places, ids);
  const idOf = new Map([...ids].map(([{ indicator }, id]) => [indicator, id]));
  return tables.map((table) => ({
    ...table,
    indicators: table.indicators.map((each) => withId(each, idOf.get(each))),
  }));
}

function withId(indicator: Indicator, id: string | undefined): Indicator {
  return id === undefined || id === indicator.id ? indicator : { ...indicator, id };
}

function placesOf(tables: readonly GoalTable[], beside: Beside): readonly Place[] {
  return tables.flatMap((table) =>
    table.indicators.map((indicator): Place => {
      const { goal, area, text } = indicator;
      return { table, indicator, form: keyOf([goal, area, text]), beside: beside(table, indicator) };
    }),
  );
}

/** Those whose goal, area and text are those of one that is known; of twins the one that stood beside, else in order. */
function byText(places: readonly Place[], known: ReadonlyMap<string, KnownIndicator>): Map<Place, string> {
  const forms = groupBy(known.values(), ({ goal, area, text }) => keyOf([goal, area, text]));
  const ids = new Map<Place, string>();
  const taken = new Map<GoalTable, Set<string>>();
  const take = (place: Place, id: string | undefined): void => {
    const inTable = taken.get(place.table) ?? new Set();
    if (id === undefined || ids.has(place) || inTable.has(id)) return;
    taken.set(place.table, inTable.add(id));
    ids.set(place, id);
  };
  const same = (place: Place): readonly KnownIndicator[] => forms.get(place.form) ?? [];
  for (const place of places) {
    const beside = same(place).filter(({ explanation }) => stands(explanation, place));
    if (same(place).length > 1 && beside.length === 1) take(place, beside[0]?.id);
  }
  for (const place of places) take(place, same(place).find(({ id }) => id === place.indicator.id)?.id);
  for (const place of places) for (const { id } of same(place)) take(place, id);
  return ids;
}

/** Those beside which our words of one stand that is nowhere else, whose text theirs can be. */
function byWhatStandsBeside(
  places: readonly Place[],
  known: ReadonlyMap<string, KnownIndicator>,
  ids: ReadonlyMap<Place, string>,
): ReadonlyMap<Place, string> {
  const claimed = new Set(ids.values());
  const gone = [...known.values()].filter(({ id, explanation }) => explanation !== null && !claimed.has(id));
  if (gone.length === 0) return new Map();
  const mixedUp = new Set(places.filter((place) => isMixedUp(place, known, ids)).map(({ table }) => table));
  const wanted = places.flatMap((place) => {
    if (ids.has(place) || mixedUp.has(place.table)) return [];
    const [only, ...more] = candidates(place, gone);
    return only && more.length === 0 ? [[place, only.id] as const] : [];
  });
  const isOne = (several: typeof wanted): boolean => new Set(several.map(([{ form }]) => form)).size === 1;
  return new Map([...groupBy(wanted, ([, id]) => id).values()].filter(isOne).flat());
}

/** Those that are gone whose explanation stands beside a place; with the very same text rather than a reworded one. */
function candidates(place: Place, gone: readonly KnownIndicator[]): readonly KnownIndicator[] {
  if (place.beside.length === 0) return [];
  const { text } = place.indicator;
  const alike = gone.filter((each) => stands(each.explanation, place) && isReworded(each.text, text));
  const same = alike.filter((each) => keyOf([each.text]) === keyOf([text]));
  return same.length > 0 ? same : alike;
}

/** A known text with the explanation of another beside it. */
function isMixedUp(place: Place, known: ReadonlyMap<string, KnownIndicator>, ids: ReadonlyMap<Place, string>): boolean {
  const explanation = known.get(ids.get(place) ?? '')?.explanation ?? null;
  return explanation !== null && place.beside.length > 0 && !stands(explanation, place);
}

function stands(explanation: string | null, { beside }: Place): boolean {
  return explanation !== null && beside.includes(explanation);
}

/** New ones are known by goal, area and text; where another has that id since before its text was changed, by a number. */
function nameNewOnes(places: readonly Place[], ids: Map<Place, string>): void {
  const owner = new Map([...ids].map(([place, id]) => [id, place.form]));
  for (const place of places) {
    if (ids.has(place)) continue;
    const { goal, area, text } = place.indicator;
    let { id } = place.indicator;
    for (let count = 2; (owner.get(id) ?? place.form) !== place.form; count++) {
      id = keyOf([goal, area, text, String(count)]);
    }
    owner.set(id, place.form);
    ids.set(place, id);
  }
}
