import { parseRange } from '../../../model/address';
import type { TableSnapshot } from '../../../model/snapshot';
import { broken } from '../broken';
import { readRelationships } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsxPackage';
import { decodeEscapes } from '../strings/escapes';
import { attributeOf, childOf, childrenOf, parseXml } from '../xml/xmlTree';

export interface TablePart {
  readonly part: string;
  /** The relationship by which the sheet knows it. */
  readonly relationship: string;
  /** Unique in the workbook. */
  readonly id: number;
  readonly snapshot: TableSnapshot;
}

/** The tables that hang on a sheet; a relationship to one that is not there is passed over, as Excel does. */
export function readTables(source: XlsxPackage, sheetPart: string): TablePart[] {
  return readRelationships(source, sheetPart).flatMap(({ kind, target, id }) =>
    kind === 'table' && target !== null && source.has(target)
      ? [{ part: target, relationship: id, ...readTable(source.text(target), target) }]
      : [],
  );
}

function readTable(text: string, part: string): Pick<TablePart, 'id' | 'snapshot'> {
  const root = parseXml(text, part);
  const range = parseRange(attributeOf(root, 'ref') ?? '');
  const filter = childOf(root, 'autoFilter');
  if (!range) throw broken(part);
  const snapshot = {
    name: attributeOf(root, 'displayName') ?? attributeOf(root, 'name') ?? '',
    range,
    headerRow: (attributeOf(root, 'headerRowCount') ?? '1') !== '0',
    totalsRow: (attributeOf(root, 'totalsRowCount') ?? '0') !== '0',
    columns: childrenOf(childOf(root, 'tableColumns') ?? root, 'tableColumn').map((column) =>
      decodeEscapes(attributeOf(column, 'name') ?? ''),
    ),
    filtered: filter !== undefined && childrenOf(filter, 'filterColumn').some((column) => column.children.length > 0),
  };
  return { id: Number(attributeOf(root, 'id') ?? 0), snapshot };
}
