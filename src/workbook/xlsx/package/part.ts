import { decodeXml } from '../xml/decodeXml';
import { TextSink, type TextTarget } from '../xml/textSink';
import { broken } from '../broken';
import { Crc32 } from '../zip/crc32';
import type { Deflate } from '../zip/deflate';
import type { ZipEntry } from '../zip/readZip';
import { unpack } from '../zip/unpack';

export interface Checksum {
  readonly crc: number;
  /** Bytes when unpacked. */
  readonly size: number;
}

/** A part of a package: as it came in the zip, or as it was written since. Unpacked and decoded when first asked for. */
export class Part {
  private constructor(
    readonly name: string,
    readonly checksum: Checksum,
    private entry: ZipEntry | null,
    private packing: Promise<Uint8Array> | null,
    private decoded: string | null,
  ) {}

  static ofZip(entry: ZipEntry): Part {
    return new Part(entry.name, entry, entry, null, null);
  }

  /**
   * A part with a new content, which is packed while it is being written. A text is kept to be read again; what
   * `write` pushes can be read once it is packed.
   */
  static written(name: string, content: string | ((target: TextTarget) => void), deflate: Deflate): Part {
    const crc = new Crc32();
    const deflater = deflate();
    let size = 0;
    const sink = new TextSink((chunk) => {
      size += chunk.length;
      crc.add(chunk);
      deflater.push(chunk);
    });
    if (typeof content === 'string') sink.push(content);
    else content(sink);
    sink.finish();
    const decoded = typeof content === 'string' ? content : null;
    const packing = deflater.finish();
    // A failure comes out when the file is saved.
    packing.catch(() => undefined);
    return new Part(name, { crc: crc.value(), size }, null, packing, decoded);
  }

  /** Throws `file.broken` with the part's name when it is damaged. */
  text(): string {
    if (this.decoded === null && !this.entry) throw broken(this.name);
    return (this.decoded ??= this.entry ? decodeXml(unpack(this.entry), this.name) : '');
  }

  /** The part as it goes into a zip. */
  async packed(): Promise<ZipEntry> {
    if (this.entry) return this.entry;
    const { crc, size } = this.checksum;
    const packed = (await this.packing) ?? new Uint8Array();
    this.entry = { name: this.name, method: 8, crc, size, packed };
    this.packing = null;
    return this.entry;
  }
}
