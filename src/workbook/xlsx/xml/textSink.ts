const encoder = new TextEncoder();
/** Characters that are gathered before they are encoded: few calls, and strings that die young. */
const GATHERED = 32 * 1024;

/** Takes text piece by piece and gives it as UTF-8. The text as a whole is never in memory as a string. */
export class TextSink {
  private bytes = new Uint8Array(4 * GATHERED);
  private length = 0;
  private pieces = '';

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

  /** Everything that was pushed. Nothing can be pushed after. */
  finish(): Uint8Array {
    this.encode();
    return this.bytes.subarray(0, this.length);
  }

  private encode(): void {
    const needed = this.length + this.pieces.length * 3;
    if (needed > this.bytes.length) {
      const grown = new Uint8Array(Math.max(needed, this.bytes.length * 1.5));
      grown.set(this.bytes.subarray(0, this.length));
      this.bytes = grown;
    }
    this.length += encoder.encodeInto(this.pieces, this.bytes.subarray(this.length)).written;
    this.pieces = '';
  }
}

/** An end that does not part the two halves of a character. */
function safeEnd(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  return last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}
