/** Deflates bytes (RFC 1951, without a header), away from the thread that asks where the platform can. */
export type Deflate = (bytes: Uint8Array) => Promise<Uint8Array>;

/** As browsers and Node alike do it: the Compression Streams of the platform, native code on a thread of their own. */
export const deflateOnPlatform: Deflate = async (bytes) => {
  const stream = new CompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // What goes wrong in writing comes out of reading as well.
  writer.write(bytes as BufferSource).catch(() => undefined);
  writer.close().catch(() => undefined);
  return new Uint8Array(await new Response(stream.readable).arrayBuffer());
};
