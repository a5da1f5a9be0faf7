import { canBeNegative } from '../../lexicon/measures';
import type { TargetReading } from '../../model/target';
import type { ValueReading } from '../../model/measurement';
import type { Period } from '../../model/period';
import type { Polarity } from '../../model/target';
import { readPeriod } from '../period/readPeriod';
import type { RoleColumn } from '../tables/roleColumn';
import { isOfActivities } from '../tables/activityColumns';
import { columnsOf, type TableView } from '../tables/tableView';
import { surroundingsOf } from '../target/context';
import { readTarget } from '../target/readTarget';
import { clockTime } from '../text/clockTime';
import { readValue } from '../value/readValue';
import type { BesideCell } from './cellOf';
import { asAlsoTarget, mergeTargets } from './mergeTargets';
import type { Place } from './place';

/** What the target of an indicator is read from. */
export interface TargetSources {
  readonly place: Pick<Place, 'text' | 'area'>;
  readonly view: Pick<TableView, 'columns' | 'byRole' | 'indicator'>;
  readonly beside: (column: RoleColumn) => BesideCell;
  readonly date1904: boolean;
  /** From a polarity column. */
  readonly polarity: Polarity | null;
}

export interface OwnTarget {
  readonly target: TargetReading;
  /** The cell that gave the level, when it is not the indicator's own. */
  readonly targetCell: string | null;
  readonly baselineCell: string | null;
}

/**
 * Puts the target of an indicator together: own cells for level, baseline, deadline and unit first, then the sentence,
 * then the headers. Of several target columns the first filled one gives the target, the others are further targets.
 */
export function readOwnTarget(sources: TargetSources): OwnTarget {
  const { place, view, beside, polarity } = sources;
  const of = (role: RoleColumn['role']): readonly RoleColumn[] => columnsOf(view, role);
  const unit =
    of('unit')
      .map((column) => beside(column).text)
      .find((text) => text !== '') ?? null;
  const context = [place.area, unit].filter((text) => text !== null).join('; ');
  const sentence = readTarget(place.text, context === '' ? null : context);
  const cells = of('target')
    .toSorted((a, b) => (a.header.period?.end ?? '').localeCompare(b.header.period?.end ?? ''))
    .map((column) => ({ column, found: beside(column) }))
    .filter(({ column, found }) => found.text !== '' && !isToDate(column));
  const readings = cells.map(({ column, found }) => ({
    column,
    cell: found.cell,
    reading: readTargetCell(found, column, [place.text, place.area, unit], sources.date1904),
  }));
  const main = readings.find(({ column }) => isForAll(column)) ?? readings[0];
  let target = main ? mergeTargets(main.reading, sentence, polarity) : withPolarity(sentence, polarity);
  const others = readings.filter((each) => each !== main && each.reading.target !== null);
  if (others.length > 0) {
    const also = others.map(({ reading, column }) =>
      asAlsoTarget(mergeTargets(reading, sentence, polarity), column.header.group),
    );
    target = { ...target, alsoTargets: [...target.alsoTargets, ...also] };
  }
  const isCellUsed = main !== undefined && target.text === main.reading.text && main.reading.measurable !== false;
  target = withUnit(target, unit, main?.column.header.unit ?? null);
  target = withDeadline(
    target,
    of('deadline')
      .filter((column) => column.note !== 'newDate' && !isOfActivities(sources.view, column))
      .map((column) => beside(column).text),
  );
  const baseline = baselineOf(of('baseline'), sources, target.unit);
  return {
    target: baseline ? { ...target, ...baseline.fields } : target,
    targetCell: isCellUsed ? main.cell : null,
    baselineCell: baseline?.cell ?? null,
  };
}

/** "Ack budget": what was to be done so far is not what the year is to come to. */
function isToDate({ header }: RoleColumn): boolean {
  return header.spread === 'accumulated' && header.period === null;
}

function isForAll({ header }: RoleColumn): boolean {
  return header.group === null || header.group === 'total';
}

/** A stored number is read as it is shown, "0.7" with the format "0 %" as "70 %". */
function readTargetCell(
  found: BesideCell,
  column: RoleColumn,
  around: readonly (string | null)[],
  date1904: boolean,
): TargetReading {
  const shown = typeof found.value === 'number' ? shownNumber(found, date1904) : found.text;
  const context = [column.header.text, ...around].filter((text) => text !== null && text !== '').join('; ');
  const reading = signedLevel(shown, context, around) ?? readTarget(shown, context);
  const { period } = column.header;
  if (reading.deadlineText !== null || period === null) return reading;
  return { ...reading, ...deadlineAt(period) };
}

