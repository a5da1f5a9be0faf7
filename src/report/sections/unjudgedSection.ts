import { distinctGoals, distinctVerdicts, lowestGoals } from '../../model/distinct';
import type { Language } from '../../model/policy';
import type { Problem } from '../../model/problems';
import type { Judgement, Status, Verdict } from '../../model/verdict';
import { colourOf } from '../../model/verdict';
import { explanation } from '../../i18n/explanation';
import { findingText, problemPlace, problemText, suggestionText } from '../../i18n/messages';
import { reportTexts } from '../../i18n/reportTexts';
import type { Block, Cell } from '../reportDocument';
import { heading, intro, list, paragraph, statusLine, textCell } from './blocks';
import { indicatorCell } from './indicatorTable';

/** Those that ask for an answer first, those that time will mend last. */
const ORDER: readonly Status[] = ['needsInput', 'notMeasurable', 'notMeasured', 'awaiting'];

/** What got no colour and why, with wordings that would mend it; never printed as good or bad. */
export function unjudgedSection(judgement: Judgement, problems: readonly Problem[], language: Language): Block[] {
  const { headings } = reportTexts(language);
  return [
    heading(1, headings.unjudged),
    ...unjudgedIndicators(judgement, language),
    ...unjudgedGoals(judgement, language),
    ...planFindings(judgement, language),
    ...section(
      headings.unread,
      problems.map((problem) => `${problemPlace(problem)}: ${problemText(problem, language)}`),
    ),
  ];
}

function unjudgedIndicators(judgement: Judgement, language: Language): Block[] {
  const say = reportTexts(language);
  const all = distinctVerdicts(judgement);
  const unjudged = ORDER.flatMap((status) => all.filter((verdict) => verdict.status === status));
  if (unjudged.length === 0) return all.length === 0 ? [] : [paragraph(say.allJudged)];
  const suggestions = unjudged.map((verdict) => suggestionCell(verdict, language));
  return [
    heading(2, say.headings.indicatorsUnjudged),
    paragraph(say.unjudgedLead(unjudged.length, all.length)),
    ...(suggestions.some((cell) => cell.length > 0) ? [intro(say.suggestionLead)] : []),
    {
      kind: 'table',
      caption: say.captions.unjudged,
      columns: [
        { header: say.columns.indicator, width: 0.28 },
        { header: say.columns.status, width: 0.17 },
        { header: say.columns.why, width: 0.27 },
        { header: say.columns.suggestion, width: 0.28 },
      ],
      rows: unjudged.map((verdict, i) => [
        indicatorCell(verdict, language),
        [statusLine(verdict.status, language, judgement.labels)],
        textCell(explanation(verdict, language)),
        suggestions[i] ?? [],
      ]),
    },
  ];
}

/** The wording that would make it possible to judge; what has merely not been measured needs none. */
function suggestionCell({ status, smart }: Verdict, language: Language): Cell {
  if (status !== 'notMeasurable' && status !== 'needsInput') return [];
  const [first] = smart.findings.flatMap((finding) => suggestionText(finding, language) ?? []);
  return textCell(first ?? null);
}

function unjudgedGoals(judgement: Judgement, language: Language): Block[] {
  const say = reportTexts(language);
  const goals = lowestGoals(distinctGoals(judgement)).filter(
    ({ status }) => status !== null && colourOf[status] === null,
  );
  const bare = goals.filter(({ total }) => total === 0).length;
  return section(say.headings.goalsUnjudged, [
    ...goals
      .filter(({ total }) => total > 0)
      .map(({ goal, judged, total }) => say.goalUnjudged(goal.text, judged, total)),
    ...(bare === 0 ? [] : [say.goalsWithoutIndicators(bare)]),
  ]);
}

/** What the plan as a whole lacks; goals without indicators have been counted above. */
function planFindings(judgement: Judgement, language: Language): Block[] {
  const findings = judgement.tables
    .flatMap((table) => table.findings)
    .filter(({ code }) => code !== 'plan.goalWithoutIndicators' && code !== 'plan.goalNotJudgeable');
  const said = findings.map((finding) => findingText(finding, language));
  return section(reportTexts(language).headings.plan, [...new Set(said)]);
}

function section(title: string, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [heading(2, title), ...list(items)];
}
