import { unzipSync, zipSync } from 'fflate';
import { Part } from '../package/part';
import { crc32 } from './crc32';
import { platformCodec } from './codec';
import { readZip, type ZipEntry } from './readZip';
import { unpack } from './unpack';
import { writeZip } from './writeZip';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const pack = (name: string, content: string): Promise<ZipEntry> => Part.written(name, content, platformCodec).packed();

it.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('the checksum of %j', (content, expected) => {
  expect(crc32(text(content))).toBe(expected);
});

it('writes zips that others read, in the given order and with names in any script', async () => {
  const parts = { 'xl/b.xml': 'b'.repeat(5000), 'a.xml': '', 'mål/å.xml': 'åäö' };
  const zip = writeZip(await Promise.all(Object.entries(parts).map(([name, content]) => pack(name, content))));
  const read = unzipSync(zip);
  expect(Object.keys(read)).toEqual(Object.keys(parts));
  expect(Object.values(read).map((bytes) => new TextDecoder().decode(bytes))).toEqual(Object.values(parts));
});

it('copies what it does not change as it was packed', () => {
  const zip = zipSync({ 'a.xml': [text('a'.repeat(1000)), { level: 9 }], 'b.bin': [text('b'), { level: 0 }] });
  const entries = readZip(zip);
  expect(entries.map(({ method }) => method)).toEqual([8, 0]);
  const again = readZip(writeZip(entries));
  expect(again.map(({ name, packed }) => [name, [...packed]])).toEqual(
    entries.map(({ name, packed }) => [name, [...packed]]),
  );
  expect(again.map((entry) => new TextDecoder().decode(unpack(entry, platformCodec)))).toEqual(['a'.repeat(1000), 'b']);
});

it('gives the same bytes for the same content', async () => {
  const make = async (): Promise<Uint8Array> => writeZip([await pack('a.xml', '<a/>')]);
  expect(await make()).toEqual(await make());
});
