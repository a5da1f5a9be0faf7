import { compose } from '../../src/compose/compose';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { GOAL_SHEET, JUDGED, readingOf, SWEDISH } from './goalBook';
import { sheetNamed, shown } from './shown';

test('x', async () => {
  const book = createMemoryWorkbook([GOAL_SHEET]);
  const before = await book.snapshot();
  const first = compose(before, readingOf(before), JUDGED, SWEDISH);
  await book.apply(first.plan);
  const after = await book.snapshot();
  console.log(
    shown(sheetNamed(after, 'Mål 2023')).join('\n'),
    '\n',
    shown(sheetNamed(after, 'Måluppföljning')).join('\n'),
    '\n',
    shown(sheetNamed(after, 'Så räknades det')).join('\n'),
    first.changes,
  );
  const second = compose(after, readingOf(after), JUDGED, SWEDISH);
  expect(second.plan.actions).toEqual([]);
  expect(second.changes).toEqual({ cells: 0, sheets: 0, charts: 0 });
  await book.apply({ ...first.inverse, basedOn: after.version });
  const restored = await book.snapshot();
  expect(restored.sheets).toEqual(before.sheets);
  expect(restored.names).toEqual(before.names);
});
