import { decodeXml } from '../xml/decodeXml';
import { TextSink, type TextTarget } from '../xml/textSink';
import { broken } from '../broken';
import type { Codec } from '../zip/codec';
import type { ZipEntry } from '../zip/readZip';
import { unpack } from '../zip/unpack';

export interface Checksum {
  readonly crc: number;
  /** Bytes when unpacked. */
  readonly size: number;
}

/** What a part is packed into: its checksum at once, its bytes when the deflater is done. */
interface Packing {
  readonly checksum: Checksum;
  readonly deflated: Promise<Uint8Array>;
}

/**
 * A part of a package: as it came in the zip, or as it was written since. Unpacked and decoded when first asked for. A
 * text is packed when the file is saved, for it may be written again before; what is pushed piece by piece at once.
 */
export class Part {
  private constructor(
    readonly name: string,
    private readonly codec: Codec,
    /** Exactly one of the three holds the content, until it is packed. */
    private entry: ZipEntry | null,
    private packing: Packing | null,
    private decoded: string | null,
  ) {}

  static ofZip(entry: ZipEntry, codec: Codec): Part {
    return new Part(entry.name, codec, entry, null, null);
  }

  /** A part with a new content: a text, or what `content` pushes, which can be read again once it is packed. */
  static written(name: string, content: string | ((target: TextTarget) => void), codec: Codec): Part {
    if (typeof content === 'string') return new Part(name, codec, null, null, content);
    return new Part(name, codec, null, pack(content, codec), null);
  }

  checksum(): Checksum {
    return this.entry ?? this.pack().checksum;
  }

  /** Throws `file.broken` with the part's name when it is damaged. */
  text(): string {
    if (this.decoded === null && !this.entry) throw broken(this.name);
    return (this.decoded ??= this.entry ? decodeXml(unpack(this.entry, this.codec), this.name) : '');
  }

  /** The part as it goes into a zip. */
  async packed(): Promise<ZipEntry> {
    if (this.entry) return this.entry;
    const { checksum, deflated } = this.pack();
    this.entry = { name: this.name, method: 8, ...checksum, packed: await deflated };
    this.packing = null;
    return this.entry;
  }

  private pack(): Packing {
    const text = this.decoded ?? '';
    return (this.packing ??= pack((target) => {
      target.push(text);
    }, this.codec));
  }
}

/** Checksum and deflated bytes of a content, made while it is being written. */
function pack(write: (target: TextTarget) => void, codec: Codec): Packing {
  let crc = 0;
  const deflater = codec.deflate();
  let size = 0;
  const sink = new TextSink((chunk) => {
    size += chunk.length;
    crc = codec.crc32(chunk, crc);
    deflater.push(chunk);
  });
  write(sink);
  sink.finish();
  const deflated = deflater.finish();
  // A failure comes out when the file is saved.
  deflated.catch(() => undefined);
  return { checksum: { crc, size }, deflated };
}
