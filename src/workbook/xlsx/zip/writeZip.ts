import type { ZipEntry } from './readZip';

const VERSION = 20;
const NAMES_ARE_UTF8 = 0x0800;
/** 1980-01-01 00:00, the first time a zip knows: the same content always gives the same bytes. */
const DOS_DATE = 0x0021;

/** A zip of the entries, in their order. Entries are copied as they are packed, nothing is deflated again. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const sizes = entries.map((entry, n) => 30 + (names[n]?.length ?? 0) + entry.packed.length);
  const directorySize = names.reduce((sum, name) => sum + 46 + name.length, 0);
  const directoryStart = sizes.reduce((sum, size) => sum + size, 0);
  const bytes = new Uint8Array(directoryStart + directorySize + 22);
  const view = new DataView(bytes.buffer);

  let local = 0;
  let central = directoryStart;
  entries.forEach((entry, n) => {
    const name = names[n] ?? new Uint8Array();
    view.setUint32(local, 0x04034b50, true);
    writeHeader(view, local + 4, entry, name.length);
    bytes.set(name, local + 30);
    bytes.set(entry.packed, local + 30 + name.length);

    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, VERSION, true);
    writeHeader(view, central + 6, entry, name.length);
    view.setUint32(central + 42, local, true);
    bytes.set(name, central + 46);

    local += sizes[n] ?? 0;
    central += 46 + name.length;
  });

  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directorySize, true);
  view.setUint32(central + 16, directoryStart, true);
  return bytes;
}

/** The 26 bytes that the local header and the directory have in common. */
function writeHeader(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, NAMES_ARE_UTF8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, DOS_DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
