import { nothing, setUp, snapshot } from '../../../test/pane/sampleSession';
import { Fault } from '../../model/faults';
import type { Snapshot } from '../../model/snapshot';
import type { Engine } from '../../worker/engine';

describe('choices in quick succession', () => {
  /** A session that notes which plans were written: of settings and roles those that the engine was asked for. */
  function withChoices() {
    const all = setUp({ plan: nothing });
    const written: unknown[] = [];
    let version = 1;
    all.host.workbook.snapshot = () => Promise.resolve({ ...snapshot, version: String(version) });
    all.host.workbook.apply = (plan) => {
      written.push(plan);
      version++;
      return Promise.resolve();
    };
    const { call } = all.engine;
    all.engine.call = ((name: 'find', input: never) => {
      if (!/^choose/.test(name)) return call(name, input);
      const { snapshot: seen, choices, role } = input as { snapshot: Snapshot; choices: unknown; role: unknown };
      return Promise.resolve({ basedOn: seen.version, actions: [choices ?? role] });
    }) as Engine['call'];
    return { ...all, written };
  }

  const trend = { columnTrend: 'no' };
  const forecast = { columnForecast: 'no' };

  test('are all kept, each on the workbook as the one before left it', async () => {
    const { session, written } = withChoices();
    const kept = [session.chooseSettings(trend), session.chooseSettings(forecast)];
    expect(await Promise.all(kept)).toEqual([true, true]);
    await Promise.all([session.chooseRole('Utfall', 3, 'other'), session.chooseRole('Mål', 0, 'goal')]);
    expect(written).toEqual([
      { basedOn: '1', actions: [trend] },
      { basedOn: '2', actions: [forecast] },
      { basedOn: '3', actions: ['other'] },
      { basedOn: '4', actions: ['goal'] },
    ]);
  });

  test('wait for a recalculation that goes on', async () => {
    const { session, written } = withChoices();
    const running = session.recalculate();
    expect(await session.chooseSettings(trend)).toBe(true);
    await running;
    expect(written).toEqual([{ basedOn: '1', actions: [trend] }]);
  });

  test('are kept also when the one before could not be', async () => {
    const { session, host, written } = withChoices();
    const apply = host.workbook.apply.bind(host.workbook);
    let tries = 0;
    host.workbook.apply = (plan) =>
      ++tries < 2 ? Promise.reject(new Fault('excel.failed', { reason: 'x' })) : apply(plan);
    const kept = [session.chooseSettings(trend), session.chooseSettings(forecast)];
    expect(await Promise.all(kept)).toEqual([false, true]);
    expect(written).toEqual([{ basedOn: '1', actions: [forecast] }]);
  });

  test('are planned anew when the workbook changed before they were written', async () => {
    const { session, host, written } = withChoices();
    const apply = host.workbook.apply.bind(host.workbook);
    let tries = 0;
    host.workbook.apply = (plan) => (++tries < 2 ? Promise.reject(new Fault('book.changed', {})) : apply(plan));
    expect(await session.chooseSettings(trend)).toBe(true);
    expect(written).toHaveLength(1);
  });

  test('are dropped with the work that the user cancels', async () => {
    const { session, host, written } = withChoices();
    let read: (value: Snapshot) => void = () => undefined;
    host.workbook.snapshot = () => new Promise((resolve) => (read = resolve));
    const kept = [session.chooseSettings(trend), session.chooseSettings(forecast)];
    while (session.state.stage === null) await Promise.resolve();
    session.cancel();
    read(snapshot);
    expect(await Promise.all(kept)).toEqual([false, false]);
    expect(written).toEqual([]);
    expect(session.state).toMatchObject({ stage: null, notice: { kind: 'cancelled' } });
  });
});
