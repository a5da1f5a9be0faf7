import { fullBlock, queueFull } from './block';
import type { Block } from './block';
import { hullOf, queueHull, rangeOf } from './queued';
import type { Hull } from './queued';
import { HEAD, REGIONS } from './regions';

/** What is known of a sheet after the first read. */
export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** A filter of the sheet's own hides rows. */
  readonly filtered: boolean;
  readonly names: readonly NameFacts[];
  readonly charts: readonly string[];
  readonly tables: readonly TableFacts[];
  /** Where anything stands in each region. */
  readonly hulls: readonly (Hull | null)[];
}

export interface NameFacts {
  readonly name: string;
  /** Without "=". */
  readonly refersTo: string;
  /** Not shown in the list of names. */
  readonly hidden: boolean;
}

export interface TableFacts {
  readonly name: string;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly filtered: boolean;
}

/** A sheet whose facts are queued; `take` gives them after the sync, null when there is no such sheet. */
export interface QueuedSheet {
  readonly sheet: Excel.Worksheet;
  readonly take: () => SheetFacts | null;
}

/** Queues all that is asked of a sheet but its cells. */
export function queueSheet(sheet: Excel.Worksheet): QueuedSheet {
  sheet.load('id,name,visibility');
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  const names = sheet.names;
  names.load('items/name,items/formula,items/visible');
  const charts = sheet.charts;
  charts.load('items/name');
  const tables = sheet.tables;
  tables.load('items/name,items/showHeaders,items/showTotals,items/autoFilter/isDataFiltered');
  const hulls = REGIONS.map((region) => queueHull(sheet, region));
  const take = (): SheetFacts | null =>
    sheet.isNullObject
      ? null
      : {
          id: sheet.id,
          name: sheet.name,
          visible: sheet.visibility === 'Visible',
          protected: sheet.protection.protected,
          filtered: sheet.autoFilter.isDataFiltered,
          names: names.items.map(nameFacts),
          charts: charts.items.map(({ name }) => name),
          tables: tables.items.map(({ name, showHeaders, showTotals, autoFilter }) => ({
            name,
            headerRow: showHeaders,
            totalsRow: showTotals,
            filtered: autoFilter.isDataFiltered,
          })),
          hulls: hulls.map(hullOf),
        };
  return { sheet, take };
}

/** Queues the first rows of a sheet; the answer is null where they hold nothing. */
export function queueHead(sheet: Excel.Worksheet): () => Block | null {
  const head = rangeOf(sheet, HEAD).getUsedRangeOrNullObject(true).untrack();
  queueFull(head);
  return () => (head.isNullObject ? null : fullBlock(head));
}

/** A name that was loaded with its formula and whether it is visible. */
export function nameFacts({ name, formula, visible }: Excel.NamedItem): NameFacts {
  return { name, refersTo: String(formula).replace(/^=/, ''), hidden: !visible };
}
