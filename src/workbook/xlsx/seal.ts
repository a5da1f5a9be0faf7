import { readBook } from './book/book';
import { setNames } from './book/editNames';
import type { XlsxPackage } from './package/xlsxPackage';

/** Name that a copy carries; what it refers to tells how the copy was when it was made. */
const SEAL = 'Malkoll.copy';

/** A package that says of itself that it is a copy, so that it can be told whether anybody has saved it since. */
export async function sealed(source: XlsxPackage): Promise<XlsxPackage> {
  const copy = source.fork();
  const { part } = readBook(copy);
  await copy.settled();
  setNames(copy, part, [{ name: SEAL, position: null, refersTo: sealOf(copy, part), hidden: true }]);
  return copy;
}

/**
 * Whether a package is a copy as `sealed` made it. What was typed into a copy is lost when another one takes its place;
 * Excel and LibreOffice write other bytes, so that a saved one is told from an untouched one.
 */
export function isSealed(found: XlsxPackage): boolean {
  const { part, names } = readBook(found);
  return names.some(({ name, refersTo }) => name === SEAL && refersTo === sealOf(found, part));
}

/** All parts but the one that holds the seal, as a text in a formula. */
function sealOf(parts: XlsxPackage, sealedIn: string): string {
  return `"${parts.version(sealedIn)}"`;
}
