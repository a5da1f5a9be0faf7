import type { Language } from '../../model/policy';
import { asFault, Cancelled } from '../../worker/rpc';
import { initialState, type Notice, type PaneState } from './paneState';
import type { Stage } from './recalculation';

/** What is done with a workbook, one job at a time, and all that the pane shows of it. */
export abstract class Work {
  private current: PaneState;
  private readonly listeners = new Set<() => void>();
  /** Counts jobs; one that is no longer the latest has been stopped. */
  private job = 0;

  constructor(language: Language) {
    this.current = initialState(language);
  }

  get state(): PaneState {
    return this.current;
  }

  /** The number of the latest job, which is another once one has begun or been stopped. */
  protected get latest(): number {
    return this.job;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  protected update(change: Partial<PaneState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Runs a job, shows its stages, and ends with a notice whatever happens. Resolves to whether it was done. */
  protected async run(job: (onStage: (stage: Stage) => void) => Promise<Notice | null>): Promise<boolean> {
    if (this.current.stage !== null) return false;
    const number = ++this.job;
    const onStage = (stage: Stage): void => {
      if (number !== this.job) throw new Cancelled();
      this.update({ stage });
    };
    this.update({ notice: null });
    try {
      const notice = await job(onStage);
      if (number !== this.job) return false;
      this.update({ stage: null, notice });
      return true;
    } catch (error) {
      if (number === this.job && !(error instanceof Cancelled)) {
        this.update({ stage: null, notice: faultNotice(error) });
      }
      return false;
    }
  }

  /** Whether a job is being done that can be stopped. Writing cannot: it is done whole or not at all. */
  protected get canStop(): boolean {
    return this.current.stage !== null && this.current.stage !== 'writing';
  }

  /** Stops the job that is being done. */
  protected stop(): void {
    this.job++;
    this.update({ stage: null, notice: { kind: 'cancelled' } });
  }

  /** Who waits for work to end looks again whether it has: another may have waited for the same, and begun. */
  protected nextChange(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        stop();
        resolve();
      });
    });
  }
}

/** What is told of an error. */
export function faultNotice(error: unknown): Notice {
  return { kind: 'fault', fault: asFault(error) };
}
