import type { Language, Policy } from '../model/policy';
import type { Judgement } from '../model/verdict';
import { formatShare } from '../i18n/formatQuantity';
import { summary } from '../i18n/summary';
import { texts } from '../i18n/texts';
import { findList, wasMade } from '../ownsheets/findList';
import type { ListName } from '../ownsheets/lists';
import { deviationContent } from './deviations';
import { distributionContent } from './distribution';
import type { Draft } from './draft';
import type { Field } from './field';
import { writeField } from './field';
import { HEADING_FORMAT, LEAD_FORMAT, QUIET_FORMAT, TITLE_FORMAT } from './formats';
import { goalContent } from './goalRows';
import type { ListContent, ListSheet } from './ownList';
import { createList, updateList } from './ownList';
import { ownSheet } from './ownSheet';

/** Where things stand when the sheet is made; after that the user may move them. */
const FIRST_LIST = 6;
/** Rows between a list and the heading of the next, so that a list can grow. */
const GAP = 4;
const WIDTHS = [55, 22, 55, 11, 11, 11, 11, 11, 9, 11];

/** The sheet for the nämnd: how it stands, goal by goal, and what departs from the plan. */
export function overview(draft: Draft, judgement: Judgement, policy: Policy, language: Language): void {
  const look = { freezeRows: 0, gridlines: false, titleRows: null, widths: WIDTHS };
  const sheet = ownSheet(draft, 'overview', look, language);
  if (!sheet) return;
  for (const field of headerFields(judgement, policy, language)) writeField(draft, sheet, field);
  const { headings, noDeviations } = texts(language).sheets.overview;
  const lists: readonly [ListName, string, ListContent][] = [
    ['distribution', headings.distribution, distributionContent(judgement, language)],
    ['goals', headings.goals, goalContent(judgement, language)],
    ['deviations', headings.deviations, deviationContent(judgement, language)],
  ];
  let row = FIRST_LIST;
  for (const [name, heading, content] of lists) {
    const value = content.rows.length === 0 ? noDeviations : heading;
    writeField(draft, sheet, { key: name, row: row - 1, column: 0, value, format: HEADING_FORMAT });
    row = (writeList(draft, sheet, name, content, row) ?? row) + GAP;
  }
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

/** Makes the list, or brings it up to date where it stands. Gives its last row; null where the user deleted it. */
function writeList(draft: Draft, sheet: ListSheet, name: ListName, content: ListContent, row: number): number | null {
  const found = sheet.snapshot ? findList(draft.snapshot, name) : null;
  if (found) return updateList(draft, found, name, content)?.lastRow ?? null;
  if (sheet.snapshot && wasMade(draft.snapshot, name)) return null;
  return createList(draft, sheet, name, content, { row, column: 0 }).lastRow;
}
