import type { ReadSheet, Rest } from './assemble';
import type { Block } from './block';
import { queueFormats, queueHidden, queueTables } from './companions';
import type { KnownFormat } from './companions';
import { UNKNOWN, readBodies } from './readBodies';
import type { Manner } from './readBodies';
import { restOf } from './regions';
import type { SheetFacts } from './sheetFacts';
import { tighten } from './tighten';

/** What of a sheet is known before its rest is read. */
export const NOTHING: Rest = { tables: [], formats: [], hidden: new Set() };

/** Reads sheets after their heads: the wanted ones whole, and of the others their tables. */
export class SheetReader {
  /** By id: what was read of sheets below their heads. */
  readonly bodies = new Map<string, readonly Block[]>();
  private readonly wanted = new Set<SheetFacts>();
  private readonly rest = new Map<SheetFacts, () => Rest>();

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly heads: ReadonlyMap<string, Block>,
    private readonly limit: number,
  ) {}

  /** Reads sheets whole, in one request where its answer is short enough; `alongside` queues what else goes with it. */
  async readWhole(sheets: readonly SheetFacts[], alongside: () => void = () => undefined): Promise<void> {
    for (const sheet of sheets) this.wanted.add(sheet);
    const parts = await tighten(
      this.context,
      sheets.flatMap(({ id, hulls }) => restOf(hulls).map((range) => ({ sheet: id, range }))),
    );
    const bodies = await readBodies(
      this.context,
      parts,
      (id) => mannerOf(this.heads.get(id)),
      this.limit,
      () => {
        this.queueRest(sheets);
        alongside();
      },
    );
    for (const [id, blocks] of bodies) this.bodies.set(id, blocks);
  }

  /** Queues what is asked of sheets beside their cells: of every sheet the tables, of a wanted one all else. */
  queueRest(sheets: readonly SheetFacts[]): void {
    for (const sheet of sheets) this.rest.set(sheet, queueRest(this.context, sheet, this.wanted.has(sheet)));
  }

  /** A sheet as far as it was read. */
  take(facts: SheetFacts): ReadSheet {
    const head = this.heads.get(facts.id);
    const blocks = [...(head ? [head] : []), ...(this.bodies.get(facts.id) ?? [])];
    return { facts, wanted: this.wanted.has(facts), blocks, ...(this.rest.get(facts)?.() ?? NOTHING) };
  }
}

function queueRest(context: Excel.RequestContext, facts: SheetFacts, isWanted: boolean): () => Rest {
  const sheet = context.workbook.worksheets.getItem(facts.id);
  const tables = queueTables(context, facts);
  const formats = isWanted ? queueFormats(sheet) : (): KnownFormat[] => [];
  const hidden = isWanted ? facts.hulls.filter((hull) => hull?.hides === true) : [];
  const rows = hidden.map((hull) => (hull ? queueHidden(sheet, hull.range) : (): number[] => []));
  return () => ({ tables: tables(), formats: formats(), hidden: new Set(rows.flatMap((take) => take())) });
}

/** How the body of a sheet is read, judged by its head; it may be a quarter wordier than that. */
function mannerOf(head: Block | undefined): Manner {
  if (!head) return UNKNOWN;
  const cells = head.values.flat();
  const full = head.formulas !== null || cells.some((value) => typeof value === 'object' && value !== null);
  const once = JSON.stringify(head.wire).length + JSON.stringify(head.formats).length;
  const twice = JSON.stringify(head.wire).length + cells.length * 9;
  return { full, perCell: (1.25 * (once + (full ? twice : 0))) / cells.length };
}
