import { sampleFound } from '../../../test/pane/sampleReport';
import { nothing, setUp, snapshot } from '../../../test/pane/sampleSession';
import { Fault } from '../../model/faults';
import type { Snapshot } from '../../model/snapshot';
import type { Engine } from '../../worker/engine';
import { Cancelled } from '../../worker/rpc';

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
