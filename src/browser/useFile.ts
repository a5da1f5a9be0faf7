import { useCallback, useRef, useState } from 'react';
import type { Fault } from '../model/faults';
import type { Language } from '../model/policy';
import type { Snapshot } from '../model/snapshot';
import type { CellPlace } from '../taskpane/paneHost';
import { Session } from '../taskpane/session/session';
import { today } from '../taskpane/today';
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
  const change = useCallback((part: Partial<FileState>) => {
    setState((before) => ({ ...before, ...part }));
  }, []);

  const openBytes = async (name: string, read: () => Promise<ArrayBuffer>): Promise<void> => {
    const turn = ++latest.current;
    change({ opening: true, fault: null });
    try {
      const book = startBook();
      const snapshot = await book.call('open', new Uint8Array(await read()));
      if (turn !== latest.current) return;
      const engine = startEngine();
      const host = fileHost(name, book, engine, {
        onSnapshot: (next) => {
          setState((before) => {
            const place = newStatusColumn(before.snapshot, next) ?? before.place;
            return { ...before, snapshot: next, saved: null, place };
          });
        },
        onGoTo: (place) => {
          change({ place: { ...place } });
        },
      });
      const session = new Session(host, engine, language, today);
      setState({ ...NOTHING, file: { host, session }, snapshot });
      void session.look();
    } catch (error) {
      if (turn === latest.current) change({ opening: false, fault: asFault(error) });
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
      host
        .save()
        .then((bytes) => {
          download(savedName(host.name), bytes, XLSX);
          change({ saved: savedName(host.name) });
        })
        .catch((error: unknown) => {
          change({ fault: asFault(error) });
        });
    },
    close: () => {
      latest.current++;
      setState(NOTHING);
    },
  };
}
