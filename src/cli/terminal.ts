import type { IsoDate } from '../model/calendar';
import type { FileAccess } from './files';

/** Where text goes. `closed` once the reader is gone (`| head`): what is written then is dropped. */
export interface Output {
  readonly isTerminal: boolean;
  /** Characters per line of the terminal. */
  readonly columns: number;
  readonly closed: boolean;
  /** Resolves when more may be written; rejects with a Fault when there is nowhere to write to. */
  write(text: string): Promise<void>;
}

/** Characters that a line may have: any number where no terminal would break it. */
export function widthOf({ isTerminal, columns }: Output): number {
  return isTerminal ? columns : Infinity;
}

/** Everything the commands know of the world: tests give their own. */
export interface Terminal {
  readonly out: Output;
  readonly error: Output;
  readonly input: AsyncIterable<Uint8Array> & { readonly isTerminal: boolean };
  readonly files: FileAccess;
  readonly today: IsoDate;
  readonly version: string;
  /** A text that no other running process has. */
  unique(): string;
}
