import { broken } from '../broken';
import { decodeXml } from '../xml/decodeXml';
import { readZip, type ZipEntry } from '../zip/readZip';
import { unpack } from '../zip/unpack';
import { pack, writeZip } from '../zip/writeZip';

/** A part as it came, or as written since. Unpacked, decoded and packed when first asked for. */
interface Part {
  readonly name: string;
  entry: ZipEntry | null;
  bytes: Uint8Array | null;
  text: string | null;
}

/**
 * The parts of a workbook file by name ("xl/workbook.xml"; case does not matter). Parts that are not written to
 * keep their packed bytes.
 */
export class XlsxPackage {
  private constructor(private readonly parts: Map<string, Part>) {}

  /** Opens a zip; throws the faults of `readZip`. */
  static read(bytes: Uint8Array): XlsxPackage {
    const entries = readZip(bytes);
    return new XlsxPackage(
      new Map(entries.map((entry) => [entry.name.toLowerCase(), { name: entry.name, entry, bytes: null, text: null }])),
    );
  }

  /** A copy to work on; what is written to it does not change this one. */
  fork(): XlsxPackage {
    return new XlsxPackage(new Map(this.parts));
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  names(): string[] {
    return [...this.parts.values()].map((part) => part.name);
  }

  /** The text of a part; throws `file.broken` with its name when it is missing or damaged. */
  text(name: string): string {
    const part = this.parts.get(name.toLowerCase());
    if (!part) throw broken(name);
    part.text ??= decodeXml(part.bytes ?? unpack(this.entryOf(part)), part.name);
    return part.text;
  }

  /** Gives a part a new content, a text or its bytes in UTF-8, or adds a part. */
  write(name: string, content: string | Uint8Array): void {
    const known = this.parts.get(name.toLowerCase());
    const isText = typeof content === 'string';
    this.parts.set(name.toLowerCase(), {
      name: known?.name ?? name,
      entry: null,
      bytes: isText ? null : content,
      text: isText ? content : null,
    });
  }

  remove(name: string): void {
    this.parts.delete(name.toLowerCase());
  }

  /** A name for a new part, as `xl/worksheets/sheet7.xml` for ("xl/worksheets/sheet", ".xml"). */
  freeName(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${String(number)}${after}`)) number++;
    return `${before}${String(number)}${after}`;
  }

  /** Changes whenever any part does: the checksums of all parts, folded. */
  version(): string {
    let hash = 0x811c9dc5;
    for (const part of this.parts.values()) {
      const { crc, size } = this.entryOf(part);
      for (const number of [crc, size, part.name.length]) hash = Math.imul(hash ^ number, 0x01000193);
    }
    return `${String(this.parts.size)}-${(hash >>> 0).toString(16)}`;
  }

  /** The whole file. */
  save(): Uint8Array {
    return writeZip([...this.parts.values()].map((part) => this.entryOf(part)));
  }

  private entryOf(part: Part): ZipEntry {
    if (!part.entry) {
      part.entry = pack(part.name, part.bytes ?? new TextEncoder().encode(part.text ?? ''));
      part.bytes = null;
    }
    return part.entry;
  }
}
