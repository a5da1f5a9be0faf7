import { gravityOf } from '../../compose/sheets/statusGroups';
import { isDeviation } from '../../model/deviation';
import { distinctVerdicts } from '../../model/distinct';
import type { Language } from '../../model/policy';
import type { Judgement } from '../../model/verdict';
import { reportTexts } from '../../i18n/reportTexts';
import { texts } from '../../i18n/texts';
import type { Block } from '../reportDocument';
import { heading, intro, paragraph, statusLine, textCell } from './blocks';
import { indicatorCell } from './indicatorTable';

/** What departs from the plan, the gravest first, and what each still lacks. */
export function deviationSection(judgement: Judgement, language: Language): Block[] {
  const { headings, noDeviations, deviationsLead, captions, columns } = reportTexts(language);
  const all = distinctVerdicts(judgement);
  if (all.length === 0) return [];
  const deviating = all.filter(isDeviation).sort((a, b) => gravityOf(a.status) - gravityOf(b.status));
  if (deviating.length === 0) return [heading(1, headings.deviations), paragraph(noDeviations)];
  return [
    heading(1, headings.deviations),
    intro(deviationsLead(deviating.length)),
    {
      kind: 'table',
      caption: captions.deviations,
      columns: [
        { header: columns.indicator, width: 0.41 },
        { header: columns.status, width: 0.2 },
        { header: columns.responsible, width: 0.17 },
        { header: columns.owes, width: 0.22 },
      ],
      rows: deviating.map((verdict) => [
        indicatorCell(verdict, language),
        [statusLine(verdict.status, language, judgement.labels)],
        textCell(verdict.indicator.notes.responsible),
        textCell(verdict.owes.map((owed) => texts(language).rules.owed[owed]).join(', ')),
      ]),
    },
  ];
}
