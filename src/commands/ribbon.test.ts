/** @jest-environment jsdom */
import { Fault } from '../model/faults';
import type { Notice } from '../taskpane/session/paneState';
import type { Session } from '../taskpane/session/session';
import { registerRibbon } from './ribbon';

type Handler = (event: { completed: () => void }) => void;

/** Office with a ribbon, a pane that opens or does not, and dialogs. */
function setUp({ notice, paneOpens }: { notice: Notice | null; paneOpens: boolean }) {
  const handlers = new Map<string, Handler>();
  const dialogs: string[] = [];
  let seen = false;
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (seen ? 'visible' : 'hidden') });
  const office = {
    actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
    addin: {
      showAsTaskpane: () => {
        seen = paneOpens;
        return Promise.resolve();
      },
    },
    context: { ui: { displayDialogAsync: (address: string) => dialogs.push(address) } },
  };
  Object.assign(globalThis, { Office: office });
  const state = { notice, language: 'sv' };
  const job = jest.fn(() => Promise.resolve());
  registerRibbon({ state, recalculate: job, restore: job } as unknown as Session);
  const press = async (name: string): Promise<number> => {
    const completed = jest.fn();
    handlers.get(name)?.({ completed });
    await jest.advanceTimersByTimeAsync(5_000);
    return completed.mock.calls.length;
  };
  return { press, job, dialogs, isSeen: () => seen };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const fault: Notice = { kind: 'fault', fault: new Fault('book.protectedSheet', { sheet: 'Mål 2023' }) };

test.each(['recalculate', 'restore'])('%s does its work, completes its event, and bothers no one', async (name) => {
  const { press, job, dialogs, isSeen } = setUp({ notice: { kind: 'unchanged' }, paneOpens: true });
  expect(await press(name)).toBe(1);
  expect(job).toHaveBeenCalledTimes(1);
  expect(isSeen()).toBe(false);
  expect(dialogs).toEqual([]);
});

test('trouble opens the pane, which has the message', async () => {
  const { press, dialogs, isSeen } = setUp({ notice: fault, paneOpens: true });
  expect(await press('recalculate')).toBe(1);
  expect(isSeen()).toBe(true);
  expect(dialogs).toEqual([]);
});

test('where the pane does not open, a dialog has the message', async () => {
  const { press, dialogs } = setUp({ notice: fault, paneOpens: false });
  expect(await press('recalculate')).toBe(1);
  const [address = ''] = dialogs;
  const { pathname, hash } = new URL(address);
  expect(pathname).toBe('/notice.html');
  expect(decodeURIComponent(hash.slice(1))).toMatch(/^Bladet ”Mål 2023” är skyddat\./);
});

test('trouble that cannot be told leaves a message on the page for who opens the pane', async () => {
  document.body.innerHTML = '<main id="no-pane" hidden></main>';
  const { press } = setUp({ notice: fault, paneOpens: false });
  Office.context.ui.displayDialogAsync = () => {
    throw new Error('no dialogs here');
  };
  expect(await press('recalculate')).toBe(1);
  expect(document.getElementById('no-pane')?.hidden).toBe(false);
});

test('restoring nothing is told too', async () => {
  const { press, isSeen } = setUp({ notice: { kind: 'nothingToRestore' }, paneOpens: true });
  await press('restore');
  expect(isSeen()).toBe(true);
});
