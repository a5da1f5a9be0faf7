/**
 * Deflates the bytes of one part (RFC 1951, without a header) as they come, away from the thread that makes them where
 * the platform can. Chunks that were pushed belong to the deflater.
 */
export interface Deflater {
  push(chunk: Uint8Array): void;
  /** The deflated bytes; nothing can be pushed after. */
  finish(): Promise<Uint8Array>;
}

/** Starts on a part. */
export type Deflate = () => Deflater;

/** As browsers and Node alike do it: the Compression Streams of the platform, native code on a thread of their own. */
export const deflateOnPlatform: Deflate = () => {
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
};
