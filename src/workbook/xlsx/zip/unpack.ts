import { inflateSync } from 'fflate';
import { broken } from '../broken';
import { crc32 } from './crc32';
import type { ZipEntry } from './readZip';

/**
 * The bytes of an entry, checked against the checksum that the zip keeps. Never takes more memory than the entry
 * claims to need: what is longer than it claims is cut off and then fails the check.
 */
export function unpack(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw broken(entry.name);
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  try {
    return inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
  } catch (error) {
    throw broken(entry.name, error);
  }
}
