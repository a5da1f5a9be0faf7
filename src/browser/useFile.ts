import type { Fault } from '../model/faults';
import type { Language } from '../model/policy';
import type { Snapshot } from '../model/snapshot';
import type { CellPlace } from '../taskpane/paneHost';
import { startBook } from '../worker/book';
import { asFault } from '../worker/rpc';
import { newStatusColumn } from './newStatusColumn';
import { openFile, sample, type FileSource, type OpenFile } from './openFile';
import { saveCopy } from './saveCopy';
import { useTurns, type Turn } from './useTurns';

export interface FileState {
  readonly opening: boolean;
  readonly file: OpenFile | null;
  readonly snapshot: Snapshot | null;
  /** The cell that was asked for last; a new object each time, so that asking again shows it again. */
  readonly place: CellPlace | null;
  /** Why the file could not be opened. */
  readonly fault: Fault | null;
  /** Set once the copy has been saved, under its name. */
  readonly saved: string | null;
}

const NOTHING: FileState = { opening: false, file: null, snapshot: null, place: null, fault: null, saved: null };

export interface FileActions {
  readonly open: (file: File) => void;
  readonly openSample: () => void;
  readonly save: () => void;
  readonly close: () => void;
}

/** Opening, showing and saving one workbook file; nothing leaves the browser. */
export function useFile(language: Language): FileState & FileActions {
  const { state, begin, latest } = useTurns(NOTHING);
  const open = (source: FileSource): void => {
    void openIn(begin({ ...NOTHING, opening: true }), source, language);
  };
  return {
    ...state,
    open: (file) => {
      open({ name: file.name, read: () => file.arrayBuffer() });
    },
    openSample: () => {
      open(sample);
    },
    save: () => {
      const turn = latest();
      if (turn && state.file) void saveIn(turn, state.file);
    },
    close: () => {
      begin(NOTHING);
    },
  };
}

async function openIn(turn: Turn<FileState>, { name, read }: FileSource, language: Language): Promise<void> {
  const book = startBook();
  turn.end = () => {
    book.end();
  };
  try {
    const snapshot = await book.call('open', new Uint8Array(await read()));
    const file = openFile({ name, book, snapshot }, language, {
      onSnapshot: (next) => {
        turn.show((before) => afterWrite(before, next));
      },
      onGoTo: (place) => {
        turn.show(() => ({ place: { ...place } }));
      },
    });
    turn.end = file.close;
    turn.show(() => ({ opening: false, file, snapshot }));
    void file.session.look();
  } catch (error) {
    book.end();
    turn.show(() => ({ opening: false, fault: asFault(error) }));
  }
}

function afterWrite(before: FileState, snapshot: Snapshot): Partial<FileState> {
  return { snapshot, saved: null, place: newStatusColumn(before.snapshot, snapshot) ?? before.place };
}

async function saveIn(turn: Turn<FileState>, { host, session }: OpenFile): Promise<void> {
  try {
    const saved = await saveCopy(host);
    turn.show(() => ({ saved }));
  } catch (error) {
    turn.show(() => ({ saved: null }));
    session.showFault(error);
  }
}
