import { jsonText } from './jsonText';
import type { Output } from './terminal';

const PIECE = 65_536;

/** Prints a value as JSON, waiting for the reader; `depth` as in `jsonText`. */
export async function writeJson(out: Output, value: unknown, depth: number): Promise<void> {
  let piece = '';
  for (const text of jsonText(value, depth)) {
    piece += text;
    if (piece.length < PIECE) continue;
    await out.write(piece);
    piece = '';
  }
  await out.write(`${piece}\n`);
}
