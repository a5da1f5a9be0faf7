import { Fault } from '../../../model/faults';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Refuses the two kinds of workbook that come in Microsoft's older container ([MS-CFB]): `file.encrypted` when it
 * holds an encrypted package, else `file.oldFormat`. Other bytes pass.
 */
export function refuseCompoundFile(bytes: Uint8Array): void {
  if (!SIGNATURE.every((byte, n) => bytes[n] === byte)) return;
  throw holdsName(bytes, 'EncryptedPackage') ? new Fault('file.encrypted', {}) : new Fault('file.oldFormat', {});
}

/** Directory entries are 128 bytes, lie on 128-byte boundaries and begin with their name in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (wanted.every((byte, n) => bytes[at + n] === byte)) return true;
  }
  return false;
}
