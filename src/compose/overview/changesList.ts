import { distinctVerdicts } from '../../model/distinct';
import { groupBy } from '../../model/groupBy';
import type { Change, ChangedAfterwards, HistoryRow } from '../../model/history';
import type { CellFormat } from '../../model/plan';
import type { Language } from '../../model/policy';
import { targetForm } from '../../model/targetForm';
import type { Judgement, Status, Verdict } from '../../model/verdict';
import { formatNumber } from '../../i18n/formatNumber';
import type { ChangeTexts } from '../../i18n/sheetTexts';
import { statusLabel } from '../../i18n/statusLabel';
import { texts } from '../../i18n/texts';
import { CHANGE_COLUMNS } from '../../ownsheets/lists';
import { cellText } from '../sheets/cells';
import { OVERVIEW_WIDTHS, TEXT } from '../sheets/formats';
import type { ListContent } from '../lists/ownList';

/** One line of the list: an indicator with all that happened to it. */
interface Changed {
  readonly name: string;
  readonly status: Status | null;
  readonly what: readonly string[];
}

/**
 * What happened since the as-of date before, for the reader of the overview: worse, better, new, reworded, target
 * moved, dropped, and what was changed afterwards. Empty where the history knows no earlier date.
 */
export function changesContent(judgement: Judgement, language: Language): ListContent {
  const say = texts(language).sheets.overview.changes;
  const lines = judgement.history === null ? [] : linesOf(judgement, say, language);
  return {
    headers: CHANGE_COLUMNS.map((column) => say.headers[column]),
    rows: lines.map(({ name, status, what }) => [
      cellText(name),
      status && statusLabel(status, language, judgement.labels),
      cellText(`${what.join('. ')}.`),
    ]),
    gone: null,
    formats: FORMATS,
    wraps: { indicator: OVERVIEW_WIDTHS[0], change: OVERVIEW_WIDTHS[2] },
    users: new Set(),
  };
}

/** The heading over the list, which says since when; in place of a list where there is nothing to tell. */
export function changesHeading({ history }: Judgement, rows: number, language: Language): string {
  const say = texts(language).sheets.overview.changes;
  if (history === null) return say.noEarlier;
  return rows > 0 ? say.heading(history.since) : say.none(history.since);
}

function linesOf(judgement: Judgement, say: ChangeTexts, language: Language): readonly Changed[] {
  const { dropped = [], changedAfterwards = [] } = judgement.history ?? {};
  const afterwards = groupBy(changedAfterwards, ({ row }) => row.indicator);
  const standing = distinctVerdicts(judgement).toSorted((a, b) => gravity(a) - gravity(b));
  return [
    ...standing.map((verdict) => ({
      name: named(verdict.indicator),
      status: verdict.status,
      what: [
        ...told(verdict, say, language),
        ...(afterwards.get(verdict.indicator.id) ?? []).map((changed) => toldAfterwards(changed, say, language)),
      ],
    })),
    ...dropped.map((row) => ({ name: named(row), status: null, what: [say.dropped] })),
  ].filter(({ what }) => what.length > 0);
}

const ORDER: readonly Change['status'][] = ['worse', 'better', 'new', null];

function gravity({ changed }: Verdict): number {
  return ORDER.indexOf(changed?.status ?? null);
}

function told({ changed, indicator }: Verdict, say: ChangeTexts, language: Language): string[] {
  if (changed === null) return [];
  const { status, before } = changed;
  if (before === null) return [say.new];
  const form = targetForm(indicator.target);
  return [
    status === 'worse' || status === 'better' ? say.status[status](texts(language).statuses[before.status]) : null,
    changed.text ? say.text(before.text) : null,
    changed.target ? say.target(before.target || say.noTarget, form || say.noTarget) : null,
  ].filter((sentence) => sentence !== null);
}

function toldAfterwards({ row, value, status }: ChangedAfterwards, say: ChangeTexts, language: Language): string {
  return say.afterwards(row.asOf, judged(row.value, row.status), judged(value, status));

  function judged(number: number | null, one: Status): string {
    const shown = number === null ? say.noValue : formatNumber(number, language, 4);
    return `${shown} (${texts(language).statuses[one].toLowerCase()})`;
  }
}

function named({ area, text }: Pick<HistoryRow, 'area' | 'text'>): string {
  return area === null ? text : `${area}: ${text}`;
}

const FORMATS: Readonly<Record<string, CellFormat>> = { indicator: TEXT, status: TEXT, change: TEXT };
