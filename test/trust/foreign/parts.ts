import { unzipSync } from 'fflate';

/** A file in a package, unpacked. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The parts of a package by their names, in small letters and with slashes; unpacked by fflate, not by us. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Part> {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  return new Map(files.map(([name, content]) => [keyOf(name), { name, bytes: content }]));
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.from(a.buffer, a.byteOffset, a.length).equals(b);
}

/** The text of an XML part, in the encoding that it has. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const little = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  if (little || big) return new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes);
  const declared = /^[^<]*<\?xml[^>]*?encoding=["']([\w.-]+)["']/.exec(
    Buffer.from(bytes.subarray(0, 200)).toString('latin1'),
  );
  return new TextDecoder(declared?.[1] ?? 'utf-8').decode(bytes);
}

function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
