import { rangeAddress, type Range } from '../../../model/address';
import { largest } from '../largest';
import { encodeEscapes } from '../strings/escapes';
import { escapeAttribute } from '../xml/entities';
import { MAIN } from '../xml/namespaces';
import { appended, removed, spliced, withAttributes, type Splice } from '../xml/splice';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from '../xml/xmlTree';

export interface NewTable {
  /** Unique in the workbook. */
  readonly id: number;
  readonly name: string;
  readonly range: Range;
  readonly columns: readonly string[];
  readonly style: string;
}

/** The part of a new table, with a filter button in each header. */
export function newTableXml({ id, name, range, columns, style }: NewTable): string {
  const ref = rangeAddress(range);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN}" id="${id}" ` +
    `name="${escapeAttribute(name)}" displayName="${escapeAttribute(name)}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">` +
    columns.map((column, n) => columnXml('', n + 1, column)).join('') +
    `</tableColumns><tableStyleInfo name="${escapeAttribute(style)}" showFirstColumn="0" showLastColumn="0" ` +
    'showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

/** A table with another extent: columns that it has are kept as they are, new ones get ids of their own. */
export function resizedTableXml(text: string, part: string, range: Range, columns: readonly string[]): string {
  const root = parseXml(text, part);
  const list = childOf(root, 'tableColumns');
  if (!list) return text;
  return spliced(text, [
    ...withAttributes(text, root, { ref: rangeAddress(range) }),
    ...withAttributes(text, list, { count: String(columns.length) }),
    ...changedColumns(text, list, columns),
    ...resizedFilter(text, root, range, columns.length),
  ]);
}

/** Columns that stand where they are to stand are not touched; the others are put behind them. */
function changedColumns(text: string, list: XmlElement, columns: readonly string[]): Splice[] {
  const known = childrenOf(list, 'tableColumn');
  const named = (column: XmlElement | undefined, name: string | undefined): boolean =>
    column !== undefined &&
    name !== undefined &&
    (attributeOf(column, 'name') ?? '').toLowerCase() === attributeText(name).toLowerCase();
  let same = 0;
  while (named(known[same], columns[same])) same++;
  let lastId = largest(known.map((column) => Number(attributeOf(column, 'id'))));
  const behind = columns.slice(same).map((name) => {
    const element = known.find((column) => named(column, name));
    return element ? text.slice(element.start, element.end) : columnXml(list.prefix, ++lastId, name);
  });
  return [...known.slice(same).map(removed), appended(text, list, behind.join(''))];
}

/** The filter covers headers and body, not the totals. */
function resizedFilter(text: string, root: XmlElement, range: Range, width: number): Splice[] {
  const filter = childOf(root, 'autoFilter');
  if (!filter) return [];
  const totals = Number(attributeOf(root, 'totalsRowCount') ?? 0);
  return [
    ...withAttributes(text, filter, { ref: rangeAddress({ ...range, bottom: range.bottom - totals }) }),
    ...childrenOf(filter, 'filterColumn')
      .filter((column) => Number(attributeOf(column, 'colId')) >= width)
      .map(removed),
  ];
}

function columnXml(prefix: string, id: number, name: string): string {
  return `<${prefix}tableColumn id="${id}" name="${escapeAttribute(attributeText(name))}"/>`;
}

/** A column's name as files write it: a line end in a header is `_x000a_`. */
function attributeText(name: string): string {
  return encodeEscapes(name).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_');
}
