import { compose } from '../../src/compose/compose';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';
import { at, GOAL_SHEET, readingOf, SWEDISH } from '../composing/goalBook';
import { writes } from '../composing/shown';
import { goalWith, judgementOf } from '../composing/verdicts';
import { cellAddress } from '../../src/model/address';

/** The texts with which new pages of the overview begin, of a plan with so many goals of an indicator each. */
export function composedPages(goals: number): unknown[] {
  const names = Array.from({ length: goals }, (_, n) => `Mål nummer ${String(n)}`);
  const verdicts = names.map((goal, n) =>
    at(`B${String(n + 5)}`, `Indikator ${String(n)}`, { status: 'met', owes: [], indicator: { goal } }),
  );
  const judgement = judgementOf(
    verdicts,
    names.map((name, n) => goalWith(name, { counts: n === 0 ? { met: 1 } : { met: 1, awaiting: 1 } })),
  );
  const snapshot = snapshotOf([GOAL_SHEET]);
  const { actions } = compose(snapshot, readingOf(snapshot), judgement, SWEDISH).plan;
  const written = writes(actions, 'new:overview');
  const starts = actions.flatMap((action) =>
    action.do === 'formatCells' && action.sheet === 'new:overview' && action.format.newPage
      ? [written[cellAddress(action.range.top, 0)]]
      : [],
  );
  return starts;
}
