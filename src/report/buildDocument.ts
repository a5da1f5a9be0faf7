import { allProblems } from '../model/reading';
import type { Judged } from '../recalculate';
import { reportTexts } from '../i18n/reportTexts';
import { texts } from '../i18n/texts';
import type { ReportDocument } from './reportDocument';
import { activitySection } from './sections/activitySection';
import { changeSection } from './sections/changeSection';
import { deviationSection } from './sections/deviationSection';
import { goalSections } from './sections/goalSections';
import { methodSection } from './sections/methodSection';
import { summarySection } from './sections/summarySection';
import { unjudgedSection } from './sections/unjudgedSection';

/** The report to the board on what was judged, as a document: the same statuses and figures as everywhere else. */
export function buildDocument({ reading, judgement, language }: Judged): ReportDocument {
  const say = reportTexts(language);
  const names = unique(reading.tables.map(({ sheet }) => sheet)).join(', ');
  const titles = unique(reading.tables.flatMap(({ title }) => title ?? [])).join(', ');
  const what = titles === '' ? names : titles;
  const asOf = texts(language).periods.asOf(judgement.asOf);
  return {
    language,
    colours: reading.policy.colours,
    title: say.documentTitle(what, judgement.asOf),
    header: what,
    footer: `${say.title} · ${asOf}`,
    pageOf: say.pageOf,
    blocks: [
      { kind: 'title', text: say.title },
      { kind: 'subtitle', text: what },
      { kind: 'quiet', text: titles === '' ? asOf : `${asOf} · ${say.sheets(names)}` },
      { kind: 'quiet', text: say.rule(texts(language).rules.preset[judgement.preset]) },
      ...summarySection(judgement, reading.policy.colours, language),
      ...goalSections(judgement, language),
      ...deviationSection(judgement, language),
      ...activitySection(judgement, language),
      ...changeSection(judgement, language),
      ...unjudgedSection(judgement, allProblems(reading, judgement.problems), language),
      ...methodSection(judgement, reading.policy, language),
    ],
  };
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)];
}
