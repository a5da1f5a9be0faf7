import { broken } from '../broken';
import { decodeText } from './entities';

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const EXCLAMATION = 33;
const QUESTION = 63;

/** An attribute as it stands in a start tag; `start` and `end` enclose the raw value between its quotes. */
export interface RawAttribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export type Token = 'open' | 'close' | 'text' | 'end';

/**
 * Walks through an XML text, one token at a time. The reader keeps offsets, so that a part can be changed by
 * splicing its text. Comments and processing instructions are passed over. Names are as written, with prefix.
 */
export class XmlReader {
  /** Where the current token begins and ends. */
  start = 0;
  end = 0;
  /** Of the current open or close tag. */
  name = '';
  attributes: RawAttribute[] = [];
  selfClosing = false;
  /** Of the current text token, decoded. */
  text = '';

  constructor(
    readonly source: string,
    readonly part: string,
    from = 0,
  ) {
    this.end = from;
  }

  /** Moves to the next token. A self-closing element gives one `open`, without a `close`. */
  next(): Token {
    for (;;) {
      this.start = this.end;
      if (this.start >= this.source.length) return 'end';
      if (this.source.charCodeAt(this.start) !== LESS) {
        const next = this.source.indexOf('<', this.start);
        this.end = next < 0 ? this.source.length : next;
        this.text = decodeText(this.source.slice(this.start, this.end), this.part);
        return 'text';
      }
      switch (this.source.charCodeAt(this.start + 1)) {
        case QUESTION:
          this.end = this.after('?>', this.start + 2);
          break;
        case EXCLAMATION:
          if (this.source.startsWith('<![CDATA[', this.start)) {
            this.end = this.after(']]>', this.start + 9);
            this.text = this.source.slice(this.start + 9, this.end - 3);
            return 'text';
          }
          if (!this.source.startsWith('<!--', this.start)) throw broken(this.part);
          this.end = this.after('-->', this.start + 4);
          break;
        case SLASH:
          this.end = this.after('>', this.start + 2);
          this.name = this.source.slice(this.start + 2, this.end - 1).trimEnd();
          return 'close';
        default:
          this.readOpenTag();
          return 'open';
      }
    }
  }

  /** Passes over the rest of the element whose open tag is the current token. */
  skipElement(): void {
    let depth = this.selfClosing ? 0 : 1;
    while (depth > 0) {
      const token = this.next();
      if (token === 'end') throw broken(this.part);
      if (token === 'open' && !this.selfClosing) depth++;
      if (token === 'close') depth--;
    }
  }

  /** The raw value of an attribute of the current open tag, or undefined. */
  raw(name: string): string | undefined {
    const attribute = this.attributes.find((candidate) => candidate.name === name);
    return attribute && this.source.slice(attribute.start, attribute.end);
  }

  private after(mark: string, from: number): number {
    const at = this.source.indexOf(mark, from);
    if (at < 0) throw broken(this.part);
    return at + mark.length;
  }

  private readOpenTag(): void {
    const { source } = this;
    let at = this.nameEnd(this.start + 1);
    if (at === this.start + 1) throw broken(this.part);
    this.name = source.slice(this.start + 1, at);
    this.attributes = [];
    for (;;) {
      at = this.skipSpace(at);
      const code = source.charCodeAt(at);
      if (code === GREATER) break;
      if (code === SLASH && source.charCodeAt(at + 1) === GREATER) break;
      at = this.readAttribute(at);
    }
    this.selfClosing = source.charCodeAt(at) === SLASH;
    this.end = at + (this.selfClosing ? 2 : 1);
  }

  private readAttribute(from: number): number {
    const { source } = this;
    const nameEnd = this.nameEnd(from);
    const equals = this.skipSpace(nameEnd);
    const quoteAt = this.skipSpace(equals + 1);
    const quote = source[quoteAt];
    if (nameEnd === from || source.charCodeAt(equals) !== EQUALS || (quote !== '"' && quote !== "'")) {
      throw broken(this.part);
    }
    const end = source.indexOf(quote, quoteAt + 1);
    if (end < 0) throw broken(this.part);
    this.attributes.push({ name: source.slice(from, nameEnd), start: quoteAt + 1, end });
    return end + 1;
  }

  private nameEnd(from: number): number {
    let at = from;
    for (; at < this.source.length; at++) {
      const code = this.source.charCodeAt(at);
      if (code <= 32 || code === SLASH || code === GREATER || code === EQUALS || code === LESS) break;
    }
    return at;
  }

  private skipSpace(from: number): number {
    let at = from;
    while (this.source.charCodeAt(at) <= 32) at++;
    return at;
  }
}
