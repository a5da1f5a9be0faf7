import type { Labels, Language } from '../../model/policy';
import type { GoalVerdict, Judgement } from '../../model/verdict';
import { colourOf } from '../../model/verdict';
import { reportTexts } from '../../i18n/reportTexts';
import { formatShare } from '../../i18n/formatQuantity';
import { countsInWords } from '../../i18n/summary';
import { goalTree, type GoalBranch } from '../goalTree';
import type { Block } from '../reportDocument';
import { activityTable, activityText } from './activityTable';
import { goalStatusLine, heading, intro, paragraph } from './blocks';
import { indicatorTable } from './indicatorTable';

/** Every overall goal, under it its goals, and under each its indicators and activities. */
export function goalSections(judgement: Judgement, language: Language): Block[] {
  const branches = goalTree(judgement);
  const overall = new Set(branches.flatMap(({ goal }) => (goal?.goal.level === 1 ? [goal.goal.text] : [])));
  return [
    heading(1, reportTexts(language).headings.goals),
    ...branches.flatMap((branch) => branchBlocks(branch, overall, judgement.labels, language)),
  ];
}

function branchBlocks(branch: GoalBranch, overall: ReadonlySet<string>, labels: Labels, language: Language): Block[] {
  const { headings, captions } = reportTexts(language);
  const { goal, verdicts, activities } = branch;
  const both = verdicts.length > 0 && activities.length > 0;
  return [
    goal === null ? heading(2, headings.noGoal) : goalHeading(goal, overall),
    ...(goal === null ? [] : standing(goal, verdicts.length + activities.length > 0, labels, language)),
    ...(verdicts.length === 0 ? [] : [indicatorTable(verdicts, both ? captions.indicators : null, language, labels)]),
    ...(activities.length === 0 ? [] : [activityTable(activities, both ? captions.activities : null, language)]),
  ];
}

/** A goal under an overall one is a heading below it; one that stands alone is a heading beside the overall ones. */
function goalHeading({ goal }: GoalVerdict, overall: ReadonlySet<string>): Block {
  const isUnder = goal.level === 2 && goal.parent !== null && overall.has(goal.parent);
  return heading(isUnder ? 3 : 2, goal.text);
}

/** How a goal stands, in lines. `leads` says that a table comes right after them. */
function standing(verdict: GoalVerdict, leads: boolean, labels: Labels, language: Language): Block[] {
  const { total, counts, activities, ownAssessment } = verdict;
  const say = reportTexts(language);
  const differs = verdict.ownDiffers ? ` (${say.ownDiffers})` : '';
  const lines = [
    ...(total === 0 ? [] : [`${countsInWords(counts, language)}.`]),
    ...(ownAssessment ? [`${say.labels.ownAssessment}: ${ownAssessment.text}${differs}`] : []),
    ...(activities.total === 0 ? [] : [activityText(activities, language)]),
  ];
  // Headings stay with what follows them: without a line between, a long row of them would move as one.
  const said = lines.length === 0 ? [say.nothingUnder] : lines;
  return [...(total === 0 ? [] : [statusBlock(verdict, labels, language)]), ...said.map(leads ? intro : paragraph)];
}

function statusBlock({ status, judged, total, coverage }: GoalVerdict, labels: Labels, language: Language): Block {
  const share = formatShare(coverage, language);
  return {
    kind: 'status',
    text: `${goalStatusLine(status, language, labels).text} · ${reportTexts(language).coverage(judged, total, share)}`,
    tone: status === null ? null : colourOf[status],
  };
}
