import { rangeAddress } from '../model/address';
import type { GoalTable, OwnAssessment } from '../model/goalTable';
import type { Language } from '../model/policy';
import type { Problem } from '../model/problems';
import { allProblems, type WorkbookReading } from '../model/reading';
import type {
  ActivityReport,
  Changes,
  FindingReport,
  GoalReport,
  IndicatorReport,
  Message,
  ProblemReport,
  Report,
  TableReport,
  OwnAssessmentReport,
} from '../model/report';
import type { Assumption } from '../model/assumptions';
import type { Finding } from '../model/findings';
import type { ActivityVerdict, GoalVerdict, Judgement, TableJudgement, Verdict } from '../model/verdict';
import { explanation } from '../i18n/explanation';
import { assumptionText, findingText, problemText, suggestionText } from '../i18n/messages';
import { summary } from '../i18n/summary';

/**
 * What is reported about a recalculation: the command line's JSON contract.
 * @param reading with all problems met on the way
 * @param judgement its tables are those of the reading, in the same order
 * @param language of the sentences, which need not be the workbook's
 */
export function buildReport(
  reading: WorkbookReading,
  judgement: Judgement,
  changes: Changes,
  language: Language,
): Report {
  return {
    asOf: judgement.asOf,
    language,
    policy: reading.policy,
    planYear: judgement.planYear,
    summary: summary(judgement, language),
    tables: reading.tables.flatMap((table, i) => {
      const judged = judgement.tables[i];
      return judged ? [tableReport(table, judged, language)] : [];
    }),
    planReview: {
      indicators: judgement.planReview.indicators,
      judgeable: judgement.planReview.judgeable,
      findings: findings(
        judgement.tables.flatMap((table) => table.findings),
        language,
      ),
    },
    problems: allProblems(reading, judgement.problems).map((problem) => problemReport(problem, language)),
    changes,
  };
}

function tableReport(table: GoalTable, judged: TableJudgement, language: Language): TableReport {
  return {
    sheet: table.sheet,
    range: rangeAddress(table.range),
    indicators: judged.verdicts.map((verdict) => indicatorReport(verdict, language)),
    goals: judged.goals.map(goalReport),
    activities: judged.activities.map(activityReport),
    setAside: judged.setAside.map(({ id, cell, line, goal, text }) => ({ id, cell, line, goal, text })),
  };
}

function indicatorReport(verdict: Verdict, language: Language): IndicatorReport {
  const { indicator, smart } = verdict;
  const { sure, assumptions, ...target } = indicator.target;
  return {
    id: indicator.id,
    row: indicator.row + 1,
    cell: indicator.cell,
    line: indicator.line,
    sameAs: verdict.sameAs,
    strategicGoal: indicator.strategicGoal,
    goal: indicator.goal,
    area: indicator.area,
    text: indicator.text,
    target,
    sure,
    assumptions: messages(verdict.assumptions, language),
    corrected: indicator.corrected,
    baseline: verdict.baseline,
    deadline: verdict.deadline,
    polarity: verdict.polarity,
    kind: verdict.kind,
    rhythm: verdict.rhythm,
    measurement: measurementReport(verdict),
    parts: verdict.parts,
    status: verdict.status,
    final: verdict.final,
    reason: verdict.reason,
    progress: verdict.progress,
    expected: verdict.expected,
    ratio: verdict.ratio,
    tolerance: verdict.tolerance,
    margin: verdict.margin,
    rule: verdict.rule,
    trend: verdict.trend,
    forecast: verdict.forecast,
    stretch: verdict.stretch,
    ownAssessment: ownReport(indicator.ownAssessment),
    owes: verdict.owes,
    changed: verdict.changed && {
      status: verdict.changed.status,
      text: verdict.changed.text,
      target: verdict.changed.target,
    },
    method: indicator.notes.method,
    responsible: indicator.notes.responsible,
    smart: { ...smart, findings: findings(smart.findings, language) },
    explanation: explanation(verdict, language),
  };
}

function measurementReport({ measurement }: Verdict): IndicatorReport['measurement'] {
  if (!measurement) return null;
  const { value, unit, period, start, end, cell } = measurement;
  return { value, unit, period: period?.label ?? null, start, end, cell };
}

function goalReport({ goal, status, counts, coverage, rule, ownAssessment }: GoalVerdict): GoalReport {
  const { level, text, parent } = goal;
  return { level, text, parent, status, counts, coverage, rule, ownAssessment: ownReport(ownAssessment) };
}

function ownReport(own: OwnAssessment | null): OwnAssessmentReport | null {
  if (own === null) return null;
  const { status, text, sheet = null, cell, motivation = null, assessor = null, assessedOn = null } = own;
  return { status, text, sheet, cell, motivation, assessor, assessedOn };
}

function activityReport({ activity, late }: ActivityVerdict): ActivityReport {
  const { row, cell, line, text, responsible, status, due, dueDate } = activity;
  // Several goals in one cell: which of them an activity is for is not known, but what stands above them all is.
  const goal = activity.goal ?? activity.strategicGoal;
  return { row: row + 1, cell, line, text, goal, responsible, status, due, dueDate, late };
}

function messages(assumptions: readonly Assumption[], language: Language): Message[] {
  return assumptions.map((assumption) => ({ code: assumption.code, message: assumptionText(assumption, language) }));
}

function findings(found: readonly Finding[], language: Language): FindingReport[] {
  return found.map((finding) => ({
    code: finding.code,
    message: findingText(finding, language),
    suggestion: suggestionText(finding, language),
  }));
}

/** A problem with its sentence; `text` is what stands in the cell where the problem is about a text. */
export function problemReport(problem: Problem, language: Language): ProblemReport {
  return {
    sheet: problem.sheet,
    cell: problem.cell,
    text: 'text' in problem.params ? problem.params.text : '',
    code: problem.code,
    message: problemText(problem, language),
  };
}
