import * as zlib from 'node:zlib';
import { crc32 } from '../workbook/xlsx/zip/crc32';
import type { Codec } from '../workbook/xlsx/zip/codec';

/** A third of the time of the usual level 6, for files that are a fifth larger; see the bench. */
const LEVEL = 2;
/** Smaller chunks are deflated sooner than they are handed over. */
const LEAST_BESIDE = 64 * 1024;
/** Bytes that may wait to be deflated: a workbook of 100 000 rows is half a gigabyte before it is packed. */
const MOST_WAITING = 64 * 1024 * 1024;

/** What bytes that cannot be deflated grow by. */
const MARGIN = 1024;
const PIECE = { level: LEVEL, finishFlush: zlib.constants.Z_SYNC_FLUSH };

let waiting = 0;

/**
 * Node's own zlib, a chunk at a time: on its threads while few bytes wait there, else at once, so that no chunk outlives
 * its turn. Each piece ends at a whole byte; put after each other they are one stream.
 */
export const nodeCodec: Codec = {
  deflate: () => {
    const pieces: Promise<Uint8Array>[] = [];
    return {
      push: (chunk) => {
        const isWorthIt = chunk.length >= LEAST_BESIDE && waiting + chunk.length <= MOST_WAITING;
        pieces.push(isWorthIt ? deflateBeside(chunk) : Promise.resolve(zlib.deflateRawSync(chunk, PIECE)));
      },
      finish: async () => {
        const end = zlib.deflateRawSync(new Uint8Array(), { level: LEVEL });
        return Buffer.concat([...(await Promise.all(pieces)), end]);
      },
    };
  },
  // One more than is asked for, so that zlib sees the end without another turn.
  inflate: (packed, size) =>
    zlib.inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) }),
  // Node has had one since 20.15.
  crc32: (zlib as { readonly crc32?: Codec['crc32'] }).crc32 ?? crc32,
};

function deflateBeside(chunk: Uint8Array): Promise<Uint8Array> {
  waiting += chunk.length;
  const piece = new Promise<Uint8Array>((resolve, reject) => {
    // Room for all that comes out, for zlib waits for the event loop each time that it is full.
    zlib.deflateRaw(chunk, { ...PIECE, chunkSize: chunk.length + MARGIN }, (error, deflated) => {
      waiting -= chunk.length;
      if (error) reject(error);
      else resolve(new Uint8Array(deflated));
    });
  });
  // A failure comes out when all pieces are put together.
  piece.catch(() => undefined);
  return piece;
}
