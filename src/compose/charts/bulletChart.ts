import { distinctGoals, distinctVerdicts, lowestGoals } from '../../model/distinct';
import { placeKey, placeKeyOver } from '../../model/goalOrder';
import { groupBy } from '../../model/groupBy';
import { keyOf } from '../../model/identity';
import type { Language } from '../../model/policy';
import { STATUS_MARKS } from '../../model/statusMarks';
import type { GoalVerdict, Judgement, Status, Verdict } from '../../model/verdict';
import { formatShare } from '../../i18n/formatQuantity';
import { texts } from '../../i18n/texts';
import { written } from '../sheets/cells';
import { SHARE_AXIS } from './chartAxis';
import { BULLET_LOOKS } from '../sheets/formats';
import type { RowChart, RowSeries } from './rowChart';
import { shortened } from '../sheets/shortTexts';
import { countIn, gravityOf } from '../sheets/statusGroups';

/** The most indicators that one chart shows, and the most goals that get one. */
const MOST_BARS = 8;
const MOST_CHARTS = 40;
/** How wide the mark is that says where one should be, as a share of the way. */
const MARK_WIDTH = 0.012;
const LABEL_LENGTH = 34;
const TITLE_LENGTH = 90;

export interface BulletCharts {
  readonly charts: readonly RowChart[];
  /** How many goals have indicators on a way, with a chart or without. */
  readonly all: number;
}

/**
 * A chart for each goal: how far each of its indicators has come of its way, and where it should be by now. Of many
 * goals those that have a chart already keep it; then those with the most that is red come first.
 * @param standing keys of charts that stand
 */
export function bulletCharts(judgement: Judgement, standing: ReadonlySet<string>, language: Language): BulletCharts {
  const onWay = distinctVerdicts(judgement).filter(({ progress }) => progress !== null);
  const byGoal = groupBy(onWay, ({ indicator }) => placeKeyOver(indicator));
  const goals = lowestGoals(distinctGoals(judgement)).filter(({ goal }) => byGoal.has(placeKey(goal)));
  const ranks = new Map(
    goals.map((goal) => [goal, standing.has(keyFor(goal)) ? -Infinity : -countIn('red', goal.counts)]),
  );
  const rank = (goal: GoalVerdict): number => ranks.get(goal) ?? 0;
  const chosen = new Set(goals.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_CHARTS));
  const charts = goals
    .filter((goal) => chosen.has(goal))
    .map((goal) => bulletChart(goal, byGoal.get(placeKey(goal.goal)) ?? [], language));
  return { charts, all: goals.length };
}

function keyFor({ goal }: GoalVerdict): string {
  return `bullet.${keyOf([goal.parent, goal.text])}`;
}

function bulletChart(goal: GoalVerdict, verdicts: readonly Verdict[], language: Language): RowChart {
  const worst = new Set(verdicts.toSorted((a, b) => gravityOf(a.status) - gravityOf(b.status)).slice(0, MOST_BARS));
  // The first bar lies lowest.
  const shown = verdicts.filter((verdict) => worst.has(verdict)).reverse();
  const { names, bulletSentence } = texts(language).sheets.charts;
  const row = (key: keyof typeof BULLET_LOOKS, value: (verdict: Verdict) => number | null): RowSeries => ({
    key,
    name: names[key],
    values: shown.map((verdict) => written(value(verdict))),
    look: BULLET_LOOKS[key],
  });
  const extreme = (better: 1 | -1): Verdict | undefined =>
    shown.toSorted((a, b) => better * ((b.progress ?? 0) - (a.progress ?? 0)))[0];
  const told = (verdict: Verdict | undefined): string =>
    verdict
      ? `${shortened(verdict.indicator.text, LABEL_LENGTH)} (${formatShare(verdict.progress ?? 0, language)})`
      : '';
  return {
    key: keyFor(goal),
    kind: 'bullet',
    title: shortened(goal.goal.text, TITLE_LENGTH),
    sentence: bulletSentence(told(extreme(1)), told(extreme(-1)), shown.length, verdicts.length),
    small: true,
    legend: false,
    labels: shown.map((verdict) => `${chartMarkOf(verdict.status)} ${shortened(verdict.indicator.text, LABEL_LENGTH)}`),
    series: [
      row('done', ({ progress }) => within(progress ?? 0)),
      row('left', ({ progress }) => 1 - within(progress ?? 0)),
      row('now', ({ elapsed }) => (elapsed === null ? null : Math.min(within(elapsed), 1 - MARK_WIDTH))),
      row('mark', ({ elapsed }) => (elapsed === null ? null : MARK_WIDTH)),
    ],
    axisFor: () => SHARE_AXIS,
  };
}

/** The heavy check mark is a picture in many fonts, and charts leave pictures out. */
function chartMarkOf(status: Status): string {
  return STATUS_MARKS[status].replace('✔', '✓');
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
