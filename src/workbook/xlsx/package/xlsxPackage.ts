import { broken } from '../broken';
import type { Codec } from '../zip/codec';
import { readZip } from '../zip/readZip';
import { writeZip } from '../zip/writeZip';
import type { TextTarget } from '../xml/textSink';
import { Part } from './part';

/**
 * The parts of a workbook file by name ("xl/workbook.xml"; case does not matter). Parts that are not written to
 * keep their packed bytes.
 */
export class XlsxPackage {
  private constructor(
    private readonly parts: Map<string, Part>,
    private readonly codec: Codec,
    /** The file, as long as all parts are as they came. */
    private file: Uint8Array | null,
  ) {}

  /** Opens a zip; throws the faults of `readZip`. What is written to it will be packed by `codec`. */
  static read(bytes: Uint8Array, codec: Codec): XlsxPackage {
    const parts = readZip(bytes).map((entry): [string, Part] => [entry.name.toLowerCase(), Part.ofZip(entry, codec)]);
    return new XlsxPackage(new Map(parts), codec, bytes);
  }

  /** A copy to work on; what is written to it does not change this one. */
  fork(): XlsxPackage {
    return new XlsxPackage(new Map(this.parts), this.codec, this.file);
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
    return part.text();
  }

  /** Gives a part a new content, a text or what is pushed piece by piece, or adds a part. */
  write(name: string, content: string | ((target: TextTarget) => void)): void {
    this.file = null;
    const known = this.parts.get(name.toLowerCase());
    this.parts.set(name.toLowerCase(), Part.written(known?.name ?? name, content, this.codec));
  }

  remove(name: string): void {
    this.file = null;
    this.parts.delete(name.toLowerCase());
  }

  /** Changes whenever any part does, but for the one named `except`: the checksums of the parts, folded. */
  version(except?: string): string {
    let hash = 0x811c9dc5;
    for (const [key, part] of this.parts) {
      if (key === except?.toLowerCase()) continue;
      const { crc, size } = part.checksum();
      for (const number of [crc, size, part.name.length]) hash = Math.imul(hash ^ number, 0x01000193);
    }
    return `${String(this.parts.size)}-${(hash >>> 0).toString(16)}`;
  }

  /** The whole file: the very one that was read, when nothing was written. */
  async save(): Promise<Uint8Array> {
    return this.file ?? writeZip(await Promise.all([...this.parts.values()].map((part) => part.packed())));
  }

  /** Waits until every part that was written can be read again. */
  async settled(): Promise<void> {
    await Promise.all([...this.parts.values()].map((part) => part.packed()));
  }
}
