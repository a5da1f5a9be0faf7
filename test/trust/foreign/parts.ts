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

function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
