import { parseCell } from '../../model/address';
import { groupBy } from '../../model/groupBy';
import type { NewValue } from '../../model/plan';
import type { Labels, Language } from '../../model/policy';
import type { SmartReview, Verdict } from '../../model/verdict';
import { deviationText } from '../../i18n/deviation';
import { explanation } from '../../i18n/explanation';
import { formatQuantity, formatShare } from '../../i18n/formatQuantity';
import { saidUnit } from '../../i18n/saidUnit';
import { statusLabel } from '../../i18n/statusLabel';
import { texts } from '../../i18n/texts';
import { OWN_COLUMNS } from '../../ownsheets/marks';
import type { OwnColumn } from '../../ownsheets/marks';
import { cellText, written } from '../sheets/cells';

/** Stands on a line of its own where an indicator of several in a cell has nothing to say. */
const NOTHING = '–';

/** The own cells beside a goal table, by row: in the order of `OWN_COLUMNS`. */
export function statusCells(
  verdicts: readonly Verdict[],
  labels: Labels,
  language: Language,
): ReadonlyMap<number, readonly NewValue[]> {
  const rows = groupBy(verdicts, ({ indicator }) => parseCell(indicator.cell)?.row ?? indicator.row);
  return new Map(
    [...rows].map(([row, several]) => [row, OWN_COLUMNS.map((column) => cellOf(column, several, labels, language))]),
  );
}

/** One indicator gives its value; several in a cell give one line each, in their order. */
function cellOf(column: OwnColumn, verdicts: readonly Verdict[], labels: Labels, language: Language): NewValue {
  const values = verdicts.map((verdict) => VALUES[column](verdict, language, labels));
  if (values.length === 1) return values[0];
  if (values.every((value) => value === null)) return null;
  const lines = values.map((value) => (typeof value === 'number' ? formatShare(value, language) : (value ?? NOTHING)));
  return cellText(lines.join('\n'));
}

const VALUES: Readonly<
  Record<OwnColumn, (verdict: Verdict, language: Language, labels: Labels) => string | number | null>
> = {
  status: (verdict, language, labels) => statusLabel(verdict.status, language, labels),
  progress: (verdict) => written(verdict.progress),
  deviation: deviationText,
  trend: (verdict, language) => (verdict.trend === null ? null : texts(language).trends[verdict.trend]),
  forecast: forecastText,
  smart: (verdict) => smartText(verdict.smart),
  explanation: (verdict, language) => cellText(explanation(verdict, language)),
};

function forecastText(verdict: Verdict, language: Language): string | null {
  const { forecast, measurement } = verdict;
  if (forecast === null) return null;
  const decimals = Math.max(1, measurement?.decimals ?? 0);
  const value = formatQuantity(forecast.value, saidUnit(verdict), language, decimals);
  return texts(language).sheets.forecast(value, forecast.points);
}

/** "S M – R T": the letters that hold; a dash for one that does not, "?" for one that the table does not tell. */
function smartText(smart: SmartReview): string {
  const letter = (name: string, holds: boolean | null): string => (holds === null ? '?' : holds ? name : NOTHING);
  return [
    letter('S', smart.specific),
    letter('M', smart.measurable),
    letter('A', smart.accepted),
    letter('R', smart.realistic),
    letter('T', smart.timeBound),
  ].join(' ');
}
