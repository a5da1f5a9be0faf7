import { lostXml } from './lostXml';
import { partsOf, sameBytes } from './parts';

/**
 * What a written workbook has lost of the workbook that it was: nothing, if all is well. Knows nothing of how the
 * workbook was written: a part is either byte for byte what it was, or XML to which something was added. Only the
 * order of calculation, which Excel makes anew, may be gone.
 */
export function lostParts(before: Uint8Array, after: Uint8Array): string[] {
  const now = partsOf(after);
  return [...partsOf(before)].flatMap(([key, { name, bytes }]) => {
    const written = now.get(key);
    if (!written) return /calcChain\.xml$/i.test(name) ? [] : [`${name} is gone`];
    if (sameBytes(bytes, written.bytes)) return [];
    if (!/\.(xml|rels)$/i.test(name)) return [`${name} has changed`];
    const lost = lostXml(bytes, written.bytes);
    return lost === null ? [] : [`${name} has lost ${lost}`];
  });
}

/** Names of the parts that are no longer byte for byte what they were, or are gone. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const now = partsOf(after);
  return [...partsOf(before)].flatMap(([key, { name, bytes }]) => {
    const written = now.get(key);
    return written && sameBytes(bytes, written.bytes) ? [] : [name];
  });
}
