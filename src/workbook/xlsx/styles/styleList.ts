import { appended, insertedInOrder, spliced, withAttributes } from '../xml/splice';
import { childOf, parseXml, type XmlElement } from '../xml/xmlTree';

/** Children of `styleSheet` in the order of its schema. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/**
 * One list of the style sheet, as `fonts`: what it holds and what is to be added at its end. Items are taken apart
 * by `read` and put together by `write`, so that equal ones are found however they are written.
 */
export class StyleList<Item> {
  private readonly items: Item[];
  private readonly added: string[] = [];
  /** Indexes below are in use somewhere, also where the list is too short for them. */
  private inUse = 0;
  private filler: Item | null = null;
  private indexes: Map<string, number> | null = null;

  constructor(
    private readonly name: string,
    elements: readonly XmlElement[],
    read: (element: XmlElement) => Item,
    private readonly write: (item: Item) => string,
  ) {
    this.items = elements.map(read);
  }

  /**
   * Says that something refers to the items below an index. Where they are missing, what is added goes behind them, and
   * `filler` stands in their places: else what referred to nothing would get the looks of what is added.
   */
  reserve(below: number, filler: Item): void {
    this.inUse = Math.max(this.inUse, below);
    this.filler = filler;
  }

  /** The item with an index; the first one when there is none with this index. */
  at(index: number): Item | undefined {
    return this.items[index] ?? this.items[0];
  }

  /** The index of an item; it is added when no equal one is there. */
  indexOf(item: Item): number {
    this.indexes ??= new Map(this.items.map((known, index) => [this.write(known), index]));
    const xml = this.write(item);
    let index = this.indexes.get(xml);
    if (index === undefined) {
      for (const { filler } = this; filler !== null && this.items.length < this.inUse;) this.push(filler);
      index = this.push(item);
      this.indexes.set(xml, index);
    }
    return index;
  }

  private push(item: Item): number {
    this.added.push(this.write(item));
    return this.items.push(item) - 1;
  }

  /** The text of the style sheet with the added items in it. */
  writtenTo(source: string, part: string): string {
    if (this.added.length === 0) return source;
    const root = parseXml(source, part);
    const list = childOf(root, this.name);
    const items = this.added.join('');
    const count = String(this.items.length);
    if (!list) {
      const tag = `${root.prefix}${this.name}`;
      const xml = `<${tag} count="${count}">${items}</${tag}>`;
      return spliced(source, [insertedInOrder(source, root, this.name, ORDER, xml)]);
    }
    const grown = spliced(source, [appended(source, list, items)]);
    return spliced(grown, withAttributes(grown, list, { count }));
  }
}

/** The items of a list of the style sheet; none when the list is missing. */
export function itemsOf(root: XmlElement, list: string): XmlElement[] {
  return childOf(root, list)?.children.filter((child) => child.namespace === root.namespace) ?? [];
}
