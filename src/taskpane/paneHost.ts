import type { Language } from '../model/policy';
import type { WorkbookPort } from '../workbook/port';

/** A cell as reports name it. */
export interface CellPlace {
  readonly sheet: string;
  /** "C6". */
  readonly cell: string;
}

/** What a report is to be about, and in which language; null is the workbook's own choice. */
export interface ReportWish {
  readonly asOf: string | null;
  readonly language: Language | null;
  readonly today: string;
}

/** A report that has been made and not yet handed out. */
export interface ReadyReport {
  readonly file: string;
  /** Gives it to the user. */
  save(): void;
}

/** What the pane needs from where it stands: Excel, or a page with a file. */
export interface PaneHost {
  readonly surroundings: 'excel' | 'file';
  readonly workbook: WorkbookPort;
  /** Shows a cell to the user and selects it. */
  goTo(place: CellPlace): Promise<void>;
  /**
   * Calls `listener` after the user herself has changed a cell, not after Målkoll's own writes and not after other
   * people's. The promise is of the way to stop. Null where cells cannot be edited.
   */
  readonly onUserChange: ((listener: () => void) => Promise<() => void>) | null;
  /** Makes the report to the board. Null where no file can be handed to the user, as in Excel. */
  readonly makeReport: ((wish: ReportWish) => Promise<ReadyReport>) | null;
}
