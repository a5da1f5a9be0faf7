import { sampleReport } from '../../../test/pane/sampleReport';
import { nothing, setUp, snapshot } from '../../../test/pane/sampleSession';
import { Fault } from '../../model/faults';
import type { Snapshot } from '../../model/snapshot';
import type { Engine } from '../../worker/engine';
import { REST } from './automatic';
import { Session } from './session';

describe('automatic recalculation', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** A session in an Excel that tells of changes once it has answered; a way to make one, and whether anyone listens. */
  function withChanges(answer: Promise<unknown> = Promise.resolve()) {
    const all = setUp();
    const listeners = new Set<() => void>();
    const onUserChange = async (listener: () => void): Promise<() => void> => {
      await answer;
      listeners.add(listener);
      return () => listeners.delete(listener);
    };
    const session = new Session({ ...all.host, onUserChange }, all.engine, 'sv', () => '2023-10-01');
    const change = async (): Promise<void> => {
      await jest.advanceTimersByTimeAsync(0);
      for (const listener of listeners) listener();
      await jest.advanceTimersByTimeAsync(2 * REST);
    };
    return { ...all, session, change, listeners };
  }

  test('writes after a change, and no more once it is off', async () => {
    const { session, asked, change } = withChanges();
    session.chooseAutomatic(true);
    await change();
    expect(asked).toEqual(['snapshot', 'recalculate', 'apply']);
    session.chooseAutomatic(false);
    await change();
    expect(asked).toHaveLength(3);
  });

  test('off before Excel has answered leaves no one listening', async () => {
    let register: (value: unknown) => void = () => undefined;
    const { session, change, listeners } = withChanges(new Promise((resolve) => (register = resolve)));
    session.chooseAutomatic(true);
    session.chooseAutomatic(false);
    register(null);
    await change();
    expect(listeners.size).toBe(0);
  });

  test('that Excel does not let be turned on is off again, and told', async () => {
    const { session } = withChanges(Promise.reject(new Fault('excel.failed', { reason: 'x' })));
    session.chooseAutomatic(true);
    await jest.advanceTimersByTimeAsync(0);
    expect(session.state).toMatchObject({ automatic: false, notice: { fault: { code: 'excel.failed' } } });
  });

  test('renews a preview that stands, and does not write it', async () => {
    const { session, asked, change } = withChanges();
    session.chooseAutomatic(true);
    await session.recalculate({ previewFirst: true });
    const first = session.state.preview;
    const stood: boolean[] = [];
    session.subscribe(() => stood.push(session.state.preview !== null));
    await change();
    expect(session.state.preview).not.toBe(first);
    expect(stood).not.toContain(false);
    expect(asked).not.toContain('apply');
  });

  test('shows a preview to who wants one first', async () => {
    const { session, asked, change } = withChanges();
    session.choosePreviewFirst(true);
    session.chooseAutomatic(true);
    await change();
    expect(session.state.preview).not.toBeNull();
    expect(asked).not.toContain('apply');
  });

  test('waits for what goes on, for the change came after that was read', async () => {
    const { session, asked, host, change } = withChanges();
    session.chooseAutomatic(true);
    let finish: () => void = () => undefined;
    host.workbook.apply = () => new Promise((resolve) => (finish = resolve));
    const running = session.recalculate();
    await change();
    finish();
    await running;
    await jest.advanceTimersByTimeAsync(0);
    expect(asked).toEqual(['snapshot', 'recalculate', 'snapshot', 'recalculate']);
  });

  test('and a choice that wait for the same work are both done', async () => {
    const { session, host, engine, change } = withChanges();
    session.chooseAutomatic(true);
    let finish: () => void = () => undefined;
    host.workbook.apply = () => new Promise((resolve) => (finish = resolve));
    const running = session.recalculate();
    await change();
    const kept = session.chooseSettings({ columnTrend: 'no' });
    engine.call = (() => Promise.resolve({ report: sampleReport(), plan: nothing, ...nothing })) as Engine['call'];
    await jest.advanceTimersByTimeAsync(0);
    finish();
    await running;
    expect(await kept).toBe(true);
  });

  test('does not bring back a preview that was discarded while it was renewed', async () => {
    const { session, host } = withChanges();
    await session.recalculate({ previewFirst: true });
    let read: (value: Snapshot) => void = () => undefined;
    host.workbook.snapshot = () => new Promise((resolve) => (read = resolve));
    const renewing = session.recalculate({ previewFirst: true });
    session.discardPreview();
    read(snapshot);
    await renewing;
    expect(session.state).toMatchObject({ preview: null, stage: null });
  });
});
