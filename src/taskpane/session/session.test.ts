import { sampleFound, sampleReport } from '../../../test/pane/sampleReport';
import { Fault } from '../../model/faults';
import type { Plan } from '../../model/plan';
import type { Snapshot } from '../../model/snapshot';
import type { Engine } from '../../worker/engine';
import { Cancelled } from '../../worker/rpc';
import type { PaneHost } from '../paneHost';
import { REST } from './automatic';
import { Session } from './session';

const snapshot: Snapshot = {
  version: '1',
  date1904: false,
  structureProtected: false,
  readOnly: false,
  sheets: [],
  otherSheetNames: [],
  names: [],
};
const something: Plan = { basedOn: '1', actions: [{ do: 'removeSheet', sheet: 'x' }] };
const nothing: Plan = { basedOn: '1', actions: [] };

/** A session with a workbook and an engine that do as they are told, and note what was asked of them. */
function setUp({
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

test('the first look finds the tables and writes nothing', async () => {
  const { session, asked } = setUp();
  await session.look();
  expect(session.state.found?.tables).toHaveLength(1);
  expect(session.state.stage).toBeNull();
  expect(asked).toEqual(['snapshot', 'find']);
});

test('the button need not wait for the first look', async () => {
  const { session } = setUp();
  const looking = session.look();
  expect(session.state).toMatchObject({ looking: true, stage: null });
  await session.recalculate();
  await looking;
  expect(session.state).toMatchObject({ looking: false, notice: { kind: 'written' } });
});

test('a recalculation reads, judges and writes, and tells what it wrote', async () => {
  const { session, asked } = setUp();
  const stages: (string | null)[] = [];
  session.subscribe(() => stages.push(session.state.stage));
  await session.recalculate();
  expect(asked).toEqual(['snapshot', 'recalculate', 'apply']);
  expect([...new Set(stages)]).toEqual([null, 'reading', 'computing', 'writing']);
  expect(session.state).toMatchObject({ notice: { kind: 'written' }, canRestore: true, stage: null });
  expect(session.state.report?.asOf).toBe('2023-08-31');
});

test('what was found is found again with what has come since, also where a preview waits; never by who has not looked', async () => {
  const { session, engine, asked } = setUp();
  await session.look();
  const [before] = session.state.found?.periods ?? [];
  const later = { ...sampleFound(), periods: [{ label: '2023', end: '2023-12-31' }], language: null };
  const call = engine.call.bind(engine);
  engine.call = ((name: string, job: never) =>
    name === 'find' ? Promise.resolve(later) : call(name, job)) as Engine['call'];
  await session.recalculate({ previewFirst: true });
  expect([before?.label, session.state.found?.periods[0]?.label]).toEqual(['T2 2023', '2023']);
  expect(session.state.found?.language).toBe(sampleFound().language);
  const ribbon = setUp();
  await ribbon.session.recalculate();
  expect([asked.includes('find'), ribbon.asked.includes('find')]).toEqual([true, false]);
});

test('when everything is right already nothing is written, and there is nothing to take back', async () => {
  const { session, asked } = setUp({ plan: nothing });
  await session.recalculate();
  expect(asked).not.toContain('apply');
  expect(session.state).toMatchObject({ notice: { kind: 'unchanged' }, canRestore: false });
});

test('a workbook that changed meanwhile is read and judged again', async () => {
  let tries = 0;
  const apply = () => (++tries < 2 ? Promise.reject(new Fault('book.changed', {})) : Promise.resolve());
  const { session, asked } = setUp({ apply });
  await session.recalculate();
  expect(asked).toEqual(['snapshot', 'recalculate', 'apply', 'snapshot', 'recalculate', 'apply']);
  expect(session.state.notice).toMatchObject({ kind: 'written' });
});

test('a workbook that never stops changing is told, and nothing claims to be written', async () => {
  const { session, asked } = setUp({ apply: () => Promise.reject(new Fault('book.changed', {})) });
  await session.recalculate();
  expect(asked.filter((call) => call === 'apply')).toHaveLength(3);
  expect(session.state).toMatchObject({ notice: { kind: 'fault', fault: { code: 'book.changed' } }, report: null });
});

test('a fault ends in a notice, and the next run starts clean', async () => {
  const { session } = setUp({ apply: () => Promise.reject(new Fault('book.protectedSheet', { sheet: 'Mål' })) });
  await session.recalculate();
  expect(session.state).toMatchObject({ stage: null, notice: { kind: 'fault' }, canRestore: false });
  await session.restore();
  expect(session.state.notice).toEqual({ kind: 'nothingToRestore' });
});

test('with preview it waits for a yes before it writes', async () => {
  const { session, asked } = setUp();
  session.choosePreviewFirst(true);
  await session.recalculate();
  expect(session.state.preview).not.toBeNull();
  expect(asked).not.toContain('apply');
  await session.writePreview();
  expect(asked).toContain('apply');
  expect(session.state).toMatchObject({ preview: null, notice: { kind: 'written' } });
});

test('a preview that the workbook has outrun is told, not written', async () => {
  let tries = 0;
  const apply = () => (++tries < 2 ? Promise.reject(new Fault('book.changed', {})) : Promise.resolve());
  const { session, asked } = setUp({ apply });
  await session.recalculate({ previewFirst: true });
  await session.writePreview();
  expect(session.state).toMatchObject({ notice: { kind: 'fault', fault: { code: 'book.changed' } }, report: null });
  expect(asked.filter((call) => call === 'apply')).toHaveLength(1);
});

test('restoring tells which cells it left alone, and can be done once', async () => {
  const { session } = setUp();
  await session.recalculate();
  await session.restore();
  expect(session.state).toMatchObject({
    notice: { kind: 'restored', skipped: [{ cell: 'L6' }] },
    canRestore: false,
    report: null,
  });
  await session.restore();
  expect(session.state.notice).toEqual({ kind: 'nothingToRestore' });
});

test('restoring takes a preview away with it: it was of what has just been taken back', async () => {
  const { session } = setUp();
  await session.recalculate();
  await session.recalculate({ previewFirst: true });
  await session.restore();
  expect(session.state.preview).toBeNull();
});

test('a report is in the language that the workbook was first written in, whatever the pane speaks by then', async () => {
  const { session, host } = setUp();
  const wanted: unknown[] = [];
  const made = { file: 'rapport.docx', save: () => undefined };
  Object.assign(host, {
    makeReport: ({ language }: { language: string }) => Promise.resolve((wanted.push(language), made)),
  });
  await session.look();
  await session.recalculate();
  session.chooseLanguage('en');
  await session.makeReport();
  expect(wanted).toEqual(['sv']);
});

test('cancelling stops before anything is written', async () => {
  const { session, asked, engine } = setUp();
  let fail: (error: Error) => void = () => undefined;
  engine.call = () => new Promise((_, reject) => (fail = reject));
  engine.cancel = () => {
    fail(new Cancelled());
  };
  const running = session.recalculate();
  await Promise.resolve();
  await Promise.resolve();
  session.cancel();
  await running;
  expect(session.state).toMatchObject({ stage: null, notice: { kind: 'cancelled' }, report: null });
  expect(asked).not.toContain('apply');
});

test('cancelling while Excel is still being read keeps what comes too late out', async () => {
  const { session, host, asked } = setUp();
  let read: (value: Snapshot) => void = () => undefined;
  host.workbook.snapshot = () => new Promise((resolve) => (read = resolve));
  const running = session.recalculate();
  session.cancel();
  read(snapshot);
  await running;
  expect(asked).toEqual(['cancel']);
  expect(session.state).toMatchObject({ stage: null, notice: { kind: 'cancelled' } });
});

test('a second press while it works starts nothing', async () => {
  const { session, asked } = setUp();
  await Promise.all([session.recalculate(), session.recalculate()]);
  expect(asked.filter((call) => call === 'recalculate')).toHaveLength(1);
});

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

describe('the report to the board', () => {
  /** A session whose surroundings hand out files; what was handed out is noted. */
  function withFiles(made: Promise<unknown> = Promise.resolve()) {
    const { host, engine } = setUp();
    const handedOut: string[] = [];
    const makeReport: PaneHost['makeReport'] = async ({ asOf, language, today }) => {
      await made;
      return {
        file: 'plan.rapport.docx',
        save: () => handedOut.push(`${String(asOf)} ${String(language)} ${today}`),
      };
    };
    return { session: new Session({ ...host, makeReport }, engine, 'sv', () => '2023-10-01'), handedOut };
  }

  test('is made as of the same date and handed out', async () => {
    const { session, handedOut } = withFiles();
    session.chooseAsOf('T2 2023');
    await session.makeReport();
    expect(handedOut).toEqual(['T2 2023 sv 2023-10-01']);
    expect(session.state).toMatchObject({ stage: null, notice: { kind: 'reported', file: 'plan.rapport.docx' } });
  });

  test('cancelled meanwhile, it is not handed out', async () => {
    let finish: (value: unknown) => void = () => undefined;
    const { session, handedOut } = withFiles(new Promise((resolve) => (finish = resolve)));
    const making = session.makeReport();
    session.cancel();
    finish(null);
    await making;
    expect(handedOut).toEqual([]);
    expect(session.state.notice).toEqual({ kind: 'cancelled' });
  });

  test('in Excel, where no file can be saved, it says what to do', async () => {
    const { session, asked } = setUp();
    await session.makeReport();
    expect(session.state.notice).toEqual({ kind: 'reportElsewhere' });
    expect(asked).toEqual([]);
  });
});
