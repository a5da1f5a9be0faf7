import { Fault } from '../model/faults';
import type { Snapshot } from '../model/snapshot';
import { startReporter, type Reporter } from '../report/reporter';
import type { CellPlace, PaneHost, ReadyReport, ReportWish } from '../taskpane/paneHost';
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

/** A file whose workbook has been opened in a worker. */
export interface OpenedBook {
  readonly name: string;
  readonly book: Book;
  /** As it stands in the file. */
  readonly snapshot: Snapshot;
}

/** The page that shows it. */
export interface Shown {
  /** The workbook has other contents now. */
  readonly onSnapshot: (snapshot: Snapshot) => void;
  readonly onGoTo: (place: CellPlace) => void;
}

/** Makes an opened file the workbook that the pane works on. */
export function fileHost(opened: OpenedBook, engine: Engine, { onSnapshot, onGoTo }: Shown): FileHost {
  const { name, book } = opened;
  const reporter = startReporter();
  let { snapshot } = opened;
  let saving: Promise<unknown> = Promise.resolve();
  return {
    name,
    surroundings: 'file',
    onUserChange: null,
    workbook: {
      snapshot: () => book.call('snapshot', null),
      apply: async (plan) => {
        await book.call('apply', plan);
        snapshot = await book.call('snapshot', null);
        onSnapshot(snapshot);
      },
    },
    goTo: (place) => {
      const fault = whyNotShown(snapshot, place);
      if (fault) return Promise.reject(fault);
      onGoTo(place);
      return Promise.resolve();
    },
    makeReport: (wish) => reportOn(opened, engine, reporter, wish),
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

/** A report may name a sheet that is hidden; the page shows none of those. */
function whyNotShown({ sheets }: Snapshot, { sheet }: CellPlace): Fault | null {
  const found = sheets.find(({ name }) => name === sheet);
  if (!found) return new Fault('book.noSuchSheet', { sheet });
  return found.visible ? null : new Fault('book.hiddenSheet', { sheet });
}

/** The report to the board on the workbook as it stands now. */
async function reportOn(
  { name, book }: OpenedBook,
  engine: Engine,
  reporter: Reporter,
  { asOf, language, today }: ReportWish,
): Promise<ReadyReport> {
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
}

/** The name of the report on a workbook: "Mål 2023.xlsx" → "Mål 2023.rapport.docx". */
function reportName(name: string): string {
  const dot = name.lastIndexOf('.');
  return `${dot <= 0 ? name : name.slice(0, dot)}.rapport.docx`;
}
