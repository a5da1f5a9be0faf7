import { distinctVerdicts } from '../../model/distinct';
import type { Change } from '../../model/history';
import type { Language } from '../../model/policy';
import type { Judgement, Status } from '../../model/verdict';
import { formatNumber } from '../../i18n/formatNumber';
import { reportTexts } from '../../i18n/reportTexts';
import { statusLabel } from '../../i18n/statusLabel';
import type { Block } from '../reportDocument';
import { heading, list, paragraph, statusLine } from './blocks';
import { indicatorCell } from './indicatorTable';

/** What has changed since the as-of date before; nothing where the workbook knows none. */
export function changeSection(judgement: Judgement, language: Language): Block[] {
  const { history } = judgement;
  if (!history) return [];
  const { headings, captions, columns, changed: say } = reportTexts(language);
  const changed = distinctVerdicts(judgement).flatMap((verdict) => {
    const said = verdict.changed ? changesIn(verdict.changed, language) : [];
    return said.length === 0 ? [] : [{ verdict, said }];
  });
  const told = (value: number | null, status: Status): string => {
    const label = statusLabel(status, language, judgement.labels);
    return value === null ? label : `${formatNumber(value, language, 4)}, ${label}`;
  };
  const gone = history.dropped.map(({ text }) => say.dropped(text));
  const afterwards = history.changedAfterwards.map(({ row, value, status }) =>
    say.afterwards(row.text, row.asOf, told(row.value, row.status), told(value, status)),
  );
  return [
    heading(1, headings.changes(history.since)),
    ...(changed.length === 0
      ? [paragraph(say.none)]
      : [
          {
            kind: 'table' as const,
            caption: captions.changes,
            columns: [
              { header: columns.indicator, width: 0.5 },
              { header: columns.status, width: 0.22 },
              { header: columns.change, width: 0.28 },
            ],
            rows: changed.map(({ verdict, said }) => [
              indicatorCell(verdict, language),
              [statusLine(verdict.status, language, judgement.labels)],
              said.map((text) => ({ text })),
            ]),
          },
        ]),
    ...list([...gone, ...afterwards]),
  ];
}

function changesIn({ status, text, target }: Change, language: Language): string[] {
  const { changed: say } = reportTexts(language);
  return [
    ...(status === null ? [] : [say.status[status]]),
    ...(text ? [say.text] : []),
    ...(target ? [say.target] : []),
  ];
}
