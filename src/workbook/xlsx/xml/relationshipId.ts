import { RELATIONSHIPS } from './namespaces';
import type { XmlElement } from './xmlTree';

/** The attribute `r:id` for an element below `root`, with the prefix that the root declares for it. */
export function relationshipId(root: XmlElement, id: string): string {
  const declared = root.attributes.find(({ name, value }) => name.startsWith('xmlns:') && value === RELATIONSHIPS);
  return declared ? `${declared.name.slice(6)}:id="${id}"` : `xmlns:r="${RELATIONSHIPS}" r:id="${id}"`;
}
