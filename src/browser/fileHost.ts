import type { Snapshot } from '../model/snapshot';
import { startReporter } from '../report/reporter';
import type { CellPlace, PaneHost } from '../taskpane/paneHost';
import type { Book } from '../worker/book';
import type { Engine } from '../worker/engine';
import { download } from './download';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** An open workbook file with the page that shows it. */
export interface FileHost extends PaneHost {
  readonly name: string;
  /** The whole file as it would be saved now. */
  save(): Promise<Uint8Array>;
  /** Ends its workers; a copy that is being saved is finished first. */
  close(): void;
}

interface Shown {
  /** The workbook has other contents now. */
  readonly onSnapshot: (snapshot: Snapshot) => void;
  readonly onGoTo: (place: CellPlace) => void;
}

/** Makes an opened file the workbook that the pane works on. */
export function fileHost(name: string, book: Book, engine: Engine, { onSnapshot, onGoTo }: Shown): FileHost {
  const reporter = startReporter();
  let saving: Promise<unknown> = Promise.resolve();
  return {
    name,
    surroundings: 'file',
    onUserChange: null,
    workbook: {
      snapshot: () => book.call('snapshot', null),
      apply: async (plan) => {
        await book.call('apply', plan);
        onSnapshot(await book.call('snapshot', null));
      },
    },
    goTo: (place) => {
      onGoTo(place);
      return Promise.resolve();
    },
    makeReport: async ({ asOf, language, today }) => {
      const snapshot = await book.call('snapshot', null);
      const wish = { ...(asOf !== null && { asOf }), ...(language !== null && { language }) };
      const judged = await engine.call('judge', { snapshot, today, ...wish });
      const { bytes } = await reporter.call('write', { judged, today });
      const file = reportName(name);
      return {
        file,
        save: () => {
          download(file, bytes, DOCX);
        },
      };
    },
    save: () => {
      const saved = book.call('save', null);
      saving = Promise.allSettled([saving, saved]);
      return saved;
    },
    close: () => {
      reporter.end();
      void saving.then(() => {
        book.end();
      });
    },
  };
}

/** The name of the report on a workbook: "Mål 2023.xlsx" → "Mål 2023.rapport.docx". */
export function reportName(name: string): string {
  const dot = name.lastIndexOf('.');
  return `${dot <= 0 ? name : name.slice(0, dot)}.rapport.docx`;
}

/** The name under which a recalculated copy is saved: "Mål 2023.xlsx" → "Mål 2023.malkoll.xlsx". */
export function savedName(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? `${name}.malkoll.xlsx` : `${name.slice(0, dot)}.malkoll${name.slice(dot)}`;
}
