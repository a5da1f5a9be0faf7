import type { Indicator, Notes, OwnAssessment, PolaritySource } from '../../model/goalTable';
import { keyOf } from '../../model/identity';
import type { Measurement } from '../../model/measurement';
import type { Problem } from '../../model/problems';
import { remembered } from '../../model/remembered';
import type { Polarity, TargetReading } from '../../model/target';
import { POLARITY_CELLS } from '../../lexicon/polarityCells';
import { groupWords } from '../../lexicon/sentenceWords';
import { readPeriod } from '../period/readPeriod';
import { clockTime } from '../text/clockTime';
import { addressOf } from '../sheet/grid';
import { fold } from '../sheet/cellText';
import type { RoleColumn } from '../tables/roleColumn';
import { columnsOf, type TableView } from '../tables/tableView';
import { readMethod } from '../target/readMethod';
import { groupPairIn } from '../value/groupPair';
import { readValue } from '../value/readValue';
import { cellBeside, noteBeside, type BesideCell } from './cellOf';
import type { IndicatorColumns } from './indicatorColumns';
import { directionOf } from './mergeTargets';
import { readMargin, withMargin } from './readMargins';
import { readMeasurements, type ValueColumn } from './readMeasurements';
import { readOwnTarget } from './readOwnTarget';
import { readStatusCell, withReasonInStatus } from './readStatusCell';
import type { Place } from './place';

export interface IndicatorReading {
  readonly place: Place;
  readonly indicator: Indicator;
  readonly problems: readonly Problem[];
}

/** What the sheet says of time, for columns that say nothing: the year of its plan, the part of a year in its name. */
export interface SheetTimes {
  readonly planYear: number | null;
  readonly sheetPeriod: Measurement['period'];
}

/** Reads what stands beside an indicator: target, measurements, comparisons, forecasts, assessment and notes. */
export function readIndicator(
  view: TableView,
  columns: IndicatorColumns,
  place: Place,
  times: SheetTimes,
): IndicatorReading {
  return new IndicatorReader(view, columns, place, times).read();
}

/** The same few methods stand beside all indicators. */
const methodOf = remembered(readMethod, 300);

class IndicatorReader {
  private readonly problems: Problem[] = [];
  private readonly sheet: string;
  /** "Sjukfrånvaro (kvinnor/män)": what the name says of values that stand together. */
  private readonly pair: string;

  constructor(
    private readonly view: TableView,
    private readonly columns: IndicatorColumns,
    private readonly place: Place,
    private readonly times: SheetTimes,
  ) {
    this.sheet = view.grid.sheet.name;
    this.pair = groupPairIn(place.text)?.written ?? '';
  }

  read(): IndicatorReading {
    const { place } = this;
    const polarityCell = this.polarityCell();
    const own = readOwnTarget({
      place,
      view: this.view,
      beside: (column) => this.beside(column),
      date1904: this.view.grid.date1904,
      polarity: polarityCell?.value ?? null,
    });
    const outcomes = this.outcomes(own.target.unit);
    const notes = this.notes();
    const method = notes.method === null ? null : methodOf(notes.method);
    const indicator: Indicator = {
      id: keyOf([place.goal?.text ?? null, place.area, place.text]),
      sheet: this.sheet,
      row: place.line.index,
      line: place.number,
      cell: addressOf(place.line, place.column),
      strategicGoal: place.strategicGoal?.text ?? null,
      goal: place.goal?.text ?? null,
      area: place.area,
      text: place.text,
      target: own.target,
      targetCell: own.targetCell,
      baselineCell: own.baselineCell,
      polarity: polarityCell ?? polarityOfTarget(own.target),
      rhythm: method?.rhythm ? { ...method.rhythm, corrected: false } : null,
      source: method && { kpiIds: method.kpiIds, survey: method.survey },
      lag: null,
      measurements: outcomes.measurements,
      comparisons: this.valuesOf('comparison'),
      forecasts: this.valuesOf('forecast'),
      margin: null,
      ownAssessment: readStatusCell(this.view, (column) => this.beside(column)) ?? outcomes.assessment,
      notes,
      weight: this.weight(),
      assumptions: [],
      corrected: [],
    };
    return { place, indicator, problems: this.problems };
  }

  /** The cell of a column, reported and taken as empty when its lines do not run parallel to the indicators. */
  private beside(column: RoleColumn): BesideCell {
    const found = cellBeside(this.view, this.place, column);
    if (!('differ' in found)) return found;
    const { cell, indicators, values } = found;
    const isKnown = this.place.number > 1 || this.problems.some((problem) => problem.cell === cell);
    const params = { indicators, values, header: column.header.text };
    if (!isKnown) this.problems.push({ code: 'indicator.linesDiffer', params, sheet: this.sheet, cell });
    return { value: null, format: undefined, text: '', cell };
  }

  private outcomes(targetUnit: string | null): {
    measurements: readonly Measurement[];
    assessment: OwnAssessment | null;
  } {
    let assessment: OwnAssessment | null = null;
    const measurements: Measurement[] = [];
    const { date1904 } = this.view.grid;
    for (const { column, margin: marginColumn } of this.columns.outcomes) {
      const found = this.beside(column);
      const values = readMeasurements(found, this.valueColumn(column), this.sheet, date1904);
      const { reading } = values;
      if (reading.kind === 'header') continue;
      const margin = marginColumn && readMargin(this.beside(marginColumn), marginColumn, date1904);
      for (const each of values.measurements)
        measurements.push(withMargin(inClockTime(each, targetUnit), margin, targetUnit));
      if (reading.kind === 'status' && reading.status)
        assessment = { status: reading.status, text: found.text, cell: found.cell };
      else if (values.measurements.some(({ missing }) => missing === 'unknown') && reading.kind !== 'missing')
        this.unreadable(found);
    }
    const told = withReasonInStatus(measurements, this.view, (column) => this.beside(column));
    return { measurements: told, assessment };
  }

