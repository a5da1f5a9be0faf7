import { parseCell } from '../../../model/address';
import type { Range } from '../../../model/address';
import type { DefinedName, SheetSnapshot, Snapshot, TableSnapshot } from '../../../model/snapshot';
import {
  HALF_MADE,
  HALF_WRITTEN,
  isLeftoverMark,
  isOurs,
  isUnmarkedLeftover,
  rangesOf,
  withoutLeftovers,
} from '../leftovers';
import type { Block } from './block';
import type { KnownFormat } from './companions';
import { fingerprint } from './fingerprint';
import type { BookFacts } from './readSheets';
import { rowsOf } from './rows';
import type { SheetFacts } from './sheetFacts';

/** A workbook as read, with what is needed to tell later whether it is still the same. */
export interface ReadBook {
  readonly snapshot: Snapshot;
  readonly facts: BookFacts;
  readonly tables: ReadonlyMap<string, readonly TableSnapshot[]>;
  /** By id: the sheets that were read wholly. */
  readonly whole: ReadonlyMap<string, WholeSheet>;
  /** Things of ours that an earlier write left in between; no part of the snapshot. */
  readonly leftovers: Leftovers;
}

export interface WholeSheet {
  readonly blocks: readonly Block[];
  readonly formats: readonly KnownFormat[];
}

export interface Leftovers {
  /** Sheets that were being made. */
  readonly sheets: readonly LeftSheet[];
  /** Sheets of the user's as they stand, with the ranges that were being written. */
  readonly cells: readonly (LeftSheet & { readonly ranges: readonly Range[] })[];
}

export interface LeftSheet {
  readonly sheet: SheetSnapshot;
  /** The names that say that it is ours: that it is in between, and those that it had been given already. */
  readonly marks: readonly DefinedName[];
}

/** What is asked of a sheet beside its cells. */
export interface Rest {
  readonly tables: readonly TableSnapshot[];
  readonly formats: readonly KnownFormat[];
  readonly hidden: ReadonlySet<number>;
}

export interface ReadSheet extends Rest {
  readonly facts: SheetFacts;
  readonly wanted: boolean;
  readonly blocks: readonly Block[];
}

/** Puts together what was read. */
export function assembled(facts: BookFacts, read: readonly ReadSheet[], date1904: boolean): ReadBook {
  const { readOnly, structureProtected } = facts;
  const all = read.map(sheetOf);
  const rangesLeft = new Map(facts.sheets.map((sheet) => [sheet.id, halfWritten(sheet)]));
  const unmarked = new Set(all.filter(isUnmarkedLeftover).map(({ id }) => id));
  const halfMade = new Map(
    facts.sheets.filter((sheet) => isHalfMade(sheet) || unmarked.has(sheet.id)).map(({ id, name }) => [id, name]),
  );
  const sheets = all
    .filter(({ id }) => !halfMade.has(id))
    .map((sheet) => withoutLeftovers(sheet, rangesLeft.get(sheet.id) ?? []));
  const [left, names] = parted(namesOf(facts), (name) => isLeft(name, halfMade, rangesLeft));
  const marksOf = ({ id, name }: SheetSnapshot): DefinedName[] =>
    left.filter((one) => isOurs(one.name) && (one.sheetId ?? sheetIn(one.refersTo)) === (one.sheetId ? id : name));
  // Excel’s interface lists worksheets alone.
  const content = { date1904, structureProtected, readOnly, sheets, otherSheetNames: [], names };
  return {
    snapshot: { version: fingerprint(content), ...content },
    facts,
    tables: new Map(read.map((sheet) => [sheet.facts.id, sheet.tables])),
    whole: new Map(read.filter((sheet) => sheet.wanted).map((sheet) => [sheet.facts.id, sheet])),
    leftovers: {
      sheets: all.filter(({ id }) => halfMade.has(id)).map((sheet) => ({ sheet, marks: marksOf(sheet) })),
      cells: all.flatMap((sheet) => {
        const ranges = rangesLeft.get(sheet.id) ?? [];
        return ranges.length > 0 ? [{ sheet, ranges, marks: marksOf(sheet) }] : [];
      }),
    },
  };
}

function parted<T>(things: readonly T[], belongs: (thing: T) => boolean): [T[], T[]] {
  return [things.filter(belongs), things.filter((thing) => !belongs(thing))];
}

function isHalfMade({ names }: SheetFacts): boolean {
  return names.some(({ name }) => name.toLowerCase() === HALF_MADE.toLowerCase());
}

function halfWritten({ names }: SheetFacts): Range[] {
  const mark = names.find(({ name }) => name.toLowerCase() === HALF_WRITTEN.toLowerCase());
  return mark ? rangesOf(mark.refersTo) : [];
}

/** Names that say what is in between, and names that were given to it already. */
function isLeft(
  { name, sheetId, refersTo }: DefinedName,
  halfMade: ReadonlyMap<string, string>,
  rangesLeft: ReadonlyMap<string, readonly Range[]>,
): boolean {
  if (sheetId === null) return [...halfMade.values()].includes(sheetIn(refersTo));
  if (isLeftoverMark(name) || halfMade.has(sheetId)) return true;
  const cell = parseCell(refersTo.slice(refersTo.lastIndexOf('!') + 1));
  const ranges = rangesLeft.get(sheetId) ?? [];
  return (
    cell !== null &&
    ranges.some(
      ({ top, left, bottom, right }) =>
        cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right,
    )
  );
}

/** The sheet that a name refers to: "'Mål 2023'!$A$1" → "Mål 2023". */
function sheetIn(refersTo: string): string {
  const sheet = refersTo.slice(0, Math.max(0, refersTo.lastIndexOf('!')));
  return sheet.replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
}

function namesOf(facts: BookFacts): DefinedName[] {
  return [
    ...facts.names.map(({ name, refersTo }) => ({ name, sheetId: null, refersTo })),
    ...facts.sheets.flatMap((sheet) =>
      sheet.names.map(({ name, refersTo }) => ({ name, sheetId: sheet.id, refersTo })),
    ),
  ];
}

/** Merged ranges are not asked for: the question empties the user's undo list, and is of ExcelApi 1.13. */
function sheetOf({ facts, blocks, tables, hidden, formats }: ReadSheet): SheetSnapshot {
  return {
    id: facts.id,
    name: facts.name,
    visible: facts.visible,
    protected: facts.protected,
    rows: rowsOf(blocks, (row) => hidden.has(row)),
    merges: null,
    tables,
    charts: facts.charts,
    conditionalFormats: formats.filter(({ kind }) => kind === 'expression').map(({ formula }) => formula),
  };
}
