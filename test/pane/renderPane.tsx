import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '../../src/model/policy';
import type { Plan } from '../../src/model/plan';
import type { Snapshot } from '../../src/model/snapshot';
import type { CellPlace } from '../../src/taskpane/paneHost';
import { Session } from '../../src/taskpane/session/session';
import { Pane } from '../../src/taskpane/shell/Pane';
import type { Engine } from '../../src/worker/engine';
import { sampleFound, sampleReport } from './sampleReport';

const snapshot: Snapshot = {
  version: '1',
  date1904: false,
  structureProtected: false,
  readOnly: false,
  sheets: [
    {
      id: 's1',
      name: 'Mål 2023',
      visible: true,
      protected: false,
      rows: [],
      merges: [],
      tables: [],
      charts: [],
      conditionalFormats: [],
    },
  ],
  otherSheetNames: [],
  names: [],
};

const plan: Plan = {
  basedOn: '1',
  actions: [{ do: 'writeCells', sheet: 's1', row: 5, column: 11, values: [['▲ Osäkert']] }],
};

interface PaneSetting {
  readonly language?: Language;
  /** Answers other than the sample's, by the name of the call. */
  readonly engine?: Readonly<Record<string, unknown>>;
}

/** The pane with an engine that answers with the sample report; what was shown and written is noted. */
export function renderPane({ language = 'sv', engine = {} }: PaneSetting = {}) {
  const shown: CellPlace[] = [];
  const applied: Plan[] = [];
  const answers: Record<string, unknown> = {
    find: sampleFound(),
    recalculate: { report: sampleReport(), plan, inverse: plan },
    takeBack: { plan, skipped: [] },
    ...engine,
  };
  const session = new Session(
    {
      surroundings: 'excel',
      makeReport: null,
      onUserChange: () => Promise.resolve(() => undefined),
      workbook: {
        snapshot: () => Promise.resolve(snapshot),
        apply: (given) => {
          applied.push(given);
          return Promise.resolve();
        },
      },
      goTo: (place) => {
        shown.push(place);
        return Promise.resolve();
      },
    },
    { call: ((name: string) => Promise.resolve(answers[name])) as Engine['call'], cancel: () => undefined },
    language,
    () => '2023-10-01',
  );
  render(<Pane session={session} isOfficeDark={() => null} onStands={() => undefined} />);
  return { session, shown, applied, user: userEvent.setup() };
}

/** What Fluent asks of a browser and jsdom has not. */
export function stubBrowser(): void {
  window.matchMedia = ((query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as unknown as typeof window.matchMedia;
  window.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}
