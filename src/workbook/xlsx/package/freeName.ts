import { ownerOf } from './relationships';
import type { XlsxPackage } from './xlsxPackage';

/**
 * A name for a new part, as `xl/worksheets/sheet7.xml` for ("xl/worksheets/sheet", ".xml"). Not one that a relationship
 * leads to, though no such part is there: some writers leave them behind, and a new part would become another sheet's.
 */
export function freeName(source: XlsxPackage, before: string, after: string): string {
  let number = 1;
  let name = `${before}1${after}`;
  while (source.has(name) || isPromised(source, name)) name = `${before}${String(++number)}${after}`;
  return name;
}

function isPromised(source: XlsxPackage, part: string): boolean {
  const wanted = part.slice(part.lastIndexOf('/') + 1).toLowerCase();
  return source.names().some((name) => ownerOf(name) !== null && textOf(source, name).includes(wanted));
}

/** Relationships that cannot be read lead nowhere: the workbook was opened without them. */
function textOf(source: XlsxPackage, name: string): string {
  try {
    return source.text(name).toLowerCase();
  } catch {
    return '';
  }
}
