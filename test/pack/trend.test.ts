import type { Snapshot } from '../../src/model/snapshot';
import { rowsOf } from '../../src/ownsheets/rowsOf';
import { POINT_COLUMNS } from '../../src/ownsheets/lists';
import { countStatuses, distinctVerdicts } from '../../src/model/distinct';
import { judgeWorkbook } from '../../src/recalculate';
import { sheetNamed } from '../composing/shown';
import { openSample, run, TODAY } from './packBook';

/* "Trend över tid": every period of the book up to the as-of date, and which of them were judged afterwards. */

function trendIn(snapshot: Snapshot): Record<string, unknown[]> {
  const rows = rowsOf(snapshot, 'chartRows').filter(({ key }) => key.startsWith('trend '));
  return Object.fromEntries(
    rows.map(({ key, value }) => [
      key.replace('trend ', ''),
      POINT_COLUMNS.map((point) => value(point)).filter((point) => point !== null),
    ]),
  );
}

function trendSentence(snapshot: Snapshot): unknown {
  const cells = sheetNamed(snapshot, 'Diagram')?.rows.flatMap(({ values }) => values) ?? [];
  return cells.find((value) => typeof value === 'string' && value.startsWith('2023-12-31: '));
}

test('earlier periods are judged afterwards, carry a star, and the sentence says so', async () => {
  const book = await openSample('gotene-2023');
  await run(book, '2023-12-31');
  const snapshot = await book.snapshot();
  const { labels, green } = trendIn(snapshot);
  expect(labels).toEqual(['2023-04-30*', '2023-08-31*', '2023-12-31']);
  expect(trendSentence(snapshot)).toMatch(/\* Bedömt i efterhand, ur värdena i boken\.$/);
  const greens = ['2023-04-30', '2023-08-31', '2023-12-31'].map((asOf) => {
    const counts = countStatuses(distinctVerdicts(judgeWorkbook(snapshot, { asOf, today: TODAY }).judgement));
    return counts.met + counts.onTrack;
  });
  expect(green).toEqual(greens);
  expect((await run(book, '2023-12-31')).plan.actions).toEqual([]);
});

test('what was judged then stands as it was judged, without a star', async () => {
  const book = await openSample('gotene-2023');
  await run(book, '2023-04-30');
  const then = trendIn(await book.snapshot());
  expect(then['labels']).toEqual(['2023-04-30']);
  await run(book, '2023-12-31');
  const now = trendIn(await book.snapshot());
  expect(now['labels']).toEqual(['2023-04-30', '2023-08-31*', '2023-12-31']);
  for (const group of ['green', 'yellow', 'red', 'missing', 'unclear']) expect(now[group]?.[0]).toBe(then[group]?.[0]);
});

test('as of an earlier date the later ones are not shown', async () => {
  const book = await openSample('gotene-2023');
  await run(book, '2023-12-31');
  await run(book, '2023-04-30');
  expect(trendIn(await book.snapshot())['labels']).toEqual(['2023-04-30']);
});
