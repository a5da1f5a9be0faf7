import { excelCode } from '../excelApi';
import { fullBlock, isMissing, isPlain, leanBlock, queueFull, queueLean } from './block';
import type { Block } from './block';
import { cut, grouped } from './portions';
import type { Weighed } from './portions';
import { rangeOf } from './queued';
import { cellCount } from './regions';
import type { Part } from './tighten';

/** How the cells of a sheet are read, as its head lets expect. */
export interface Manner {
  /** Formulas or errors stand in the head: all is asked for. */
  readonly full: boolean;
  /** Characters that the answer for one cell takes. */
  readonly perCell: number;
}

/** How cells are read of which nothing is known. */
export const UNKNOWN: Manner = { full: true, perCell: 60 };

interface Request extends Weighed {
  readonly full: boolean;
}

/**
 * Reads parts of sheets, in one request where the answer is expected to stay under the limit. `alongside` queues what
 * else belongs into the first request; it is called anew when that one has to be repeated. Where formulas turn up
 * that nobody expected, those parts are asked for once more.
 */
export async function readBodies(
  context: Excel.RequestContext,
  parts: readonly Part[],
  mannerOf: (sheet: string) => Manner,
  limit: number,
  alongside: () => void,
): Promise<ReadonlyMap<string, readonly Block[]>> {
  const reader = new BodyReader(context);
  const expected = parts.map((part) => request(part, mannerOf(part.sheet)));
  const [first = [], ...others] = grouped(cut(expected, limit), limit);
  await reader.read(first, alongside);
  for (const group of others) await reader.read(group);
  const again = reader.unexpected.splice(0).map((part) => request(part, UNKNOWN));
  for (const group of grouped(cut(again, limit), limit)) await reader.read(group);
  return reader.blocks;
}

function request(part: Part, { full, perCell }: Manner): Request {
  return { sheet: part.sheet, range: part.range, full, weight: cellCount(part.range) * perCell };
}

class BodyReader {
  readonly blocks = new Map<string, Block[]>();
  /** Parts that were not as plain as expected. */
  readonly unexpected: Request[] = [];

  constructor(private readonly context: Excel.RequestContext) {}

  /** One request; where Excel finds its answer too large, or leaves cells out, it is asked in two halves. */
  async read(group: readonly Request[], alongside: () => void = () => undefined): Promise<void> {
    const queued = group.map((part) => ({ part, range: this.queue(part) }));
    alongside();
    try {
      await this.context.sync();
    } catch (error) {
      if (excelCode(error) !== 'ResponsePayloadSizeLimitExceeded' || cannotBeHalved(group)) throw error;
      const [one, other] = halves(group);
      await this.read(one, alongside);
      await this.read(other);
      return;
    }
    for (const { part, range } of queued) await this.take(part, range);
  }

  private queue(part: Request): Excel.Range {
    const range = rangeOf(this.context.workbook.worksheets.getItem(part.sheet), part.range);
    if (part.full) queueFull(range);
    else queueLean(range);
    return range;
  }

  private async take(part: Request, range: Excel.Range): Promise<void> {
    if (isMissing(range)) {
      for (const half of halves([part])) await this.read(half);
    } else if (part.full || isPlain(range)) {
      const block = part.full ? fullBlock(range) : leanBlock(range);
      this.blocks.set(part.sheet, [...(this.blocks.get(part.sheet) ?? []), block]);
    } else {
      this.unexpected.push(part);
    }
  }
}

function cannotBeHalved(group: readonly Request[]): boolean {
  const [only] = group;
  return only === undefined || (group.length === 1 && only.range.top === only.range.bottom);
}

function halves(group: readonly Request[]): [Request[], Request[]] {
  const [only] = group;
  const parts = group.length === 1 && only ? cut([only], only.weight / 2) : group;
  const middle = Math.ceil(parts.length / 2);
  return [parts.slice(0, middle), parts.slice(middle)];
}
