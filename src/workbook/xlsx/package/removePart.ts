import { removeContentType } from './contentTypes';
import { ownerOf, readRelationships, relationshipsPart } from './relationships';
import type { XlsxPackage } from './xlsxPackage';

/** Takes a part out of the package, and with it the parts that hung on it and on nothing else. */
export function removePart(target: XlsxPackage, part: string): void {
  const hanging = readRelationships(target, part).flatMap((relationship) => relationship.target ?? []);
  target.remove(part);
  target.remove(relationshipsPart(part));
  removeContentType(target, part);
  for (const other of new Set(hanging)) {
    if (target.has(other) && !isNeeded(target, other)) removePart(target, other);
  }
}

function isNeeded(source: XlsxPackage, part: string): boolean {
  const wanted = part.toLowerCase();
  return source.names().some((name) => {
    const owner = ownerOf(name);
    return owner !== null && targetsOf(source, owner).some((target) => target?.toLowerCase() === wanted);
  });
}

/** Relationships that cannot be read lead nowhere: the workbook was opened without them. */
function targetsOf(source: XlsxPackage, owner: string): (string | null)[] {
  try {
    return readRelationships(source, owner).map(({ target }) => target);
  } catch {
    return [];
  }
}
