import type { Language } from '../model/policy';
import { today } from '../today';
import { Session } from '../taskpane/session/session';
import { startEngine } from '../worker/engine';
import { fileHost, type FileHost, type OpenedBook, type Shown } from './fileHost';

/** Where a workbook comes from: the user's disk, or the sample. */
export interface FileSource {
  readonly name: string;
  readonly read: () => Promise<ArrayBuffer>;
}

/** The sample workbook, which is fetched when it is asked for. */
export const sample: FileSource = {
  name: 'gotene-2023.xlsx',
  read: async () => {
    const response = await fetch(`assets/samples/${sample.name}`);
    if (!response.ok) throw new Error(`${sample.name}: ${String(response.status)}`);
    return response.arrayBuffer();
  },
};

/** A workbook file that is open, and the work on it. */
export interface OpenFile {
  readonly host: FileHost;
  readonly session: Session;
  /** Ends its workers. */
  readonly close: () => void;
}

/** Begins the work on a workbook that has been opened. */
export function openFile(opened: OpenedBook, language: Language, shown: Shown): OpenFile {
  const engine = startEngine();
  const host = fileHost(opened, engine, shown);
  return {
    host,
    session: new Session(host, engine, language, today),
    close: () => {
      host.close();
      engine.end();
    },
  };
}
