import { useRef, useState } from 'react';
import type { Fault } from '../model/faults';
import type { Language } from '../model/policy';
import type { Snapshot } from '../model/snapshot';
import type { CellPlace } from '../taskpane/paneHost';
import { Session } from '../taskpane/session/session';
import { today } from '../model/today';
import { startBook } from '../worker/book';
import { startEngine } from '../worker/engine';
import { asFault } from '../worker/rpc';
import { download } from './download';
import { newStatusColumn } from './newStatusColumn';
import { fileHost, savedName, type FileHost } from './fileHost';

const SAMPLE = 'assets/samples/gotene-2023.xlsx';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface OpenFile {
  readonly host: FileHost;
  readonly session: Session;
}

export interface FileState {
  readonly opening: boolean;
  readonly file: OpenFile | null;
  readonly snapshot: Snapshot | null;
  /** The cell that was asked for last; a new object each time, so that asking again shows it again. */
  readonly place: CellPlace | null;
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
  const [state, setState] = useState<FileState>(NOTHING);
  const latest = useRef(0);
  /** Ends the workers of the file that is open or being opened. */
  const end = useRef<() => void>(() => undefined);

  /** Whatever is open or being opened is so no more. Gives the turn of what comes instead. */
  const leave = (): number => {
    end.current();
    end.current = () => undefined;
    return ++latest.current;
  };
  /** Shows what comes of a file, unless it has been left since. */
  const show = (turn: number, part: (before: FileState) => Partial<FileState>): void => {
    if (turn === latest.current) setState((before) => ({ ...before, ...part(before) }));
  };

  const openBytes = async (name: string, read: () => Promise<ArrayBuffer>): Promise<void> => {
    const turn = leave();
    setState({ ...NOTHING, opening: true });
    const book = startBook();
    end.current = () => {
      book.end();
    };
    try {
      const snapshot = await book.call('open', new Uint8Array(await read()));
      const engine = startEngine();
      const host = fileHost(name, book, engine, {
        onSnapshot: (next) => {
          show(turn, (before) => {
            const place = newStatusColumn(before.snapshot, next) ?? before.place;
            return { snapshot: next, saved: null, place };
          });
        },
        onGoTo: (place) => {
          show(turn, () => ({ place: { ...place } }));
        },
      });
      end.current = () => {
        host.close();
        engine.end();
      };
      const session = new Session(host, engine, language, today);
      setState({ ...NOTHING, file: { host, session }, snapshot });
      void session.look();
    } catch (error) {
      book.end();
      show(turn, () => ({ opening: false, fault: asFault(error) }));
    }
  };

  return {
    ...state,
    open: (file) => void openBytes(file.name, () => file.arrayBuffer()),
    openSample: () =>
      void openBytes(SAMPLE.slice(SAMPLE.lastIndexOf('/') + 1), async () => {
        const response = await fetch(SAMPLE);
        if (!response.ok) throw new Error(`${SAMPLE}: ${String(response.status)}`);
        return response.arrayBuffer();
      }),
    save: () => {
      const host = state.file?.host;
      if (!host) return;
      const turn = latest.current;
      host
        .save()
        .then((bytes) => {
          download(savedName(host.name), bytes, XLSX);
          show(turn, () => ({ saved: savedName(host.name) }));
        })
        .catch((error: unknown) => {
          show(turn, () => ({ fault: asFault(error) }));
        });
    },
    close: () => {
      leave();
      setState(NOTHING);
    },
  };
}
