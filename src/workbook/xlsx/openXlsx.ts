import { changedLooks } from '../../model/changedLooks';
import { Fault } from '../../model/faults';
import type { Plan } from '../../model/plan';
import type { Snapshot } from '../../model/snapshot';
import type { KnownLooks } from '../knownLooks';
import type { WorkbookPort } from '../port';
import { applyPlan } from './apply/applyPlan';
import { XlsxPackage } from './package/xlsxPackage';
import { isSealed, sealed } from './seal';
import { readState, type XlsxState } from './xlsxState';
import { refuseCompoundFile } from './zip/compoundFile';
import { platformCodec, type Codec } from './zip/codec';

/** A workbook file in memory. */
export interface XlsxWorkbook extends WorkbookPort {
  /** The file as it is now. Parts that no plan touched, or that were put back, are byte for byte what they were. */
  save(): Promise<Uint8Array>;
  /** The same as a copy, which `isUntouchedCopy` knows again until somebody saves it. */
  saveCopy(): Promise<Uint8Array>;
}

/**
 * Opens an `.xlsx` or `.xlsm` file. Rejects with a `Fault`: `file.notAWorkbook`, `file.oldFormat`, `file.encrypted`,
 * `file.signed`, `file.strict`, `file.binary`, `file.tooLarge`, or `file.broken` with the part that is. What is written
 * is packed by `codec`.
 */
export function openXlsx(bytes: Uint8Array, codec: Codec = platformCodec): Promise<XlsxWorkbook> {
  return Promise.resolve(bytes)
    .then((file) => {
      refuseCompoundFile(file);
      return new OpenWorkbook(readState(XlsxPackage.read(file, codec)));
    })
    .catch(asFault);
}

/** Whether a file is what `saveCopy` made, and nobody has saved it since; false for any other file. */
export function isUntouchedCopy(bytes: Uint8Array): boolean {
  try {
    return isSealed(XlsxPackage.read(bytes, platformCodec));
  } catch (error) {
    if (error instanceof Fault) return false;
    throw error;
  }
}

class OpenWorkbook implements XlsxWorkbook {
  /** Ids by which applied plans called the sheets that they added. */
  private aliases: ReadonlyMap<string, string> = new Map();
  private current: XlsxState | null;
  private source: XlsxPackage;
  /** The file before the last plan, so that taking that back gives it byte for byte. */
  private before: { readonly source: XlsxPackage; readonly version: string } | null = null;

  private looks: KnownLooks<XlsxState> | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(state: XlsxState) {
    this.current = state;
    this.source = state.source;
  }

  snapshot(): Promise<Snapshot> {
    return this.inTurn(() => this.state().snapshot);
  }

  apply(plan: Plan): Promise<void> {
    return this.inTurn(() => {
      const state = this.state();
      const { version } = state.snapshot;
      if (plan.basedOn === version && this.before && plan.restores === this.before.version) {
        this.source = this.before.source;
        this.before = null;
      } else {
        const { source, aliases } = applyPlan(state, plan, this.aliases, this.looks);
        if (changedLooks(plan.actions).size > 0) this.looks = { before: state, plan };
        this.before = { source: state.source, version };
        this.source = source;
        this.aliases = aliases;
      }
      this.current = null;
    });
  }

  save(): Promise<Uint8Array> {
    return this.inTurn(() => this.source.save());
  }

  saveCopy(): Promise<Uint8Array> {
    return this.inTurn(async () => (await sealed(this.source)).save());
  }

  /** One after the other, each on the workbook as the one before left it. */
  private inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const result = this.turn.then(async () => {
      await this.source.settled();
      return work();
    });
    this.turn = result.catch(() => undefined);
    return result.catch(asFault);
  }

  private state(): XlsxState {
    return (this.current ??= readState(this.source));
  }
}

/** Anything that is no `Fault` is one of ours. */
function asFault(error: unknown): never {
  throw error instanceof Fault ? error : new Fault('internal', { detail: String(error) }, { cause: error });
}
