const encoder = new TextEncoder();
/** Characters that are gathered before they are encoded: few calls, and strings that die young. */
const GATHERED = 32 * 1024;
/** Bytes that are handed on at once; a character takes at most three. */
const CHUNK = 1024 * 1024;
const MOST_PER_CHARACTER = 3;
const NOTHING = new Uint8Array();

/** Takes text piece by piece. */
export interface TextTarget {
  push(text: string): void;
}

/**
 * Takes text piece by piece and hands it on as UTF-8, a chunk of about a megabyte at a time. The text as a whole is
 * never in memory.
 */
export class TextSink implements TextTarget {
  private bytes = NOTHING;
  private length = 0;
  private pieces = '';

  constructor(private readonly take: (chunk: Uint8Array) => void) {}

  push(text: string): void {
    if (this.pieces.length + text.length > GATHERED) this.encode();
    if (text.length > GATHERED) {
      for (let at = 0; at < text.length;) {
        const end = safeEnd(text, at + GATHERED);
        this.pieces = text.slice(at, end);
        this.encode();
        at = end;
      }
    } else {
      this.pieces += text;
    }
  }

  /** Hands on what is left. Nothing can be pushed after. */
  finish(): void {
    // Most parts are small: they need no whole chunk.
    this.encode(this.pieces.length * MOST_PER_CHARACTER);
    this.handOn();
  }

  private encode(room = CHUNK): void {
    if (this.bytes.length - this.length < this.pieces.length * MOST_PER_CHARACTER) {
      this.handOn();
      this.bytes = new Uint8Array(room);
    }
    this.length += encoder.encodeInto(this.pieces, this.bytes.subarray(this.length)).written;
    this.pieces = '';
  }

  private handOn(): void {
    if (this.length === 0) return;
    this.take(this.bytes.subarray(0, this.length));
    this.bytes = NOTHING;
    this.length = 0;
  }
}

/** An end that does not part the two halves of a character. */
function safeEnd(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  return last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}