/** A cell with nothing but a number below zero. */
const NEGATIVE = /^\s*[-−–]\s*(\d+(?:[.,]\d+)?\s*(?:%|procent)?)\s*$/i;

/** "−15,8 %" beside "Soliditet": a level below zero, which alone would be read as a decrease. Null for all else. */
function signedLevel(text: string, context: string, around: readonly (string | null)[]): TargetReading | null {
  const size = NEGATIVE.exec(text)?.[1];
  if (size === undefined || !around.some((each) => each !== null && canBeNegative(each))) return null;
  const reading = readTarget(size, context);
  return reading.target === null ? null : { ...reading, text, target: -reading.target };
}

function shownNumber(found: BesideCell, date1904: boolean): string {
  const reading = readValue({ value: found.value, numberFormat: found.format, date1904 });
  if (reading.kind !== 'number') return found.text;
  const digits = reading.value.toFixed(Math.max(reading.decimals, 0)).replace('.', ',').replace('-', '−');
  return reading.unit === null ? digits : `${digits} ${reading.unit}`;
}

/** The end of a period that stands in a header or an own cell; a whole year is kept as a year. */
function deadlineAt(period: Period): Pick<TargetReading, 'deadlineYear' | 'deadlineDate'> {
  const deadlineYear = Number(period.end.slice(0, 4));
  return { deadlineYear, deadlineDate: period.kind === 'year' ? null : period.end };
}

function withPolarity(sentence: TargetReading, polarity: Polarity | null): TargetReading {
  if (polarity === null || sentence.comparator !== null || sentence.target === null) return sentence;
  return { ...sentence, impliedComparator: polarity === 'higher' ? 'atLeast' : 'atMost' };
}

/** The unit column says the unit unless the target cell itself does; a header's unit comes last. */
function withUnit(target: TargetReading, cell: string | null, header: string | null): TargetReading {
  if (cell === null && (header === null || target.unit !== null)) return target;
  if (readTarget(target.text, null).unit !== null) return target;
  const own = canonical(cell) ?? target.unit ?? canonical(header);
  return own === target.unit ? target : { ...target, unit: own };
}

function canonical(unit: string | null): string | null {
  return unit === null ? null : (surroundingsOf(unit).unit ?? unit);
}

function withDeadline(target: TargetReading, cells: readonly string[]): TargetReading {
  const text = cells.find((each) => each !== '');
  const period = text === undefined ? null : readPeriod(text);
  if (text === undefined || !period) return target;
  return { ...target, ...deadlineAt(period), deadlineText: text, deadlineIsMeasurement: false };
}

interface OwnBaseline {
  readonly cell: string | null;
  readonly fields: Partial<TargetReading>;
}

/** The value of the first baseline column that has one; its year can stand in a column of its own, beside it or alone. */
function baselineOf(
  columns: readonly RoleColumn[],
  { beside, date1904 }: TargetSources,
  targetUnit: string | null,
): OwnBaseline | null {
  let year: number | null = null;
  for (const column of columns) {
    const found = beside(column);
    const ofColumn: number | null = year === null ? yearIn(found, column) : null;
    const reading = readValue({ value: found.value, numberFormat: found.format, date1904 }, column.header.text);
    if (ofColumn !== null) year = ofColumn;
    else if (reading.kind === 'number') {
      const value = clockTime(reading.value, found.text, reading.unit ?? targetUnit);
      return { cell: found.cell, fields: baselineFields({ ...reading, value }, column, year) };
    }
  }
  return year === null ? null : { cell: null, fields: { baselineYear: year } };
}

/** "Basår" over 2015: the cell is the year itself. "Basår 2015" and "Värde basår" over 51,6 hold values. */
function yearIn({ text }: BesideCell, { header }: RoleColumn): number | null {
  const isYear = header.period === null && NAMES_A_YEAR.test(header.text) && A_YEAR.test(text);
  return isYear ? Number(text) : null;
}

const NAMES_A_YEAR = /år\b|year/i;
const A_YEAR = /^(?:19|20)\d\d$/;

function baselineFields(
  reading: Extract<ValueReading, { kind: 'number' }>,
  { header }: RoleColumn,
  year: number | null,
): OwnBaseline['fields'] {
  const { period } = header;
  const columnYear = period ? Number(period.end.slice(0, 4)) : null;
  const isExact = period !== null && period.kind !== 'year' && (reading.year ?? columnYear) === columnYear;
  return {
    baseline: reading.value,
    baselineDecimals: reading.decimals,
    baselineYear: reading.year ?? columnYear ?? year,
    baselineUnit: reading.unit,
    ...(isExact ? { baselineDate: period.end } : {}),
  };
}
