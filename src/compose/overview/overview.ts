import type { Language, Policy } from '../../model/policy';
import { distinctGoals } from '../../model/distinct';
import type { Judgement } from '../../model/verdict';
import { rollupText } from '../../i18n/rollupText';
import { summary } from '../../i18n/summary';
import { texts } from '../../i18n/texts';
import { wasMade } from '../../ownsheets/findList';
import { distinctVerdicts } from '../../model/distinct';
import { activityContent } from './activities';
import { changesContent, changesHeading } from './changesList';
import { deviationContent } from './deviations';
import type { Draft } from '../sheets/draft';
import { writeField } from '../sheets/field';
import { LEAD_FORMAT, OVERVIEW_WIDTHS, QUIET_FORMAT } from '../sheets/formats';
import { goalContent } from './goalRows';
import type { HeadedList } from './overviewLists';
import { GAP, writeHeadedLists } from './overviewLists';
import type { ListSheet } from '../lists/ownList';
import type { OverviewSources } from './overviewTop';
import { TOP_ROWS, usedBelow, writeTop } from './overviewTop';
import type { SheetLook } from '../sheets/ownSheet';
import { writeTitle } from '../sheets/pageTitle';
import { LINE } from '../sheets/rowHeight';

/*
 * Where things stand when the sheet is made; after that the user may move them. Rows are counted from 0.
 */
const DISTRIBUTION = 6;
/** Deviations leave columns between what is missing and where the indicator stands, for what is missing is long. */
const PLACE_COLUMN = 10;

export const OVERVIEW_LOOK: SheetLook = {
  freezeRows: 2,
  gridlines: false,
  fitToWidth: true,
  titleRows: [0, 1],
  // The motivation of an own assessment, who made it and when, stand right of what is printed.
  printColumns: [0, PLACE_COLUMN + 1],
  widths: OVERVIEW_WIDTHS,
};

/** Writes the sheet for the nämnd: how it stands, goal by goal, and what departs from the plan. */
export function writeOverview(
  draft: Draft,
  sheet: ListSheet,
  judgement: Judgement,
  policy: Policy,
  sources: OverviewSources,
  language: Language,
): void {
  writeTitle(draft, sheet, 'overview', judgement, language);
  const lines = [
    ['rule', ruleInForce(judgement, policy, language), QUIET_FORMAT],
    ['summary', summary(judgement, language), LEAD_FORMAT],
  ] as const;
  lines.forEach(([key, value, format], i) => {
    writeField(draft, sheet, { key, row: 2 + i, column: 0, value, format });
  });
  const lists = listsOf(draft, judgement, sources, language);
  const top = (row: number) => {
    writeTop(draft, sheet, judgement, sources, row, language);
  };
  const hasIndicators = distinctVerdicts(judgement).length > 0;
  const wasDistributed = wasMade(draft.snapshot, 'distribution');
  if (wasDistributed || (!sheet.snapshot && hasIndicators)) top(DISTRIBUTION);
  const below = !hasIndicators ? DISTRIBUTION : DISTRIBUTION + TOP_ROWS;
  const end = writeHeadedLists(
    draft,
    sheet,
    lists,
    below,
    hasIndicators ? usedBelow(judgement, LINE * DISTRIBUTION) : LINE * (DISTRIBUTION + 1),
  );
  // The first indicators of a plan that had none when the sheet was made come below what stands there.
  if (sheet.snapshot && hasIndicators && !wasDistributed) top(end + GAP);
}

function ruleInForce(judgement: Judgement, policy: Policy, language: Language): string {
  const { rules, sheets } = texts(language);
  const goals = distinctGoals(judgement);
  const rollup = goals.length === 0 ? null : rollupText(policy, language);
  const rule = sheets.overview.rule(rules.preset[judgement.preset], rollup);
  const ownUsed = goals.reduce((sum, goal) => sum + goal.ownUsed, 0);
  return ownUsed === 0 ? rule : `${rule} ${sheets.overview.ownUsed(ownUsed)}`;
}

function listsOf(
  draft: Draft,
  judgement: Judgement,
  { goalCount, isPart }: OverviewSources,
  language: Language,
): HeadedList[] {
  const { headings, noDeviations } = texts(language).sheets.overview;
  const deviations = deviationContent(judgement, language);
  const activities = activityContent(judgement, language);
  const changes = changesContent(judgement, language);
  const isCompared = judgement.history !== null || wasMade(draft.snapshot, 'changes');
  const goals: HeadedList = {
    name: 'goals',
    heading: headings.goals,
    content: goalContent(judgement, goalCount, language, isPart),
  };
  // A table of key figures has no goals, and a list of none says nothing.
  const hasGoals = goals.content.rows.length > 0 || wasMade(draft.snapshot, 'goals');
  const lists: HeadedList[] = hasGoals ? [goals] : [];
  if (distinctVerdicts(judgement).length > 0 || wasMade(draft.snapshot, 'deviations')) {
    lists.push({
      name: 'deviations',
      heading: deviations.rows.length > 0 ? headings.deviations : noDeviations,
      content: deviations,
      columns: { place: PLACE_COLUMN },
    });
  }
  if (isCompared) {
    lists.push({
      name: 'changes',
      heading: changesHeading(judgement, changes.rows.length, language),
      content: changes,
    });
  }
  if (!activities) return lists;
  const list: HeadedList = { name: 'activities', heading: headings.activities, content: activities };
  // A plan of activities alone begins with how they stand.
  const isPlan = lists.length === (hasGoals ? 1 : 0);
  return isPlan ? [list, ...lists] : [...lists, list];
}
