import type { WorkbookPort } from '../workbook/port';

/** A cell as reports name it. */
export interface CellPlace {
  readonly sheet: string;
  /** "C6". */
  readonly cell: string;
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
}