  private unreadable({ text, cell }: BesideCell): void {
    this.problems.push({ code: 'cell.unreadable', params: { text: fold(text) }, sheet: this.sheet, cell });
  }

  private valuesOf(role: 'comparison' | 'forecast'): Measurement[] {
    return columnsOf(this.view, role).flatMap((column) => {
      const found = this.beside(column);
      if (role === 'forecast' && found.value === null) return [];
      const of = this.valueColumn(column);
      const group = role === 'comparison' ? nameOfComparison(column) : of.group;
      return readMeasurements(found, { ...of, group }, this.sheet, this.view.grid.date1904).measurements;
    });
  }

  /** What a column and, in a long table, the row itself say of a value. */
  private valueColumn({ header, role }: RoleColumn): ValueColumn {
    const { unit, spread, text } = header;
    const ofSheet = role === 'forecast' || header.timed ? null : this.times.sheetPeriod;
    const period = header.period ?? this.rowPeriod() ?? ofSheet;
    const group = this.place.group ?? header.group ?? this.rowGroup();
    return { period, group, unit, spread, header: this.pair === '' ? text : `${text} ${this.pair}` };
  }

  private rowPeriod(): Measurement['period'] {
    const column = this.columns.period;
    return column ? readPeriod(this.beside(column).text, this.times.planYear) : null;
  }

  private rowGroup(): Measurement['group'] {
    const column = this.columns.group;
    const text = column ? this.beside(column).text : '';
    return text === '' ? null : groupNamed(text);
  }

  private polarityCell(): PolaritySource | null {
    const column = this.columns.polarity;
    if (!column) return null;
    const text = this.beside(column).text.toLowerCase();
    const value = (['higher', 'lower'] as const).find((each) =>
      POLARITY_CELLS[each].some((word) => text.startsWith(word)),
    );
    return value ? { value, source: 'column', term: text } : null;
  }

  private weight(): number | null {
    const column = this.columns.weight;
    const reading = column ? readValue(this.beside(column)) : null;
    return reading?.kind === 'number' ? reading.value : null;
  }

  private notes(): Notes {
    const { methods, responsible, comments, causes, actions, newDates } = this.columns;
    const comment = this.noteIn(comments);
    const below = this.place.comments.length > 0 ? this.place.comments.join(' ') : null;
    return {
      method: this.noteIn(methods.filter((column) => this.isAligned(column))),
      responsible: this.noteIn(responsible),
      comment: [comment, below].filter((text) => text !== null).join(' ') || null,
      cause: this.noteIn(causes),
      action: this.noteIn(actions),
      newDate: this.noteIn(newDates),
    };
  }

  /** What stands in some columns, each text once; null when nothing does. */
  private noteIn(columns: readonly RoleColumn[]): string | null {
    const texts = columns
      .map((column) => fold(noteBeside(this.view, this.place, column)))
      .filter((text) => text !== '');
    return texts.length > 1 ? [...new Set(texts)].join(' ') : (texts[0] ?? null);
  }

  /** A method decides how a measure is judged, so it is not spread over indicators that it may not belong to. */
  private isAligned(column: RoleColumn): boolean {
    return this.beside(column).text !== '';
  }
}

/** "3:45" where the target is in hours. */
function inClockTime(measurement: Measurement, targetUnit: string | null): Measurement {
  const { value, text, unit } = measurement;
  const time = value === null ? null : clockTime(value, text, unit ?? targetUnit);
  return time === value ? measurement : { ...measurement, value: time };
}

/** Whose value a comparison is, in the words of its header without the period: "Snitt länet". */
function nameOfComparison({ header }: RoleColumn): string {
  const name = header.period ? header.text.replace(header.period.label, '') : header.text;
  return fold(name) || header.text;
}

/** A group as a cell of its own names it: "K", "Flickor", Kolada's "T" for the total. */
function groupNamed(text: string): string {
  const plain = text.trim().toLowerCase();
  const known = Object.entries(groupWords).find(([, words]) => words.includes(plain));
  if (known) return known[0];
  return plain === 't' || plain === 'all' ? 'total' : fold(text);
}

/** Which way is better, from what the target says or what is measured. */
function polarityOfTarget(target: TargetReading): PolaritySource | null {
  const direction = directionOf(target);
  if (direction)
    return {
      value: direction,
      source: target.comparator ? 'target' : 'text',
      term: target.comparator ?? target.verb ?? '',
    };
  const assumed = target.assumptions.find((each) => each.code === 'polarity.fromMeasure');
  if (assumed?.code === 'polarity.fromMeasure')
    return { value: assumed.params.polarity, source: 'measure', term: assumed.params.term };
  const implied: Polarity | null = target.impliedComparator
    ? directionOf({ comparator: target.impliedComparator, verb: null })
    : null;
  return implied ? { value: implied, source: 'text', term: target.impliedComparator ?? '' } : null;
}
