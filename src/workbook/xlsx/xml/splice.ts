import { escapeAttribute } from './entities';
import type { XmlElement } from './xmlTree';

/** Replaces what stands from `start` to `end`; an insertion where both are the same. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Carries out changes that do not overlap; of several insertions at one place the first stays first. */
export function spliced(source: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start)) {
    pieces.push(source.slice(at, start), text);
    at = end;
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}

/** Sets attributes without namespace; `null` removes one. */
export function withAttributes(
  source: string,
  element: XmlElement,
  attributes: Readonly<Record<string, string | null>>,
): Splice[] {
  return Object.entries(attributes).flatMap(([name, value]): Splice[] => {
    const found = element.attributes.find((attribute) => attribute.name === name);
    if (found) {
      if (value !== null) return [{ start: found.start, end: found.end, text: escapeAttribute(value) }];
      const from = source.lastIndexOf(name, found.start);
      return [{ start: from - 1, end: found.end + 1, text: '' }];
    }
    if (value === null) return [];
    const tag = element.start + 1 + element.prefix.length + element.name.length;
    return [{ start: tag, end: tag, text: ` ${name}="${escapeAttribute(value)}"` }];
  });
}

/** Puts XML at the end of an element's content, also when the element is self-closing. */
export function appended(source: string, element: XmlElement, xml: string): Splice {
  return insertedAt(source, element, element.contentEnd, xml);
}

/**
 * Puts XML into an element where its schema wants it: before the first child whose name comes later in `order`.
 * Children that `order` does not know stay where they are.
 */
export function insertedInOrder(
  source: string,
  parent: XmlElement,
  name: string,
  order: readonly string[],
  xml: string,
): Splice {
  const place = order.indexOf(name);
  const next = parent.children.find(
    (child) => child.namespace === parent.namespace && order.indexOf(child.name) > place,
  );
  return insertedAt(source, parent, next?.start ?? parent.contentEnd, xml);
}

function insertedAt(source: string, parent: XmlElement, at: number, xml: string): Splice {
  if (parent.contentEnd < parent.end) return { start: at, end: at, text: xml };
  const slash = source.lastIndexOf('/', parent.end);
  return { start: slash, end: parent.end, text: `>${xml}</${parent.prefix}${parent.name}>` };
}

/** Takes an element out. */
export function removed(element: XmlElement): Splice {
  return { start: element.start, end: element.end, text: '' };
}
