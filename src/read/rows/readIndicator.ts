import type { Indicator, PolaritySource } from '../../model/goalTable';
import { keyOf } from '../../model/identity';
import type { Problem } from '../../model/problems';
import { remembered } from '../../model/remembered';
import { addressOf } from '../sheet/grid';
import { limitIn } from '../columns/limitCells';
import type { TableView } from '../columns/tableView';
import { readMethod } from '../target/measure/readMethod';
import { readValue } from '../value/readValue';
import { CellsBeside } from './cellsBeside';
import type { IndicatorColumns } from './indicatorColumns';
import { IndicatorValues, type SheetTimes } from './indicatorValues';
import type { Place } from './place';
import { meansPolarity, polarityFromMethod, polarityFromTarget, polarityInCell } from './polaritySource';
import { readNotes } from './readNotes';
import { readOwnTarget } from './readOwnTarget';
import { readStatusCell } from './readStatusCell';

export interface IndicatorReading {
  readonly place: Place;
  readonly indicator: Indicator;
  readonly problems: readonly Problem[];
}

/** The same few methods stand beside all indicators. */
const methodOf = remembered(readMethod, 300);

/** Reads what stands beside an indicator: target, measurements, comparisons, forecasts, assessment and notes. */
export function readIndicator(
  view: TableView,
  columns: IndicatorColumns,
  place: Place,
  times: SheetTimes,
): IndicatorReading {
  const beside = new CellsBeside(view, place);
  const values = new IndicatorValues(view, columns, place, times, beside);
  const { limit, polarity: polarityCell } = sayingOf(columns, beside);
  const own = readOwnTarget({
    place,
    view,
    beside: beside.of,
    date1904: view.grid.date1904,
    polarity: polarityCell?.value ?? null,
    limit,
  });
  if (own.unreadDeadline !== null) beside.reportUnreadable(own.unreadDeadline, 'deadline.unreadable');
  const target = values.valueKind === null ? own.target : { ...own.target, valueKind: values.valueKind };
  const outcomes = values.outcomes(own.target.unit, own.valueUnit);
  const notes = readNotes(view, columns, place, beside);
  const method = notes.method === null ? null : methodOf(notes.method);
  const told = polarityCell ?? polarityFromTarget(own.target);
  const byMethod = told === null ? polarityFromMethod(notes.method, own.target) : null;
  const indicator: Indicator = {
    id: keyOf([place.goal?.text ?? null, place.area, place.text]),
    sheet: view.grid.sheet.name,
    row: place.line.index,
    line: place.number,
    cell: addressOf(place.line, place.column),
    strategicGoal: place.strategicGoal?.text ?? null,
    goal: place.goal?.text ?? null,
    area: place.area,
    text: place.text,
    target,
    targetCell: own.targetCell,
    baselineCell: own.baselineCell,
    polarity: told ?? byMethod,
    rhythm: method?.rhythm ? { value: method.rhythm.value, text: method.rhythm.text, corrected: false } : null,
    source: method && { kpiIds: method.kpiIds, survey: method.survey },
    lag: null,
    measurements: outcomes.measurements,
    comparisons: values.ofRole('comparison', own.target.unit, own.valueUnit),
    forecasts: values.ofRole('forecast', own.target.unit, own.valueUnit),
    margin: null,
    ownAssessment: readStatusCell(view, beside.of) ?? outcomes.assessment,
    notes,
    weight: weightIn(columns, beside),
    assumptions: byMethod
      ? [{ code: 'polarity.fromMeasure', params: { term: byMethod.term, polarity: byMethod.value } }]
      : [],
    corrected: [],
  };
  return { place, indicator, problems: beside.problems };
}

function weightIn({ weight }: IndicatorColumns, beside: CellsBeside): number | null {
  const reading = weight ? readValue(beside.of(weight)) : null;
  return reading?.kind === 'number' ? reading.value : null;
}

/** What a column for the better direction says: which way, or on which side of the level values are to lie. */
function sayingOf(
  { polarity: column, dashIsLower }: IndicatorColumns,
  beside: CellsBeside,
): { readonly limit: string | null; readonly polarity: PolaritySource | null } {
  if (column === null) return { limit: null, polarity: null };
  const cell = beside.of(column);
  const limit = limitIn(column.header, cell.text);
  const polarity = limit === null ? polarityInCell(cell.text, dashIsLower) : null;
  if (limit === null && polarity === null && meansPolarity(cell.text))
    beside.reportUnreadable(cell, 'polarity.unreadable');
  return { limit, polarity };
}
