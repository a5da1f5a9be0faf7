import { broken } from '../broken';
import { decodeAttribute } from './entities';
import { XmlReader } from './xmlReader';

/** Deeper than any part of a workbook nests; what goes beyond is an attack. */
const DEEPEST = 256;
/** More elements and attributes than a part has that is read as a tree; they would fill the memory. */
const MOST_NODES = 2_000_000;

export interface XmlAttribute {
  /** As written, with prefix. */
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
  /** The raw value between its quotes. */
  readonly start: number;
  readonly end: number;
}

/** An element with its place in the text it was read from. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  readonly namespace: string;
  /** With colon, as "x:"; empty when there is none. */
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The text that stands directly in the element. */
  readonly text: string;
  readonly start: number;
  /** After the start tag. */
  readonly contentStart: number;
  /** Before the end tag; equal to `end` for a self-closing element. */
  readonly contentEnd: number;
  readonly end: number;
}

type Scope = ReadonlyMap<string, string>;
type Building = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[]; qualified: string };

/** Reads a whole part as a tree. Throws `file.broken` for anything but one well-formed element. */
export function parseXml(source: string, part: string): XmlElement {
  const reader = new XmlReader(source, part);
  const open: { element: Building; scope: Scope }[] = [];
  let root: XmlElement | null = null;
  let nodes = 0;
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    const parent = open.at(-1);
    if (token === 'text') {
      if (parent) parent.element.text += reader.text;
      else if (/[^\s\uFEFF]/.test(reader.text)) throw broken(part);
    } else if (token === 'open') {
      if (!parent && root) throw broken(part);
      nodes += 1 + reader.attributes.length;
      if (open.length >= DEEPEST || nodes > MOST_NODES) throw broken(part);
      const scope = scopeOf(reader, parent?.scope ?? XML_SCOPE);
      const element = elementOf(reader, scope);
      parent?.element.children.push(element);
      root ??= element;
      if (!reader.selfClosing) open.push({ element, scope });
    } else {
      if (!parent || parent.element.qualified !== reader.name) throw broken(part);
      parent.element.contentEnd = reader.start;
      parent.element.end = reader.end;
      open.pop();
    }
  }
  if (!root || open.length > 0) throw broken(part);
  return root;
}

const XML_SCOPE: Scope = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

function scopeOf(reader: XmlReader, outer: Scope): Scope {
  let scope: Map<string, string> | null = null;
  for (const { name, start, end } of reader.attributes) {
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : null;
    if (prefix === null) continue;
    scope ??= new Map(outer);
    scope.set(prefix, decodeAttribute(reader.source.slice(start, end), reader.part));
  }
  return scope ?? outer;
}

function elementOf(reader: XmlReader, scope: Scope): Building {
  const { name: qualified, part, source } = reader;
  const [prefix, name] = split(qualified);
  const namespace = scope.get(prefix) ?? '';
  if (prefix !== '' && namespace === '') throw broken(part);
  return {
    qualified,
    name,
    namespace,
    prefix: prefix && `${prefix}:`,
    attributes: reader.attributes.map(({ name: attribute, start, end }) => {
      const [attributePrefix] = split(attribute);
      return {
        name: attribute,
        namespace: attributePrefix === '' ? '' : (scope.get(attributePrefix) ?? ''),
        value: decodeAttribute(source.slice(start, end), part),
        start,
        end,
      };
    }),
    children: [],
    text: '',
    start: reader.start,
    contentStart: reader.end,
    contentEnd: reader.end,
    end: reader.end,
  };
}

function split(qualified: string): [prefix: string, name: string] {
  const colon = qualified.indexOf(':');
  return colon < 0 ? ['', qualified] : [qualified.slice(0, colon), qualified.slice(colon + 1)];
}

/** The value of an attribute without namespace, or undefined. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((attribute) => attribute.name === name)?.value;
}

/** A boolean attribute as ECMA-376 writes it ("1", "true", "on"); `missing` when it is not there. */
export function flagOf(element: XmlElement, name: string, missing = false): boolean {
  const value = attributeOf(element, name);
  return value === undefined ? missing : value === '1' || value === 'true' || value === 'on';
}

/** The value of an attribute by namespace and name without prefix. */
export function attributeIn(element: XmlElement, namespace: string, name: string): string | undefined {
  return element.attributes.find((attribute) => attribute.namespace === namespace && split(attribute.name)[1] === name)
    ?.value;
}

/** The children with a name, in the element's own namespace. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name && child.namespace === element.namespace);
}

/** The first child with a name, in the element's own namespace. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name && child.namespace === element.namespace);
}

/** All elements below with a namespace and name, in document order. */
export function descendantsOf(element: XmlElement, namespace: string, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.namespace === namespace && child.name === name ? [child] : []),
    ...descendantsOf(child, namespace, name),
  ]);
}
