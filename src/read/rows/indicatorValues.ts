import { lastDayOfMonth, yearOf } from '../../model/calendar';
import type { OwnAssessment } from '../../model/goalTable';
import type { TargetReading } from '../../model/target';
import type { Measurement } from '../../model/measurement';
import { readPeriod } from '../period/readPeriod';
import { fold } from '../sheet/cellText';
import { namesSums } from '../columns/headerDetails';
import type { RoleColumn } from '../columns/roleColumn';
import { columnsOf, type TableView } from '../columns/tableView';
import { clockTime } from '../text/clockTime';
import { groupPairIn } from '../value/groupPair';
import type { CellsBeside } from './cellsBeside';
import { asForeseen, isPeriodForeseen, withForeseenBeside } from './foreseenBeside';
import { isFormer } from './formerValues';
import { groupNamed } from './groupRows';
import type { IndicatorColumns } from './indicatorColumns';
import type { Place } from './place';
import { readMargin, withMargin } from './readMargins';
import { readMeasurements, type ValueColumn } from './readMeasurements';
import { withReasonBeside } from './readStatusCell';
import { valueKindIn } from './valueKindCell';

/** What the sheet says of time, for columns that say nothing: the year of its plan, the part of a year in its name. */
export interface SheetTimes {
  readonly planYear: number | null;
  readonly sheetPeriod: Measurement['period'];
}

interface Outcomes {
  readonly measurements: readonly Measurement[];
  /** A status that stands where a value would. */
  readonly assessment: OwnAssessment | null;
}

/** Reads the values beside an indicator: its own, others' and those to come. */
export class IndicatorValues {
  private readonly sheet: string;
  /** "Nettokostnad ack": the values of the parts of a year are sums already. */
  private readonly isAccumulated: boolean;
  /** What a column says of the row's values: they stand, add up, or are of a part of the year. */
  readonly valueKind: TargetReading['valueKind'];
  /** "Sjukfrånvaro (kvinnor/män)": what the name, or the header of the names, says of values that stand together. */
  private readonly pair: string;
  /** "Arbetsskador (jan–jun)": the part of a year that the name gives its values. */
  private readonly named: Measurement['period'];

  constructor(
    private readonly view: TableView,
    private readonly columns: IndicatorColumns,
    private readonly place: Place,
    private readonly times: SheetTimes,
    private readonly beside: CellsBeside,
  ) {
    this.sheet = view.grid.sheet.name;
    this.valueKind = columns.valueKind === null ? null : valueKindIn(beside.of(columns.valueKind).text);
    this.isAccumulated = columns.valueKind === null ? namesSums(place.text) : this.valueKind === 'accumulating';
    const pair = groupPairIn(place.text) ?? groupPairIn(view.indicator?.header.text ?? '');
    this.pair = pair?.written ?? '';
    this.named = partInName(place.text);
  }

  /**
   * What was measured, and what was said in its place.
   *
   * @param targetUnit of values without a unit.
   * @param ownUnit of values without a unit, where it is another than the target's.
   */
  outcomes(targetUnit: string | null, ownUnit: string | null): Outcomes {
    let assessment: OwnAssessment | null = null;
    const measurements: Measurement[] = [];
    const { date1904 } = this.view.grid;
    for (const { column, margin: marginColumn, period } of this.columns.outcomes) {
      const found = this.beside.of(column);
      const values = readMeasurements(found, this.valueColumn(column, ownUnit, period), this.sheet, date1904);
      const { reading } = values;
      if (reading.kind === 'header') continue;
      const margin = marginColumn && readMargin(this.beside.of(marginColumn), marginColumn, date1904);
      const isForeseen = column.header.period === null && this.isRowForeseen(period);
      const counted = values.measurements.map((each) => asCount(each, targetUnit));
      for (const each of counted) {
        const own = withMargin(inClockTime(each, targetUnit), margin, targetUnit);
        measurements.push(isForeseen && own.value !== null ? asForeseen(own) : own);
      }
      if (reading.kind === 'status' && reading.status)
        assessment = { status: reading.status, text: found.text, cell: found.cell };
      else if (counted.some(({ missing }) => missing === 'unknown') && reading.kind !== 'missing')
        this.beside.reportUnreadable(found, 'cell.unreadable');
    }
    const measured = withForeseenBeside(measurements, this.columns.foreseen, this.beside.of);
    const told = withReasonBeside(measured, this.view, this.beside.of);
    return { measurements: told, assessment };
  }

  /** The comparisons or the forecasts; values without a unit are in the target's. */
  ofRole(role: 'comparison' | 'forecast', targetUnit: string | null, ownUnit: string | null): Measurement[] {
    return columnsOf(this.view, role).flatMap((column) => {
      const found = this.beside.of(column);
      if (role === 'forecast' && found.value === null) return [];
      const of = this.valueColumn(column, ownUnit);
      const group = role === 'comparison' ? nameOfComparison(column) : of.group;
      const { measurements } = readMeasurements(found, { ...of, group }, this.sheet, this.view.grid.date1904);
      return measurements.map((each) => inClockTime(each, targetUnit));
    });
  }

