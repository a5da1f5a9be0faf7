/** Eight tables of 256 after each other, so that eight bytes are taken per step ("slicing by 8"). */
const TABLES = makeTables();

/**
 * CRC-32 as zip uses it (ISO 3309), as an unsigned number.
 * Every index is inside its array; the assertions spare a check that would make this several times slower.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const eights = bytes.length - (bytes.length % 8);
  let crc = ~before;
  let i = 0;
  for (; i < eights; i += 8) {
    crc ^=
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24);
    crc =
      (TABLES[1792 + (crc & 255)] as number) ^
      (TABLES[1536 + ((crc >>> 8) & 255)] as number) ^
      (TABLES[1280 + ((crc >>> 16) & 255)] as number) ^
      (TABLES[1024 + (crc >>> 24)] as number) ^
      (TABLES[768 + (bytes[i + 4] as number)] as number) ^
      (TABLES[512 + (bytes[i + 5] as number)] as number) ^
      (TABLES[256 + (bytes[i + 6] as number)] as number) ^
      (TABLES[bytes[i + 7] as number] as number);
  }
  for (; i < bytes.length; i++) crc = (TABLES[(crc ^ (bytes[i] as number)) & 255] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function makeTables(): Int32Array {
  const tables = new Int32Array(8 * 256);
  for (let n = 0; n < 256; n++) {
    let crc = n;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
    tables[n] = crc;
  }
  for (let at = 256; at < tables.length; at++) {
    const before = tables[at - 256] ?? 0;
    tables[at] = (tables[before & 255] ?? 0) ^ (before >>> 8);
  }
  return tables;
}
