import type { Goal, GoalTable, Indicator, Rhythm } from '../../src/model/goalTable';
import { lastDayOfMonth, type IsoDate } from '../../src/model/calendar';
import type { Measurement } from '../../src/model/measurement';
import type { Period, PeriodKind } from '../../src/model/period';
import { defaultPolicy, type Policy } from '../../src/model/policy';
import type { WorkbookReading } from '../../src/model/reading';
import type { Comparator, Polarity, TargetReading } from '../../src/model/target';

/** Hand-made readings for the tests of judging: no cell, no sentence, only what they would have been read as. */

const day = (year: number, month: number): IsoDate => lastDayOfMonth(year, month);
const first = (year: number, month: number): IsoDate => `${String(year)}-${String(month).padStart(2, '0')}-01`;

/** "2023", "T2 2023", "Q3 2023", "H1 2023", "2023-08", "2023-06-30", "jan-aug 2023". */
export function period(label: string): Period {
  const make = (kind: PeriodKind, year: number, from: number, to: number): Period => ({
    kind,
    start: first(year, from),
    end: day(year, to),
    label,
  });
  const part = /^([TQH])(\d) (\d{4})$/.exec(label);
  if (part) {
    const [, letter = '', n = '', year = ''] = part;
    const months = letter === 'T' ? 4 : letter === 'Q' ? 3 : 6;
    const kind = letter === 'T' ? 'tertial' : letter === 'Q' ? 'quarter' : 'half';
    return make(kind, Number(year), (Number(n) - 1) * months + 1, Number(n) * months);
  }
  if (/^\d{4}$/.test(label)) return make('year', Number(label), 1, 12);
  const months = /^jan-(\w{3}) (\d{4})$/.exec(label);
  if (months) {
    const names = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
    return make('months', Number(months[2]), 1, names.indexOf(months[1] ?? '') + 1);
  }
  const month = /^(\d{4})-(\d{2})$/.exec(label);
  if (month) return make('month', Number(month[1]), Number(month[2]), Number(month[2]));
  return { kind: 'date', start: label, end: label, label };
}

/** "96", "96,5 %", "<5", "12 av 15", "12±2", "-" (empty), "pending", "secret"; after "K"/"M"/"T": women, men, total. */
export function measurement(at: string | null, cell: string, text: string, unit: string | null): Measurement {
  const base = {
    period: at === null ? null : period(at),
    group: null as Measurement['group'],
    value: null as number | null,
    missing: null as Measurement['missing'],
    bound: null as Measurement['bound'],
    unit: unit,
    decimals: 0,
    of: null as number | null,
    margin: null as number | null,
    spread: null as Measurement['spread'],
    sheet: 'Mål',
    cell,
    text,
  };
  let rest = text.trim();
  const group = /^([KMT]) /.exec(rest)?.[1];
  if (group !== undefined) {
    base.group = group === 'K' ? 'women' : group === 'M' ? 'men' : 'total';
    rest = rest.slice(2);
  }
  if (rest === '-') return { ...base, missing: 'empty' };
  if (/^(pending|notMeasured|unknown|secret|notApplicable|error)$/.test(rest)) {
    return { ...base, missing: rest as Measurement['missing'] };
  }
  const spread = / (ack|part)$/.exec(rest)?.[1];
  if (spread !== undefined) {
    base.spread = spread === 'ack' ? 'accumulated' : 'part';
    rest = rest.replace(/ \w+$/, '');
  }
  const match = /^([<>]?)\s*(−?-?\d+(?:,\d+)?)(?: av (\d+))?(?:±(\d+(?:,\d+)?))?(?: (.+))?$/.exec(rest);
  if (!match) throw new Error(`The test's value cannot be read: ${text}`);
  const [, bound, digits = '', of, margin, own] = match;
  const number = (written: string): number => Number(written.replace(',', '.').replace('−', '-'));
  return {
    ...base,
    value: number(digits),
    decimals: digits.split(',')[1]?.length ?? 0,
    bound: bound === '<' ? 'lessThan' : bound === '>' ? 'greaterThan' : null,
    of: of === undefined ? null : Number(of),
    margin: margin === undefined ? null : number(margin),
    unit: own === undefined ? unit : own === 'utan enhet' ? null : own,
  };
}

