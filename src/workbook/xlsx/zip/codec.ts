import { inflateSync } from 'fflate';
import { crc32 } from './crc32';

/**
 * Deflates the bytes of one part (RFC 1951, without a header) as they come, away from the thread that makes them where
 * the platform can. Chunks that were pushed belong to the deflater.
 */
export interface Deflater {
  push(chunk: Uint8Array): void;
  /** The deflated bytes; nothing can be pushed after. */
  finish(): Promise<Uint8Array>;
}

/** How parts are packed, unpacked and summed up. */
export interface Codec {
  /** Starts on a part. */
  deflate(): Deflater;
  /** What was deflated; at most `size` bytes of it. Throws when it cannot be read. */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  /** The CRC-32 of bytes that follow on others with the checksum `before`. */
  crc32(bytes: Uint8Array, before?: number): number;
}

/**
 * As browsers and Node alike do it. What is written goes through the Compression Streams of the platform, native code
 * on a thread of their own; they cannot be waited for while a part is read.
 */
export const platformCodec: Codec = {
  deflate: () => {
    const { readable, writable } = new CompressionStream('deflate-raw');
    const writer = writable.getWriter();
    const packed = new Response(readable).arrayBuffer();
    // What goes wrong on the way comes out of `packed`, which is asked for when the file is saved.
    packed.catch(() => undefined);
    return {
      push: (chunk) => {
        writer.write(chunk as BufferSource).catch(() => undefined);
      },
      finish: async () => {
        writer.close().catch(() => undefined);
        return new Uint8Array(await packed);
      },
    };
  },
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  crc32,
};
