/** Eight tables, so that eight bytes are taken per step (the "slicing by 8" form of the usual table method). */
const TABLES = makeTables();

/** CRC-32 as zip uses it (ISO 3309), as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES;
  const eights = bytes.length - (bytes.length % 8);
  let crc = -1;
  let i = 0;
  for (; i < eights; i += 8) {
    crc ^= byte(bytes, i) | (byte(bytes, i + 1) << 8) | (byte(bytes, i + 2) << 16) | (byte(bytes, i + 3) << 24);
    crc =
      entry(t7, crc & 255) ^
      entry(t6, (crc >>> 8) & 255) ^
      entry(t5, (crc >>> 16) & 255) ^
      entry(t4, crc >>> 24) ^
      entry(t3, byte(bytes, i + 4)) ^
      entry(t2, byte(bytes, i + 5)) ^
      entry(t1, byte(bytes, i + 6)) ^
      entry(t0, byte(bytes, i + 7));
  }
  for (; i < bytes.length; i++) crc = entry(t0, (crc ^ byte(bytes, i)) & 255) ^ (crc >>> 8);
  return ~crc >>> 0;
}

type Table = Int32Array;
type Tables = readonly [Table, Table, Table, Table, Table, Table, Table, Table];

function byte(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}

function entry(table: Table, index: number): number {
  return table[index] ?? 0;
}

function makeTables(): Tables {
  const first = new Int32Array(256).map((_, n) => {
    let c = n;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c;
  });
  const next = (table: Table): Table => table.map((c) => entry(first, c & 255) ^ (c >>> 8));
  const second = next(first);
  const third = next(second);
  const fourth = next(third);
  const fifth = next(fourth);
  const sixth = next(fifth);
  const seventh = next(sixth);
  return [first, second, third, fourth, fifth, sixth, seventh, next(seventh)];
}
