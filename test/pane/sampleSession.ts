import type { Plan } from '../../src/model/plan';
import type { Snapshot } from '../../src/model/snapshot';
import type { PaneHost } from '../../src/taskpane/paneHost';
import { Session } from '../../src/taskpane/session/session';
import type { Engine } from '../../src/worker/engine';
import { sampleFound, sampleReport } from './sampleReport';

export const snapshot: Snapshot = {
  version: '1',
  date1904: false,
  structureProtected: false,
  readOnly: false,
  sheets: [],
  otherSheetNames: [],
  names: [],
};
export const something: Plan = { basedOn: '1', actions: [{ do: 'removeSheet', sheet: 'x' }] };
export const nothing: Plan = { basedOn: '1', actions: [] };

/** A session with a workbook and an engine that do as they are told, and note what was asked of them. */
export function setUp({
  plan = something,
  apply = () => Promise.resolve(),
}: { plan?: Plan; apply?: () => Promise<void> } = {}) {
  const asked: string[] = [];
  const answers: Record<string, unknown> = {
    find: sampleFound(),
    recalculate: { report: sampleReport(), plan, inverse: something },
    takeBack: { plan: something, skipped: [{ sheet: 'Mål 2023', cell: 'L6' }] },
  };
  const engine: Engine = {
    call: ((name: string) => {
      asked.push(name);
      return Promise.resolve(answers[name]);
    }) as Engine['call'],
    cancel: () => asked.push('cancel'),
  };
  const host: PaneHost = {
    surroundings: 'excel',
    onUserChange: null,
    makeReport: null,
    goTo: () => Promise.resolve(),
    workbook: {
      snapshot: () => {
        asked.push('snapshot');
        return Promise.resolve(snapshot);
      },
      apply: () => {
        asked.push('apply');
        return apply();
      },
    },
  };
  return { session: new Session(host, engine, 'sv', () => '2023-10-01'), asked, engine, host };
}
