import type { Fault } from '../../model/faults';
import type { Language } from '../../model/policy';
import type { Changes, Report } from '../../model/report';
import type { Found } from '../../worker/found';
import type { CellPlace } from '../paneHost';
import type { Prepared, Stage } from './recalculation';

/** What the pane tells after something was done, or could not be done. */
export type Notice =
  | { readonly kind: 'written'; readonly changes: Changes }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'restored'; readonly skipped: readonly CellPlace[] }
  | { readonly kind: 'nothingToRestore' }
  | { readonly kind: 'reported'; readonly file: string }
  /** No file can be handed out here; it can on the page without Excel and from the command line. */
  | { readonly kind: 'reportElsewhere' }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** All that the pane shows comes from here; the ribbon's buttons and the pane share one. */
export interface PaneState {
  /** Null until the workbook has been looked at. */
  readonly found: Found | null;
  /** It is being looked at right now. */
  readonly looking: boolean;
  /** What is being done at the moment. */
  readonly stage: Stage | null;
  readonly report: Report | null;
  /** A recalculation that waits for the user's yes. */
  readonly preview: Prepared | null;
  readonly notice: Notice | null;
  readonly canRestore: boolean;
  /** A date or a period of the workbook; null is the latest period with outcomes. */
  readonly asOf: string | null;
  readonly automatic: boolean;
  readonly previewFirst: boolean;
  /** The pane's language, and that of a workbook that has none yet. */
  readonly language: Language;
}

/** Before anything has been done. */
export function initialState(language: Language): PaneState {
  return {
    found: null,
    looking: false,
    stage: null,
    report: null,
    preview: null,
    notice: null,
    canRestore: false,
    asOf: null,
    automatic: false,
    previewFirst: false,
    language,
  };
}
