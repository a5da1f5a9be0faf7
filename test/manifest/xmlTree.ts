/** An element of an XML file, for tests that look at the order of elements. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** Reads a well-formed XML document with jsdom's parser; throws on anything else. */
export function parseXml(source: string): XmlElement {
  const document = new DOMParser().parseFromString(source, 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent);
  return elementOf(document.documentElement);
}

/** Every element below, and the element itself, in document order. */
export function descendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** The one element that a path of names leads to. */
export function at(element: XmlElement, ...path: readonly string[]): XmlElement {
  return path.reduce((parent, name) => {
    const child = parent.children.find((candidate) => candidate.name === name);
    if (!child) throw new Error(`${parent.name} has no ${name}`);
    return child;
  }, element);
}

function elementOf(element: Element): XmlElement {
  return {
    name: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children: [...element.children].map(elementOf),
    text: element.textContent.trim(),
  };
}
