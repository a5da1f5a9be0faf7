import type { CellValue } from '../../model/snapshot';
import { filledColumns, isBlank, textOf, type Grid, type Line } from '../sheet/grid';
import type { HeaderReader } from './headerReader';
import type { HeaderReading } from '../columns/readHeader';
import { mayBeCore } from '../columns/tableWords';

/** A label with what stands beside it: "Målvärde: | 70 %", or in one cell "Målvärde: 70 %". */
export interface Labelled {
  readonly line: Line;
  /** The label as it stands, without colon and number. */
  readonly label: string;
  readonly header: HeaderReading;
  /** Where the value stands. */
  readonly column: number;
  readonly labelColumn: number;
  /** Which of the labels of its cell it is, from 0. */
  readonly part: number;
  readonly value: CellValue;
  readonly format: string | undefined;
}

/** Longer texts are no labels. */
const LONGEST_LABEL = 50;
const BULLET = /^[-•–*]\s+/;
const INLINE = /^([^:\n]{2,50}):\s+(\S[\s\S]*)$/u;
/** "… minst 80 %. [Utfall 2023]: 76 %": a label after the end of a sentence or a line. */
const LABEL_INSIDE = /(?<=[.;,\n]\s{0,3})(\p{Lu}[^:.;,\n]{1,49}):(?=\s)/gu;
/** "Mål MP. 1. 1", "Indikator 3": which one it is, is no part of the label; a year is. */
const NUMBERED = /\s+(?:\p{Lu}{1,4}\.?\s*)?(?!(?:19|20)\d\d)\d{1,3}(?:[. ]+\d{1,3})*\.?$/u;

/** Whether any cell may begin with the label of a goal, an indicator or an activity: else no block is one of goals. */
export function mayHaveCoreLabels(grid: Grid): boolean {
  return grid.lines.some((line) =>
    filledColumns(line).some((column) => mayBeCore(textOf(grid, line, column).slice(0, LONGEST_LABEL + 1))),
  );
}

/** The labels of a row with their values, from left to right; none when the row is anything else. */
export function labelsIn(grid: Grid, line: Line, headers: HeaderReader): Labelled[] {
  const columns = filledColumns(line);
  const [first, second] = columns;
  if (first === undefined || columns.length % 2 !== (columns.length === 1 ? 1 : 0)) return [];
  if (second === undefined) return inline(grid, line, first, headers);
  const found: Labelled[] = [];
  for (let at = 0; at < columns.length; at += 2) {
    const labelled = beside(grid, line, columns[at] ?? 0, columns[at + 1] ?? 0, headers, columns.length > 2);
    if (!labelled) return [];
    found.push(labelled);
  }
  return found;
}

function beside(
  grid: Grid,
  line: Line,
  labelColumn: number,
  column: number,
  headers: HeaderReader,
  isOneOfSeveral: boolean,
): Labelled | null {
  const text = textOf(grid, line, labelColumn);
  const label = labelOf(text);
  if (label === null) return null;
  const isMarked = /:$/.test(text);
  if (isBlank(line.values[column]) || (!isMarked && isOneOfSeveral)) return null;
  const header = headers.read(label);
  if (!isMarked && header.roles.length === 0) return null;
  return {
    line,
    label,
    header,
    column,
    labelColumn,
    part: 0,
    value: line.values[column] ?? null,
    format: line.formats?.[column],
  };
}

/**
 * A label that stands alone above its value, in the same column: "Målvärde" over "90 %". It must be the word of a header
 * and no more, and what stands below it no label; the first of a block one of goals or indicators. Null for anything
 * else.
 */
export function labelAbove(
  grid: Grid,
  line: Line,
  next: Line | undefined,
  headers: HeaderReader,
  isFirst: boolean,
): Labelled | null {
  const [column, ...more] = filledColumns(line);
  if (column === undefined || more.length > 0 || !next || next.index !== line.index + 1) return null;
  const beside = filledColumns(next);
  if (beside.length !== 1 || beside[0] !== column) return null;
  const text = textOf(grid, line, column);
  if (text.length > LONGEST_LABEL || (isFirst && !mayBeCore(text))) return null;
  const isLabel = (of: Line): boolean => headers.read(withoutColon(textOf(grid, of, column))).isBare;
  const label = isLabel(line) && !isLabel(next) ? labelOf(text) : null;
  if (label === null || inline(grid, next, column, headers).length > 0) return null;
  const [value, format] = [next.values[column] ?? null, next.formats?.[column]];
  return { line: next, label, header: headers.read(label), column, labelColumn: column, part: 0, value, format };
}

function withoutColon(text: string): string {
  return text.replace(/\s*:$/, '');
}

/**
 * One cell with label and value counts only where the label's word is known; so do several in one cell: "Mål: Minst 80 %
 * nöjda. Utfall: 76 %."
 */
function inline(grid: Grid, line: Line, column: number, headers: HeaderReader): Labelled[] {
  const text = textOf(grid, line, column);
  if (!INLINE.test(text)) return [];
  const found: Labelled[] = [];
  for (const [at, part] of partsOf(text, headers).entries()) {
    const [, before, value] = INLINE.exec(part) ?? [];
    const label = before === undefined ? null : labelOf(before);
    const header = label === null ? null : headers.read(label);
    if (label === null || value === undefined || !header || header.roles.length === 0) return found;
    found.push({ line, label, header, column, labelColumn: column, part: at, value, format: undefined });
  }
  return found;
}

/** A text cut where a sentence or a line begins with a label whose word is known. */
function partsOf(text: string, headers: HeaderReader): string[] {
  const begins = [...text.matchAll(LABEL_INSIDE)].flatMap(({ index, 1: label = '' }) =>
    headers.read(label).roles.length > 0 ? [index] : [],
  );
  return [0, ...begins].map((from, i) =>
    text
      .slice(from, begins[i])
      .trim()
      .replace(begins[i] === undefined ? /$/ : /[.;,]$/, ''),
  );
}

function labelOf(text: string): string | null {
  const label = withoutColon(text).replace(BULLET, '').replace(NUMBERED, '').trim();
  return label === '' || label.length > LONGEST_LABEL || !/\p{L}/u.test(label) ? null : label;
}
