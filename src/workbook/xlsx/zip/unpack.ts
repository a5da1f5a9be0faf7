import { broken } from '../broken';
import type { Codec } from './codec';
import type { ZipEntry } from './readZip';

/**
 * The bytes of an entry, checked against the checksum that the zip keeps. Never takes more memory than the entry
 * claims to need: what is longer than it claims is cut off or refused, and fails the check.
 */
export function unpack(entry: ZipEntry, codec: Codec): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : inflate(entry, codec);
  if (bytes.length !== entry.size || codec.crc32(bytes) !== entry.crc) throw broken(entry.name);
  return bytes;
}

function inflate(entry: ZipEntry, codec: Codec): Uint8Array {
  try {
    return codec.inflate(entry.packed, entry.size);
  } catch (error) {
    throw broken(entry.name, error);
  }
}
