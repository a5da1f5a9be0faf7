import type { GoalTable, Indicator } from '../../model/goalTable';
import { comparable } from '../../model/identity';
import { ALIKE, mostLike } from '../../model/likeness';
import type { Problem } from '../../model/problems';
import type { Snapshot } from '../../model/snapshot';
import { corrections, type CorrectedRow, type Corrections } from '../../ownsheets/corrections';
import { ROLE_WORDS } from '../../lexicon/correctionWords';
import { applyCorrections } from './applyCorrections';

export interface CorrectedTables {
  readonly tables: readonly GoalTable[];
  /** Corrections that cannot be read, and those whose indicator is gone. */
  readonly problems: readonly Problem[];
}

/**
 * Puts the corrections of the sheet that shows how each indicator was understood into the tables.
 *
 * @param isWhole every sheet was read, so that an indicator which is not in the tables is gone.
 */
export function correctTables(snapshot: Snapshot, tables: readonly GoalTable[], isWhole: boolean): CorrectedTables {
  const rows = corrections(snapshot);
  if (rows.size === 0) return { tables, problems: [] };
  const { byIndicator, problems } = isWhole ? withReworded(rows, tables) : { byIndicator: plain(rows), problems: [] };
  const met = new Set<string>();
  const setAside = new Set<Indicator>();
  const correct = (indicator: Indicator): Indicator => {
    const own = byIndicator.get(indicator.id);
    if (!own) return indicator;
    const { indicator: corrected, isNone, unread } = applyCorrections(indicator, own, snapshot.date1904);
    if (!met.has(indicator.id))
      problems.push(...unread.flatMap((field) => problemAt('correction.unreadable', own[field])));
    met.add(indicator.id);
    if (isNone) setAside.add(corrected);
    return corrected;
  };
  const corrected = tables.map((table): GoalTable => {
    const [counted, aside] = parted(table.indicators.map(correct), (indicator) => !setAside.has(indicator));
    return aside.length === 0 ? { ...table, indicators: counted } : { ...table, indicators: counted, setAside: aside };
  });
  return { tables: corrected, problems };
}

function plain(rows: ReadonlyMap<string, CorrectedRow>): Map<string, Corrections> {
  return new Map([...rows].map(([id, row]) => [id, row.corrections]));
}

/**
 * The corrections by indicator, where the indicator of some is gone: the most similar one in the same goal and area
 * that has none of its own is asked about, and takes them when the user has said that it is the same.
 */
function withReworded(
  rows: ReadonlyMap<string, CorrectedRow>,
  tables: readonly GoalTable[],
): { readonly byIndicator: Map<string, Corrections>; readonly problems: Problem[] } {
  const indicators = tables.flatMap((table) => table.indicators);
  const ids = new Set(indicators.map(({ id }) => id));
  const byIndicator = plain(rows);
  const problems: Problem[] = [];
  for (const [id, row] of rows) {
    if (ids.has(id)) continue;
    const { role, ...others } = row.corrections;
    const isSame = typeof role?.value === 'string' && ROLE_WORDS.same.includes(comparable(role.value));
    const beside = indicators.filter((each) => isBeside(each, row) && (isSame || !byIndicator.has(each.id)));
    const found = mostLike(row.text, beside, ({ text }) => text);
    if (isSame && found) byIndicator.set(found.thing.id, { ...others, ...byIndicator.get(found.thing.id) });
    else if (found && found.likeness >= ALIKE) problems.push(...asked(row, found.thing.text));
    else problems.push(...Object.values(row.corrections).flatMap((each) => problemAt('correction.gone', each)));
  }
  return { byIndicator, problems };
}

/** In the same goal and area as a row of corrections. */
function isBeside({ goal, area }: Indicator, row: CorrectedRow): boolean {
  return comparable(goal ?? '') === comparable(row.goal) && comparable(area ?? '') === comparable(row.area);
}

function asked({ text: was, corrections: own }: CorrectedRow, now: string): Problem[] {
  return Object.values(own).map(({ value, sheet, cell }): Problem => {
    const params = { text: textOf(value), was, now };
    return { code: 'correction.reworded', params, sheet, cell };
  });
}

function parted<T>(items: readonly T[], test: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function problemAt(
  code: 'correction.unreadable' | 'correction.gone',
  correction: Corrections[keyof Corrections],
): Problem[] {
  if (!correction) return [];
  const { value, sheet, cell } = correction;
  return [{ code, params: { text: textOf(value) }, sheet, cell }];
}

function textOf(value: NonNullable<Corrections[keyof Corrections]>['value']): string {
  return typeof value === 'object' ? value.error : String(value);
}
