import { broken } from '../broken';
import { XmlReader } from './xmlReader';

const SPACE = 32;
const EXCLAMATION = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

/**
 * Moves from tag to tag in an XML text without making objects or strings: for the parts of a workbook that have
 * millions of tags. Elements are known by their names as written, all with one prefix.
 */
export class TagScanner {
  /** The attribute that `nextAttribute` read last. */
  protected nameStart = 0;
  protected nameLength = 0;
  protected valueFrom = 0;
  protected valueTo = 0;

  constructor(
    readonly source: string,
    readonly part: string,
    /** With colon, or empty. */
    readonly prefix: string,
  ) {}

  /** The next "<" that begins a tag; between elements there may be spaces, comments and instructions. */
  protected nextTag(from: number): number {
    const { source } = this;
    let at = from;
    let code = source.charCodeAt(at);
    while (code <= SPACE) code = source.charCodeAt(++at);
    if (code !== LESS) throw broken(this.part);
    const second = source.charCodeAt(at + 1);
    if (second !== EXCLAMATION && second !== QUESTION) return at;
    const reader = new XmlReader(source, this.part, at);
    while (reader.next() === 'text') if (reader.text.trim() !== '') throw broken(this.part);
    return reader.start;
  }

  protected isEndTag(start: number): boolean {
    return this.source.charCodeAt(start + 1) === SLASH;
  }

  /** Whether the tag at `start` opens an element of this name. */
  protected opens(start: number, name: string): boolean {
    const nameAt = start + 1 + this.prefix.length;
    if (!this.source.startsWith(name, nameAt) || !this.source.startsWith(this.prefix, start + 1)) return false;
    const code = this.source.charCodeAt(nameAt + name.length);
    return code <= SPACE || code === GREATER || code === SLASH;
  }

  protected afterEndTag(start: number, name: string): number {
    const { source, prefix } = this;
    const nameAt = start + 2 + prefix.length;
    if (!source.startsWith(name, nameAt) || !source.startsWith(prefix, start + 2)) throw broken(this.part);
    let at = nameAt + name.length;
    while (source.charCodeAt(at) <= SPACE) at++;
    if (source.charCodeAt(at) !== GREATER) throw broken(this.part);
    return at + 1;
  }

  /** Where the element that begins at `start` ends, whatever is in it. */
  protected afterElement(start: number): number {
    const reader = new XmlReader(this.source, this.part, start);
    reader.next();
    reader.skipElement();
    return reader.end;
  }

  /** Where the attributes of the tag at `start` begin, the tag being known to have this name. */
  protected attributesOf(start: number, name: string): number {
    return start + 1 + this.prefix.length + name.length;
  }

  /** Reads one attribute and returns where to go on; at the end of the tag, the negative of the place after it. */
  protected nextAttribute(from: number): number {
    const { source } = this;
    let at = from;
    let code = source.charCodeAt(at);
    while (code <= SPACE) code = source.charCodeAt(++at);
    if (code === GREATER) return -(at + 1);
    if (code === SLASH && source.charCodeAt(at + 1) === GREATER) return -(at + 2);
    this.nameStart = at;
    while (code > SPACE && code !== EQUALS && code !== GREATER) code = source.charCodeAt(++at);
    this.nameLength = at - this.nameStart;
    while (code <= SPACE) code = source.charCodeAt(++at);
    if (code !== EQUALS) throw broken(this.part);
    do code = source.charCodeAt(++at);
    while (code <= SPACE);
    if (code !== QUOTE && code !== APOSTROPHE) throw broken(this.part);
    this.valueFrom = ++at;
    const { length } = source;
    while (at < length && source.charCodeAt(at) !== code) at++;
    if (at === length) throw broken(this.part);
    this.valueTo = at;
    return at + 1;
  }

  /** The first letter of the attribute's name if it has only one, else 0. */
  protected get shortName(): number {
    return this.nameLength === 1 ? this.source.charCodeAt(this.nameStart) : 0;
  }

  protected isNamed(name: string): boolean {
    return this.nameLength === name.length && this.source.startsWith(name, this.nameStart);
  }

  protected flag(): boolean {
    const value = this.source.slice(this.valueFrom, this.valueTo);
    return value === '1' || value === 'true';
  }

  /** The attribute as a number without sign or decimals. */
  protected count(): number {
    let number = 0;
    for (let at = this.valueFrom; at < this.valueTo; at++) {
      const digit = this.source.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) throw broken(this.part);
      number = number * 10 + digit;
    }
    return number;
  }
}
