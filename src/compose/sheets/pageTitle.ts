import type { Language } from '../../model/policy';
import type { Snapshot } from '../../model/snapshot';
import type { Judgement } from '../../model/verdict';
import { texts } from '../../i18n/texts';
import type { Draft } from './draft';
import { writeField } from './field';
import { QUIET_FORMAT, TITLE_FORMAT } from './formats';
import type { ListSheet } from '../lists/ownList';

/**
 * The two rows at the top of a sheet that is handed out, which are repeated on every printed page: what it is, and
 * whose goals it is about as of when.
 */
export function writeTitle(
  draft: Draft,
  sheet: ListSheet,
  which: 'overview' | 'charts',
  judgement: Judgement,
  language: Language,
): void {
  const { periods, sheets } = texts(language);
  const title = sheets[which].title;
  const about = [...unitsOf(draft.snapshot, judgement), periods.asOf(judgement.asOf)].join(' · ');
  const [titleKey, asOfKey] = which === 'overview' ? ['title', 'asOf'] : ['chartsTitle', 'chartsAsOf'];
  writeField(draft, sheet, { key: titleKey, row: 0, column: 0, value: title, format: TITLE_FORMAT });
  writeField(draft, sheet, { key: asOfKey, row: 1, column: 0, value: about, format: QUIET_FORMAT });
}

/** The most tables whose sheets are named. */
const MOST_NAMED = 4;

/** What stands above the goal tables, else the names of their sheets: the unit whose goals they are. */
function unitsOf(snapshot: Snapshot, judgement: Judgement): string[] {
  const names = [...new Set(judgement.tables.map(({ sheet }) => sheet))];
  const units = names.slice(0, MOST_NAMED).map((name) => titleAbove(snapshot, name) ?? name);
  return [...new Set(names.length > MOST_NAMED ? [...units, '…'] : units)];
}

/** The text in the first row of a sheet, when it stands alone there as a title does. */
function titleAbove(snapshot: Snapshot, name: string): string | null {
  const first = snapshot.sheets.find((sheet) => sheet.name === name)?.rows[0];
  const filled = first?.values.filter((value) => (value ?? null) !== null) ?? [];
  const [title] = filled;
  return filled.length === 1 && typeof title === 'string' && title.length <= 120 ? title.replace(/\s+/g, ' ') : null;
}
