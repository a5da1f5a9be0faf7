import { broken } from '../broken';
import { decodeXml } from '../xml/decodeXml';
import { readZip, type ZipEntry } from '../zip/readZip';
import { unpack } from '../zip/unpack';
import { pack, writeZip } from '../zip/writeZip';

/** A part as it came, or with a new text. Unpacked and decoded when first asked for. */
interface Part {
  readonly name: string;
  entry: ZipEntry | null;
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
      new Map(entries.map((entry) => [entry.name.toLowerCase(), { name: entry.name, entry, text: null }])),
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
    part.text ??= part.entry ? decodeXml(unpack(part.entry), part.name) : '';
    return part.text;
  }

  /** Gives a part a new text, or adds a part. */
  write(name: string, text: string): void {
    const known = this.parts.get(name.toLowerCase());
    this.parts.set(name.toLowerCase(), { name: known?.name ?? name, entry: null, text });
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
    part.entry ??= pack(part.name, new TextEncoder().encode(part.text ?? ''));
    return part.entry;
  }
}
