import { withImplied } from '../../model/comparators';
import { isOfWhole } from '../../model/measurement';
import type { AlsoTarget, Polarity, TargetReading } from '../../model/target';
import { growsAsShare } from '../../lexicon/valueKinds';
import type { Period } from '../../model/period';
import { periodOfCell } from '../period/periodOfCell';
import { saysNoDay } from './readDue';
import { readPeriod } from '../period/readPeriod';
import type { RoleColumn } from '../columns/roleColumn';
import { isOfActivities } from '../columns/activityColumns';
import { columnsOf, type TableView } from '../columns/tableView';
import { readTarget } from '../target/readTarget';
import { targetsInForce } from './formerValues';
import { rangeOf } from './limitInHeader';
import { asAlsoTarget, mergeTargets } from './mergeTargets';
import { readOwnText } from './readOwnText';
import type { BesideCell } from './cellOf';
import type { Place } from './place';
import { readOwnBaseline, type BaselineSources } from './readOwnBaseline';
import { deadlineAt, readTargetCell } from './readTargetCell';
import { canonical, valueUnitOf } from './valueUnit';
import { ownValuesOf } from './yearOrLevel';

/** What the target of an indicator is read from. */
export interface TargetSources extends BaselineSources {
  readonly place: Pick<Place, 'text' | 'area'>;
  readonly view: Pick<TableView, 'columns' | 'byRole' | 'indicator'>;
  /** From a polarity column. */
  readonly polarity: Polarity | null;
  /** From such a column as well, of the level beside it: "max". */
  readonly limit: string | null;
}

export interface OwnTarget {
  readonly target: TargetReading;
  /** The cell that gave the level, when it is not the indicator's own. */
  readonly targetCell: string | null;
  readonly baselineCell: string | null;
  /** Of values without one: that of the unit column or the name, where the target's own text says another of its kind. */
  readonly valueUnit: string | null;
  /** A cell that was meant to say the deadline, and cannot be read. */
  readonly unreadDeadline: BesideCell | null;
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
      .toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)))
      .map((column) => beside(column).text)
      .find((text) => text !== '') ?? null;
  const context = [place.area, unit].filter((text) => text !== null).join('; ');
  const sentence = readOwnText(place.text, view.indicator?.header.text ?? '', context);
  const cells = inOrder(of('target'))
    .map((column) => ({ column, found: beside(column) }))
    .filter(({ column, found }) => found.text !== '' && !isToDate(column));
  const read = targetsInForce(cells).map(({ column, found }) => ({
    column,
    cell: found.cell,
    reading: readTargetCell(found, column, [place.text, place.area, unit], sources.date1904, sources.limit, () =>
      ownValuesOf(view, beside, sources.date1904),
    ),
  }));
  const readings = rangeOf(read);
  const main = readings.find(({ column }) => isOfWhole(column.header.group)) ?? readings[0];
  let target = main ? mergeTargets(main.reading, sentence, polarity) : withImplied(sentence, polarity);
  const others = readings.filter((each) => each !== main && each.reading.target !== null);
  if (others.length > 0) {
    const also = others.map(({ reading, column }) =>
      asAlsoTarget(mergeTargets(reading, sentence, polarity), column.header.group),
    );
    const isTwofold = also.some((other) => isOtherLevel(other, target));
    target = { ...target, alsoTargets: [...target.alsoTargets, ...also], sure: target.sure && !isTwofold };
  }
  const isCellUsed = main !== undefined && target.text === main.reading.text && main.reading.measurable !== false;
  target = withUnit(target, unit, main?.column.header.unit ?? null);
  const due = dueIn(sources);
  target = withDeadline(target, due);
  const baseline = readOwnBaseline(of('baseline'), sources, target.unit);
  const own = asShare(baseline ? { ...target, ...baseline.fields } : target, place.text);
  return {
    target: own,
    targetCell: isCellUsed ? main.cell : null,
    baselineCell: baseline?.cell ?? null,
    valueUnit: valueUnitOf(own, unit, place.text),
    unreadDeadline: due && due.period === null && !saysNoDay(due.cell.text) ? due.cell : null,
  };
}

/**
 * Targets in the order of their times. One without a time is that of now where it stands first ("Mål | Mål 2030"), and
 * comes after the others where it stands behind them ("Mål 2025 | Riktvärde").
 */
function inOrder(targets: readonly RoleColumn[]): readonly RoleColumn[] {
  const undated = targets[0]?.header.period ? LAST : '';
  const timeOf = ({ header }: RoleColumn): string => header.period?.end ?? undated;
  return targets.toSorted((a, b) => timeOf(a).localeCompare(timeOf(b)));
}

const LAST = '9999';

/** Its header says so, and not only its cells. */
function isNamed({ reason }: RoleColumn): boolean {
  return reason.code !== 'cells';
}

/** "Sjukfrånvaro ack, %": a share of the year so far is a level that can fall; only how many have left grows. */
function asShare(target: TargetReading, text: string): TargetReading {
  const isSum = target.valueKind !== 'accumulating' || target.unit !== '%' || growsAsShare(text);
  return isSum ? target : { ...target, valueKind: null };
}

/** "Mål KF | Mål nämnd": two levels for one day, and nothing says which of them holds. */
function isOtherLevel(other: AlsoTarget, { target, unit, deadlineYear, deadlineDate }: TargetReading): boolean {
  const isSameDay = other.deadlineYear === deadlineYear && (other.deadlineDate ?? null) === deadlineDate;
  return isSameDay && other.group === undefined && other.unit === unit && target !== null && other.target !== target;
}

/** "Ack budget": what was to be done so far is not what the year is to come to. */
function isToDate({ header }: RoleColumn): boolean {
  return header.spread === 'accumulated' && header.period === null;
}

/** The unit column says the unit unless the target cell itself does; a header's unit comes last. */
function withUnit(target: TargetReading, cell: string | null, header: string | null): TargetReading {
  if (cell === null && (header === null || target.unit !== null)) return target;
  if (readTarget(target.text, null).unit !== null) return target;
  const own = canonical(cell) ?? target.unit ?? canonical(header);
  return own === target.unit ? target : { ...target, unit: own };
}

/** A cell of a deadline column, and the period that it names. */
interface Due {
  readonly cell: BesideCell;
  readonly period: Period | null;
}

function dueIn({ view, beside, date1904 }: TargetSources): Due | null {
  const columns = columnsOf(view, 'deadline').filter(
    (column) => column.note !== 'newDate' && !isOfActivities(view, column),
  );
  const cell = columns.map((column) => beside(column)).find(({ text }) => text !== '');
  return cell ? { cell, period: readPeriod(cell.text) ?? periodOfCell(cell.value, date1904) } : null;
}

function withDeadline(target: TargetReading, due: Due | null): TargetReading {
  if (due === null || due.period === null) return target;
  return { ...target, ...deadlineAt(due.period), deadlineText: due.cell.text, deadlineIsMeasurement: false };
}
