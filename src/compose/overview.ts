import type { Language, Policy } from '../model/policy';
import type { Judgement } from '../model/verdict';
import { formatShare } from '../i18n/formatQuantity';
import { summary } from '../i18n/summary';
import { texts } from '../i18n/texts';
import { activityContent } from './activities';
import { changesContent, changesHeading } from './changesList';
import type { ChartData } from './chartSheet';
import { deviationContent } from './deviations';
import { distributionContent } from './distribution';
import type { Draft } from './draft';
import type { Field } from './field';
import { writeField } from './field';
import { HEADING_FORMAT, LEAD_FORMAT, OVERVIEW_WIDTHS, QUIET_FORMAT, TITLE_FORMAT } from './formats';
import { goalContent } from './goalRows';
import { commonest, distributionChart, goalChart, goalsSentence } from './overviewCharts';
import type { HeadedList } from './overviewLists';
import { writeHeadedLists } from './overviewLists';
import { wasMade } from '../ownsheets/findList';
import type { ListSheet } from './ownList';
import type { SheetLook } from './ownSheet';
import { writeChart } from './writeChart';
import { writeList } from './writeList';

/*
 * Where things stand when the sheet is made; after that the user may move them. Rows are counted from 0.
 */
const DISTRIBUTION = 6;
const CHART_LEFT = 3;
const CHART_RIGHT = 9;
const GOAL_CHART = 20;

export const OVERVIEW_LOOK: SheetLook = {
  freezeRows: 0,
  gridlines: false,
  fitToWidth: true,
  titleRows: null,
  widths: OVERVIEW_WIDTHS,
};

/** Writes the sheet for the nämnd: how it stands, goal by goal, and what departs from the plan. */
export function writeOverview(
  draft: Draft,
  sheet: ListSheet,
  judgement: Judgement,
  policy: Policy,
  data: ChartData | null,
  language: Language,
): void {
  const say = texts(language).sheets.overview;
  for (const field of headerFields(judgement, policy, language)) writeField(draft, sheet, field);

  heading(draft, sheet, 'distribution', say.headings.distribution, DISTRIBUTION - 1);
  const distribution = writeList(draft, sheet, 'distribution', distributionContent(judgement, language), {
    row: DISTRIBUTION,
    column: 0,
  });
  sentence(draft, sheet, 'commonest', commonest(judgement, language), { row: DISTRIBUTION - 1, column: CHART_LEFT });
  if (distribution) {
    const anchor = { top: DISTRIBUTION, left: CHART_LEFT, bottom: GOAL_CHART - 4, right: CHART_RIGHT };
    const { spec, before } = distributionChart(judgement, sheet.id, distribution, anchor, language);
    writeChart(draft, sheet, 'distribution', spec, before);
  }

  const goals = goalContent(judgement, language);
  const chartEnd = GOAL_CHART + chartHeight(goals.rows.length);
  sentence(draft, sheet, 'goalsSentence', goalsSentence(judgement, language), { row: GOAL_CHART - 1, column: 0 });
  if (data) {
    const anchor = { top: GOAL_CHART, left: 0, bottom: chartEnd, right: 2 };
    const { spec, before } = goalChart(judgement, data.sheet, data.goals, anchor, language);
    writeChart(draft, sheet, 'goals', spec, before);
  }
  const deviations = deviationContent(judgement, language);
  const activities = activityContent(judgement, language);
  const { headings, noDeviations } = say;
  const lists: HeadedList[] = [
    { name: 'goals', heading: headings.goals, content: goals },
    {
      name: 'deviations',
      heading: deviations.rows.length > 0 ? headings.deviations : noDeviations,
      content: deviations,
    },
  ];
  const changes = changesContent(judgement, language);
  if (judgement.history !== null || wasMade(draft.snapshot, 'changes')) {
    lists.push({
      name: 'changes',
      heading: changesHeading(judgement, changes.rows.length, language),
      content: changes,
    });
  }
  if (activities) lists.unshift({ name: 'activities', heading: headings.activities, content: activities });
  writeHeadedLists(draft, sheet, lists, chartEnd + 3);
}

/** Rows that the chart of goals takes: enough for each label, within a printed page. */
function chartHeight(goals: number): number {
  return Math.min(40, 6 + 2 * goals);
}

function headerFields(judgement: Judgement, policy: Policy, language: Language): Field[] {
  const { periods, rules, sheets } = texts(language);
  const sheetNames = [...new Set(judgement.tables.map((table) => table.sheet))].join(', ');
  const coverage = formatShare(policy.minimumCoverage, language);
  const rule = sheets.overview.rule(rules.preset[judgement.preset], rules.rollup[policy.rollup], coverage);
  const lines: readonly [key: string, value: string, format: Field['format']][] = [
    ['title', sheets.overview.title, TITLE_FORMAT],
    ['asOf', `${periods.asOf(judgement.asOf)} · ${sheetNames}`, QUIET_FORMAT],
    ['rule', rule, QUIET_FORMAT],
    ['summary', summary(judgement, language), LEAD_FORMAT],
  ];
  return lines.map(([key, value, format], row) => ({ key, row, column: 0, value, format }));
}

function heading(draft: Draft, sheet: ListSheet, key: string, value: string, row: number): void {
  writeField(draft, sheet, { key, row, column: 0, value, format: HEADING_FORMAT });
}

function sentence(
  draft: Draft,
  sheet: ListSheet,
  key: string,
  value: string,
  at: { readonly row: number; readonly column: number },
): void {
  writeField(draft, sheet, { key, ...at, value: value === '' ? null : value, format: QUIET_FORMAT });
}
