import { decodeXml } from '../xml/decodeXml';
import { crc32 } from '../zip/crc32';
import type { Deflate } from '../zip/deflate';
import type { ZipEntry } from '../zip/readZip';
import { unpack } from '../zip/unpack';

/** Parts of this size and more are packed as soon as they are written, while the next ones are being made. */
const LARGE = 64 * 1024;

export interface Checksum {
  readonly crc: number;
  /** Bytes when unpacked. */
  readonly size: number;
}

/**
 * A part as it came in the zip, or as written since. Unpacked and decoded when first asked for, packed when saved or,
 * if large, as soon as it is written.
 */
export class Part {
  private decoded: string | null = null;
  private sum: Checksum | null = null;
  private packing: Promise<ZipEntry> | null = null;

  private constructor(
    readonly name: string,
    /** Exactly one of the two holds the content; bytes are let go of once they are packed. */
    private entry: ZipEntry | null,
    private bytes: Uint8Array | null,
  ) {}

  static ofZip(entry: ZipEntry): Part {
    return new Part(entry.name, entry, null);
  }

  /** A part with a new content, a text or its bytes in UTF-8. */
  static written(name: string, content: string | Uint8Array, deflate: Deflate): Part {
    if (typeof content !== 'string') {
      const part = new Part(name, null, content);
      // A failure comes out again when the part is saved.
      if (content.length >= LARGE) part.packed(deflate).catch(() => undefined);
      return part;
    }
    const part = new Part(name, null, new TextEncoder().encode(content));
    part.decoded = content;
    return part;
  }

  /** Throws `file.broken` with the part's name when it is damaged. */
  text(): string {
    return (this.decoded ??= decodeXml(this.unpacked(), this.name));
  }

  checksum(): Checksum {
    if (this.entry) return this.entry;
    return (this.sum ??= { crc: crc32(this.unpacked()), size: this.unpacked().length });
  }

  /** The part as it goes into a zip: as it came, or deflated, once. */
  packed(deflate: Deflate): Promise<ZipEntry> {
    if (this.entry) return Promise.resolve(this.entry);
    return (this.packing ??= this.pack(deflate));
  }

  private async pack(deflate: Deflate): Promise<ZipEntry> {
    const deflated = deflate(this.unpacked());
    const { crc, size } = this.checksum();
    const entry: ZipEntry = { name: this.name, method: 8, crc, size, packed: await deflated };
    this.entry = entry;
    this.bytes = null;
    return entry;
  }

  private unpacked(): Uint8Array {
    return this.bytes ?? (this.entry ? unpack(this.entry) : new Uint8Array());
  }
}
