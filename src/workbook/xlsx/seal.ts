import { readBook } from './book/book';
import { setNames } from './book/editNames';
import type { XlsxPackage } from './package/xlsxPackage';

/** Name that a copy carries; what it refers to tells from which file the copy was made, and how it then was. */
const SEAL = 'Malkoll.copy';

/** A package that says of itself whose copy it is, so that it can be told whether anybody has saved it since. */
export async function sealed(source: XlsxPackage, copyOf: string): Promise<XlsxPackage> {
  const copy = source.fork();
  const { part } = readBook(copy);
  await copy.settled();
  const refersTo = sealOf(copy, part, copyOf);
  setNames(copy, part, [{ name: SEAL, position: null, refersTo, hidden: true }]);
  return copy;
}

/**
 * Whether a package is a copy of the file named so, as `sealed` made it. What was typed into a copy is lost when a new
 * one takes its place; Excel and LibreOffice write other bytes, so that a saved one is told from an untouched one.
 */
export function isSealed(found: XlsxPackage, copyOf: string): boolean {
  const { part, names } = readBook(found);
  return names.some(({ name, refersTo }) => name === SEAL && refersTo === sealOf(found, part, copyOf));
}

/** All parts but the one that holds the seal, and the name of the file, as a text in a formula. */
function sealOf(parts: XlsxPackage, sealedIn: string, copyOf: string): string {
  return `"${parts.version(sealedIn)} ${copyOf.replaceAll('"', '""')}"`;
}
