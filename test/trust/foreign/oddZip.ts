import { crc32, deflateRawSync } from 'node:zlib';
import type { Parts } from '../../workbook/buildXlsx';

/** How a zip departs from the plainest one. */
export interface ZipStyle {
  /** Sizes and checksum come after the bytes, as writers do that cannot seek; with or without their signature. */
  readonly descriptor?: 'signed' | 'bare';
  /** The directory keeps its numbers in zip64 fields. */
  readonly zip64?: boolean;
  readonly stored?: boolean;
  /** An entry for each folder. */
  readonly folders?: boolean;
  readonly extra?: Buffer;
  /** What stands before the first entry, what is appended, and the zip's own comment. */
  readonly before?: string;
  readonly after?: string;
  readonly comment?: string;
  /** Bytes between the entries that belong to none. */
  readonly gap?: number;
}

/** A zip of the parts in a style that other writers have (PKWARE APPNOTE 6.3.9). */
export function oddZip(parts: Parts, style: ZipStyle): Buffer {
  const before = Buffer.from(style.before ?? '');
  const bodies: Buffer[] = [before];
  const directory: Buffer[] = [];
  let offset = before.length;
  for (const [name, content] of entriesOf(parts, style)) {
    const { local, central } = entry(name, content, offset, style);
    bodies.push(local);
    directory.push(central);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  return Buffer.concat([...bodies, list, ends(directory.length, list.length, offset, style)]);
}

function entriesOf(parts: Parts, { folders }: ZipStyle): [string, Buffer][] {
  const files = Object.entries(parts).map(([name, content]): [string, Buffer] => [
    name,
    Buffer.from(content as string),
  ]);
  const names = new Set(
    files.flatMap(([name]) => (name.includes('/') ? [name.slice(0, name.lastIndexOf('/') + 1)] : [])),
  );
  return folders ? [...[...names].map((name): [string, Buffer] => [name, Buffer.alloc(0)]), ...files] : files;
}

function entry(name: string, content: Buffer, offset: number, style: ZipStyle): { local: Buffer; central: Buffer } {
  const { descriptor, stored = false, zip64 = false, gap = 0, extra = Buffer.alloc(0) } = style;
  const packed = stored ? content : deflateRawSync(content);
  const numbers = [crc32(content), packed.length, content.length] as const;
  const flags = 0x0800 | (descriptor ? 8 : 0);
  const head = (sizes: readonly number[]): Buffer => {
    const bytes = Buffer.alloc(22);
    bytes.writeUInt16LE(zip64 ? 45 : 20, 0);
    bytes.writeUInt16LE(flags, 2);
    bytes.writeUInt16LE(stored ? 0 : 8, 4);
    sizes.forEach((size, n) => bytes.writeUInt32LE(size, 10 + 4 * n));
    return bytes;
  };
  const lengths = (more: Buffer): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt16LE(Buffer.byteLength(name), 0);
    bytes.writeUInt16LE(more.length, 2);
    return bytes;
  };
  const wide = zip64 ? field64([content.length, packed.length, offset]) : Buffer.alloc(0);
  const central = [numbers[0], ...(zip64 ? [0xffffffff, 0xffffffff] : numbers.slice(1))];
  const place = Buffer.alloc(14);
  place.writeUInt32LE(zip64 ? 0xffffffff : offset, 10);
  const more = Buffer.concat([extra, wide]);
  return {
    local: Buffer.concat([
      Buffer.from('504b0304', 'hex'),
      head(descriptor ? [0, 0, 0] : numbers),
      lengths(extra),
      Buffer.from(name),
      extra,
      packed,
      descriptor ? descriptorOf(numbers, descriptor) : Buffer.alloc(0),
      Buffer.alloc(gap),
    ]),
    central: Buffer.concat([
      Buffer.from('504b01022d00', 'hex'),
      head(central),
      lengths(more),
      place,
      Buffer.from(name),
      more,
    ]),
  };
}

function descriptorOf(numbers: readonly number[], kind: 'signed' | 'bare'): Buffer {
  const bytes = Buffer.alloc(12);
  numbers.forEach((number, n) => bytes.writeUInt32LE(number, 4 * n));
  return kind === 'signed' ? Buffer.concat([Buffer.from('504b0708', 'hex'), bytes]) : bytes;
}

function field64(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 + 8 * numbers.length);
  bytes.writeUInt16LE(1, 0);
  bytes.writeUInt16LE(8 * numbers.length, 2);
  numbers.forEach((number, n) => bytes.writeBigUInt64LE(BigInt(number), 4 + 8 * n));
  return bytes;
}

function ends(count: number, length: number, offset: number, { zip64, comment = '', after = '' }: ZipStyle): Buffer {
  const end = Buffer.alloc(22);
  end.write('504b0506', 0, 'hex');
  end.writeUInt16LE(zip64 ? 0xffff : count, 8);
  end.writeUInt16LE(zip64 ? 0xffff : count, 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : length, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : offset, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([zip64 ? ends64(count, length, offset) : Buffer.alloc(0), end, Buffer.from(comment + after)]);
}

function ends64(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(56);
  end.write('504b0606', 0, 'hex');
  end.writeBigUInt64LE(44n, 4);
  [count, count, length, offset].forEach((number, n) => end.writeBigUInt64LE(BigInt(number), 24 + 8 * n));
  const locator = Buffer.alloc(20);
  locator.write('504b0607', 0, 'hex');
  locator.writeBigUInt64LE(BigInt(offset + length), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end, locator]);
}
