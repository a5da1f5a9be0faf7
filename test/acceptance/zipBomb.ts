import { constants, deflateRawSync } from 'node:zlib';

const SIZE = 2_147_483_647;
const BLOCK = 1 << 20;

/**
 * A workbook of a few megabytes whose first sheet unpacks to 2 GB of spaces. `honest` writes that size in the zip's
 * headers; otherwise they promise a thousand bytes.
 */
export function zipBomb(workbook: Uint8Array, { honest }: { readonly honest: boolean }): Buffer {
  const packed = packedSpaces();
  const size = honest ? SIZE : 1000;
  const name = 'xl/worksheets/sheet1.xml';
  const kept = withoutEntry(Buffer.from(workbook), name);
  const local = header(0x04034b50, name, packed.length, size, null);
  const central = header(0x02014b50, name, packed.length, size, kept.body.length);
  const directory = Buffer.concat([kept.directory, central]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(kept.count + 1, 8);
  end.writeUInt16LE(kept.count + 1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(kept.body.length + local.length + packed.length, 16);
  return Buffer.concat([kept.body, local, packed, directory, end]);
}

/** 2 GB of spaces, deflated: one megabyte packed so that it ends on a whole byte, repeated. */
function packedSpaces(): Buffer {
  const block = deflateRawSync(Buffer.alloc(BLOCK, 0x20), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const last = Buffer.from([0x03, 0x00]);
  return Buffer.concat([...Array.from({ length: SIZE / BLOCK }, () => block), last]);
}

function header(signature: number, name: string, packed: number, size: number, offset: number | null): Buffer {
  const central = offset !== null;
  const bytes = Buffer.alloc(central ? 46 : 30);
  const from = central ? 6 : 4;
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(20, from);
  bytes.writeUInt16LE(8, from + 4);
  bytes.writeUInt32LE(packed, from + 14);
  bytes.writeUInt32LE(size, from + 18);
  bytes.writeUInt16LE(name.length, from + 22);
  if (central) bytes.writeUInt32LE(offset, 42);
  return Buffer.concat([bytes, Buffer.from(name)]);
}

/** The entries of a zip without comments, but one: its bytes stay in the body, its place in the directory goes. */
function withoutEntry(zip: Buffer, name: string): { body: Buffer; directory: Buffer; count: number } {
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'));
  const start = zip.readUInt32LE(end + 16);
  const entries: Buffer[] = [];
  for (let at = start; at < end;) {
    const length = 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    if (zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28)) !== name)
      entries.push(zip.subarray(at, at + length));
    at += length;
  }
  return { body: zip.subarray(0, start), directory: Buffer.concat(entries), count: entries.length };
}
