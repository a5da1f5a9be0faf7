import { inflateRawSync } from 'node:zlib';
import { platformCodec } from '../workbook/xlsx/zip/codec';
import { nodeCodec } from './nodeCodec';

const MEGABYTE = 1024 * 1024;

it('packs into one stream, whether pieces wait for a thread or too many do, and whatever their size', async () => {
  const chunks = Array.from({ length: 80 }, (_, n) => new Uint8Array(n % 5 === 0 ? n : MEGABYTE).fill(n));
  const deflater = nodeCodec.deflate();
  for (const chunk of chunks) deflater.push(chunk);
  expect(inflateRawSync(await deflater.finish()).equals(Buffer.concat(chunks))).toBe(true);
});

describe.each([
  ['Node', nodeCodec],
  ['the platform', platformCodec],
])('unpacking by %s', (_, codec) => {
  const content = new TextEncoder().encode('nio liv '.repeat(5000));
  const packed = async (): Promise<Uint8Array> => {
    const deflater = codec.deflate();
    deflater.push(content);
    return deflater.finish();
  };

  it('gives what was packed', async () => {
    expect(codec.inflate(await packed(), content.length)).toEqual(expect.objectContaining({ length: content.length }));
    expect(Buffer.compare(codec.inflate(await packed(), content.length), content)).toBe(0);
  });

  it('gives no more than one byte beyond what is asked for, or refuses', async () => {
    const bytes = await packed();
    let length = 0;
    try {
      length = codec.inflate(bytes, 100).length;
    } catch {
      length = 0;
    }
    expect(length).toBeLessThanOrEqual(101);
  });

  it('refuses what is cut short', async () => {
    const bytes = await packed();
    expect(() => codec.inflate(bytes.subarray(0, bytes.length / 2), content.length)).toThrow();
  });

  it('sums up bytes in one go and one after the other alike', () => {
    const half = codec.crc32(content.subarray(0, 12_345));
    expect(codec.crc32(content.subarray(12_345), half)).toBe(platformCodec.crc32(content));
  });
});
