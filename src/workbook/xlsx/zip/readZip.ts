import { Fault } from '../../../model/faults';
import { broken } from '../broken';
import { LARGEST_PART, LARGEST_TOTAL, MOST_ENTRIES, SUSPICIOUS_RATIO, SUSPICIOUS_TOTAL, tooLarge } from './limits';

/** One file in a zip, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** Bytes when unpacked, as the zip claims. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const IN_ZIP64 = 0xffffffff;
const ENCRYPTED = 1;

/**
 * Lists the files of a zip without unpacking any (PKWARE APPNOTE 6.3.9). Throws `file.notAWorkbook` for what is no
 * zip, `file.tooLarge` for what would unpack to more than a workbook is, `file.encrypted`, and `file.broken` for
 * damage, names that lead out of the package, names that occur twice and entries that overlap.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = findDirectory(view);
    const records = readDirectory(view, directory);
    refuseBombs(records, bytes.length);
    refuseTricks(records);
    return records.map((record) => entryOf(bytes, view, record));
  } catch (error) {
    // What a damaged directory points to may lie outside the file.
    throw error instanceof Fault ? error : broken('zip', error);
  }
}

interface Directory {
  readonly start: number;
  readonly count: number;
}

interface Record {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

function findDirectory(view: DataView): Directory {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const start = view.getUint32(at + 16, true);
    const count = view.getUint16(at + 10, true);
    return start === IN_ZIP64 || count === 0xffff ? findDirectory64(view, at) : { start, count };
  }
  throw startsAsZip(view) ? broken('zip') : new Fault('file.notAWorkbook', {});
}

function startsAsZip(view: DataView): boolean {
  return view.byteLength >= 4 && view.getUint32(0, true) === LOCAL_ENTRY;
}

function findDirectory64(view: DataView, end: number): Directory {
  if (view.getUint32(end - 20, true) !== ZIP64_LOCATOR) throw broken('zip');
  const at = uint64(view, end - 12);
  if (view.getUint32(at, true) !== ZIP64_END) throw broken('zip');
  return { start: uint64(view, at + 48), count: uint64(view, at + 32) };
}

function readDirectory(view: DataView, { start, count }: Directory): Record[] {
  if (count > MOST_ENTRIES) throw broken('zip');
  const records: Record[] = [];
  let at = start;
  for (let n = 0; n < count; n++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw broken('zip');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = nameOf(view, at + 46, nameLength);
    const sizes = {
      size: view.getUint32(at + 24, true),
      packedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    };
    widen(sizes, view, at + 46 + nameLength, extraLength);
    records.push({
      name,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes,
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return records;
}

/** Takes the sizes that do not fit 32 bits from the zip64 field, which holds only those, in this order. */
function widen(sizes: { [K in 'size' | 'packedSize' | 'offset']: number }, view: DataView, at: number, length: number) {
  const end = at + length;
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  if (at + 4 > end) return;
  at += 4;
  for (const key of ['size', 'packedSize', 'offset'] as const) {
    if (sizes[key] !== IN_ZIP64) continue;
    sizes[key] = uint64(view, at);
    at += 8;
  }
}

function refuseBombs(records: readonly Record[], length: number): void {
  const total = records.reduce((sum, record) => sum + record.size, 0);
  const largest = records.reduce((most, record) => Math.max(most, record.size), 0);
  const mostOfItsSize = Math.max(SUSPICIOUS_TOTAL, SUSPICIOUS_RATIO * length);
  if (total > LARGEST_TOTAL) throw tooLarge(total, LARGEST_TOTAL);
  if (largest > LARGEST_PART) throw tooLarge(largest, LARGEST_PART);
  if (total > mostOfItsSize) throw tooLarge(total, mostOfItsSize);
}

function refuseTricks(records: readonly Record[]): void {
  const seen = new Set<string>();
  let free = 0;
  for (const record of [...records].sort((a, b) => a.offset - b.offset)) {
    const key = record.name.toLowerCase();
    if (seen.has(key) || record.offset < free) throw broken(record.name);
    if (record.name.split('/').includes('..') || record.name.includes('\0')) throw broken('zip');
    seen.add(key);
    free = record.offset + 30 + record.packedSize;
  }
}

function entryOf(bytes: Uint8Array, view: DataView, record: Record): ZipEntry {
  const { name, method, crc, size, offset, packedSize } = record;
  if (record.flags & ENCRYPTED) throw new Fault('file.encrypted', {});
  if (method !== 0 && method !== 8) throw broken(name);
  if (view.getUint32(offset, true) !== LOCAL_ENTRY) throw broken(name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw broken(name);
  return { name, method, crc, size, packed: bytes.subarray(start, start + packedSize) };
}

/** Some writers put a backslash or a leading slash into names; parts are known by their names without either. */
function nameOf(view: DataView, at: number, length: number): string {
  const raw = new Uint8Array(view.buffer, view.byteOffset + at, length);
  return new TextDecoder().decode(raw).replaceAll('\\', '/').replace(/^\/+/, '');
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
}