  /** What a column and, in a long table, the row itself say of a value. */
  private valueColumn(column: RoleColumn, ownUnit: string | null, beside: RoleColumn | null = null): ValueColumn {
    const { header, role } = column;
    const { unit, text } = header;
    const isEarlier = beside === null && isFormer(column);
    const ofSheet = role === 'forecast' || header.timed ? null : this.times.sheetPeriod;
    const stated = isEarlier ? null : (header.period ?? this.rowPeriod(beside) ?? ofSheet);
    const isOfPart = stated !== null && stated.kind !== 'year';
    const named = isOfPart ? asNamed(stated, this.named) : null;
    const own = named === null ? header.spread : 'accumulated';
    const spread = own ?? (this.isAccumulated && isOfPart ? 'accumulated' : null);
    const period = named ?? (spread === 'accumulated' ? asFarAs(this.times.sheetPeriod, stated) : stated);
    const group = this.place.group ?? header.group ?? this.rowGroup();
    return {
      period,
      group,
      unit: unit ?? ownUnit,
      spread,
      isEarlier,
      header: this.pair === '' ? text : `${text} ${this.pair}`,
    };
  }

  private rowPeriod(beside: RoleColumn | null): Measurement['period'] {
    if (beside) return readPeriod(this.beside.of(beside).text, this.times.planYear);
    const [first = '', ...more] = this.columns.periods.map((column) => this.beside.of(column).text);
    const period = readPeriod(first, this.times.planYear);
    const part = more.find((text) => text !== '');
    if (part === undefined || (period !== null && period.kind !== 'year')) return period;
    const year = period === null ? this.times.planYear : yearOf(period.end);
    return readPeriod(part, year) ?? period;
  }

  /** "2025 (prognos)" in the row: what stands for it is no outcome. */
  private isRowForeseen(beside: RoleColumn | null): boolean {
    const columns = beside ? [beside] : this.columns.periods;
    return columns.some((column) => isPeriodForeseen(this.beside.of(column).text));
  }

  private rowGroup(): Measurement['group'] {
    const column = this.columns.group;
    const text = column ? this.beside.of(column).text : '';
    return text === '' ? null : (groupNamed(text) ?? fold(text));
  }
}

/** "1,150" of what is counted is one and a bit or more than a thousand: nobody can tell, so it is asked. */
function asCount(measurement: Measurement, targetUnit: string | null): Measurement {
  const { unit, text } = measurement;
  if ((unit ?? targetUnit) !== 'antal' || !THOUSANDS_OR_DECIMALS.test(text)) return measurement;
  return { ...measurement, value: null, missing: 'unknown' };
}

const THOUSANDS_OR_DECIMALS = /^\s*[1-9]\d{0,2},\d{3}(?:\s*\p{L}+)?\s*$/u;

/** The months in the parentheses of a name: "(tusental resor, jan–aug)". */
function partInName(text: string): Measurement['period'] {
  if (!SPAN_IN_BRACKETS.test(text)) return null;
  const parts = [...text.matchAll(/\(([^()]*)\)/g)].flatMap(([, within = '']) => within.split(/[,;]/));
  const periods = parts.map((part) => readPeriod(part, ANY_YEAR));
  return periods.find((period) => period?.kind === 'months' && period.start.endsWith('-01-01')) ?? null;
}

const ANY_YEAR = 2001;
/** Most names hold none, and to look for its period takes time. */
const SPAN_IN_BRACKETS = /\([^()]*\p{L}\s?[-–]/u;

/** "Juni 2025 (R12)" of what the name says is for January to June; null of a part that ends in another month. */
function asNamed(stated: Measurement['period'], named: Measurement['period']): Measurement['period'] {
  if (stated === null || named === null || stated.end.slice(5, 7) !== named.end.slice(5, 7)) return null;
  return { ...stated, kind: 'months', start: `${String(yearOf(stated.end))}-01-01` };
}

/** On a sheet for August "Ack fg år" is what January to August of that year came to. */
function asFarAs(sheetPeriod: Measurement['period'], period: Measurement['period']): Measurement['period'] {
  if (sheetPeriod === null || period?.kind !== 'year' || period.end >= sheetPeriod.start) return period;
  return { ...period, kind: 'months', end: lastDayOfMonth(yearOf(period.end), Number(sheetPeriod.end.slice(5, 7))) };
}

/** "3:45" where the target is in hours; beside a share it is a time or kronor and öre, and not 3.45 per cent. */
function inClockTime(measurement: Measurement, targetUnit: string | null): Measurement {
  const { value, text, unit } = measurement;
  if (unit === null && targetUnit === '%' && TIME_OR_ORE.test(text)) return { ...measurement, unit: 'kr' };
  const time = value === null ? null : clockTime(value, text, unit ?? targetUnit);
  return time === value ? measurement : { ...measurement, value: time };
}

const TIME_OR_ORE = /^\s*\d{1,3}:\d\d\s*$/;

/** Whose value a comparison is, in the words of its header without the period: "Snitt länet". */
function nameOfComparison({ header }: RoleColumn): string {
  const name = header.period ? header.text.replace(header.period.label, '') : header.text;
  return fold(name) || header.text;
}
