import { distinctGoals, distinctVerdicts } from '../../model/distinct';
import type { Assumption } from '../../model/assumptions';
import type { Language, Policy } from '../../model/policy';
import { STATUSES, type GoalStatus, type Judgement } from '../../model/verdict';
import { ruleText } from '../../compose/trail/trail';
import { assumptionText } from '../../i18n/messages';
import { reportTexts } from '../../i18n/reportTexts';
import { rollupText } from '../../i18n/rollupText';
import type { Block } from '../reportDocument';
import { heading, intro, paragraph, statusLine, textCell } from './blocks';

const GOAL_STATUSES: readonly GoalStatus[] = [...STATUSES, 'notAssessable'];

/** The rule and its limits, what each status means, and what was assumed where the table does not say. */
export function methodSection(judgement: Judgement, policy: Policy, language: Language): Block[] {
  const { headings, madeBy, rollup } = reportTexts(language);
  return [
    heading(1, headings.method),
    paragraph(ruleText(judgement, policy, language)),
    paragraph(rollup(rollupText(policy, language))),
    heading(2, headings.statuses),
    statusTable(judgement, language),
    ...assumptions(judgement, language),
    { kind: 'quiet', text: madeBy },
  ];
}

/** The statuses that occur in this report. */
function statusTable(judgement: Judgement, language: Language): Block {
  const { captions, columns, meanings } = reportTexts(language);
  const used = new Set<GoalStatus | null>([
    ...distinctVerdicts(judgement).map(({ status }) => status),
    ...distinctGoals(judgement).map(({ status }) => status),
  ]);
  return {
    kind: 'table',
    caption: captions.statuses,
    columns: [
      { header: columns.status, width: 0.28 },
      { header: columns.meaning, width: 0.72 },
    ],
    rows: GOAL_STATUSES.filter((status) => used.has(status)).map((status) => [
      [statusLine(status, language, judgement.labels)],
      textCell(meanings[status]),
    ]),
  };
}

/** Assumptions of one kind on one row: the commonest one in words, and how many indicators have one of the kind. */
function assumptions(judgement: Judgement, language: Language): Block[] {
  const { headings, assumptionsLead, captions, columns, more } = reportTexts(language);
  const kinds = new Map<Assumption['code'], Map<string, number>>();
  for (const verdict of distinctVerdicts(judgement)) {
    for (const assumption of verdict.assumptions) {
      const said = kinds.get(assumption.code) ?? new Map<string, number>();
      const text = assumptionText(assumption, language);
      kinds.set(assumption.code, said.set(text, (said.get(text) ?? 0) + 1));
    }
  }
  if (kinds.size === 0) return [];
  const rows = [...kinds.values()].map((said) => {
    const [[first] = ['']] = [...said].sort(([, a], [, b]) => b - a);
    const others = said.size - 1;
    const count = [...said.values()].reduce((sum, one) => sum + one, 0);
    return { count, text: others === 0 ? first : `${first} (${more(others)})` };
  });
  return [
    heading(2, headings.assumptions),
    intro(assumptionsLead),
    {
      kind: 'table',
      caption: captions.assumptions,
      columns: [
        { header: columns.assumption, width: 0.8 },
        { header: columns.indicators, width: 0.2, align: 'end' },
      ],
      rows: rows.sort((a, b) => b.count - a.count).map(({ text, count }) => [textCell(text), textCell(count)]),
    },
  ];
}
