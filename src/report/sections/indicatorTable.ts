import type { Labels, Language } from '../../model/policy';
import type { Verdict } from '../../model/verdict';
import { explanation } from '../../i18n/explanation';
import { formatDay } from '../../i18n/formatDate';
import { figures } from '../../i18n/figures';
import { reportTexts } from '../../i18n/reportTexts';
import { texts } from '../../i18n/texts';
import type { Cell, TableBlock } from '../reportDocument';
import { labelled, statusLine } from './blocks';

/** The indicators of a goal: how each stands, its figures, why, and what people say of it. */
export function indicatorTable(
  verdicts: readonly Verdict[],
  caption: string | null,
  language: Language,
  labels: Labels,
): TableBlock {
  const { columns } = reportTexts(language);
  return {
    kind: 'table',
    caption,
    columns: [
      { header: columns.indicator, width: 0.29 },
      { header: columns.status, width: 0.17 },
      { header: columns.outcome, width: 0.19 },
      { header: columns.explanation, width: 0.35 },
    ],
    rows: verdicts.map((verdict) => [
      indicatorCell(verdict, language),
      statusCell(verdict, language, labels),
      figureCell(verdict, language),
      explanationCell(verdict, language),
    ]),
  };
}

/** The indicator's own text, with the area it is for. */
export function indicatorCell({ indicator }: Verdict, language: Language): Cell {
  return [{ text: indicator.text }, ...labelled(reportTexts(language).labels.area, indicator.area)];
}

function statusCell(verdict: Verdict, language: Language, words: Labels): Cell {
  const { labels, ownDiffers, final } = reportTexts(language);
  const { trend, indicator } = verdict;
  const own = indicator.ownAssessment;
  const differs = verdict.ownDiffers ? ` (${ownDiffers})` : '';
  return [
    statusLine(verdict.status, language, words),
    ...(verdict.final ? [{ text: final }] : []),
    ...labelled(labels.trend, trend && texts(language).trends[trend]),
    ...labelled(labels.ownAssessment, own && `${own.text}${differs}`),
  ];
}

function figureCell(verdict: Verdict, language: Language): Cell {
  const { labels } = reportTexts(language);
  const said = figures(verdict, language);
  const outcome = verdict.measurement === null ? null : `${said.m} (${said.period})`;
  const due = verdict.deadline === null ? null : formatDay(verdict.deadline);
  return [...labelled(labels.outcome, outcome), ...labelled(labels.target, said.target), ...labelled(labels.due, due)];
}

function explanationCell(verdict: Verdict, language: Language): Cell {
  const { labels } = reportTexts(language);
  const { comment, cause, action, newDate, responsible } = verdict.indicator.notes;
  const owed = verdict.owes.map((one) => texts(language).rules.owed[one]).join(', ');
  return [
    { text: explanation(verdict, language) },
    ...labelled(labels.comment, comment),
    ...labelled(labels.cause, cause),
    ...labelled(labels.action, action),
    ...labelled(labels.newDate, newDate),
    ...labelled(labels.responsible, responsible),
    ...labelled(labels.owes, owed),
  ];
}
