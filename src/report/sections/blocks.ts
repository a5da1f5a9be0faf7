import { STATUS_MARKS } from '../../model/statusMarks';
import type { Labels, Language } from '../../model/policy';
import type { GoalStatus } from '../../model/verdict';
import { colourOf } from '../../model/verdict';
import { reportTexts } from '../../i18n/reportTexts';
import { statusLabel } from '../../i18n/statusLabel';
import type { Block, Cell, Line } from '../reportDocument';

/** A heading. */
export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** A paragraph of running text. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** A paragraph that leads over to the table right after it. */
export function intro(text: string): Block {
  return { kind: 'intro', text };
}

/** A bulleted list; nothing when there is nothing in it. */
export function list(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** A cell with one text; empty for null. */
export function textCell(text: string | number | null): Cell {
  return text === null || text === '' ? [] : [{ text: String(text) }];
}

/** A line with a label before it; nothing for null. */
export function labelled(label: string, text: string | null): Line[] {
  return text === null || text === '' ? [] : [{ label, text }];
}

/** A status as text with its mark, by the municipality's own word where it has one, and its colour besides. */
export function statusLine(status: GoalStatus, language: Language, labels: Labels): Line {
  return { text: statusLabel(status, language, labels), tone: colourOf[status] };
}

/** How a goal stands; null is a goal whose rule gives no single status. */
export function goalStatusLine(status: GoalStatus | null, language: Language, labels: Labels): Line {
  if (status !== null) return statusLine(status, language, labels);
  return { text: `${STATUS_MARKS.notAssessable} ${reportTexts(language).distributionOnly}`, tone: null };
}