/** "2022: 60; T1 2023: 64; T2 2023: -"; a bare value stands in a column without a period. */
export function measurements(text: string, unit: string | null): Measurement[] {
  if (text.trim() === '') return [];
  return text.split(';').map((part, i) => {
    const colon = part.indexOf(':');
    const at = colon < 0 ? null : part.slice(0, colon).trim();
    return measurement(at, `${String.fromCharCode(69 + i)}2`, part.slice(colon + 1), unit);
  });
}

const blank: TargetReading = {
  text: '',
  measurable: true,
  comparator: null,
  impliedComparator: null,
  target: null,
  targetHigh: null,
  targetOf: null,
  targetDecimals: 0,
  exact: false,
  baseline: null,
  baselineDecimals: null,
  baselineYear: null,
  unit: null,
  deadlineYear: null,
  deadlineDate: null,
  deadlineText: null,
  deadlineIsMeasurement: false,
  perPeriod: null,
  scale: null,
  kpiIds: [],
  stretch: null,
  reference: null,
  verb: null,
  valueKind: null,
  flow: false,
  quantifier: null,
  alsoTargets: [],
  sure: true,
  assumptions: [],
};

/** What a sentence would have been read as: a level that is measurable, with what is given. */
export function target(parts: Partial<TargetReading>): TargetReading {
  return { ...blank, ...parts };
}

export interface IndicatorParts {
  readonly text?: string;
  readonly comparator?: Comparator | null;
  readonly target?: Partial<TargetReading>;
  readonly polarity?: Polarity | null;
  readonly rhythm?: Rhythm | null;
  readonly values?: string;
  readonly comparisons?: string;
  readonly margin?: number | null;
  readonly goal?: string | null;
  readonly strategicGoal?: string | null;
  readonly more?: Partial<Indicator>;
}

let serial = 0;

/** An indicator whose values are in the target's unit unless they say otherwise. */
export function indicator(parts: IndicatorParts): Indicator {
  serial += 1;
  const reading = target({
    measurable: true,
    ...parts.target,
    ...(parts.comparator === undefined ? {} : { comparator: parts.comparator }),
  });
  const polarity = parts.polarity ?? null;
  return {
    id: `id${String(serial)}`,
    sheet: 'Mål',
    row: serial,
    line: 1,
    cell: `C${String(serial)}`,
    strategicGoal: parts.strategicGoal ?? null,
    goal: parts.goal ?? null,
    area: null,
    text: parts.text ?? 'Måttet',
    target: reading,
    targetCell: null,
    baselineCell: null,
    polarity: polarity === null ? null : { value: polarity, source: 'column', term: polarity },
    rhythm: !parts.rhythm ? null : { value: parts.rhythm, text: parts.rhythm, corrected: true },
    lag: null,
    measurements: measurements(parts.values ?? '', reading.unit),
    comparisons: measurements(parts.comparisons ?? '', reading.unit),
    forecasts: [],
    margin: parts.margin ?? null,
    ownAssessment: null,
    notes: { method: null, responsible: null, comment: null, cause: null, action: null, newDate: null },
    assumptions: [],
    corrected: [],
    ...parts.more,
  };
}

export function table(indicators: readonly Indicator[], parts: Partial<GoalTable> = {}): GoalTable {
  return {
    sheetId: 's1',
    sheet: 'Mål',
    range: { top: 0, left: 0, bottom: indicators.length, right: 10 },
    headerRows: [0],
    tableName: null,
    columns: [],
    planYear: 2023,
    goals: [],
    indicators,
    activities: [],
    problems: [],
    ...parts,
  };
}

export function goal(text: string, parts: Partial<Goal> = {}): Goal {
  return { level: 2, text, parent: null, cell: 'B2', ownAssessment: null, ...parts };
}

export function reading(tables: readonly GoalTable[], policy: Partial<Policy> = {}): WorkbookReading {
  return { tables, policy: { ...defaultPolicy, ...policy }, language: null, problems: [] };
}
